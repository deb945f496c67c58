extension Cell {
  /// Closed and open meetings held in the twelve months up to `day`, in the order held.
  func meetingsOfYear(upTo day: Day) -> [Meeting] {
    let first = day.adding(months: -12)
    return meetings.filter { first < $0.facts.day && $0.facts.day <= day }
  }
}

extension RuleParameter {
  /// The number rounded down to a whole one.
  public var count: Int { value.whole == 0 ? 0 : value.part / value.whole }
}
