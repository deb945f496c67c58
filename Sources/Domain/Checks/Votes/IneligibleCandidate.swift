/// An election of the last twelve months with a candidate who may not stand.
///
/// A probationary member, one who takes part here for a time, and one exempt or suspended does not stand.
///
/// Source: 294-QĐ/TW § 4.2, § 6.3.2; 190-QĐ/TW (who may stand).
public struct IneligibleCandidate: MeetingCheck {
  public static let about = About(
    .ineligibleCandidate, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2, § 6.3.2; 190-QĐ/TW")

  public let meeting: MeetingID
  public let post: Post
  public let member: MemberID
  /// For which the member may not stand.
  public let standing: Standing

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.elected) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).flatMap { findings(at: $0, in: cell) }
  }

  fileprivate static func findings(at meeting: Meeting, in cell: Cell) -> [Finding] {
    cell.standingElections(in: meeting).flatMap { election, result, record in
      result.barred.compactMap { id -> Finding? in
        guard let standing = cell.member(id)?.dueStanding(on: meeting.facts.day, before: record) else { return nil }
        return Finding(
          IneligibleCandidate(meeting: meeting.id, post: election.post, member: id, standing: standing),
          evidence: [meeting.record, record])
      }
    }
  }
}

extension FindingCode {
  public static let ineligibleCandidate = FindingCode("election.ineligible")
}
