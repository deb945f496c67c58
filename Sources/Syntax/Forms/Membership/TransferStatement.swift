import Diagnostics

/// `chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/08/2026`
public struct TransferStatement: StatementForm {
  public static let production = "transfer-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .transfer, en: ["transfer"], vi: ["chuyển sinh hoạt", "chuyển sinh hoạt đảng"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "chuyển đi nơi khác, chính thức hoặc tạm thời", en: "move elsewhere, for good or for a time"),
      example: #"chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/08/2026"#)
  ]
  public var member = Operand<HandleLiteral>()
  public var temporary = false
  public var destination: Operand<StringLiteral>?
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var decided: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// transfer-stmt = "transfer" member { "temporary" | "to" string | "from" date | "until" date | "decided" date | "basis" citation }
  ///   [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.transfer)
    form.operand(&member)
    form.anyOrder { form in
      form.flag(.temporary, &temporary)
      form.clause(.to, &destination)
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.decided, &decided)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}
