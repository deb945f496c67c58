/// Regular and thematic meetings of the last twelve months whose minutes hold neither an item of the agenda nor a word that was said.
///
/// One broken off in an unusual way is left alone.
///
/// Source: 42-HD/BTCTW (contents and order of the meeting, minutes in full).
public struct EmptyMeetings: Check {
  public static let about = About(.emptyMeetings, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW")

  /// In the order held.
  public let meetings: [MeetingID]

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let empty = cell.meetingsOfYear(upTo: day).filter { meeting in
      [.regular, .thematic].contains(meeting.facts.kind) && meeting.end.map { $0.fact.irregular == nil } ?? false && meeting.items.isEmpty
        && !meeting.opening.contains(where: \.event.isContent)
    }
    guard !empty.isEmpty else { return [] }
    return [Finding(EmptyMeetings(meetings: empty.map(\.id)), evidence: empty.map(\.record))]
  }
}

extension Event {
  /// Something said, decided or voted on, and not only who came and what was paid.
  fileprivate var isContent: Bool {
    switch self {
    case .talk, .votes, .assignment, .year, .membership: true
    case .roster, .meeting, .dues, .findingAccepted: false
    }
  }
}

extension FindingCode {
  public static let emptyMeetings = FindingCode("meeting.no-content")
}
