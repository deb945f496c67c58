/// What a statement asks of somebody's way into the Party, through it and out of it.
public enum MembershipCommand: Sendable, Equatable {
  indirect case changeCandidate(CandidateChange)
  /// Of one or several at once; each has a fact of their own.
  indirect case changeStanding([MemberID], StandingChange, from: Day, document: String?, reason: String)
  indirect case noteSign(ViolationSign)
  /// Of the day named, else all that are open.
  indirect case concludeSigns(MemberID, noted: Day?, SignEnd)
  indirect case discipline(Discipline)
}

/// What happened on somebody's way into the Party, through it and out of it.
public enum MembershipEvent: Sendable, Equatable {
  indirect case candidateChanged(CandidateChange)
  indirect case standingChanged(MemberID, StandingFact)
  indirect case signNoted(ViolationSign)
  indirect case signsConcluded(MemberID, noted: Day?, SignEnd)
  indirect case disciplined(Discipline)
}

// MARK: Decide

extension Cell {
  func decide(_ command: MembershipCommand) throws(Rejection) -> [MembershipEvent] {
    switch command {
    case .changeCandidate(let change):
      if let helpers = change.helpers { try requireList(helpers, on: change.from) }
      if let applied = change.steps.values.min() { try requireOrder(change.born?.earliest, applied) }
      return [.candidateChanged(change)]
    case .changeStanding(let ids, let change, let from, let document, let reason):
      try requireDistinct(ids)
      var events: [MembershipEvent] = []
      for id in ids {
        events.append(.standingChanged(id, try decideStanding(id, change, from: from, document: document, reason: reason)))
      }
      return events
    case .noteSign(let sign):
      try require(sign.member)
      if let follower = sign.follower { try require(follower) }
      try requireOrder(sign.on, sign.due)
      return [.signNoted(sign)]
    case .concludeSigns(let id, let noted, let end):
      try requireOpenSign(of: id, noted: noted, by: end.on)
      return [.signsConcluded(id, noted: noted, end)]
    case .discipline(let discipline):
      try require(discipline.member)
      return [.disciplined(discipline)]
    }
  }

  private func decideStanding(
    _ id: MemberID, _ change: StandingChange, from: Day, document: String?, reason: String
  ) throws(Rejection) -> StandingFact {
    let member = try require(id)
    guard let standing = member.standing(on: from), !standing.hasLeft else { throw .notOnRoster(id, on: from) }
    var until: Day?
    var place: String?
    var decided: Day?
    var papers = ExemptionPapers()
    let step: StandingStep
    switch change {
    case .exempt(let exemption, let end, let given):
      step = .exempted(exemption)
      until = end
      papers = given
    case .temporaryAway(let to, let end, let decision):
      step = .wentAway
      decided = decision
      place = to
      until = end
    case .resume:
      switch standing {
      case .exempt, .temporaryAway, .suspended: step = .resumed
      case .official, .probationary, .temporaryHere, .left: throw .nothingToResume(id)
      }
    case .confirm:
      guard member.rank(on: from) == .probationary else { throw .notProbationary(id) }
      step = .confirmed
    case .transferAway(let to, let decision):
      step = .left(.transferred)
      decided = decision
      place = to
    case .suspend: step = .suspended
    case .remove: step = .left(.removed)
    case .expel: step = .left(.expelled)
    case .withdraw: step = .left(.withdrawn)
    case .decease: step = .left(.deceased)
    }
    try requireOrder(from, until)
    if step != .wentAway { try requireOrder(decided, from) }
    return StandingFact(step, from: from, until: until, place: place, document: document, reason: reason, decided: decided, papers: papers)
  }
}

// MARK: Apply

extension Cell {
  mutating func apply(_ event: MembershipEvent, record: RecordID, on today: Day) {
    switch event {
    case .candidateChanged(let change):
      if candidateIndex[change.name] == nil {
        candidateIndex[change.name] = candidates.count
        candidates.append(Candidate(name: change.name))
      }
      if let index = candidateIndex[change.name] { candidates[index].changes.append(Recorded(change, day: today, record: record)) }
    case .standingChanged(let id, let fact): members[id.index].insert(Recorded(fact, day: today, record: record))
    case .signNoted(let sign): violationSigns.append(Recorded(sign, day: today, record: record))
    case .signsConcluded(let id, let noted, let end): conclude(signsOf: id, noted: noted, Recorded(end, day: today, record: record))
    case .disciplined(let discipline): disciplines.append(Recorded(discipline, day: today, record: record))
    }
  }
}

extension Member {
  mutating func insert(_ entry: Recorded<StandingFact>) {
    let place = standings.lastIndex { $0.fact.from <= entry.fact.from }.map { $0 + 1 } ?? 0
    standings.insert(entry, at: place)
  }
}
