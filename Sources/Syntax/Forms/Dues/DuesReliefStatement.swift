import Diagnostics

/// `miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027 căn cứ 05-NQ/CB: Hoàn cảnh khó khăn`
public struct DuesReliefStatement: StatementForm {
  public static let production = "dues-relief-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .duesRelief, en: ["dues relief"], vi: ["miễn giảm đảng phí", "giảm đảng phí"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "miễn, giảm đảng phí có thời hạn", en: "waive or reduce dues for a time"),
      example: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027 căn cứ 05-NQ/CB: Hoàn cảnh khó khăn")
  ]
  public var member = Operand<HandleLiteral>()
  public var share = Operand<PercentLiteral>()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// dues-relief-stmt = "dues relief" member percent { "from" date | "until" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.duesRelief)
    form.operand(&member)
    form.operand(&share)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}
