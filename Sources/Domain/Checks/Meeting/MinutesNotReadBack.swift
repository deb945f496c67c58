/// A closed meeting of the last twelve months whose minutes were not read back after the last statement but for their adoption.
///
/// Source: 42-HD/BTCTW (minutes are read and adopted at the end).
public struct MinutesNotReadBack: MeetingCheck {
  public static let about = About(.notReadBack, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW")

  public let meeting: MeetingID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard let end = meeting.end, meeting.readBack == nil else { return nil }
      return Finding(MinutesNotReadBack(meeting: meeting.id), evidence: [meeting.record, end.record])
    }
  }
}

extension FindingCode {
  public static let notReadBack = FindingCode("meeting.not-read-back")
}
