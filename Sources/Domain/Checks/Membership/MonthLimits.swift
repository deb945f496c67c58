/// The limits of the three ways to count months.
struct MonthLimits {
  let year: RuleParameter?
  let twelve: RuleParameter?
  let consecutive: RuleParameter?

  init(_ rules: RuleBook, _ year: ParameterName, _ twelve: ParameterName, _ consecutive: ParameterName, on day: Day) {
    self.year = rules.value(year, on: day)
    self.twelve = rules.value(twelve, on: day)
    self.consecutive = rules.value(consecutive, on: day)
  }

  /// The parameters whose limit the tally reaches.
  func reached(by tally: MonthTally) -> [RuleParameter] {
    let counts = [(year, tally.calendarYear.count), (twelve, tally.lastTwelve.count), (consecutive, tally.consecutive.count)]
    return counts.compactMap { limit, count in limit.flatMap { count >= max($0.count, 1) ? $0 : nil } }
  }

  /// In the order they are counted.
  var all: [RuleParameter] { [year, twelve, consecutive].compactMap { $0 } }

  /// A limit is set at all.
  var areSet: Bool { !all.isEmpty }

  /// The limit that one more month would reach; nil when it would reach none.
  func limit(reachedBy tally: MonthTally, with month: Month, on day: Day) -> MonthLimit? {
    let next = MonthTally((Set(tally.lastTwelve + tally.calendarYear).union([month])).sorted(), current: month)
    return reached(by: next).map(\.count).min().map { MonthLimit(count: max($0, 1), month: month, day: day) }
  }
}

/// When a limit of months would be reached.
public struct MonthLimit: Sendable, Equatable {
  /// The number of months that reaches it.
  public let count: Int
  public let month: Month
  /// The day of the meeting, or the last day to pay.
  public let day: Day

  public init(count: Int, month: Month, day: Day) {
    self.count = count
    self.month = month
    self.day = day
  }
}
