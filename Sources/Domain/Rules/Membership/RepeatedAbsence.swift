/// A member whose months of unexcused absence from regular meetings reach the limit in one of the three ways to count them.
///
/// Who was left out of a roll call counts as absent without a reason on record. Counts months, not meetings. The text says “three months in
/// the year”; whether that is the calendar year, the last twelve months or months in a row is not settled, so each way has its parameter
/// and the finding shows all three counts.
///
/// Source: 294-QĐ/TW § 8.1; numbers: `absence.months.year`, `absence.months.twelve`, `absence.months.consecutive`.
func repeatedAbsence(in cell: Cell, on day: Day) -> [Finding] {
  let limits = MonthLimits(cell.rules, .absenceMonthsYear, .absenceMonthsTwelve, .absenceMonthsConsecutive, on: day)
  var counted = [Bool](repeating: false, count: cell.members.count)
  for meeting in cell.meetingsOfYear(upTo: day) where meeting.facts.kind == .regular {
    for member in cell.members where cell.unexcusedAbsenceRecord(of: member.id, from: meeting) != nil { counted[member.id.index] = true }
  }
  return cell.members.compactMap { member in
    guard counted[member.id.index], member.isOnRoster(on: day) else { return nil }
    let tally = cell.unexcusedAbsence(of: member.id, upTo: day)
    let reached = limits.reached(by: tally)
    guard !reached.isEmpty else { return nil }
    return Finding(
      .membership(.absence(member.id, tally)), evidence: cell.unexcusedAbsenceRecords(of: member.id, in: tally.lastTwelve),
      parameters: reached,
      remedy: .remindAbsence(member.id, tally.lastTwelve))
  }
}

/// The limits of the three ways to count months.
struct MonthLimits {
  let year: RuleParameter?
  let twelve: RuleParameter?
  let consecutive: RuleParameter?

  init(_ rules: RuleBook, _ year: ParameterName, _ twelve: ParameterName, _ consecutive: ParameterName, on day: Day) {
    self.year = rules.value(year, on: day)
    self.twelve = rules.value(twelve, on: day)
    self.consecutive = rules.value(consecutive, on: day)
  }

  /// The parameters whose limit the tally reaches.
  func reached(by tally: MonthTally) -> [RuleParameter] {
    let counts = [(year, tally.calendarYear.count), (twelve, tally.lastTwelve.count), (consecutive, tally.consecutive.count)]
    return counts.compactMap { limit, count in limit.flatMap { count >= max($0.count, 1) ? $0 : nil } }
  }
}
