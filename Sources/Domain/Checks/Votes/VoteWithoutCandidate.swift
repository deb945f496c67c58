/// A vote on admission in a meeting of the last twelve months that does not say whose.
///
/// One that names nobody and has the name of a candidate or member in its words says it.
///
/// Source: 06-HD/TW 3.6b (each is voted on alone).
public struct VoteWithoutCandidate: MeetingCheck {
  public static let about = About(.voteWithoutCandidate, serves: .goodOrder, weight: .warning, source: "06-HD/TW 3.6b")

  public let meeting: MeetingID
  public let ballot: Ballot
  /// The record of the vote.
  public let record: RecordID
  /// The only candidate it can have been on; nil when there are several or none.
  public let proposed: String?

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.voted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote in
      let ballot = vote.fact.ballot
      guard ballot.matter == .admission, ballot.candidate == nil, ballot.subject == nil,
        !cell.candidates.contains(where: { ballot.admits($0.name, nil) }), !cell.members.contains(where: { ballot.admits($0.name, nil) })
      else { return nil }
      let open = cell.openCandidates(on: meeting.facts.day).filter { candidate in
        !cell.votes(on: candidate.name).contains { $0.fact.meeting == meeting.id }
      }
      let proposed = open.count == 1 ? open[0].name : nil
      return Finding(
        VoteWithoutCandidate(meeting: meeting.id, ballot: ballot, record: vote.record, proposed: proposed), evidence: [vote.record])
    }
  }
}

extension FindingCode {
  public static let voteWithoutCandidate = FindingCode("vote.no-candidate")
}
