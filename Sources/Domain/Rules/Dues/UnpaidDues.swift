/// A member whose months without dues reach the limit in one of the three ways to count them.
///
/// Only months owed in this cell count for which it has somebody's dues on record; the month of `day` is not yet overdue. As evidence the
/// finding names the member's standing and last payment, for what was not paid has no record.
///
/// Source: 294-QĐ/TW § 8.1; numbers: `dues.months.year`, `dues.months.twelve`, `dues.months.consecutive`.
func unpaidDues(in cell: Cell, on day: Day) -> [Finding] {
  let limits = MonthLimits(cell.rules, .duesMonthsYear, .duesMonthsTwelve, .duesMonthsConsecutive, on: day)
  return cell.members.compactMap { member in
    guard member.isOnRoster(on: day) else { return nil }
    let tally = cell.unpaidDues(of: member.id, upTo: day)
    let reached = limits.reached(by: tally)
    guard !reached.isEmpty else { return nil }
    let lastPayment = (0..<24).lazy.compactMap { cell.payments(of: member.id, for: day.month.adding(-$0)).last }.first
    return Finding(
      .dues(.unpaidDues(member.id, tally)), evidence: [member.standingEntry(on: day)?.record, lastPayment?.record], parameters: reached,
      remedy: .payDues(member.id, tally.lastTwelve))
  }
}
