import Diagnostics

/// `định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026`
public struct DuesRateStatement: StatementForm {
  public static let production = "dues-rate-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .duesRate, en: ["dues rate"], vi: ["định mức đảng phí"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "mức đảng phí đảng viên phải đóng", en: "what a member owes a month"),
      example: "định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026",
      help: """
        định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026
        định mức đảng phí @an 85.000 bảo hiểm xã hội
        """)
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var amount: Operand<MoneyLiteral>?
  public var basis: Choice<DuesBasisWord>?
  public var region: Operand<NumberLiteral>?
  /// Several of one basis are added.
  public var incomes: [Operand<MoneyLiteral>] = []
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// dues-rate-stmt = "dues rate" member { "," member } [ money ] { dues-basis | "region" number | "income" money { "," money } |
  ///   "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.duesRate)
    form.list(&members)
    form.optional(&amount)
    form.anyOrder { form in
      form.optional(&basis)
      form.clause(.region, &region)
      form.clause(.income, list: &incomes)
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}
