/// What was counted again in the same meeting (kiểm phiếu lại): the later count takes the place of the first.
extension Cell {
  /// The votes and elections of a meeting whose place a later count of it took.
  public func recounted(in meeting: Meeting) -> Set<RecordID> {
    var last: [Counted: RecordID] = [:]
    var replaced: [(record: RecordID, isPaired: Bool)] = []
    for (section, entries) in ([meeting.opening] + meeting.items.map(\.entries)).enumerated() {
      var resolved = 0
      for entry in entries {
        if case .votes(.resolved) = entry.event { resolved += 1 }
        guard let counted = Counted(entry.event, in: Counted.Place(section: section, resolved: resolved)) else { continue }
        if let earlier = last.updateValue(entry.record, forKey: counted) { replaced.append((earlier, counted.isKnownByWords)) }
      }
    }
    guard !replaced.isEmpty else { return [] }
    // What is known by its words alone is no recount where two resolutions go by the two.
    let own = replaced.contains(where: \.isPaired) ? Set(resolutions(of: meeting.id).compactMap { passing($0)?.vote.record }) : []
    return Set(replaced.filter { !$0.isPaired || !own.contains($0.record) }.map(\.record))
  }

  /// Elections of a meeting whose place no later count took, in the order held.
  public func standingElections(in meeting: Meeting) -> [(election: Election, result: ElectionResult, record: RecordID)] {
    let recounted = recounted(in: meeting)
    return elections(in: meeting).filter { !recounted.contains($0.record) }
  }
}

/// What is counted; two counts of the same are one counted again.
private enum Counted: Hashable {
  /// On a person or draft, wherever in the meeting.
  case vote(Ballot.Question)
  /// Known by its words alone, so only one of the same item with no resolution stated between is the same.
  case words(Ballot.Question, Place)
  case election(Post, round: Int, Set<MemberID>)

  struct Place: Hashable {
    let section: Int
    let resolved: Int
  }

  /// Nil for what is no count, and for a vote without words, which cannot be told from another.
  init?(_ event: Event, in place: Place) {
    switch event {
    case .votes(.voted(let ballot, _)) where ballot.subject != nil || ballot.candidate != nil || ballot.resolution != nil:
      self = .vote(ballot.question)
    case .votes(.voted(let ballot, _)) where !ballot.text.isEmpty: self = .words(ballot.question, place)
    case .votes(.elected(let election, _)): self = .election(election.post, round: election.round, Set(election.candidates.map(\.member)))
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: return nil
    }
  }

  var isKnownByWords: Bool { if case .words = self { true } else { false } }
}
