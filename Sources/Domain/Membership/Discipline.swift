/// A sign that a member may have broken a rule (dấu hiệu vi phạm), and what became of it.
///
/// It is for the secretary alone, as discipline is: no paper, figure or account holds it, and only the list of its name shows it.
///
/// Source: 21-QĐ/TW.
public struct ViolationSign: Sendable, Equatable {
  public let member: MemberID
  public let on: Day
  /// Who looks into it; nil where nobody was named.
  public let follower: MemberID?
  /// By when it is to be concluded.
  public let due: Day?
  public let text: String
  /// Nil while it is open.
  public internal(set) var end: Recorded<SignEnd>?

  public init(member: MemberID, on: Day, follower: MemberID? = nil, due: Day? = nil, text: String) {
    self.member = member
    self.on = on
    self.follower = follower
    self.due = due
    self.text = text
  }

  /// Noted by a day and not concluded by it.
  public func isOpen(on day: Day) -> Bool { on <= day && end.map { day < $0.fact.on } ?? true }
}

/// What a sign of violation was concluded to be.
public struct SignEnd: Sendable, Equatable {
  public let outcome: Outcome
  public let on: Day
  public let text: String

  public enum Outcome: Sendable, Equatable {
    /// Không vi phạm.
    case noViolation
    /// Xem xét kỷ luật.
    case toDiscipline
  }

  public init(_ outcome: Outcome, on: Day, text: String = "") {
    self.outcome = outcome
    self.on = on
    self.text = text
  }
}

/// A decision to discipline a member (quyết định kỷ luật). Who is expelled leaves by a statement of its own.
public struct Discipline: Sendable, Equatable {
  public let member: MemberID
  public let measure: Measure
  public let on: Day
  public let document: String?
  public let text: String

  /// The forms of discipline of a member (hình thức kỷ luật), the mildest first. Source: 21-QĐ/TW.
  public enum Measure: Sendable, Equatable, CaseIterable { case reprimand, warning, dismissal, expulsion }

  public init(member: MemberID, measure: Measure, on: Day, document: String? = nil, text: String = "") {
    self.member = member
    self.measure = measure
    self.on = on
    self.document = document
    self.text = text
  }
}

extension Event {
  /// Kept for the secretary alone: no paper tells it.
  public var isPrivate: Bool {
    switch self {
    case .roster(.visited), .membership(.signNoted), .membership(.signsConcluded), .membership(.disciplined): true
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: false
    }
  }
}

extension Meeting.Correction {
  /// Of a statement that no paper tells.
  public var isPrivate: Bool {
    switch change {
    case .replaced(let before, let after): (before.events + after.events).contains(where: \.isPrivate)
    case .struck(let wording): wording.events.contains(where: \.isPrivate)
    }
  }
}

extension Cell {
  /// A sign was concluded that is not on record, or on no day before it.
  func requireOpenSign(of id: MemberID, noted: Day?, by day: Day) throws(Rejection) {
    try require(id)
    let isOpen = violationSigns.contains {
      $0.fact.member == id && $0.fact.end == nil && $0.fact.on <= day && (noted ?? $0.fact.on) == $0.fact.on
    }
    guard isOpen else { throw .noOpenSign(id) }
  }

  mutating func conclude(signsOf id: MemberID, noted: Day?, _ end: Recorded<SignEnd>) {
    for index in violationSigns.indices {
      let sign = violationSigns[index].fact
      guard sign.member == id, sign.end == nil, sign.on <= end.fact.on, (noted ?? sign.on) == sign.on else { continue }
      violationSigns[index].fact.end = end
    }
  }
}
