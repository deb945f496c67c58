/// A member whose months of unexcused absence from regular meetings reach the limit in one of the three ways to count them.
///
/// Who was left out of a roll call counts as absent without a reason on record. Counts months, not meetings. The text says “three months in
/// the year”; whether that is the calendar year, the last twelve months or months in a row is not settled, so each way has its parameter
/// and the finding shows all three counts.
///
/// Source: 294-QĐ/TW § 8.1; numbers: `absence.months.year`, `absence.months.twelve`, `absence.months.consecutive`.
public struct RepeatedAbsence: MemberCheck {
  public static let about = About(
    .absenceThreeMonths, serves: .noticedInTime, weight: .breach, source: "294-QĐ/TW § 8.1", isDisputed: true)

  public let member: MemberID
  /// Months with a regular meeting missed without reason.
  public let tally: MonthTally

  public var facts: [Int] { tally.lastTwelve.facts }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .meeting(.absent(_, .unexcused, _)), .meeting(.closed): .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    unexcusedAbsences(in: cell, on: day).filter { $0.code == about.code }
  }
}

/// Members with months of unexcused absence that reach the limit or are on the way to it: findings of the two checks, in the order of
/// members.
func unexcusedAbsences(in cell: Cell, on day: Day) -> [Finding] {
  let limits = MonthLimits(cell.rules, .absenceMonthsYear, .absenceMonthsTwelve, .absenceMonthsConsecutive, on: day)
  var counted = [Bool](repeating: false, count: cell.members.count)
  for meeting in cell.meetingsOfYear(upTo: day) where meeting.facts.kind == .regular {
    for member in cell.members where cell.unexcusedAbsenceRecord(of: member.id, from: meeting) != nil { counted[member.id.index] = true }
  }
  return cell.members.compactMap { member in
    guard counted[member.id.index], member.isOnRoster(on: day) else { return nil }
    let tally = cell.unexcusedAbsence(of: member.id, upTo: day)
    let reached = limits.reached(by: tally)
    let evidence = cell.unexcusedAbsenceRecords(of: member.id, in: tally.lastTwelve)
    if !reached.isEmpty {
      return Finding(RepeatedAbsence(member: member.id, tally: tally), evidence: evidence, parameters: reached)
    }
    guard limits.areSet, !tally.lastTwelve.isEmpty else { return nil }
    let near = cell.nextMeeting(expecting: member, after: day).flatMap { limits.limit(reachedBy: tally, with: $0.month, on: $0.day) }
    return Finding(
      UnexcusedAbsence(member: member.id, tally: tally, near: near), evidence: evidence, parameters: limits.all)
  }
}

extension Cell {
  /// The next regular meeting at which a member is expected, among those of the coming year: the one going on, else the first month's without
  /// one, on the usual day or on its last where none is set, and not before `day`.
  fileprivate func nextMeeting(expecting member: Member, after day: Day) -> (month: Month, day: Day)? {
    for month in (0..<12).map(day.month.adding) {
      let held = meetings(.regular, for: month).filter { $0.facts.day <= day }
      if held.contains(where: \.isClosed) { continue }
      let usual = rules.value(.meetingDay, on: month.firstDay).map { month.recurringDay($0.count, orElse: .firstOfWeek) }
      let date = held.first?.facts.day ?? max(day, usual ?? month.lastDay)
      if member.dueStanding(on: date)?.isExpectedAtMeetings == true { return (month, date) }
    }
    return nil
  }
}

extension FindingCode {
  public static let absenceThreeMonths = FindingCode("absence.three-months")
}
