extension Day {
  /// Monday to Friday; public holidays (ngày nghỉ lễ) are not known.
  public var isWorkday: Bool { weekday < 5 }

  /// From 0 for Monday; 1970-01-01 was a Thursday.
  private var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

  /// The `count`th working day after this one, or the day itself for none.
  public func adding(workdays count: Int) -> Day {
    guard count > 0 else { return self }
    // A period that begins on a weekend runs as if from the Friday before.
    let start = adding(days: -max(0, weekday - 4))
    let weeks = start.adding(days: count / 5 * 7)
    let rest = count % 5
    return weeks.adding(days: weeks.weekday + rest > 4 ? rest + 2 : rest)
  }
}
