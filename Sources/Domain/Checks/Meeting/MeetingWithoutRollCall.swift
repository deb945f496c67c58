/// A closed meeting of the last twelve months at which nobody was stated present.
///
/// Source: 42-HD/BTCTW (roll call at the opening).
public struct MeetingWithoutRollCall: MeetingCheck {
  public static let about = About(.noRollCall, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW")

  public let meeting: MeetingID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard meeting.isClosed, !meeting.hasRollCall else { return nil }
      return Finding(MeetingWithoutRollCall(meeting: meeting.id), evidence: [meeting.record, meeting.end?.record])
    }
  }
}

extension FindingCode {
  public static let noRollCall = FindingCode("meeting.no-roll-call")
}
