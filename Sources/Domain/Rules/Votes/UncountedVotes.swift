/// A vote in a meeting of the last twelve months with fewer votes than present members who may vote.
///
/// Everybody present with a vote is for, against or abstains, so the three add up to them. A vote counted again in the same meeting, on
/// the same matter and in the same words, takes the place of the first. Without roll call nothing is known of who was present.
///
/// Source: 294-QĐ/TW § 9.3.2.
func uncountedVotes(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).flatMap { meeting -> [Finding] in
    guard meeting.hasRollCall else { return [] }
    var last: [Ballot.Question: Int] = [:]
    let votes = meeting.entries.compactMap { entry -> (ballot: Ballot, result: VoteResult, record: RecordID)? in
      guard case .voted(let ballot, let result) = entry.event else { return nil }
      return (ballot, result, entry.record)
    }
    for (index, vote) in votes.enumerated() { last[vote.ballot.question] = index }
    return votes.enumerated().compactMap { index, vote in
      guard last[vote.ballot.question] == index, vote.ballot.votes.cast < vote.result.mayVote else { return nil }
      return Finding(
        .vote(.uncountedVote(meeting.id, vote.ballot, mayVote: vote.result.mayVote)), evidence: [vote.record],
        remedy: meeting.isClosed ? nil : .vote(vote.ballot.completed(for: vote.result.mayVote)))
    }
  }
}

extension Ballot {
  fileprivate func completed(for voters: Int) -> Ballot {
    var ballot = self
    ballot.votes.abstaining += voters - votes.cast
    return ballot
  }
}
