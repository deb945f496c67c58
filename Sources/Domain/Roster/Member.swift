/// A member on the cell's roster (đảng viên), with everything dated; one who has left stays in the books.
public struct Member: Sendable, Equatable {
  public let id: MemberID
  /// As written after `@`, canonical form with diacritics; unique in the cell.
  public let handle: String
  /// The newest value of every fact.
  public internal(set) var facts: MemberFacts
  /// Entry on the roster and every later update, ascending by `from`.
  public internal(set) var updates: [Recorded<FactsUpdate>]
  /// Ascending by `from`; the first is the entry on the roster.
  public internal(set) var standings: [Recorded<StandingFact>]
  /// In the order stated.
  public internal(set) var posts: [Recorded<PostFact>]
  /// Every task the member ever had a part in, in the order given; see `Cell.openTasks(of:on:)`.
  public internal(set) var tasks: [TaskID]

  /// Full name, as last stated.
  public var name: String { facts.name ?? handle }

  /// Full name on `day`; before the first one stated, that one.
  public func name(on day: Day) -> String { facts(on: day).name ?? updates.first?.fact.facts.name ?? name }

  /// The day of becoming an official member (ngày chính thức): as stated, else that of the recognition on record.
  public var official: Day? {
    facts.official
      ?? standings.last { entry in
        switch entry.fact.step {
        case .confirmed: true
        case .joined, .exempted, .wentAway, .suspended, .resumed, .left: false
        }
      }?.fact.from
  }

  /// Facts as they were on `day`. Birth, sex, admission, recognition and the beginning of Party age are once and for all: as last stated.
  public func facts(on day: Day) -> MemberFacts {
    var result = MemberFacts()
    for update in updates where update.fact.from <= day { result.merge(update.fact.facts) }
    result.born = facts.born
    result.sex = facts.sex
    result.admitted = facts.admitted
    result.official = facts.official
    result.partySince = facts.partySince
    return result
  }

  /// - Parameter record: leaves out what came of this record or later ones, such as a recognition that was voted for on `day`.
  /// - Returns: nil before the member came onto the roster.
  public func standing(on day: Day, before record: RecordID? = nil) -> Standing? {
    var rank: Rank?
    var activity: Standing?
    for entry in standings {
      if entry.fact.from > day { break }
      if let record, entry.isOf(day, since: record) { continue }
      switch entry.fact.step {
      case .joined(let joined):
        rank = joined
        activity = nil
      case .confirmed: rank = .official
      case .exempted(let exemption): activity = .exempt(exemption)
      case .wentAway: activity = .temporaryAway
      case .suspended: activity = .suspended
      case .resumed: activity = nil
      case .left(let departure): activity = .left(departure)
      }
    }
    guard let rank else { return nil }
    return activity ?? rank.standing
  }

  /// The standing when an exemption ends with the day announced for it, though no statement says so (see `member.period-over`).
  ///
  /// Who takes part elsewhere does so until introduced back, whatever day was announced.
  public func dueStanding(on day: Day, before record: RecordID? = nil) -> Standing? {
    let standing = standing(on: day, before: record)
    guard case .exempt? = standing else { return standing }
    let period = standings.last { entry in
      entry.fact.from <= day && entry.fact.step.isExemption && record.map { !entry.isOf(day, since: $0) } ?? true
    }
    guard let until = period?.fact.until, until < day else { return standing }
    return rank(on: day, before: record)?.standing
  }

  /// What the member is under any exemption, absence or suspension; nil before entry.
  public func rank(on day: Day, before record: RecordID? = nil) -> Rank? {
    var rank: Rank?
    for entry in standings {
      if entry.fact.from > day { break }
      if let record, entry.isOf(day, since: record) { continue }
      switch entry.fact.step {
      case .joined(let joined): rank = joined
      case .confirmed: rank = .official
      case .exempted, .wentAway, .suspended, .resumed, .left: continue
      }
    }
    return rank
  }

  /// The step that made the standing of `day`: the evidence for it.
  public func standingEntry(on day: Day) -> Recorded<StandingFact>? { standings.last { $0.fact.from <= day } }

  /// The step that began the exemption, absence, suspension, visit or probation going on; nil for a member in full activity.
  ///
  /// Its `until` is the end announced for it.
  public func periodEntry(on day: Day) -> Recorded<StandingFact>? {
    let past = standings.prefix { $0.fact.from <= day }
    var period: Recorded<StandingFact>?
    for entry in past {
      switch entry.fact.step {
      case .exempted, .wentAway, .suspended: period = entry
      case .joined, .resumed, .left: period = nil
      case .confirmed: continue
      }
    }
    guard period == nil, let standing = standing(on: day) else { return period }
    guard standing == .temporaryHere || standing == .probationary else { return nil }
    return past.last { if case .joined = $0.fact.step { true } else { false } }
  }

  /// On the roster: entered and not left.
  public func isOnRoster(on day: Day) -> Bool {
    guard let standing = standing(on: day) else { return false }
    return !standing.hasLeft
  }

  /// Posts held on `day`, each once, in the order stated.
  public func posts(on day: Day) -> [Post] { postEntries(on: day).map(\.fact.post) }

  /// The entries of the posts held on `day`; one elected to a post anew holds it from then on by the later entry.
  func postEntries(on day: Day) -> [Recorded<PostFact>] {
    posts.enumerated().filter { index, entry in
      entry.fact.covers(day)
        && !posts.enumerated().contains { later, other in
          other.fact.follows(entry.fact, isStatedLater: index < later) && other.fact.from <= day
        }
    }.map(\.element)
  }

  /// Secretary, deputy or committee member on `day` (chi ủy).
  public func isOnCommittee(on day: Day) -> Bool { postEntries(on: day).contains { $0.fact.post.isOnCommittee } }
}

extension Recorded<StandingFact> {
  /// Came after the record though it holds on the day: stated to hold from that very day, or a recognition, which dates back to the end of
  /// probation but gives a vote only from when it is known.
  fileprivate func isOf(_ day: Day, since record: RecordID) -> Bool {
    guard record <= self.record else { return false }
    return fact.step == .confirmed ? day <= self.day : fact.from == day
  }
}

extension StandingStep {
  fileprivate var isExemption: Bool { if case .exempted = self { true } else { false } }
}

extension Rank {
  /// In full activity.
  var standing: Standing {
    switch self {
    case .official: .official
    case .probationary: .probationary
    case .visiting: .temporaryHere
    }
  }
}

/// New values for facts of a member, valid from a day.
public struct FactsUpdate: Sendable, Equatable {
  public let facts: MemberFacts
  public let from: Day

  public init(_ facts: MemberFacts, from: Day) {
    self.facts = facts
    self.from = from
  }
}

/// A post held over a time.
public struct PostFact: Sendable, Equatable {
  public let post: Post
  public let from: Day
  /// Last day; nil while it is open.
  public internal(set) var to: Day?
  /// The record of a later statement that ended it.
  public internal(set) var endedBy: RecordID?

  public init(post: Post, from: Day, to: Day?) {
    self.post = post
    self.from = from
    self.to = to
  }

  public func covers(_ day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }

  /// Whether it is the same post given again over one of which no end is stated.
  fileprivate func follows(_ earlier: PostFact, isStatedLater: Bool) -> Bool {
    post == earlier.post && earlier.to == nil && (earlier.from < from || earlier.from == from && isStatedLater)
  }
}

extension Post {
  /// Counted as a member of the cell committee (chi ủy).
  public var isOnCommittee: Bool {
    switch self {
    case .secretary, .deputy, .committeeMember: true
    case .groupLeader, .duesCollector, .other: false
    }
  }
}

extension MemberFacts {
  /// Takes over every part that `newer` states.
  mutating func merge(_ newer: MemberFacts) {
    name = newer.name ?? name
    born = newer.born ?? born
    sex = newer.sex ?? sex
    admitted = newer.admitted ?? admitted
    official = newer.official ?? official
    job = newer.job ?? job
    strengths = newer.strengths ?? strengths
    circumstances = newer.circumstances ?? circumstances
    group = newer.group ?? group
    card = newer.card ?? card
    partySince = newer.partySince ?? partySince
    theory = newer.theory ?? theory
    phone = newer.phone ?? phone
    helpers = newer.helpers ?? helpers
  }
}
