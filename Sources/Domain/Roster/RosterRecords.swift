import TextRoom

/// What a statement asks of the organisation, its roster (danh sách đảng viên) and its rules (quy định).
public enum RosterCommand: Sendable, Equatable {
  indirect case describeCell(CellFacts)
  case setTerm(Term, from: Day)
  indirect case addMember(NewMember)
  indirect case updateMember(MemberID, MemberFacts, from: Day)
  indirect case changeGroup(GroupChange)
  case givePost(MemberID, Post, from: Day, to: Day?)
  indirect case setRule(RuleParameter)
  indirect case visit(Visit)
  indirect case award(Badge)
}

/// What happened to the organisation, its roster and its rules.
public enum RosterEvent: Sendable, Equatable {
  indirect case cellDescribed(CellFacts)
  case termSet(Term, from: Day)
  indirect case memberAdded(MemberID, NewMember)
  /// A member who had left is received again.
  indirect case memberReturned(MemberID, NewMember)
  indirect case memberUpdated(MemberID, FactsUpdate)
  indirect case groupChanged(GroupChange)
  indirect case postGiven(MemberID, PostFact)
  case postEnded(MemberID, Post, on: Day)
  indirect case ruleSet(RuleParameter)
  indirect case visited(Visit)
  indirect case awarded(Badge)
}

/// Somebody called on members to learn what they wish and how they live (gặp gỡ).
///
/// The words are the cell's own: no paper, list or bundle holds them unless it names them.
public struct Visit: Sendable, Equatable {
  /// At least one, none twice.
  public let members: [MemberID]
  /// Who called; empty where it was not said.
  public let visitors: [MemberID]
  public let on: Day
  public let text: String

  public init(members: [MemberID], visitors: [MemberID] = [], on: Day, text: String) {
    self.members = members
    self.visitors = visitors
    self.on = on
    self.text = text
  }
}

// MARK: Decide

extension Cell {
  func decide(_ command: RosterCommand) throws(Rejection) -> RosterEvent {
    switch command {
    case .describeCell(let facts): return .cellDescribed(facts)
    case .setTerm(let term, let from): return .termSet(term, from: from)
    case .addMember(let new): return try decideEntry(new)
    case .updateMember(let id, let facts, let from):
      var merged = try require(id).facts
      merged.merge(facts)
      // Who left and was admitted again has days of both times.
      if facts.born != nil || facts.admitted != nil || facts.official != nil || facts.partySince != nil { try requireOrder(merged) }
      try requireHelpers(facts.helpers, of: id)
      return .memberUpdated(id, FactsUpdate(facts, from: from))
    case .changeGroup(let change): return try decideGroup(change)
    case .givePost(let id, let post, let from, let to): return try decidePost(id, post, from: from, to: to)
    case .setRule(let parameter):
      try requireUsable(parameter)
      return .ruleSet(parameter)
    case .visit(let visit):
      try requireList(visit.members, on: visit.on)
      if !visit.visitors.isEmpty { try requireDistinct(visit.visitors) }
      for id in visit.visitors { _ = try require(id) }
      return .visited(visit)
    case .award(let badge):
      try requireUsable(badge)
      return .awarded(badge)
    }
  }

  /// Nobody is younger than the years in the Party; a badge may be given a little before its mark, and after death.
  private func requireUsable(_ badge: Badge) throws(Rejection) {
    try requireDistinct(badge.members)
    guard (1...1_000_000).contains(badge.years) else { throw .numberOutOfRange(badge.years) }
    let begin = Day(year: badge.on.year - badge.years, month: badge.on.month.month, day: 1)
    for id in badge.members {
      guard let born = try require(id).facts.born, let earliest = born.earliest else { continue }
      guard let begin, earliest <= begin else { throw .notBorn(id, on: begin ?? badge.on, born: born) }
    }
  }

  private func requireUsable(_ parameter: RuleParameter) throws(Rejection) {
    guard RuleBook.knows(parameter.name) else { throw .unknownParameter(parameter.name) }
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
    try requireOrder(facts.born?.earliest, facts.partySince)
  }

  /// Known members, each once, and not the one who is helped.
  private func requireHelpers(_ helpers: [MemberID]?, of id: MemberID?) throws(Rejection) {
    guard let helpers else { return }
    try requireDistinct(helpers)
    if let id, helpers.contains(id) { throw .ownHelper(id) }
  }

  /// Members on the roster, each once in a list; who leaves belongs to the group, and no household is named twice.
  private func decideGroup(_ stated: GroupChange) throws(Rejection) -> RosterEvent {
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
  private func decideEntry(_ new: NewMember) throws(Rejection) -> RosterEvent {
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
  private func decidePost(_ id: MemberID, _ post: Post, from: Day, to: Day?) throws(Rejection) -> RosterEvent {
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
}

// MARK: Apply

extension Cell {
  mutating func apply(_ event: RosterEvent, record: RecordID, on today: Day) {
    switch event {
    case .cellDescribed(let newer):
      facts.merge(newer)
      descriptions.append(Recorded(newer, day: today, record: record))
    case .termSet(let term, let from):
      terms.append(Recorded(TermFact(term: term, from: from), day: today, record: record))
    case .memberAdded(let id, let member): add(member, as: id, record: record, on: today)
    case .memberReturned(let id, let member):
      members[id.index].update(FactsUpdate(member.allFacts, from: member.from), day: today, record: record)
      members[id.index].insert(Recorded(member.joining, day: today, record: record))
    case .memberUpdated(let id, let update): members[id.index].update(update, day: today, record: record)
    case .groupChanged(let change):
      if groupIndex[change.name] == nil {
        groupIndex[change.name] = groups.count
        groups.append(Group(name: change.name))
      }
      if let index = groupIndex[change.name] { groups[index].insert(Recorded(change, day: today, record: record)) }
    case .postGiven(let id, let post): members[id.index].posts.append(Recorded(post, day: today, record: record))
    case .postEnded(let id, let post, let day):
      if let open = members[id.index].posts.lastIndex(where: { $0.fact.post == post && $0.fact.to == nil }) {
        members[id.index].posts[open].fact.to = day
        members[id.index].posts[open].fact.endedBy = record
      }
    case .ruleSet(let parameter):
      rules.setOwn(parameter)
      ruleChanges.append(Recorded(parameter, day: today, record: record))
      if parameter.name.hasPrefix("dues.") || parameter.name.hasPrefix("wage.") {
        settleReceipts(of: receiptsByMember.keys.sorted(), from: parameter.from)
      }
    case .visited(let visit): visits.append(Recorded(visit, day: today, record: record))
    case .awarded(let badge): badges.append(Recorded(badge, day: today, record: record))
    }
  }

  private mutating func add(_ new: NewMember, as id: MemberID, record: RecordID, on today: Day) {
    let facts = new.allFacts
    members.append(
      Member(
        id: id, handle: new.handle, facts: facts,
        updates: [Recorded(FactsUpdate(facts, from: new.from), day: today, record: record)],
        standings: [Recorded(new.joining, day: today, record: record)], posts: [], tasks: []))
    memberByHandle[new.handle] = id
  }
}

extension Member {
  fileprivate mutating func update(_ update: FactsUpdate, day: Day, record: RecordID) {
    let place = updates.lastIndex { $0.fact.from <= update.from }.map { $0 + 1 } ?? 0
    updates.insert(Recorded(update, day: day, record: record), at: place)
    if place == updates.count - 1 {
      facts.merge(update.facts)
    } else {
      facts = MemberFacts()
      for update in updates { facts.merge(update.fact.facts) }
    }
  }
}

extension NewMember {
  /// The facts with the full name among them.
  var allFacts: MemberFacts {
    var facts = facts
    facts.name = name
    return facts
  }

  /// The step that brings the member onto the roster.
  var joining: StandingFact {
    switch entry {
    case .official: StandingFact(.joined(.official), from: from)
    case .probationary: StandingFact(.joined(.probationary), from: from)
    case .transferred(let origin, let decided, let introduced, let rank):
      StandingFact(.joined(rank), from: from, place: origin, decided: decided, introduced: introduced)
    case .temporary(let origin, let until, let decided, let introduced):
      StandingFact(.joined(.visiting), from: from, until: until, place: origin, decided: decided, introduced: introduced)
    }
  }
}

extension CellFacts {
  /// Takes over every part that `newer` states.
  mutating func merge(_ newer: CellFacts) {
    name = newer.name
    superior = newer.superior ?? superior
    kind = newer.kind ?? kind
    code = newer.code ?? code
    founded = newer.founded ?? founded
    place = newer.place ?? place
  }
}
