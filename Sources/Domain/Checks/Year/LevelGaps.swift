/// In what the record of a year falls short of a level.
public enum RatingGap: Sendable, Equatable {
  /// The year has no task to rate.
  case noTask
  case points(Int, needed: Int)
  /// Tasks on time or better against the share needed.
  case onTime(Ratio, needed: Ratio)
  case exceeded(Ratio, needed: Ratio)
  case done(Ratio, needed: Ratio)
  /// Earlier shortcomings fixed against the share needed.
  case fixed(Ratio, needed: Ratio)
  /// Tasks done late against the share allowed.
  case late(Ratio, allowed: Ratio)
}

/// In what a year's record falls short of a level; of nothing where it bears it.
public struct LevelGaps: Sendable, Equatable {
  public let level: Level
  public let gaps: [RatingGap]
  /// The numbers of rules measured by.
  public let parameters: [RuleParameter]
  /// The points the level asks for when none are on record.
  public let pointsNeeded: RuleParameter?
  /// False when no number of that year is known that asks anything of the level.
  public let isMeasured: Bool
}

extension Cell {
  /// What the record of a member's year says of each level that asks for something, best first, as of `day`.
  ///
  /// - Parameter points: given to the member; nil when none are on record.
  public func levelGaps(of member: MemberID, year: Int, points: Int?, on day: Day) -> [LevelGaps] {
    let bar = LevelBar(rules, on: self.day(day, withinWorkYear: year))
    let record = yearRecord(of: member, year: year, on: day)
    let fixed = fixedShortcomings(of: member, year: year, on: day)
    return Level.allCases.filter { $0 != .notComplete }.map { level in
      let gaps = bar.gaps(at: level, record, fixed: fixed, points: points)
      return LevelGaps(
        level: level, gaps: gaps.map(\.gap), parameters: gaps.compactMap(\.parameter),
        pointsNeeded: points == nil ? bar.points[level] : nil,
        isMeasured: bar.asks(level))
    }
  }
}

/// The numbers of the levels in force on a day.
struct LevelBar {
  let points: [Level: RuleParameter]
  let onTime: [Level: RuleParameter]
  let exceeded: RuleParameter?
  let fixed: RuleParameter?
  let done: RuleParameter?
  let late: RuleParameter?

  typealias Gap = (gap: RatingGap, parameter: RuleParameter?)

  init(_ rules: RuleBook, on day: Day) {
    func value(_ name: ParameterName) -> RuleParameter? { rules.value(name, on: day) }
    let points: [Level: RuleParameter?] = [
      .excellent: value(.ratingExcellentPoints), .good: value(.ratingGoodPoints), .complete: value(.ratingCompletePoints),
    ]
    self.points = points.compactMapValues { $0 }
    let onTime: [Level: RuleParameter?] = [.excellent: value(.ratingExcellentOnTime), .good: value(.ratingGoodOnTime)]
    self.onTime = onTime.compactMapValues { $0 }
    exceeded = value(.ratingExcellentExceeded)
    fixed = value(.ratingExcellentFixed)
    done = value(.ratingCompleteDone)
    late = value(.ratingCompleteLate)
  }

  /// In what the record falls short of the level; empty when it bears it.
  func gaps(at level: Level, _ record: YearRecord, fixed shortcomings: Ratio, points scored: Int?) -> [Gap] {
    var gaps: [Gap] = []
    if let scored, let needed = points[level], Ratio(scored, of: 1) < needed.value {
      gaps.append((.points(scored, needed: needed.count), needed))
    }
    if level == .excellent, let needed = fixed, shortcomings.whole > 0, shortcomings < needed.value {
      gaps.append((.fixed(shortcomings, needed: needed.value), needed))
    }
    guard level != .notComplete else { return gaps }
    if record.total == 0 { return needsTask(level, record) ? gaps + [(.noTask, nil)] : gaps }
    let inTime = Ratio(record.exceeded.count + record.onTime.count, of: record.total)
    if let needed = onTime[level], inTime < needed.value { gaps.append((.onTime(inTime, needed: needed.value), needed)) }
    let exceeding = Ratio(record.exceeded.count, of: record.total)
    if level == .excellent, let needed = exceeded, exceeding < needed.value {
      gaps.append((.exceeded(exceeding, needed: needed.value), needed))
    }
    guard level == .complete else { return gaps }
    let finished = Ratio(record.total - record.unfinished.count, of: record.total)
    if let needed = done, finished < needed.value { gaps.append((.done(finished, needed: needed.value), needed)) }
    let behind = Ratio(record.late.count, of: record.total)
    if let allowed = late, allowed.value < behind { gaps.append((.late(behind, allowed: allowed.value), allowed)) }
    return gaps
  }

  /// Whether a number in force asks anything of the level.
  func asks(_ level: Level) -> Bool {
    let own: [RuleParameter?] =
      switch level {
      case .excellent: [exceeded, fixed]
      case .good, .notComplete: []
      case .complete: [done, late]
      }
    return ([points[level], onTime[level]] + own).contains { $0 != nil }
  }

  /// Without a task to rate, the level has no ground: only where a number of that day asks something of tasks.
  ///
  /// Nothing known of any task speaks neither for a level nor against it, but excellent asks for something exceeded.
  private func needsTask(_ level: Level, _ record: YearRecord) -> Bool {
    switch level {
    case .excellent: (record.unknown.isEmpty && onTime[level] != nil) || exceeded != nil
    case .good: record.unknown.isEmpty && onTime[level] != nil
    case .complete, .notComplete: false
    }
  }
}
