/// A meeting of the last twelve months held on the day of an earlier one of its kind, which papers and questions by the day then mix up.
///
/// Source: 42-HD/BTCTW (one meeting, one record).
public struct SameDayMeeting: MeetingCheck {
  public static let about = About(.sameDayMeeting, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW")

  public let meeting: MeetingID
  public let earlier: MeetingID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.opened) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var first: [DayAndKind: Meeting] = [:]
    return cell.meetingsOfYear(upTo: day).compactMap { meeting in
      let key = DayAndKind(day: meeting.facts.day, kind: meeting.facts.kind)
      guard let earlier = first[key] else {
        first[key] = meeting
        return nil
      }
      return Finding(SameDayMeeting(meeting: meeting.id, earlier: earlier.id), evidence: [earlier.record, meeting.record])
    }
  }
}

private struct DayAndKind: Hashable {
  let day: Day
  let kind: MeetingKind
}

extension FindingCode {
  public static let sameDayMeeting = FindingCode("meeting.same-day")
}
