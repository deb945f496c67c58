extension Cell {
  mutating func applyRoster(_ event: Event, record: RecordID, on today: Day) {
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
    case .candidateChanged(let change):
      if candidateIndex[change.name] == nil {
        candidateIndex[change.name] = candidates.count
        candidates.append(Candidate(name: change.name))
      }
      if let index = candidateIndex[change.name] { candidates[index].changes.append(Recorded(change, day: today, record: record)) }
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
    case .standingChanged(let id, let fact): members[id.index].insert(Recorded(fact, day: today, record: record))
    case .documentRegistered(let number, let issuer, let day, let due, let summary):
      register(
        RegisteredDocument(
          number: number, issuer: issuer, day: day, due: due, summary: summary, kind: .document, term: term(on: day), meeting: openMeeting),
        record: record, on: today)
    case .regulationSet(let regulation): regulations.append(Recorded(regulation, day: today, record: record))
    case .ruleSet(let parameter):
      rules.setOwn(parameter)
      ruleChanges.append(Recorded(parameter, day: today, record: record))
      if parameter.name.hasPrefix("dues.") || parameter.name.hasPrefix("wage.") {
        settleReceipts(of: receiptsByMember.keys.sorted(), from: parameter.from)
      }
    default: break
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

  /// Registers a document and counts on its series; a draft's final version takes the draft's place.
  mutating func register(_ document: RegisteredDocument, record: RecordID, on today: Day) {
    let key = DocumentKey(number: document.number, issuer: document.issuer, term: document.term)
    if document.issuer == nil {
      let series = DocumentSeries(type: document.number.type, term: document.term)
      highestDocument[series] = max(highestDocument[series] ?? 0, document.number.number)
    }
    let entry = Recorded(document, day: today, record: record)
    if let known = documentIndex[key], case .resolution(_, draft: true) = documents[known].fact.kind {
      documents[known] = entry
    } else {
      documentIndex[key] = documents.count
      documents.append(entry)
    }
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

  fileprivate mutating func insert(_ entry: Recorded<StandingFact>) {
    let place = standings.lastIndex { $0.fact.from <= entry.fact.from }.map { $0 + 1 } ?? 0
    standings.insert(entry, at: place)
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
