import Diagnostics
import Domain

/// What an expression gives.
public enum Value: Sendable, Equatable {
  case nothing
  case boolean(Bool)
  case number(Int)
  case percent(Int)
  case money(Int)
  case share(Ratio)
  case date(Day)
  case month(Month)
  /// Several months, such as those in which a task is reported on.
  case months([Month])
  case time(TimeOfDay)
  case term(Term)
  case document(DocumentNumber)
  case text(String)
  /// A word of the domain in both languages, such as a level or a standing.
  case word(Localized)
  case member(MemberID)
  case task(TaskID)
  case meeting(MeetingID)
  case record(RecordID)
  /// A row of a collection without identity of its own; its values stand in the order of the collection's fields.
  case row(Collection, [Value])
  case list([Value])
}

extension Value {
  /// The order of two values of one kind; nil when they cannot be compared.
  func isBefore(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.date(let a), .date(let b)): a < b
    case (.month(let a), .month(let b)): a < b
    case (.time(let a), .time(let b)): a < b
    case (.task(let a), .task(let b)): a < b
    case (.record(let a), .record(let b)): a < b
    case (.share, _), (_, .share):
      if let a = ratio, let b = other.ratio { a < b } else { nil }
    default:
      if let a = amount, let b = other.amount { a < b } else { nil }
    }
  }

  /// The exact size of a share, a number or a per cent, to compare a share with.
  private var ratio: Ratio? {
    switch self {
    case .share(let ratio): ratio
    case .number(let value): Ratio(value, of: 1)
    case .percent(let value): Ratio(value, of: 100)
    default: nil
    }
  }

  /// The number inside, for arithmetic and comparison.
  var amount: Int? {
    switch self {
    case .number(let value), .percent(let value), .money(let value): value
    default: nil
    }
  }

  var isTrue: Bool? {
    switch self {
    case .boolean(let truth): truth
    case .nothing: false
    default: nil
    }
  }

  /// The values of a list, the value itself as a list of one, none for nothing.
  var elements: [Value] {
    switch self {
    case .list(let values): values
    case .nothing: []
    default: [self]
    }
  }
}

/// Writes days, months, money and shares the way the language does.
public enum Written {
  public static func day(_ day: Day) -> String {
    let civil = day.civil
    return "\(two(civil.day))/\(two(civil.month))/\(civil.year)"
  }

  public static func month(_ month: Month) -> String { "\(month.month)/\(month.year)" }
  public static func time(_ time: TimeOfDay) -> String { "\(two(time.hour)):\(two(time.minute))" }
  public static func document(_ number: DocumentNumber) -> String { "\(two(number.number))-\(number.type)/\(number.issuer)" }

  /// Thousands with dots: `12.420`.
  public static func money(_ amount: Int) -> String {
    var digits = String(amount.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (amount < 0 ? "-" : "") + ([digits] + groups).joined(separator: ".")
  }

  /// A share as a per cent with at most one decimal: `94,4%`.
  public static func share(_ ratio: Ratio) -> String {
    guard let permille = ratio.permille else { return "–" }
    let size = permille.magnitude
    let sign = permille < 0 ? "-" : ""
    return size % 10 == 0 ? "\(sign)\(size / 10)%" : "\(sign)\(size / 10),\(size % 10)%"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
