import Diagnostics
import TextRoom

/// A word or several that name a field, a collection, a variable or a function: `nội dung`.
public struct Name: Sendable, Equatable {
  /// As written, with single spaces.
  public var text: String
  public var place: Place

  public init(_ text: String, at span: Span = .zero) {
    self.text = text
    place = Place(span)
  }

  /// The names of a path, the outermost field first: `tháng của hạn` gives `tháng`, `hạn`.
  public var path: [String] {
    text.split(separator: " ").split { word in KeywordTable.shared.spellings(of: .possessive).contains { $0.folded == word.folded } }
      .map { $0.joined(separator: " ") }
  }
}

/// A computed value: `{đếm(nhiệm vụ khi quá hạn)}`, `n.người`, `tháng của ngày`.
public indirect enum Expression: Sendable, Equatable {
  case missing
  case nothing
  case boolean(Bool)
  case number(NumberLiteral)
  case percent(PercentLiteral)
  case money(MoneyLiteral)
  case date(DateLiteral)
  case month(MonthLiteral)
  case quarter(QuarterLiteral)
  case time(TimeLiteral)
  case term(TermLiteral)
  case document(DocumentLiteral)
  case string(StringLiteral)
  case member(HandleLiteral, Place)
  case task(TaskLiteral, Place)
  case name(Name)
  case field(Expression, Name)
  case not(Expression)
  case negative(Expression, Place)
  case binary(Operator, Expression, Expression, Place)
  case call(Name, [Expression])
  case query(Query)

  public enum Operator: Sendable, Equatable {
    case or, and, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, within, plus, minus, times, dividedBy

    /// Binding strength; a higher one binds tighter. `không` stands between `và` and the comparisons.
    var precedence: Int {
      switch self {
      case .or: 2
      case .and: 3
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .within: 5
      case .plus, .minus: 6
      case .times, .dividedBy: 7
      }
    }
  }
}

/// A question over a collection: `nhiệm vụ khi quá hạn theo đảng viên gồm tổng số hộ`.
public struct Query: Sendable, Equatable {
  public var collection: Name
  public var filter: Expression?
  /// Fields whose values make the groups.
  public var groupings: [Name] = []
  /// What to order by, the first weighing most.
  public var orderings: [Ordering] = []
  /// The columns asked for; empty for the usual ones.
  public var columns: [Column] = []
  /// At most so many rows.
  public var limit: NumberLiteral?
  public var asOf: Operand<DateLiteral>?

  public init(collection: Name) { self.collection = collection }

  /// `hạn giảm dần`
  public struct Ordering: Sendable, Equatable {
    public var field: Name
    public var descending = false
  }

  /// `họ tên`, `tổng số tiền`, `tỷ lệ quá hạn`
  public struct Column: Sendable, Equatable {
    public var measure: Choice<MeasureWord>?
    public var value: Expression
  }
}
