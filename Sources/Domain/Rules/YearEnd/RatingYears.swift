extension Cell {
  /// Of this year and the last, those in which the cell met and which are over or whose rating has begun, ascending.
  func yearsToRate(on day: Day) -> [Int] {
    [day.year - 1, day.year].filter { year in
      guard meetings.contains(where: { $0.facts.day.year == year && $0.facts.day <= day }) else { return false }
      return year < day.year || !ratings(year: year).isEmpty || rating(of: nil, year: year) != nil
    }
  }
}
