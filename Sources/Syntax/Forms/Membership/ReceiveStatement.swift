import Diagnostics

/// `tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đoài" từ 01/03/2026`
public struct ReceiveStatement: StatementForm {
  public static let production = "receive-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .receive, en: ["receive"], vi: ["tiếp nhận"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "tiếp nhận từ nơi khác đến", en: "take in from elsewhere"),
      example: #"tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đoài" từ 01/03/2026"#)
  ]
  public var handle = Operand<HandleLiteral>()
  public var name = Operand<StringLiteral>()
  public var temporary = false
  public var probationary = false
  public var origin: Operand<StringLiteral>?
  public var facts = MemberClauses()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var decided: Operand<DateLiteral>?
  public var introduced: Operand<DateLiteral>?

  public init() {}

  /// receive-stmt = "receive" member string { "temporary" | "probationary" | "organisation" string | member-clause | "from" date | "until"
  ///   date | "decided" date | "introduced" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.receive)
    form.newHandle(&handle)
    form.operand(&name)
    form.anyOrder { form in
      form.flag(.temporary, &temporary)
      form.flag(.probationary, &probationary)
      form.clause(.organisation, &origin)
      form.part(&facts)
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.decided, &decided)
      form.clause(.introduced, &introduced)
    }
  }
}
