/// The year of work that rules count by (năm công tác): the calendar year, or one that begins in another month, such as a school year.
///
/// It is called by the year in which it ends: the school year 2025–2026 is 2026. Findings, lists, ratings and reports all mean it by “năm”.
/// What the Statutes count by the year, absence and dues, and with it the books of dues, stays with the calendar.
///
/// A year begins on the first of the month in force then, and ends the day before the next begins: when the number changes, the year of the
/// change is shorter or longer, and every day is of one year, whenever it is asked.
///
/// Source: number `year.first.month`; a cell sets its own.
extension Cell {
  /// The year of work that holds `day`.
  public func workYear(of day: Day) -> Int { firstDay(ofWorkYear: day.year + 1) <= day ? day.year + 1 : day.year }

  /// First and last day of a year of work.
  public func period(ofWorkYear year: Int) -> ClosedRange<Day> {
    let first = firstDay(ofWorkYear: year)
    return first...max(first, firstDay(ofWorkYear: year + 1).adding(days: -1))
  }

  /// Whether the year of work is that of the calendar.
  public func isCalendarYear(_ year: Int) -> Bool {
    let period = period(ofWorkYear: year)
    return period.lowerBound.month == Month(year: year, month: 1) && period.upperBound.month == Month(year: year, month: 12)
  }

  /// The months of a period of the cell's work, ascending: a year is one of work, and its halves are its first six months and the rest;
  /// quarters are those of the calendar. Periods of dues are `Period.months`.
  public func months(of period: Period) -> [Month] {
    switch period {
    case .month, .quarter: return period.months
    case .halfYear(let year, let isSecond):
      let months = months(of: .year(year))
      return Array(isSecond ? months.dropFirst(6) : months.prefix(6))
    case .year(let year):
      guard Month(year: year, month: 1) != nil, case let days = self.period(ofWorkYear: year) else { return [] }
      let first = days.lowerBound.month
      return (0...max(days.upperBound.month.months(since: first), 0)).map(first.adding)
    }
  }

  /// The day itself, or the last day of the year of work if that is earlier.
  public func day(_ day: Day, withinWorkYear year: Int) -> Day { min(day, period(ofWorkYear: year).upperBound) }

  /// The year of work before that of `day`, and that of `day`.
  func lastWorkYears(on day: Day) -> [Int] {
    let year = workYear(of: day)
    return [year - 1, year]
  }

  /// In the last three months of its year of work.
  func isLateInWorkYear(_ day: Day) -> Bool {
    let last = period(ofWorkYear: workYear(of: day)).upperBound.month
    return last.months(since: day.month) < 3
  }

  /// The first of the earliest month in which the number in force makes a new year begin; the first of January at the latest.
  private func firstDay(ofWorkYear year: Int) -> Day {
    guard let newYear = Day(year: year, month: 1, day: 1) else {
      return year < 1 ? Month(unchecked: 1, 1).firstDay : Month(unchecked: 9999, 12).lastDay.adding(days: 1)
    }
    let earlier = rules.values(.yearFirstMonth).compactMap { number -> Day? in
      guard (2...12).contains(number.count), let month = Month(year: year - 1, month: number.count) else { return nil }
      let day = max(month.firstDay, number.from)
      return day < newYear && rules.value(.yearFirstMonth, on: day) == number ? day.month.firstDay : nil
    }
    return earlier.min() ?? newYear
  }
}
