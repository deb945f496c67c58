/// The months a book or a report is about (kỳ báo cáo).
public enum Period: Sendable, Hashable {
  case month(Month)
  case quarter(Quarter)
  /// The first or the second six months (sáu tháng) of a year.
  case halfYear(Int, isSecond: Bool)
  /// A year, 1 to 9999.
  case year(Int)

  /// By the calendar, as dues count, ascending; for the cell's work see `Cell.months(of:)`.
  public var months: [Month] {
    switch self {
    case .month(let month): [month]
    case .quarter(let quarter): quarter.months
    case .halfYear(let year, let isSecond): (isSecond ? 7...12 : 1...6).compactMap { Month(year: year, month: $0) }
    case .year(let year): (1...12).compactMap { Month(year: year, month: $0) }
    }
  }

  /// The months of its year up to its last.
  public var monthsFromNewYear: [Month] {
    guard let last = months.last else { return [] }
    return Period.year(last.year).months.filter { $0 <= last }
  }
}
