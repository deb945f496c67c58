import Domain
import Syntax
import TextRoom
import Wording

/// A day, month or number as it stands in a statement.
enum Figure {
  case day(Day)
  case month(Month)
  /// With `%` after its digits or nothing.
  case number(Int, sign: String)
  /// In đồng, with a dot before each three digits.
  case money(Int)

  /// - Returns: nil for another kind of token, and for a day or month the calendar does not have.
  init?(_ text: String, _ kind: TokenKind) {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    let digits = Int(text.filter(\.isNumber))
    switch (kind, parts.count, digits) {
    case (.date, 3, _):
      guard let day = Day(year: parts[2], month: parts[1], day: parts[0]) else { return nil }
      self = .day(day)
    case (.month, 2, _):
      guard let month = Month(year: parts[1], month: parts[0]) else { return nil }
      self = .month(month)
    case (.integer, _, let number?): self = .number(number, sign: "")
    case (.percent, _, let number?): self = .number(number, sign: "%")
    case (.money, _, let number?): self = .money(number)
    default: return nil
    }
  }

  /// The day before and after, that of the month after; a number less and more by one, and ten times.
  var others: [String] {
    switch self {
    case .day(let day): [day.adding(days: -1), day.adding(days: 1), day.adding(months: 1)].map(Written.day)
    case .month(let month): [month.adding(-1), month.adding(1)].map { "\($0.month)/\($0.year)" }
    case .number(let number, let sign): Self.others(number).map { "\($0)\(sign)" }
    case .money(let amount): Self.others(amount).map(Written.money)
    }
  }

  private static func others(_ number: Int) -> [Int] { [number - 1, number + 1, number * 10].filter { $0 >= 0 && $0 != number } }
}
