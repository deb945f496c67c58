import Domain

/// What two records of one meeting agree in, and what only one of them says.
public struct MeetingComparison: Sendable {
  /// Facts that stand in both.
  public private(set) var right: [MeetingFact] = []
  /// Said in the meeting and not recorded.
  public private(set) var lost: [MeetingFact] = []
  /// Recorded and never said.
  public private(set) var invented: [MeetingFact] = []
  /// Recorded otherwise than said.
  public private(set) var differing: [Difference] = []

  /// A fact as it was said and as it was recorded.
  public struct Difference: Sendable {
    public let said: MeetingFact
    public let recorded: MeetingFact
    /// The parts that are not in both; the place is none of them.
    public let lost: [MeetingFact.Part]
    public let invented: [MeetingFact.Part]
    public let isElsewhere: Bool
  }

  /// Everything was recorded as it was said.
  public var isClean: Bool { lost.isEmpty && invented.isEmpty && differing.isEmpty }

  /// Facts that were said.
  public var said: Int { right.count + lost.count + differing.count }

  private let items: Set<Int>
  /// Minutes by which a time may be off.
  private let slack: Int

  /// Minutes that a time may differ where nothing else is asked for: clocks do, and a scribe looks up late.
  public static let usualSlack = 5

  /// - Parameters:
  ///   - truth: what was said.
  ///   - record: what the learner has on record.
  ///   - slack: minutes by which a time may be off.
  public init(_ truth: MeetingFacts, _ record: MeetingFacts, slack: Int = Self.usualSlack) {
    items = record.items
    self.slack = slack
    var open = Pairing(truth.facts, record.facts)
    right = open.pair(by: likenessOfSame).map(\.0)
    differing = open.pair(by: likenessOfMeant).map(difference)
    lost = open.first
    invented = open.second
  }

  /// How much a recorded fact looks like the one said, when it states it; at its own place the most.
  private func likenessOfSame(_ fact: MeetingFact, _ recorded: MeetingFact) -> Int? {
    guard states(recorded, fact) else { return nil }
    return (fact.place == recorded.place ? 1_000_000 : 0) + fact.likenessOfText(to: recorded)
  }

  /// Whether a record states a fact: every part of it, at its place, and none more but text.
  private func states(_ recorded: MeetingFact, _ fact: MeetingFact) -> Bool {
    guard recorded.kind == fact.kind, isAtPlace(recorded, fact) else { return false }
    return surplus(of: fact.parts, over: recorded.parts).isEmpty && surplus(of: recorded.parts, over: fact.parts).allSatisfy(\.isText)
  }

  /// What was said under an item that is not on record can only stand elsewhere.
  private func isAtPlace(_ recorded: MeetingFact, _ fact: MeetingFact) -> Bool {
    if recorded.place == fact.place { return true }
    guard case .item(let number) = fact.place else { return false }
    return !items.contains(number)
  }

  /// The parts that have no partner among others.
  private func surplus(of parts: [MeetingFact.Part], over others: [MeetingFact.Part]) -> [MeetingFact.Part] {
    var others = others
    return parts.filter { part in
      guard let partner = others.firstIndex(where: { agrees($0, part) }) else { return true }
      others.remove(at: partner)
      return false
    }
  }

  private func agrees(_ a: MeetingFact.Part, _ b: MeetingFact.Part) -> Bool {
    guard a.label == b.label else { return false }
    if case .time(let first) = a.value, case .time(let second) = b.value { return abs(first.minutes - second.minutes) <= slack }
    return a.value == b.value
  }

  /// How likely a recorded fact was meant to be the one said: of its kind, and with at least half of its parts, or the first one, in common.
  private func likenessOfMeant(_ fact: MeetingFact, _ recorded: MeetingFact) -> Int? {
    guard recorded.kind == fact.kind else { return nil }
    if fact.kind.standsOnce { return 0 }
    let common = fact.parts.count - surplus(of: fact.parts, over: recorded.parts).count
    let isOfSame = fact.parts.first.flatMap { first in recorded.parts.first.map { agrees(first, $0) } } ?? false
    guard isOfSame || common * 2 >= fact.parts.count else { return nil }
    return common * 10_000 + (isAtPlace(recorded, fact) ? 1000 : 0) + fact.likenessOfText(to: recorded)
  }

  private func difference(_ fact: MeetingFact, _ recorded: MeetingFact) -> Difference {
    Difference(
      said: fact, recorded: recorded, lost: surplus(of: fact.parts, over: recorded.parts),
      invented: surplus(of: recorded.parts, over: fact.parts).filter { !$0.isText }, isElsewhere: !isAtPlace(recorded, fact))
  }
}

extension MeetingFact.Kind {
  /// A meeting has one such fact, so whatever is recorded of it was meant for it.
  fileprivate var standsOnce: Bool { [.opened, .score, .readBack, .closed].contains(self) }
}

extension MeetingFact.Part {
  fileprivate var isText: Bool { if case .text = value { true } else { false } }
}

extension MeetingFact {
  /// Words that the texts of both have.
  fileprivate func likenessOfText(to other: MeetingFact) -> Int {
    parts.reduce(0) { sum, part in
      guard case .text(let mine) = part.value else { return sum }
      return other.parts.reduce(sum) { sum, part in
        if case .text(let theirs) = part.value { sum + mine.likeness(to: theirs) } else { sum }
      }
    }
  }
}

/// Two lists of facts of which those that belong together are taken out, the likest first.
private struct Pairing {
  private(set) var first: [MeetingFact]
  private(set) var second: [MeetingFact]

  init(_ first: [MeetingFact], _ second: [MeetingFact]) {
    self.first = first
    self.second = second
  }

  /// - Parameter likeness: nil for two that do not belong together.
  /// - Returns: the pairs, in the order of the first list.
  mutating func pair(by likeness: (MeetingFact, MeetingFact) -> Int?) -> [(MeetingFact, MeetingFact)] {
    var candidates: [(likeness: Int, first: Int, second: Int)] = []
    for (index, fact) in first.enumerated() {
      for (other, recorded) in second.enumerated() where recorded.kind == fact.kind {
        if let likeness = likeness(fact, recorded) { candidates.append((likeness, index, other)) }
      }
    }
    candidates.sort { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    var (partners, taken): ([Int: Int], Set<Int>) = ([:], [])
    for candidate in candidates where partners[candidate.first] == nil && taken.insert(candidate.second).inserted {
      partners[candidate.first] = candidate.second
    }
    let pairs = first.indices.compactMap { index in partners[index].map { (first[index], second[$0]) } }
    first = first.indices.filter { partners[$0] == nil }.map { first[$0] }
    second = second.indices.filter { !taken.contains($0) }.map { second[$0] }
    return pairs
  }
}
