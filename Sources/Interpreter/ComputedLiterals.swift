import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// A literal that a computed value can become.
protocol Computable {
  /// Nil when the value is of another kind.
  static func literal(of value: Value, in interpreter: Interpreter) -> Self?
}

extension HandleLiteral: Computable {
  /// - Parameter text: with or without its `@`.
  /// - Returns: nil when the language cannot write such a handle.
  init?(written text: String) {
    let source = SourceText(text.hasPrefix("@") ? text : "@" + text)
    guard let token = Lexer.tokens(of: source).first, token.kind == .handle, token.span.range == 0..<source.bytes.count else { return nil }
    self.init(String(source[token.span].dropFirst()))
  }

  static func literal(of value: Value, in interpreter: Interpreter) -> HandleLiteral? {
    guard case .member(let id) = value, let member = interpreter.state.cell?.member(id) else { return nil }
    return HandleLiteral(member.handle)
  }
}

extension DateLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> DateLiteral? {
    if case .date(let day) = value { DateLiteral(day) } else { nil }
  }
}

extension StringLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> StringLiteral? {
    StringLiteral(interpreter.text(of: value).split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}

extension SpeakerLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> SpeakerLiteral? {
    if let member = HandleLiteral.literal(of: value, in: interpreter) { return .member(member) }
    return StringLiteral.literal(of: value, in: interpreter).map(SpeakerLiteral.guest)
  }
}

extension SubjectLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> SubjectLiteral? {
    if let member = HandleLiteral.literal(of: value, in: interpreter) { return .member(member) }
    return TaskLiteral.literal(of: value, in: interpreter).map(SubjectLiteral.task)
  }
}

extension NeedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> NeedLiteral? {
    if let task = TaskLiteral.literal(of: value, in: interpreter) { return .task(task) }
    return StringLiteral.literal(of: value, in: interpreter).map(NeedLiteral.text)
  }
}

extension RatedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> RatedLiteral? {
    if case .text(let text) = value, case .cell? = Parser.whole(text) as RatedLiteral? { return .cell }
    return HandleLiteral.literal(of: value, in: interpreter).map(RatedLiteral.member)
  }
}

extension ReviewedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ReviewedLiteral? {
    if case .text(let text) = value, let body: ReviewedLiteral = Parser.whole(text), body == .cell || body == .committee { return body }
    return HandleLiteral.literal(of: value, in: interpreter).map(ReviewedLiteral.member)
  }
}

extension TaskLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TaskLiteral? {
    if case .task(let id) = value { TaskLiteral(id.number) } else { nil }
  }
}

extension MonthLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> MonthLiteral? {
    switch value {
    case .month(let month): MonthLiteral(year: month.year, month: month.month)
    case .date(let day): MonthLiteral(year: day.month.year, month: day.month.month)
    default: nil
    }
  }
}

extension TimeLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TimeLiteral? {
    if case .time(let time) = value { TimeLiteral(hour: time.hour, minute: time.minute) } else { nil }
  }
}

extension PercentLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> PercentLiteral? { value.amount.map { PercentLiteral($0) } }
}

extension ValueLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ValueLiteral? {
    switch value {
    case .percent(let percent): ValueLiteral(part: percent, whole: 100)
    case .share(let ratio): ValueLiteral(part: ratio.part, whole: ratio.whole)
    default: value.amount.map { ValueLiteral(part: $0, whole: 1) }
    }
  }
}

extension ReachedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ReachedLiteral? {
    switch value {
    case .percent(let percent): .percent(percent)
    case .share(let ratio): ReachedLiteral(ValueLiteral(part: ratio.part, whole: ratio.whole), .fraction)
    case .money(let amount): ReachedLiteral(ValueLiteral(part: amount, whole: 1), .money)
    default: value.amount.map { ReachedLiteral(ValueLiteral(part: $0, whole: 1), .number) }
    }
  }
}

extension FollowedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> FollowedLiteral? {
    if let task = TaskLiteral.literal(of: value, in: interpreter) { return .task(task) }
    return interpreter.followUpID(ofRow: value).map { FollowedLiteral($0, in: interpreter.state.cell) }
  }
}

extension TracedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TracedLiteral? {
    if let member = HandleLiteral.literal(of: value, in: interpreter) { return .member(member) }
    if case .document = value { return DocumentLiteral.literal(of: value, in: interpreter).map(TracedLiteral.document) }
    if let followed = FollowedLiteral.literal(of: value, in: interpreter) { return .followed(followed) }
    return StringLiteral.literal(of: value, in: interpreter).map(TracedLiteral.candidate)
  }
}

extension ConcludedLiteral: Computable {
  /// An item has no value of its own, so it is computed as it is written: `"mục {m}"`.
  static func literal(of value: Value, in interpreter: Interpreter) -> ConcludedLiteral? {
    if case .text(let text) = value, case let words = text.split(separator: " "), words.count == 2, let number = Int(words[1]),
      Language.allCases.contains(where: { words[0].folded == Keyword.item.spelling($0).folded })
    {
      return .item(number)
    }
    return FollowedLiteral.literal(of: value, in: interpreter).map(ConcludedLiteral.followed)
  }
}

extension MoneyLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> MoneyLiteral? { value.amount.map { MoneyLiteral($0) } }
}

extension NumberLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> NumberLiteral? { value.amount.map { NumberLiteral($0) } }
}

extension CountLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> CountLiteral? {
    NumberLiteral.literal(of: value, in: interpreter).map(CountLiteral.number)
  }
}

extension TermLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TermLiteral? {
    if case .term(let term) = value { TermLiteral(first: term.first, last: term.last) } else { nil }
  }
}

extension DocumentLiteral: Computable {
  /// A text that is written like a number of a document counts as one, so that one can be put together.
  static func literal(of value: Value, in interpreter: Interpreter) -> DocumentLiteral? {
    switch value {
    case .document(let number, _): DocumentLiteral(number)
    case .text(let text): Parser.whole(text)
    default: nil
    }
  }
}

extension BasisLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> BasisLiteral? {
    if let number = DocumentLiteral.literal(of: value, in: interpreter) { return .document(number) }
    if case .text(let text) = value, let written: BasisLiteral = Parser.whole(text) { return written }
    return StringLiteral.literal(of: value, in: interpreter).map(BasisLiteral.other)
  }
}

extension CitationLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> CitationLiteral? {
    if let number = DocumentLiteral.literal(of: value, in: interpreter) { return .document(number) }
    return StringLiteral.literal(of: value, in: interpreter).map(CitationLiteral.other)
  }
}

extension CourseResultLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> CourseResultLiteral? {
    StringLiteral.literal(of: value, in: interpreter).map(CourseResultLiteral.words)
  }
}

extension CoefficientLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> CoefficientLiteral? {
    guard let number = value.amount, case let (tenths, overflow) = number.multipliedReportingOverflow(by: 10), !overflow else { return nil }
    return CoefficientLiteral(tenths: tenths)
  }
}

extension ReviewPeriodLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ReviewPeriodLiteral? {
    if case .quarter(let quarter) = value { return .quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)) }
    return NumberLiteral.literal(of: value, in: interpreter).map(ReviewPeriodLiteral.year)
  }
}

extension DuesPeriodLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> DuesPeriodLiteral? {
    if case .quarter(let quarter) = value { return .quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)) }
    return MonthLiteral.literal(of: value, in: interpreter).map(DuesPeriodLiteral.month)
  }
}

extension DueLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> DueLiteral? {
    switch value {
    case .month(let month): .month(MonthLiteral(year: month.year, month: month.month))
    case .quarter(let quarter): .quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number))
    default: DateLiteral.literal(of: value, in: interpreter).map(DueLiteral.day)
    }
  }
}

extension PeriodDayLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> PeriodDayLiteral? {
    NumberLiteral.literal(of: value, in: interpreter).map { PeriodDayLiteral(day: $0.value) }
  }
}

extension TaskPeriodLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TaskPeriodLiteral? {
    if case .quarter(let quarter) = value { return .quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)) }
    if case .year(let year) = value { return .year(NumberLiteral(year)) }
    if case .number(let year) = value { return .year(NumberLiteral(year)) }
    return MonthLiteral.literal(of: value, in: interpreter).map(TaskPeriodLiteral.month)
  }
}

extension BirthLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> BirthLiteral? {
    if case .year(let year) = value { return .year(NumberLiteral(year)) }
    if case .number(let year) = value { return .year(NumberLiteral(year)) }
    return DateLiteral.literal(of: value, in: interpreter).map(BirthLiteral.day)
  }
}

extension PostLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> PostLiteral? {
    if let written: PostLiteral = Parser.whole(interpreter.text(of: value)) { return written }
    return StringLiteral.literal(of: value, in: interpreter).map(PostLiteral.other)
  }
}
