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
    var rest = record.facts
    var missing: [MeetingFact] = []
    for fact in truth.facts {
      if let place = rest.firstIndex(where: { states($0, fact) }) {
        right.append(fact)
        rest.remove(at: place)
      } else {
        missing.append(fact)
      }
    }
    for fact in missing {
      if let place = nearest(to: fact, in: rest) {
        differing.append(difference(fact, rest.remove(at: place)))
      } else {
        lost.append(fact)
      }
    }
    invented = rest
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

  /// The recorded fact that most likely was meant to be it: of its kind, and with at least half of its parts, or the first one, in common.
  private func nearest(to fact: MeetingFact, in rest: [MeetingFact]) -> Int? {
    var best: (place: Int, common: Int)?
    for (place, recorded) in rest.enumerated() where recorded.kind == fact.kind {
      let common = fact.parts.count - surplus(of: fact.parts, over: recorded.parts).count
      let isOfSame = fact.parts.first.flatMap { first in recorded.parts.first.map { agrees(first, $0) } } ?? false
      guard isOfSame || common * 2 >= fact.parts.count, common > best?.common ?? -1 else { continue }
      best = (place, common)
    }
    return best?.place
  }

  private func difference(_ fact: MeetingFact, _ recorded: MeetingFact) -> Difference {
    Difference(
      said: fact, recorded: recorded, lost: surplus(of: fact.parts, over: recorded.parts),
      invented: surplus(of: recorded.parts, over: fact.parts).filter { !$0.isText }, isElsewhere: !isAtPlace(recorded, fact))
  }
}

extension MeetingFact.Part {
  fileprivate var isText: Bool { value == .text }
}
