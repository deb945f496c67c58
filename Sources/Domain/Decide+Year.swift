extension Cell {
  func decideYear(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .payDues(let month, let selection, let amount):
      return [.duesPaid(month, try payers(selection, of: month, on: today), amount: amount)]
    case .review(let id, let year, let level, let points, let text):
      try requireYear(year, on: today)
      try require(id)
      try requirePoints(points)
      return [.reviewed(id, year: year, level, points: points, text)]
    case .propose(let id, let year, let level, let body):
      try requireYear(year, on: today)
      try require(id)
      return [.proposed(id, year: year, level, body: body)]
    case .commentFromResidence(let id, let year, let text):
      try requireYear(year, on: today)
      try require(id)
      return [.residenceCommented(id, year: year, text)]
    case .classify(let id, let year, let level, let votes, let points, let reason):
      try requireYear(year, on: today)
      if let id { try require(id) }
      try requirePoints(points)
      if let votes { try requireVotes(votes, voters: ratingVoters(on: today)) }
      return [.classified(id, year: year, level, votes: votes, points: points, reason: reason)]
    default: return []
    }
  }

  /// Those named, or all who owe dues here for the month and have not paid; one who has paid may pay more when named.
  private func payers(_ selection: Selection, of month: Month, on today: Day) throws(Rejection) -> [MemberID] {
    switch selection {
    case .members(let ids):
      try requireDistinct(ids)
      return ids
    case .all(let except):
      if !except.isEmpty { try requireDistinct(except) }
      let left = Set(except)
      let payers = members.lazy.map(\.id).filter { !left.contains($0) && owesDues($0, for: month, on: today) }
      if payers.isEmpty { throw .noMembers }
      return Array(payers)
    }
  }

  /// Present members who may vote, or the whole base outside a meeting.
  private func ratingVoters(on today: Day) -> Int {
    if let meeting = currentMeeting { return mayVote(voters(in: meeting), in: meeting) }
    return members.lazy.filter { $0.standing(on: today) == .official }.count
  }

  private func requireYear(_ year: Int, on today: Day) throws(Rejection) {
    if year > today.year { throw .yearAhead(year) }
  }
}
