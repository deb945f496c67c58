/// When a person was born: on a day, or in a year of which no more is known, as of many born before registers were kept.
public enum Birth: Hashable, Sendable {
  case day(Day)
  case year(Int)

  public var year: Int {
    switch self {
    case .day(let day): day.year
    case .year(let year): year
    }
  }

  /// The first day on which the birth may have been; nil for a year outside the calendar.
  public var earliest: Day? {
    switch self {
    case .day(let day): day
    case .year(let year): Day(year: year, month: 1, day: 1)
    }
  }

  /// The last day on which the birth may have been; nil for a year outside the calendar.
  public var latest: Day? {
    switch self {
    case .day(let day): day
    case .year(let year): Day(year: year, month: 12, day: 31)
    }
  }

  /// The age there is by any reading on `day`.
  public func leastAge(on day: Day) -> Int { latest?.age(on: day) ?? 0 }

  /// Years completed on `day`; where only the year is known, the years between.
  public func age(on day: Day) -> Int {
    switch self {
    case .day(let born): born.age(on: day)
    case .year(let year): day.year - year
    }
  }

  /// Whether two statements can be of one birth: a year and a day of it can.
  public func agrees(with other: Birth) -> Bool {
    switch (self, other) {
    case (.day(let a), .day(let b)): a == b
    default: year == other.year
    }
  }
}

extension Birth? {
  /// Whether two persons can be one by their births, of which either may not be known.
  func agrees(with other: Birth?) -> Bool {
    guard let self, let other else { return true }
    return self.agrees(with: other)
  }
}

extension Day {
  /// Whole years from this day to another; a year from 29/02 is over on 01/03 where there is no such day.
  func age(on day: Day) -> Int {
    let years = day.year - year
    return (day.civil.month, day.civil.day) < (civil.month, civil.day) ? years - 1 : years
  }
}
