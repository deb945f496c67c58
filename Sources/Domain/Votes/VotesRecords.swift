/// What a statement asks of votes (biểu quyết), elections (bầu cử) and resolutions (nghị quyết).
public enum VotesCommand: Sendable, Equatable {
  indirect case vote(Ballot)
  indirect case elect(Election)
  /// `on`: the day of the resolution, nil for the day it is stated on.
  indirect case resolve(DocumentNumber, thematic: Bool, draft: Bool, on: Day? = nil, bases: [String] = [], title: String)
}

/// What was voted, elected, resolved, with what came of it.
public enum VotesEvent: Sendable, Equatable {
  indirect case voted(Ballot, VoteResult)
  indirect case elected(Election, ElectionResult)
  indirect case resolved(DocumentNumber, thematic: Bool, draft: Bool, on: Day?, bases: [String], title: String)
}

// MARK: Decide

extension Cell {
  /// A resolution may be recorded outside a meeting.
  ///
  /// The day of one that a meeting makes is no earlier than the meeting.
  func decide(_ command: VotesCommand) throws(Rejection) -> VotesEvent {
    switch command {
    case .vote(let ballot):
      let meeting = try requireMeeting()
      if let subject = ballot.subject { try require(subject) }
      if let name = ballot.candidate, candidate(named: name) == nil { throw .unknownCandidate(name) }
      if let number = ballot.resolution { try requireResolution(number, on: meeting.facts.day) }
      // Before they are added up, so that the sum cannot overflow.
      try requireVotes(ballot.votes, voters: mostVotes(voters(in: meeting), in: meeting))
      return .voted(ballot, voteResult(of: ballot.votes, on: ballot.matter, in: meeting))
    case .elect(let election): return .elected(election, try decideElection(election, in: requireMeeting()))
    case .resolve(let number, let thematic, let draft, let day, let bases, let title):
      try requireNumber(number)
      try requireOrder(currentMeeting?.facts.day, day)
      return .resolved(number, thematic: thematic, draft: draft, on: day, bases: bases, title: title)
    }
  }
}

// MARK: Apply

extension Cell {
  mutating func apply(_ event: VotesEvent, record: RecordID, on today: Day) {
    switch event {
    case .voted(let ballot, let result):
      votes.append(Recorded(HeldVote(ballot: ballot, result: result, meeting: openMeeting), day: today, record: record))
      if let number = ballot.resolution { settle(number, on: today) }
      if let index = ballot.candidate.flatMap({ candidateIndex[$0] }) {
        let step = CandidateChange(name: candidates[index].name, steps: [.considered: today], from: today)
        candidates[index].changes.append(Recorded(step, day: today, record: record))
      }
    // Elections are read from the minutes of their meeting.
    case .elected: break
    case .resolved(let number, let thematic, let draft, let stated, let bases, let title):
      let day = stated ?? today
      register(
        RegisteredDocument(
          number: number, issuer: nil, day: day, summary: title, kind: .resolution(thematic: thematic, draft: draft),
          term: term(on: day), meeting: openMeeting, draft: draft ? .init(day: day, meeting: openMeeting) : nil, bases: bases),
        record: record, on: today)
    }
  }
}
