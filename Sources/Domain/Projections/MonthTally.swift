/// Months in which something was amiss, counted the three ways "three months in the year" can be read.
///
/// Source: 294-QĐ/TW § 8.1; the text does not say which reading holds, so all are shown.
public struct MonthTally: Sendable, Equatable {
  /// Ascending, up to the day asked about.
  public let calendarYear: [Month]
  /// The month of the day and the eleven before it, ascending.
  public let lastTwelve: [Month]
  /// The longest run of adjacent months among the last twelve; of equal ones the newest.
  public let consecutive: [Month]

  /// - Parameter months: ascending, none after `current`.
  init(_ months: [Month], current: Month) {
    calendarYear = months.filter { $0.year == current.year }
    lastTwelve = months.filter { current.months(since: $0) < 12 }
    var run: [Month] = []
    var longest: [Month] = []
    for month in lastTwelve {
      if let last = run.last, month.months(since: last) != 1 { run = [] }
      run.append(month)
      if run.count >= longest.count { longest = run }
    }
    consecutive = longest
  }
}

extension Cell {
  /// Months with a regular meeting missed without reason, or without one on record, up to `day`; months are counted, not meetings.
  public func unexcusedAbsence(of member: MemberID, upTo day: Day) -> MonthTally {
    var months: Set<Month> = []
    for meeting in meetings where meeting.facts.kind == .regular && meeting.facts.day <= day {
      if unexcusedAbsenceRecord(of: member, from: meeting) != nil { months.insert(meeting.facts.month) }
    }
    return MonthTally(months.filter { $0 <= day.month }.sorted(), current: day.month)
  }

  /// The records that state a member's unexcused absence from regular meetings, in order of meeting.
  public func unexcusedAbsenceRecords(of member: MemberID, in months: [Month]) -> [RecordID] {
    meetings.filter { $0.facts.kind == .regular && months.contains($0.facts.month) }.compactMap { meeting in
      unexcusedAbsenceRecord(of: member, from: meeting)
    }
  }

  /// Months, of those given, with a regular meeting the roll call of which left the member out: neither present nor stated absent.
  public func unstatedAbsence(of member: MemberID, in months: [Month]) -> [Month] {
    months.filter { month in meetings(.regular, for: month).contains { unstatedAbsenceRecord(of: member, from: $0) != nil } }
  }

  /// The record that shows an absence without reason; nil when there is none.
  func unexcusedAbsenceRecord(of member: MemberID, from meeting: Meeting) -> RecordID? {
    let presence = meeting.presence(of: member)
    if presence.hasAttended { return nil }
    guard let absence = presence.absence else { return unstatedAbsenceRecord(of: member, from: meeting) }
    return absence.fact.excuse == .unexcused ? absence.record : nil
  }

  /// The closing of a meeting whose roll call left out a member expected at it.
  private func unstatedAbsenceRecord(of member: MemberID, from meeting: Meeting) -> RecordID? {
    let presence = meeting.presence(of: member)
    guard !presence.hasAttended, presence.absence == nil, meeting.hasRollCall,
      self.member(member)?.dueStanding(on: meeting.facts.day)?.isExpectedAtMeetings == true
    else { return nil }
    return meeting.end?.record
  }

  /// Past months for which the member owed dues here and paid none, of those for which the cell has dues of somebody on record.
  ///
  /// A month without any is not the member's: see `dues.not-recorded`. The month of `day` is not yet overdue.
  public func unpaidDues(of member: MemberID, upTo day: Day) -> MonthTally {
    var months: [Month] = []
    if var month = firstDuesMonth.map({ max($0, day.month.adding(-23)) }) {
      while month < day.month {
        if monthsPaidFor.contains(month), owesDues(member, for: month, on: day) { months.append(month) }
        month = month.adding(1)
      }
    }
    return MonthTally(months, current: day.month)
  }

  /// Pays dues in this cell by the end of the month, or by `today` if that is earlier, is not exempt, and has paid none for it, not even ahead.
  public func owesDues(_ id: MemberID, for month: Month, on today: Day) -> Bool {
    guard members.indices.contains(id.index), members[id.index].paysDues(for: month, on: today), !isExemptFromDues(id, in: month),
      !payments(of: id, for: month).contains(where: { $0.day <= today })
    else { return false }
    if !mayBeAhead.contains(id) { return true }
    return !duesBalance(of: members[id.index], at: today, through: max(month, today.month), on: today).isTouched(month)
  }
}

extension Member {
  /// Pays dues in this cell by the end of the month, or by `today` if that is earlier.
  func paysDues(for month: Month, on today: Day) -> Bool { standing(on: min(month.lastDay, today))?.paysDuesHere ?? false }
}
