extension Cell {
  /// What is said and decided in a meeting; a resolution, praise or reminder may be recorded outside one.
  func decideTalk(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .resolve(let number, let thematic, let draft, let title):
      try requireNumber(number)
      return [.resolved(number, thematic: thematic, draft: draft, title: title)]
    case .commend(let id, let text):
      try require(id)
      return [.commended(id, text)]
    case .remind(let id, let text):
      try requireOnRoster(id, on: today)
      return [.reminded(id, text)]
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
    case .report(let id, let task, let percent, let result): return [try decideReport(id, task, percent, result, on: day)]
    case .discuss(let id, let subject, let text):
      try requireOnRoster(id, on: day)
      switch subject {
      case .task(let task): _ = try requireTask(task)
      case .member(let member): try require(member)
      }
      return [.discussed(id, subject, text)]
    case .conclude(.task(let task, let outcome, let text)):
      _ = try requireOpenTask(task)
      return [.concluded(.task(task, outcome, text))]
    case .conclude(.item(let text)):
      guard !meeting.items.isEmpty else { throw .noOpenItem }
      return [.concluded(.item(text))]
    case .vote(let ballot):
      if let subject = ballot.subject { try require(subject) }
      let result = voteResult(of: ballot.votes, on: ballot.matter, in: meeting)
      try requireVotes(ballot.votes, voters: result.mayVote)
      return [.voted(ballot, result)]
    default: return []
    }
  }

  private func decideReport(
    _ id: MemberID, _ task: TaskID, _ percent: Percent?, _ result: String, on day: Day
  ) throws(Rejection) -> Event {
    try requireOnRoster(id, on: day)
    let members = try requireOpenTask(task).assignment.members
    guard members.contains(id) else { throw .taskOfOthers(task, owner: members.first ?? id) }
    return .reported(id, task, percent, result: result)
  }
}
