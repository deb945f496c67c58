extension Day {
  /// Monday to Friday; public holidays (ngày nghỉ lễ) are not known.
  public var isWorkday: Bool { weekday < 5 }

  /// From 0 for Monday; 1970-01-01 was a Thursday.
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

  /// The `count`th working day after this one, or the day itself for none.
  public func adding(workdays count: Int) -> Day {
    guard count > 0 else { return self }
    // A period that begins on a weekend runs as if from the Friday before.
    let start = adding(days: -max(0, weekday - 4))
    let weeks = start.adding(days: count / 5 * 7)
    let rest = count % 5
    return weeks.adding(days: weeks.weekday + rest > 4 ? rest + 2 : rest)
  }

  /// The `count`th working day before this one, or the day itself for none.
  public func subtracting(workdays count: Int) -> Day {
    guard count > 0 else { return self }
    // A period that ends on a weekend runs as if to the Monday after.
    let end = isWorkday ? self : adding(days: 7 - weekday)
    let weeks = end.adding(days: -(count / 5 * 7))
    let rest = count % 5
    return weeks.adding(days: weeks.weekday < rest ? -rest - 2 : -rest)
  }
}

/// Which working day takes the place of a recurring day that is none.
public enum Substitute: Sendable, Equatable, CaseIterable {
  /// The first of that week that lies in the month; when there is none, the next one.
  case firstOfWeek
  /// The nearest before.
  case before
  /// The nearest after.
  case after
}

extension Month {
  /// The `number`th day of the month, its last one when it has fewer, moved to a working day.
  ///
  /// - Parameter number: from 1.
  public func recurringDay(_ number: Int, orElse substitute: Substitute) -> Day {
    let day = min(firstDay.adding(days: max(number, 1) - 1), lastDay)
    if day.isWorkday { return day }
    switch substitute {
    case .firstOfWeek:
      let monday = day.adding(days: -day.weekday)
      let first = max(monday, firstDay)
      return first.isWorkday ? first : day.adding(workdays: 1)
    case .before: return day.adding(days: 4 - day.weekday)
    case .after: return day.adding(workdays: 1)
    }
  }
}
