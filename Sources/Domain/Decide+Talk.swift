extension Cell {
  /// What is said and decided in a meeting; a resolution, praise or reminder may be recorded outside one.
  func decideTalk(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .resolve(let number, let thematic, let draft, let title):
      try requireNumber(number)
      return [.resolved(number, thematic: thematic, draft: draft, title: title)]
    case .followUp(let id, let facts): return [try decideFollowUp(id, facts, on: today)]
    case .adjustFollowUp(let id, let change, let reason):
      let id = try requireOpenFollowUp(id).id
      if !change.members.isEmpty { try requireList(change.members, on: today) }
      try requireFigure(change.value)
      return [.followUpAdjusted(id, change, reason: reason)]
    case .commend(let members, let text):
      try requireDistinct(members)
      return members.map { .commended($0, text) }
    case .remind(let members, let text):
      try requireList(members, on: today)
      return members.map { .reminded($0, text) }
    default: break
    }
    guard let meeting = openMeeting.map({ meetings[$0.index] }) else { throw .noOpenMeeting }
    let day = meeting.facts.day
    switch command {
    case .say(.member(let id), let text):
      try requireOnRoster(id, on: day)
      return [.said(.member(id), text)]
    case .say(.guest(let name), let text):
      guard meeting.guests.contains(where: { $0.fact.name == name }) else { throw .unknownGuest(name) }
      return [.said(.guest(name), text)]
    case .report(let id, let task, let reached, let result): return [try decideReport(id, task, reached, result, on: day)]
    case .discuss(let id, let subject, let text):
      try requireOnRoster(id, on: day)
      switch subject {
      case .task(let task): _ = try requireTask(task)
      case .member(let member): try require(member)
      }
      return [.discussed(id, subject, text)]
    case .conclude(.task(let task, let outcome, let text, let reached)):
      _ = try requireTask(task)
      try requireShare(reached)
      return [.concluded(.task(task, outcome, text, reached: reached))]
    case .reportFollowUp(let id, let subject, let reached, let result):
      try requireOnRoster(id, on: day)
      return [try decideReport(id, on: requireFollowUp(subject), reached, result)]
    case .elect(let election):
      let result = try decideElection(election, in: meeting)
      return [.elected(election, result)]
    case .conclude(.followUp(let id, let outcome, let text, let reached)):
      let id = try requireFollowUp(id).id
      if id.kind != .target { try requireShare(reached) }
      return [.concluded(.followUp(id, outcome, text, reached: reached))]
    case .conclude(.numberedItem(let number, let text)):
      guard meeting.items.contains(where: { $0.number == number }) else { throw .unknownItem(number) }
      return [.concluded(.numberedItem(number, text))]
    case .conclude(.item(let text)):
      guard !meeting.items.isEmpty else { throw .noOpenItem }
      return [.concluded(.item(text))]
    case .vote(let ballot):
      if let subject = ballot.subject { try require(subject) }
      if let name = ballot.candidate, candidate(named: name) == nil { throw .unknownCandidate(name) }
      if let number = ballot.resolution { try requireResolution(number, on: day) }
      // Before they are added up, so that the sum cannot overflow.
      try requireVotes(ballot.votes, voters: mostVotes(voters(in: meeting), in: meeting))
      return [.voted(ballot, voteResult(of: ballot.votes, on: ballot.matter, in: meeting))]
    default: return []
    }
  }

  private func decideFollowUp(_ id: FollowUpID, _ facts: FollowUpFacts, on day: Day) throws(Rejection) -> Event {
    guard (1...Cell.largestNumber).contains(id.number) else { throw .numberOutOfRange(id.number) }
    if let known = followUp(id), id.resolution == nil || term(on: known.day) == term(on: day) { throw .followUpNumberUsed(id) }
    if !facts.members.isEmpty { try requireList(facts.members, on: day) }
    switch facts.detail {
    case .point: if let number = id.resolution { try requireResolution(number, on: day) }
    case .target(let value, _, let resolution, _):
      try requireFigure(value)
      if let resolution { try requireResolution(resolution, on: day) }
    case .shortcoming(let owner, _, _, _, _): if let owner { try require(owner) }
    }
    return .followUpStated(settled(id, on: day), facts)
  }

  /// A share is of something; it may be more than all of the work.
  private func requireShare(_ reached: Reached?) throws(Rejection) {
    if let share = reached?.share, share.whole <= 0 { throw .numberOutOfRange(share.part) }
  }

  /// A figure to reach, or of nothing: no violations, no complaints.
  private func requireFigure(_ value: Ratio?) throws(Rejection) {
    if let value, value.part < 0 || value.whole <= 0 { throw .numberOutOfRange(value.part) }
  }

  private func decideReport(_ id: MemberID, on entry: FollowUp, _ reached: Reached?, _ result: String) throws(Rejection) -> Event {
    if entry.id.kind != .target { try requireShare(reached) }
    return .followUpReported(id, entry.id, reached: reached, result: result)
  }

  private func decideReport(
    _ id: MemberID, _ task: TaskID, _ reached: Reached?, _ result: String, on day: Day
  ) throws(Rejection) -> Event {
    try requireOnRoster(id, on: day)
    try requireShare(reached)
    let members = try requireTask(task).assignment.members
    guard members.contains(id) else { throw .taskOfOthers(task, owner: members.first ?? id) }
    return .reported(id, task, reached, result: result)
  }
}
