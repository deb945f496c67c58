/// The year of work that rules count by (năm công tác): the calendar year, or one that begins in another month, such as a school year.
///
/// It is called by the year in which it ends: the school year 2025–2026 is 2026. What the Statutes count by the year, absence and dues,
/// stays with the calendar.
///
/// Source: number `year.first.month`; a cell sets its own.
extension Cell {
  /// The year of work that holds on `day`.
  public func workYear(of day: Day) -> Int {
    let first = firstMonthOfWorkYear(on: day)
    return first > 1 && day.month.month >= first ? day.year + 1 : day.year
  }

  /// First and last day of a year of work, by the number in force at its end.
  public func period(ofWorkYear year: Int) -> ClosedRange<Day> {
    let last = Month(year: year, month: 12)?.lastDay ?? Day(number: 0)
    let first = firstMonthOfWorkYear(on: last)
    guard let start = Month(year: first > 1 ? year - 1 : year, month: first) else { return last...last }
    return start.firstDay...start.adding(11).lastDay
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

  private func firstMonthOfWorkYear(on day: Day) -> Int {
    let month = rules.value(.yearFirstMonth, on: day)?.count ?? 1
    return (1...12).contains(month) ? month : 1
  }
}
