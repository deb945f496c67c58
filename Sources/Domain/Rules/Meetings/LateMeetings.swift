/// A regular meeting of the last twelve months held after the days it is usually held on.
///
/// Measured within the month the meeting was held for.
///
/// Source: 42-HD/BTCTW; number: `meeting.day.last`.
func lateMeetings(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).compactMap { meeting in
    guard meeting.facts.kind == .regular, let latest = cell.rules.value(.meetingDayLast, on: meeting.facts.day) else { return nil }
    let last = min(meeting.facts.month.firstDay.adding(days: latest.count - 1), meeting.facts.month.lastDay)
    guard last < meeting.facts.day else { return nil }
    return Finding(.meeting(.lateMeeting(meeting.id, last: last)), evidence: [meeting.record], parameters: [latest])
  }
}
