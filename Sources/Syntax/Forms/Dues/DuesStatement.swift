import Diagnostics

/// `đảng phí 9/2026 tất cả trừ @sơn`
public struct DuesStatement: StatementForm {
  public static let production = "dues-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .dues, en: ["dues"], vi: ["đảng phí", "nộp đảng phí", "đóng đảng phí"], chapter: .duesAndYear, level: .month,
      purpose: Localized(vi: "thu đảng phí của một tháng", en: "dues of a month"),
      example: "đảng phí 9/2026 tất cả trừ @sơn")
  ]
  public var period = Operand<DuesPeriodLiteral>()
  public var members = MemberSelection()
  public var amount: Operand<MoneyLiteral>?

  public init() {}

  /// dues-stmt = "dues" dues-period selection [ money ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.dues)
    form.operand(&period)
    form.selection(&members)
    form.optional(&amount)
  }
}
