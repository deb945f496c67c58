import Diagnostics

/// `công nhận chính thức @hạnh từ 03/02/2026 căn cứ 12-QĐ/ĐU`
public struct ConfirmStatement: StatementForm {
  public static let production = "confirm-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .confirm, en: ["confirm"], vi: ["công nhận chính thức", "công nhận đảng viên chính thức", "chuyển đảng chính thức"],
      chapter: .organisation, level: .year,
      purpose: Localized(vi: "đảng viên dự bị thành chính thức", en: "a probationary member becomes official"),
      example: "công nhận chính thức @hạnh từ 03/02/2026 căn cứ 12-QĐ/ĐU",
      help: #"công nhận chính thức @hạnh từ 03/02/2026 căn cứ "Quyết định 12-QĐ/ĐU""#)
  ]
  public var member = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// confirm-stmt = "confirm" member { "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.confirm)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}
