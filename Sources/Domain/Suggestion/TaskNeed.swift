/// A task that somebody is sought for (nhiệm vụ cần người); everything but the text may be left open.
public struct TaskNeed: Sendable, Equatable {
  public var text: String
  public var kind: TaskKind?
  /// Địa bàn phụ trách; when nil, places are looked for in the text.
  public var area: String?
  /// Number of households to look after.
  public var households: Int?
  /// When nil, a task of few households is light and any other is not.
  public var effort: TaskEffort?
  /// Further words that a strength or job may match.
  public var keywords: [String]
  /// The task itself when it is given already and somebody else is sought for it.
  public var task: TaskID?

  public init(
    text: String, kind: TaskKind? = nil, area: String? = nil, households: Int? = nil, effort: TaskEffort? = nil, keywords: [String] = [],
    task: TaskID? = nil
  ) {
    self.text = text
    self.kind = kind
    self.area = area
    self.households = households
    self.effort = effort
    self.keywords = keywords
    self.task = task
  }
}

/// What a task asks of one's health.
public enum TaskEffort: Sendable, Equatable, Hashable {
  /// Việc nhẹ: also for the old, the unwell and the exempt. Source: 38-HD/BTCTW IV.2.2b.
  case light
  case ordinary
}

extension TaskNeed {
  /// The effort stated, or as the number of households and `suggest.households.light` have it.
  public func effort(by rules: RuleBook, on day: Day) -> TaskEffort {
    if let effort { return effort }
    guard let households, let limit = rules.value(.suggestHouseholdsLight, on: day) else { return .ordinary }
    return households <= limit.count ? .light : .ordinary
  }
}
