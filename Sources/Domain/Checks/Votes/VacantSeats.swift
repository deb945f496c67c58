/// An election of the last twelve months whose meeting closed with seats left empty.
///
/// Of several rounds for a post the last one says what is left empty, counting those elected before it; whether to vote on is the meeting's
/// to decide.
///
/// Source: 190-QĐ/TW Điều 30 (further rounds).
public struct VacantSeats: MeetingCheck {
  public static let about = About(.vacantSeats, serves: .goodOrder, weight: .notice, source: "190-QĐ/TW")

  public let meeting: MeetingID
  public let post: Post
  /// Seats left empty.
  public let vacant: Int
  /// Equals at the end of the list, none of whom is elected.
  public let tied: [MemberID]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).flatMap { findings(at: $0, in: cell) }
  }

  static func findings(at meeting: Meeting, in cell: Cell) -> [Finding] {
    guard let end = meeting.end else { return [] }
    let elections = cell.standingElections(in: meeting)
    let last = elections.indices.filter { index in
      !elections[(index + 1)...].contains { $0.election.post == elections[index].election.post }
    }
    return last.compactMap { index in
      let (election, result, record) = elections[index]
      let empty = result.vacant(of: election.seats)
      guard result.isDetermined, empty > 0 else { return nil }
      return Finding(
        VacantSeats(meeting: meeting.id, post: election.post, vacant: empty, tied: result.tied),
        evidence: [meeting.record, record, end.record],
        parameters: [result.threshold?.parameter].compactMap(\.self))
    }
  }
}

extension FindingCode {
  public static let vacantSeats = FindingCode("election.vacant")
}
