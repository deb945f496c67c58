import TextRoom

extension Cell {
  func decideRoster(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .describeCell(let facts): return [.cellDescribed(facts)]
    case .setTerm(let term, let from): return [.termSet(term, from: from)]
    case .addMember(let new): return [try decideEntry(new)]
    case .updateMember(let id, let facts, let from):
      var merged = try require(id).facts
      merged.merge(facts)
      // Who left and was admitted again has days of both times.
      if facts.born != nil || facts.admitted != nil || facts.official != nil { try requireOrder(merged) }
      try requireHelpers(facts.helpers, of: id)
      return [.memberUpdated(id, FactsUpdate(facts, from: from))]
    case .changeCandidate(let change):
      if let helpers = change.helpers { try requireList(helpers, on: change.from) }
      if let applied = change.steps.values.min() { try requireOrder(change.born?.earliest, applied) }
      return [.candidateChanged(change)]
    case .changeGroup(let change): return [try decideGroup(change)]
    case .giveRole(let id, let post, let from, let to): return [try decidePost(id, post, from: from, to: to)]
    case .changeStanding(let id, let change, let from, let document, let reason):
      return [.standingChanged(id, try decideStanding(id, change, from: from, document: document, reason: reason))]
    case .recordDocument(let number, let issuer, let day, let due, let summary):
      try requireNumber(number)
      try requireOrder(day, due)
      return [.documentRegistered(number, issuer: issuer, on: day, due: due, summary: summary)]
    case .setRegulation(let document, let tasks, let from, let summary):
      var seen: Set<TaskID> = []
      for id in tasks {
        _ = try requireTask(id)
        guard seen.insert(id).inserted else { throw .duplicateTask(id) }
      }
      return [.regulationSet(Regulation(document: document, tasks: tasks, from: from, summary: summary))]
    case .setRule(let parameter):
      try requireUsable(parameter)
      return [.ruleSet(parameter)]
    default: return []
    }
  }

  private func requireUsable(_ parameter: RuleParameter) throws(Rejection) {
    guard ParameterName(rawValue: parameter.name) != nil else { throw .unknownParameter(parameter.name) }
    let range = 0...1_000_000_000
    guard range.contains(parameter.value.part), range.contains(parameter.value.whole), parameter.value.whole > 0 else {
      throw .parameterOutOfRange(parameter.name)
    }
  }

  /// Born, admitted, official: none before the one before it.
  private func requireOrder(_ facts: MemberFacts) throws(Rejection) {
    try requireOrder(facts.born?.earliest, facts.admitted)
    try requireOrder(facts.admitted, facts.official)
    try requireOrder(facts.born?.earliest, facts.official)
  }

  /// Known members, each once, and not the one who is helped.
  private func requireHelpers(_ helpers: [MemberID]?, of id: MemberID?) throws(Rejection) {
    guard let helpers else { return }
    try requireDistinct(helpers)
    if let id, helpers.contains(id) { throw .ownHelper(id) }
  }

  /// Members on the roster, each once in a list; who leaves belongs to the group, and no household is named twice.
  private func decideGroup(_ stated: GroupChange) throws(Rejection) -> Event {
    var change = stated
    for list in [change.heads, change.members, change.joining, change.leaving] {
      if let list, !list.isEmpty { try requireList(list, on: change.from) }
    }
    change.householdNames = try distinct(households: change.householdNames)
    let members = group(named: change.name).map { self.members(of: $0, on: change.from) } ?? []
    for id in change.leaving where !members.contains(id) { throw .notInGroup(id, change.name) }
    return .groupChanged(change)
  }

  /// A free handle, or the handle of the same person after leaving.
  private func decideEntry(_ new: NewMember) throws(Rejection) -> Event {
    try requireOrder(new.facts)
    try requireHelpers(new.facts.helpers, of: memberID(handle: new.handle))
    switch new.entry {
    case .official, .probationary: break
    case .temporary(_, let until, _, _): try requireOrder(new.from, until)
    case .transferred(_, let decided, let introduced, _):
      try requireOrder(decided, new.from)
      try requireOrder(introduced, new.from)
    }
    guard let known = member(handle: new.handle) else { return .memberAdded(MemberID(members.count), new) }
    let sameBirth = known.facts.born.agrees(with: new.facts.born)
    guard known.standing(on: new.from)?.hasLeft == true, known.name.isName(new.name), sameBirth else {
      throw .handleUsed(new.handle, by: known.id)
    }
    return .memberReturned(known.id, new)
  }

  /// A post given; or its end, when the member holds it openly and the statement repeats its first day or ends before its own.
  private func decidePost(_ id: MemberID, _ post: Post, from: Day, to: Day?) throws(Rejection) -> Event {
    let member = try require(id)
    if let to, let held = member.posts.last(where: { $0.fact.post == post && $0.fact.to == nil }), held.fact.from <= to,
      from > to || held.fact.from == from
    {
      return .postEnded(id, post, on: to)
    }
    try requireOrder(from, to)
    try requireOnRoster(id, on: from)
    return .postGiven(id, PostFact(post: post, from: from, to: to))
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
