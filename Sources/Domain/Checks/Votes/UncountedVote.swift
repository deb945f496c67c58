/// A vote in a meeting of the last twelve months with fewer votes than present members who may vote.
///
/// Everybody present with a vote is for, against or abstains, so the three add up to them. A vote counted again in the same meeting takes
/// the place of the first, see `recounted`. Without roll call nothing is known of who was present.
///
/// Source: 294-QĐ/TW § 9.3.2.
public struct UncountedVote: MeetingCheck {
  public static let about = About(.uncountedVote, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 9.3.2")

  public let meeting: MeetingID
  public let ballot: Ballot
  /// Present members who may vote.
  public let mayVote: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.voted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote in
      guard meeting.hasRollCall, vote.fact.ballot.votes.cast < vote.fact.result.mayVote else { return nil }
      return Finding(
        UncountedVote(meeting: meeting.id, ballot: vote.fact.ballot, mayVote: vote.fact.result.mayVote), evidence: [vote.record])
    }
  }
}

extension FindingCode {
  public static let uncountedVote = FindingCode("vote.uncounted")
}
