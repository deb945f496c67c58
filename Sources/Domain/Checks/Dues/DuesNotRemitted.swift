/// Months of the last twelve whose dues came in and of which nothing was sent up since, as many as are worth a word.
///
/// Months before the last one something was sent up for belong to `dues.remit-short`. Not where no amount that came in is known, nor where
/// nothing is to be sent up.
///
/// Source: 01-QĐ/TW (a share of what is collected is sent up); numbers: `dues.remit.months`, `dues.kept.share`.
public struct DuesNotRemitted: Check {
  public static let about = About(.notRemitted, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  /// Ascending.
  public let months: [Month]
  /// What came in for them, as far as it is known.
  public let collected: Dong
  /// The last month something was sent up for; nil where nothing ever was.
  public let last: Month?

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { months.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let limit = cell.rules.value(.duesRemitMonths, on: day), let kept = cell.rules.value(.duesKeptShare, on: day),
      kept.value.part < kept.value.whole
    else { return [] }
    let last = cell.remittances.filter { $0.fact.on <= day }.map(\.fact.month).max()
    let months = cell.monthsPaidFor.filter { month in
      month < day.month && day.month.months(since: month) <= 12 && last.map { $0 < month } ?? true
    }
    guard limit.count <= months.count else { return [] }
    let receipts = cell.receipts.filter { months.contains($0.fact.month) && $0.day <= day }
    let collected = receipts.reduce(Dong.zero) { $0 + ($1.fact.amount ?? .zero) }
    guard .zero < collected else { return [] }
    return [
      Finding(
        DuesNotRemitted(months: months.sorted(), collected: collected, last: last), evidence: [receipts.map(\.record).max()],
        parameters: [limit, kept])
    ]
  }
}

extension FindingCode {
  public static let notRemitted = FindingCode("dues.not-remitted")
}
