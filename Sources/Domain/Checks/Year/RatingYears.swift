extension Cell {
  /// Of this year and the last, those in which the cell met and which are over or whose rating has begun, ascending.
  public func yearsToRate(on day: Day) -> [Int] {
    lastWorkYears(on: day).filter { year in
      let period = period(ofWorkYear: year)
      guard meetings.contains(where: { period.contains($0.facts.day) && $0.facts.day <= day }) else { return false }
      return period.upperBound < day || !yearFile(of: nil, year: year).ratings.isEmpty
        || members.contains { !yearFile(of: $0.id, year: year).ratings.isEmpty }
    }
  }
}
