import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// What an expression gives.
public enum Value: Sendable, Equatable {
  case nothing
  case boolean(Bool)
  case number(Int)
  case percent(Int)
  case money(Int)
  case share(Ratio)
  /// The exact mean of several values.
  case mean(Ratio, Unit)
  case date(Day)
  /// A year of which no day is known.
  case year(Int)
  case month(Month)
  case quarter(Quarter)
  /// Several months, such as those in which a task is reported on.
  ///
  /// - Parameter toCome: later ones, which are asked about by name and not listed.
  case months([Month], toCome: [Month] = [])
  case time(TimeOfDay)
  case term(Term)
  /// With the day of the document where another has the number too.
  case document(DocumentNumber, of: Day? = nil)
  case text(String)
  /// A word of the domain in both languages, such as a level or a standing.
  case word(Localized)
  case member(MemberID)
  case task(TaskID)
  case meeting(MeetingID)
  case record(RecordID)
  /// A row of a collection without identity of its own; its values stand in the order of the collection's fields.
  case row(Collection, [Value])
  case group(GroupRow)
  case list([Value])

  public typealias Unit = Written.Unit

  /// - Returns: nothing when there is no amount, or when the values are none.
  static func mean(of sum: Value, over count: Int) -> Value {
    guard let amount = sum.amount, count > 0 else { return .nothing }
    return switch sum {
    case .money: .mean(Ratio(amount, of: count), .money)
    case .percent: .mean(Ratio(amount, of: count), .percent)
    default: .mean(Ratio(amount, of: count), .number)
    }
  }
}

/// Rows of a collection that have the fields grouped by in common, with what was counted and measured of them.
public struct GroupRow: Sendable, Equatable {
  let collection: Collection
  let titles: [Localized]
  let values: [Value]

  /// - Parameter key: folded name of a column in either language.
  func value(named key: String) -> Value? {
    let title = collection.field(named: key)?.name
    let place = titles.firstIndex { $0 == title || $0.vi.folded == key || $0.en.folded == key }
    return place.map { values[$0] }
  }
}

extension Value {
  /// The order of two values of one kind; nil when they cannot be compared.
  func isBefore(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.date(let a), .date(let b)): a < b
    // A year stands before its days and is equal to none of them.
    case (.year(let year), .date(let day)): year <= day.year
    case (.date(let day), .year(let year)): day.year < year
    case (.month(let a), .month(let b)): a < b
    case (.quarter(let a), .quarter(let b)): a < b
    case (.term(let a), .term(let b)): a < b
    case (.time(let a), .time(let b)): a < b
    case (.task(let a), .task(let b)): a < b
    case (.record(let a), .record(let b)): a < b
    case (.share, _), (_, .share), (.mean, _), (_, .mean):
      if let a = ratio, let b = other.ratio { a < b } else { nil }
    default:
      if let a = amount, let b = other.amount { a < b } else { nil }
    }
  }

  /// The exact size of a share, a number or a per cent, to compare a share with.
  private var ratio: Ratio? {
    switch self {
    case .share(let ratio), .mean(let ratio, .number), .mean(let ratio, .money): ratio
    case .mean(let ratio, .percent): Ratio(ratio.part, of: ratio.whole * 100)
    case .number(let value), .money(let value): Ratio(value, of: 1)
    case .percent(let value): Ratio(value, of: 100)
    default: nil
    }
  }

  /// The number inside, for arithmetic and comparison.
  var amount: Int? {
    switch self {
    case .number(let value), .percent(let value), .money(let value), .year(let value): value
    default: nil
    }
  }

  /// A word of the domain, or a list of such.
  var isWord: Bool {
    switch self {
    case .word: true
    case .list(let values): values.contains(where: \.isWord)
    default: false
    }
  }

  var isTrue: Bool? {
    switch self {
    case .boolean(let truth): truth
    case .nothing: false
    default: nil
    }
  }

  /// The values of a list, the months of a quarter, any other value as a list of one, none for nothing.
  var elements: [Value] {
    switch self {
    case .list(let values): values
    case .quarter(let quarter): quarter.months.map(Value.month)
    case .nothing: []
    default: [self]
    }
  }
}
