/// A regular meeting of the last twelve months held after the days it is usually held on.
///
/// Measured within the month the meeting was held for.
///
/// Source: 42-HD/BTCTW; number: `meeting.day.last`.
public struct LateMeeting: MeetingCheck {
  public static let about = About(.lateMeeting, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW")

  public let meeting: MeetingID
  /// The last usual day.
  public let last: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.opened) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard meeting.facts.kind == .regular, let latest = cell.rules.value(.meetingDayLast, on: meeting.facts.day) else { return nil }
      let last = min(meeting.facts.month.firstDay.adding(days: latest.count - 1), meeting.facts.month.lastDay)
      guard last < meeting.facts.day else { return nil }
      return Finding(LateMeeting(meeting: meeting.id, last: last), evidence: [meeting.record], parameters: [latest])
    }
  }
}

extension FindingCode {
  public static let lateMeeting = FindingCode("meeting.late")
}
