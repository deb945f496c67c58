import Diagnostics
import TextRoom

/// `03/09/2026`, `2026-09-03` or `hôm nay`; whether the calendar has the day is not its concern.
public enum DateLiteral: DigitLiteral {
  case today
  case day(year: Int, month: Int, day: Int)

  public static let production = Production.date
  public static let isPlain = false

  /// date = number "/" number "/" number | number "-" number "-" number | number "." number "." number | "today" .
  public static func read(_ parser: inout Parser) -> DateLiteral? {
    if parser.take(.today) {
      parser.isLiteral = false
      return .today
    }
    guard let token = parser.take(.date, production) else { return nil }
    let numbers = parser.numbers(in: token)
    let isYearFirst = parser.source.bytes[token.span.range].prefix(4).allSatisfy(NumberForm.isDigit)
    return !isYearFirst
      ? .day(year: numbers[2], month: numbers[1], day: numbers[0]) : .day(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    switch self {
    case .today: text.write(Keyword.today.spelling(language))
    case .day(let year, let month, let day):
      text.write(day, width: 2)
      text.write(NumberForm.slash)
      text.write(month, width: 2)
      text.write(NumberForm.slash)
      text.write(year, width: 4)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> DateLiteral { resolver.resolve(self) }
}

/// `9/2026` or `2026-09`
public struct MonthLiteral: DigitLiteral {
  public static let production = Production.month
  public var year: Int
  public var month: Int

  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// month = number "/" number | number "-" number .
  public static func read(_ parser: inout Parser) -> MonthLiteral? {
    guard let token = parser.take(.month, production) else { return nil }
    let numbers = parser.numbers(in: token)
    let isMonthFirst = parser.source.bytes[token.span.range].contains(NumberForm.slash)
    return isMonthFirst ? MonthLiteral(year: numbers[1], month: numbers[0]) : MonthLiteral(year: numbers[0], month: numbers[1])
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    text.write(month)
    text.write(NumberForm.slash)
    text.write(year, width: 4)
  }
}

/// `quý 3/2026` or `Q3/2026`; whether a year has that quarter is not its concern.
public struct QuarterLiteral: LiteralValue {
  public static let production = Production.quarter
  public var year: Int
  public var quarter: Int

  public init(year: Int, quarter: Int) {
    self.year = year
    self.quarter = quarter
  }

  /// quarter = "quarter" ( number | roman ) ( "/" | "year" ) number | "Q" number "/" number .
  public static func read(_ parser: inout Parser) -> QuarterLiteral? {
    guard let token = parser.take(.quarter, production) else { return nil }
    let numbers = parser.numbers(in: token)
    let roman = NumberForm.roman(in: parser.text(of: token)) ?? 0
    return QuarterLiteral(year: numbers.last ?? 0, quarter: numbers.count > 1 ? numbers[0] : roman)
  }

  public func written(in language: Language) -> String {
    language == .vi ? "\(Keyword.quarter.spelling(.vi)) \(quarter)/\(Figures.padded(year, 4))" : "Q\(quarter)/\(Figures.padded(year, 4))"
  }
}

/// `19:00` or `19h30`
public struct TimeLiteral: DigitLiteral {
  public static let production = Production.time
  public var hour: Int
  public var minute: Int

  public init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  /// time = number ":" number | number "h" [ number ] .
  public static func read(_ parser: inout Parser) -> TimeLiteral? {
    guard let token = parser.take(.time, production) else { return nil }
    let numbers = parser.numbers(in: token)
    if parser.hasWords(token) { return TimeLiteral(numbers, written: parser.text(of: token)) }
    return TimeLiteral(hour: numbers[0], minute: numbers.count > 1 ? numbers[1] : 0)
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    text.write(hour, width: 2)
    text.write(UInt8(ascii: ":"))
    text.write(minute, width: 2)
  }
}
