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
