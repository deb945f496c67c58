/// How often work is carried out (định kỳ); weekly work is reported and concluded by the month, as cells meet.
public enum Recurrence: Sendable, Equatable { case weekly, monthly, quarterly, yearly }

/// Days of every month, such as the 22nd to the last one, or the 25th to the 5th of the next month.
public struct DaysOfMonth: Sendable, Equatable, Hashable {
  /// 1 to 31.
  public let first: Int
  /// Nil for the last day of the month; before the first it is a day of the next month.
  public let last: Int?

  /// - Returns: nil when no month has such days.
  public init?(first: Int, last: Int?) {
    guard (1...31).contains(first), (1...31).contains(last ?? 31) else { return nil }
    self.first = first
    self.last = last
  }

  /// The last of them is in the month after the one they begin in.
  public var runOver: Bool { last.map { $0 < first } ?? false }

  /// A month without a day as late as the first has only its last day.
  public func contains(_ day: Day) -> Bool {
    let isBegun = min(first, day.month.lastDay.day) <= day.day
    let isWithin = day.day <= last ?? 31
    return runOver ? isBegun || isWithin : isBegun && isWithin
  }

  /// The last of the days that begin in a month.
  func end(of month: Month) -> Day { (runOver ? month.adding(1) : month).day(last ?? 31) }
}

/// The day of its last month by which each period is done: `trước ngày 25`, `ngày 20 tháng cuối quý`.
public struct PeriodDeadline: Sendable, Equatable, Hashable {
  /// 1 to 31, as stated.
  public let day: Int
  /// Whether the day itself is too late.
  public let isBefore: Bool

  /// - Returns: nil for a day that no month has, or that no day is before.
  public init?(day: Int, isBefore: Bool = false) {
    guard ((isBefore ? 2 : 1)...31).contains(day) else { return nil }
    self.day = day
    self.isBefore = isBefore
  }

  /// The last day that is in time; in a month without it that month's last.
  public func lastDay(in month: Month) -> Day { month.day(isBefore ? day - 1 : day) }
}

extension Month {
  /// The day of the number, or the last day of a month that has fewer.
  ///
  /// - Parameter number: from 1.
  func day(_ number: Int) -> Day { firstDay.adding(days: min(number, lastDay.day) - 1) }
}
