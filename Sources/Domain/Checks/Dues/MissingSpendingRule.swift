/// A cell that has kept dues for months, or has spent money, without a rule of this term by which it spends (quy chế chi tiêu).
///
/// Source: conclusions of inspections of cells in 2026, unverified; number: `fund.rule.months`.
public struct MissingSpendingRule: Check {
  public static let about = About(
    .noSpendingRule, serves: .goodOrder, weight: .notice, source: "kết luận kiểm tra chi bộ của cấp ủy cấp trên năm 2026", isDisputed: true)

  /// Nil when no term is on record either.
  public let term: Term?
  /// A rule stands, of an earlier term.
  public let isOld: Bool

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.fundRuleMonths, on: day) else { return [] }
    let spent = cell.fundEntries.first { $0.fact.direction == .spent && $0.fact.on <= day }
    let paid = cell.monthsPaidFor.filter { $0 <= day.month }
    guard spent != nil || months.count <= paid.count else { return [] }
    let (term, rule) = (cell.terms.newest(on: day, from: \.from), cell.spendingRule(on: day))
    if let rule, rule.isOf(term) { return [] }
    return [
      Finding(
        MissingSpendingRule(term: term?.fact.term, isOld: rule != nil), evidence: [term?.record, rule?.record, spent?.record],
        parameters: [months])
    ]
  }
}

extension FindingCode {
  public static let noSpendingRule = FindingCode("fund.no-rule")
}
