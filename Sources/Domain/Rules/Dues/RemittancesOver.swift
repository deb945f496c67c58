/// A month of the last twelve up to which more dues were sent up than were collected for it and the months before.
///
/// Measured from the first month dues were recorded for; not where somebody paid an amount that is not known.
///
/// Source: 01-QĐ/TW (a share of what is collected is sent up).
func remittancesOver(in cell: Cell, on day: Day) -> [Finding] {
  guard let first = cell.firstDuesMonth else { return [] }
  let remitted = cell.remittances.filter { first <= $0.fact.month && $0.fact.on <= day }
  let months = Set(remitted.map(\.fact.month)).sorted().filter { $0 <= day.month && day.month.months(since: $0) < 12 }
  return months.compactMap { month in
    let sent = remitted.filter { $0.fact.month <= month }.reduce(Dong.zero) { $0 + $1.fact.amount }
    guard let collected = cell.duesCollected(from: first, to: month, on: day), collected < sent else { return nil }
    let records = remitted.filter { $0.fact.month == month }.map(\.record)
    return Finding(.dues(.remittedOver(month, sent: sent, collected: collected)), evidence: records)
  }
}

extension Cell {
  /// Nil when an amount is not known.
  fileprivate func duesCollected(from first: Month, to last: Month, on day: Day) -> Dong? {
    var sum = Dong.zero
    for month in (0...last.months(since: first)).map(first.adding) {
      for member in members where !payments(of: member.id, for: month).isEmpty {
        guard let paid = duesPaid(by: member.id, for: month, on: day) else { return nil }
        sum = sum + paid
      }
    }
    return sum
  }
}
