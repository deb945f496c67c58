/// A member whose months without dues reach the limit in one of the three ways to count them.
///
/// Only months owed in this cell count for which it has somebody's dues on record; the month of the day is not yet overdue. As evidence the
/// finding names the member's standing and last payment, for what was not paid has no record.
///
/// Source: 294-QĐ/TW § 8.1; numbers: `dues.months.year`, `dues.months.twelve`, `dues.months.consecutive`.
public struct RepeatedArrears: MemberCheck {
  public static let about = About(.duesThreeMonths, serves: .noticedInTime, weight: .breach, source: "294-QĐ/TW § 8.1", isDisputed: true)

  public let member: MemberID
  /// Months without dues.
  public let tally: MonthTally

  public var facts: [Int] { tally.lastTwelve.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    unpaidDues(in: cell, on: day).filter { $0.code == about.code }
  }
}

/// Members with months without dues that reach the limit or are on the way to it: findings of the two checks, in the order of members.
func unpaidDues(in cell: Cell, on day: Day) -> [Finding] {
  let limits = MonthLimits(cell.rules, .duesMonthsYear, .duesMonthsTwelve, .duesMonthsConsecutive, on: day)
  return cell.members.compactMap { member in
    guard member.isOnRoster(on: day) else { return nil }
    let tally = cell.unpaidDues(of: member.id, upTo: day)
    guard limits.areSet, !tally.lastTwelve.isEmpty else { return nil }
    let reached = limits.reached(by: tally)
    let lastPayment = (0..<24).lazy.compactMap { cell.payments(of: member.id, for: day.month.adding(-$0)).last }.first
    let evidence = [member.standingEntry(on: day)?.record, lastPayment?.record]
    if !reached.isEmpty {
      return Finding(
        RepeatedArrears(member: member.id, tally: tally), evidence: evidence, parameters: reached)
    }
    let next = (0..<12).lazy.map(day.month.adding).first { cell.owesDues(member.id, for: $0, on: day) }
    let near = next.flatMap { limits.limit(reachedBy: tally, with: $0, on: $0.lastDay) }
    return Finding(
      UnpaidDues(member: member.id, tally: tally, near: near), evidence: evidence, parameters: limits.all)
  }
}

extension FindingCode {
  public static let duesThreeMonths = FindingCode("dues.three-months")
}
