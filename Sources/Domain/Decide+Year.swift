extension Cell {
  func decideYear(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .setDuesRate(let ids, let rate):
      try requireList(ids, on: rate.from)
      if let region = rate.region, !(1...4).contains(region) { throw .regionOutOfRange(region) }
      return [.duesRateSet(ids, rate)]
    case .relieveDues(let id, let relief):
      try requireOnRoster(id, on: relief.from)
      try requireOrder(relief.from, relief.until)
      return [.duesRelieved(id, relief)]
    case .remitDues(let remittance): return [.duesRemitted(remittance)]
    case .payDues(let month, let selection, let amount):
      return [.duesPaid(month, try payers(selection, of: month, on: today), amount: amount)]
    case .payQuarterDues(let quarter, let selection, let amount):
      return try quarterPayments(quarter, selection, amount, on: today)
    case .review(let id, let year, let level, let points, let text):
      try requireYear(year, on: today)
      if let id { try require(id) }
      try requirePoints(points)
      return [.reviewed(id, year: year, level, points: points, text)]
    case .reviewQuarter(let id, let quarter, let level, let points, let text):
      if today < quarter.firstMonth.firstDay { throw .quarterAhead(quarter) }
      if let id { try require(id) }
      try requirePoints(points)
      return [.quarterReviewed(id, quarter, level, points: points, text)]
    case .propose(let id, let year, let level, let body):
      try requireYear(year, on: today)
      if let id { try require(id) }
      return [.proposed(id, year: year, level, body: body)]
    case .commentFromResidence(let id, let year, let text):
      try requireYear(year, on: today)
      try require(id)
      return [.residenceCommented(id, year: year, text)]
    case .classify(let id, let year, let level, let round, let votes, let secret, let points, let reason):
      try requireYear(year, on: today)
      if let id { try require(id) }
      try requirePoints(points)
      if let round, !(1...2).contains(round) { throw .roundOutOfRange(round) }
      if let votes { try requireVotes(votes, voters: ratingVoters(on: today)) }
      return [.classified(id, year: year, level, round: round, votes: votes, secret: secret, points: points, reason: reason)]
    default: return []
    }
  }

  /// Those named, or all who owe dues here for the month, of whom no payment for it is stated, and who got no exemption; one who has paid
  /// may pay more when named.
  ///
  /// Party age frees from dues too, but a sentence recorded before that was reckoned must go on to mean the same.
  private func payers(_ selection: Selection, of month: Month, on today: Day) throws(Rejection) -> [MemberID] {
    try payers(selection) { member in
      member.paysDues(for: month, on: today) && receiptsByMonth[DuesKey(member: member.id, month: month)] == nil
        && duesRelief(of: member.id, in: month)?.fact.isExemption != true
    }
  }

  /// Those named, or all who owe but the ones excepted.
  func payers(_ selection: Selection, owing: (Member) -> Bool) throws(Rejection) -> [MemberID] {
    switch selection {
    case .members(let ids):
      try requireDistinct(ids)
      return ids
    case .all(let except):
      if !except.isEmpty { try requireDistinct(except) }
      let left = Set(except)
      let payers = members.filter { !left.contains($0.id) && owing($0) }.map(\.id)
      if payers.isEmpty { throw .noMembers }
      return payers
    }
  }

  /// Present members who may vote, or the whole base outside a meeting.
  private func ratingVoters(on today: Day) -> Int {
    if let meeting = currentMeeting { return mostVotes(voters(in: meeting), in: meeting) }
    return members.lazy.filter { $0.standing(on: today) == .official }.count
  }

  private func requireYear(_ year: Int, on today: Day) throws(Rejection) {
    if year > workYear(of: today) { throw .yearAhead(year) }
  }
}
