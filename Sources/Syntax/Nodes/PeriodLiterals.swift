import Diagnostics

/// The last day of something: a day, or a month or quarter whose last day it is.
public enum DueLiteral: LiteralValue {
  case day(DateLiteral)
  case month(MonthLiteral)
  case quarter(QuarterLiteral)

  public static let production = Production.dueDay
  public static let isPlain = false

  /// due-day = date | month | quarter .
  public static func read(_ parser: inout Parser) -> DueLiteral? {
    if let date = DateLiteral.read(&parser) { return .day(date) }
    if let month = MonthLiteral.read(&parser) { return .month(month) }
    return QuarterLiteral.read(&parser).map(DueLiteral.quarter)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .day(let date): date.written(in: language)
    case .month(let month): month.written(in: language)
    case .quarter(let quarter): quarter.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> DueLiteral {
    if case .day(let date) = self { .day(resolver.resolve(date)) } else { self }
  }
}

/// A period of recurring work: `1/2026`, `quý 1/2026` or `2026`.
public enum TaskPeriodLiteral: LiteralValue {
  case month(MonthLiteral)
  case quarter(QuarterLiteral)
  case year(NumberLiteral)

  public static let production = Production.taskPeriod

  /// task-period = month | quarter | number .
  ///
  /// The number is a year, so it has four digits; `năm` before it is left out as `tháng` before a month is.
  public static func read(_ parser: inout Parser) -> TaskPeriodLiteral? {
    parser.expected.note(production, at: parser.position)
    if let month = MonthLiteral.read(&parser) { return .month(month) }
    if let quarter = QuarterLiteral.read(&parser) { return .quarter(quarter) }
    guard parser.current.kind == .integer, parser.current.span.range.count == 4 else { return nil }
    return NumberLiteral.read(&parser).map(TaskPeriodLiteral.year)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .month(let month): month.written(in: language)
    case .quarter(let quarter): quarter.written(in: language)
    case .year(let year): year.written(in: language)
    }
  }
}
