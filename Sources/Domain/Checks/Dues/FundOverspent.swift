/// More went out of the cell's fund than the record says came in.
///
/// Only where spending is on record: a cell that does not keep its fund here is not asked for what came in.
///
/// Source: 01-QĐ/TW (dues are kept, used and accounted for).
public struct FundOverspent: Check {
  public static let about = About(.fundOverspent, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  /// The first day on which it was so.
  public let since: Day
  /// What is missing on the day asked about.
  public let missing: Dong

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [missing.amount] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard cell.fundEntries.contains(where: { $0.fact.direction == .spent && $0.fact.on <= day }) else { return [] }
    let book = cell.fundBook(on: day)
    // Money of one day may be written down in any order.
    let days = book.indices.filter { $0 + 1 == book.count || book[$0].on < book[$0 + 1].on }.map { book[$0] }
    guard let last = days.last, last.balance < 0, let missing = Dong(-last.balance),
      let since = days.lastIndex(where: { 0 <= $0.balance }).map({ days[$0 + 1] }) ?? days.first
    else { return [] }
    return [Finding(FundOverspent(since: since.on, missing: missing), evidence: [since.record, last.record])]
  }
}

extension FindingCode {
  public static let fundOverspent = FindingCode("fund.overspent")
}
