/// A vote in a meeting of the last twelve months with fewer votes than present members who may vote.
///
/// Everybody present with a vote is for, against or abstains, so the three add up to them. A vote counted again in the same meeting takes
/// the place of the first, see `recounted`. Without roll call nothing is known of who was present.
///
/// Source: 294-QĐ/TW § 9.3.2.
func uncountedVotes(in cell: Cell, on day: Day) -> [Finding] {
  cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote in
    guard meeting.hasRollCall, vote.fact.ballot.votes.cast < vote.fact.result.mayVote else { return nil }
    return Finding(
      .vote(.uncountedVote(meeting.id, vote.fact.ballot, mayVote: vote.fact.result.mayVote)), evidence: [vote.record])
  }
}

extension Cell {
  /// The votes of the cell itself that stand: a committee that meets decides on nobody.
  var ownVotes: [Recorded<HeldVote>] { standingVotes { !isCommitteeConvened(for: $0) }.map(\.vote) }

  /// The votes of the last twelve months' meetings that stand: not counted again in the same meeting.
  func standingVotes(inYearUpTo day: Day) -> [(meeting: Meeting, vote: Recorded<HeldVote>)] {
    standingVotes { meeting in day.adding(months: -12) < meeting.facts.day && meeting.facts.day <= day }
  }

  /// The votes that stand of the meetings chosen, in the order held.
  func standingVotes(of isIncluded: (Meeting) -> Bool) -> [(meeting: Meeting, vote: Recorded<HeldVote>)] {
    var recounted: [MeetingID: Set<RecordID>] = [:]
    return votes.compactMap { vote in
      guard let meeting = vote.fact.meeting.flatMap(self.meeting), isIncluded(meeting) else { return nil }
      let replaced = recounted[meeting.id] ?? self.recounted(in: meeting)
      recounted[meeting.id] = replaced
      return replaced.contains(vote.record) ? nil : (meeting, vote)
    }
  }
}
