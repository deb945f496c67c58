import Diagnostics

/// `đảng viên @bình "Nguyễn Văn Bình" sinh 12/05/1970 chính thức 03/02/1999`
public struct MemberStatement: StatementForm {
  public static let production = "member-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .member, en: ["member"], vi: ["đảng viên"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "ghi đảng viên vào danh sách", en: "put a member on the roster"),
      example: #"đảng viên @bình "Nguyễn Văn Bình" sinh 12/05/1970 chính thức 03/02/1999"#)
  ]
  public var handle = Operand<HandleLiteral>()
  public var name = Operand<StringLiteral>()
  public var probationary = false
  public var facts = MemberClauses()
  public var from: Operand<DateLiteral>?

  public init() {}

  /// member-stmt = "member" member string { "probationary" | member-clause | "from" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.member)
    form.newHandle(&handle)
    form.operand(&name)
    form.anyOrder { form in
      form.flag(.probationary, &probationary)
      form.part(&facts)
      form.clause(.from, &from)
    }
  }
}
