import Diagnostics
import TextRoom

/// A kind of value that a statement can hold as written.
public protocol LiteralValue: Sendable, Equatable {
  /// Name of the production in the grammar, for example `member`.
  static var production: Production { get }
  /// Reads one at the cursor, or returns nil and takes nothing.
  static func read(_ parser: inout Parser) -> Self?
  /// The canonical spelling.
  func written(in language: Language) -> String
  /// Writes the canonical spelling behind what stands in the text.
  func write(in language: Language, to text: inout UTF8Text)
  /// Whether a literal may depend on what is known when it runs: a handle, `hôm nay`, braces in a string.
  static var isPlain: Bool { get }
  /// The literal in canonical spelling, with what depends on cell and day filled in; only asked of kinds that are not plain.
  func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> Self
}

extension LiteralValue {
  public static var isPlain: Bool { true }
  public func write(in language: Language, to text: inout UTF8Text) { text.write(written(in: language)) }
  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> Self { self }
}

/// Knows the cell and the day that literals are about.
public protocol LiteralResolver {
  func resolve(_ handle: HandleLiteral, at span: Span) throws(Diagnostic) -> HandleLiteral
  func resolve(_ date: DateLiteral) -> DateLiteral
  func resolve(_ count: CountLiteral, at span: Span) throws(Diagnostic) -> CountLiteral
  func resolve(_ string: StringLiteral) throws(Diagnostic) -> StringLiteral
}

/// `@bình`, or a member's name in its place until it is looked up
public struct HandleLiteral: LiteralValue {
  public static let production = Production.member
  public static let isPlain = false
  /// Without the `@`.
  public var name: String
  /// A person's name as written, which the cell may know more than one of.
  public var isName = false

  public init(_ name: String) { self.name = name }

  /// member = handle .
  public static func read(_ parser: inout Parser) -> HandleLiteral? {
    guard let token = parser.take(.handle, production) else { return nil }
    guard parser.source.bytes[Int(token.span.start)] == UInt8(ascii: "@") else { return byName(token, in: &parser) }
    let name = parser.source[Span(token.span.start + 1, token.span.end)]
    return HandleLiteral(name.utf8.contains(0xE2) ? name.replacing("\u{2019}", with: "'") : name)
  }

  private static func byName(_ token: Token, in parser: inout Parser) -> HandleLiteral {
    parser.isLiteral = false
    var handle = HandleLiteral(parser.source[token.span].split(whereSeparator: \.isWhitespace).joined(separator: " "))
    handle.isName = true
    return handle
  }

  public func written(in language: Language) -> String { isName ? name : "@" + name }

  public func write(in language: Language, to text: inout UTF8Text) {
    if !isName { text.write(UInt8(ascii: "@")) }
    text.write(name)
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> HandleLiteral {
    try resolver.resolve(self, at: span)
  }
}

/// `#2`
public struct TaskLiteral: DigitLiteral {
  public static let production = Production.task
  public var number: Int

  public init(_ number: Int) { self.number = number }

  /// task = "#" number .
  public static func read(_ parser: inout Parser) -> TaskLiteral? {
    parser.take(.task, production).map { TaskLiteral(parser.joinedNumber(in: $0)) }
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    text.write(UInt8(ascii: "#"))
    text.write(number)
  }
}

/// `60%`
public struct PercentLiteral: DigitLiteral {
  public static let production = Production.percent
  public var value: Int

  public init(_ value: Int) { self.value = value }

  /// percent = number [ "%" ] .
  public static func read(_ parser: inout Parser) -> PercentLiteral? {
    guard let token = parser.take(.percent, production) ?? parser.take(.integer, production) else { return nil }
    return PercentLiteral(parser.joinedNumber(in: token))
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    text.write(value)
    text.write(UInt8(ascii: "%"))
  }
}

/// `12.420`, in đồng
public struct MoneyLiteral: DigitLiteral {
  public static let production = Production.money
  public var amount: Int

  public init(_ amount: Int) { self.amount = amount }

  /// money = number { "." number } [ "đ" ] .
  public static func read(_ parser: inout Parser) -> MoneyLiteral? {
    guard let token = parser.take(.money, production) ?? parser.take(.integer, production) else { return nil }
    if parser.hasWords(token), let sum = MoneyLiteral(written: parser.text(of: token)) { return sum }
    return MoneyLiteral(parser.joinedNumber(in: token))
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    guard amount >= 1000 else { return text.write(amount) }
    MoneyLiteral(amount / 1000).write(in: language, to: &text)
    text.write(UInt8(ascii: "."))
    text.write(amount % 1000, width: 3)
  }
}

/// A whole number, also a year.
public struct NumberLiteral: DigitLiteral {
  public static let production = Production.number
  public var value: Int

  public init(_ value: Int) { self.value = value }

  /// number = digit { digit } .
  public static func read(_ parser: inout Parser) -> NumberLiteral? {
    parser.take(.integer, production).map { NumberLiteral(parser.joinedNumber(in: $0)) }
  }

  public func write(in language: Language, to text: inout UTF8Text) { text.write(value) }
}

/// How many voted for: `17`, `17/17`, or `tất cả` and `100%` for all who may vote and are present.
public enum CountLiteral: DigitLiteral {
  case number(NumberLiteral)
  case all

  public static let production = Production.count
  public static let isPlain = false

  /// count = number | "all" .
  ///
  /// Of `17/17` both parts must be equal: a smaller number does not say how the others voted.
  public static func read(_ parser: inout Parser) -> CountLiteral? {
    parser.expected.note(production, at: parser.position)
    if parser.take(.all) || parser.takeWhole() {
      parser.isLiteral = false
      return .all
    }
    if let part = parser.takeUnanimous() { return .number(NumberLiteral(part)) }
    return parser.take(.integer, production).map { .number(NumberLiteral(parser.joinedNumber(in: $0))) }
  }

  public func write(in language: Language, to text: inout UTF8Text) {
    switch self {
    case .number(let number): number.write(in: language, to: &text)
    case .all: text.write(Keyword.all.spelling(language))
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> CountLiteral {
    try resolver.resolve(self, at: span)
  }
}

/// Days of every month: `22 đến cuối tháng`; whether months have them is not its concern.
public struct DayRangeLiteral: LiteralValue {
  public static let production = Production.dayRange
  public var first: Int
  /// Nil for the end of the month.
  public var last: Int?

  public init(first: Int, last: Int?) {
    self.first = first
    self.last = last
  }

  /// day-range = number "until" ( number | "month end" ) .
  public static func read(_ parser: inout Parser) -> DayRangeLiteral? {
    guard let first = NumberLiteral.read(&parser) else { return nil }
    parser.expect(.until)
    if parser.take(.monthEnd) { return DayRangeLiteral(first: first.value, last: nil) }
    var last = Operand<NumberLiteral>()
    parser.operand(&last)
    return DayRangeLiteral(first: first.value, last: last.literal?.value)
  }

  public func written(in language: Language) -> String {
    "\(first) \(Keyword.until.spelling(language)) " + (last.map(String.init) ?? Keyword.monthEnd.spelling(language))
  }
}

/// The day by which each period is done: `25`, or `20 tháng cuối quý`; whether months have it is not its concern.
public struct PeriodDayLiteral: LiteralValue {
  public static let production = Production.periodDay
  public var day: Int
  /// Whether it says that the period is a quarter.
  public var isOfQuarter: Bool

  public init(day: Int, isOfQuarter: Bool = false) {
    self.day = day
    self.isOfQuarter = isOfQuarter
  }

  /// period-day = number [ "last month of quarter" ] .
  public static func read(_ parser: inout Parser) -> PeriodDayLiteral? {
    parser.expected.note(production, at: parser.position)
    guard let day = NumberLiteral.read(&parser) else { return nil }
    return PeriodDayLiteral(day: day.value, isOfQuarter: parser.take(.lastMonthOfQuarter))
  }

  public func written(in language: Language) -> String {
    String(day) + (isOfQuarter ? " \(Keyword.lastMonthOfQuarter.spelling(language))" : "")
  }
}

/// The number of a rule: `90`, `2/3`, `20%`
public struct ValueLiteral: LiteralValue {
  public static let production = Production.value
  public var part: Int
  public var whole: Int

  public init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// value = number "/" number | percent | money .
  public static func read(_ parser: inout Parser) -> ValueLiteral? {
    if let token = parser.take(.fraction, production) {
      let numbers = parser.numbers(in: token)
      return ValueLiteral(part: numbers[0], whole: numbers[1])
    }
    if let token = parser.take(.percent, production) { return ValueLiteral(part: parser.joinedNumber(in: token), whole: 100) }
    return MoneyLiteral.read(&parser).map { ValueLiteral(part: $0.amount, whole: 1) }
  }

  public func written(in language: Language) -> String {
    switch whole {
    case 1: String(part)
    case 100: "\(part)%"
    default: "\(part)/\(whole)"
    }
  }
}

/// `2025-2030`
public struct TermLiteral: LiteralValue {
  public static let production = Production.years
  public var first: Int
  public var last: Int

  public init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// years = number "-" number .
  public static func read(_ parser: inout Parser) -> TermLiteral? {
    guard let token = parser.take(.term, production) else { return nil }
    let numbers = parser.numbers(in: token)
    return TermLiteral(first: numbers[0], last: numbers[1])
  }

  public func written(in language: Language) -> String { "\(Figures.padded(first, 4))-\(Figures.padded(last, 4))" }
}

/// `08-NQ/CB`, `333/KH-UBND`, `15/2026/NĐ-CP`, `QC-01/CB-LH`
public struct DocumentLiteral: LiteralValue {
  public static let production = Production.documentNumber
  public var number: Int
  /// The year that stands in the number itself: 2026 of `15/2026/NĐ-CP`.
  public var year: Int?
  public var type: String
  /// Empty where none is written: `10/BCTK`.
  public var issuer: String
  /// The number as it was written; nil for the form of the Party, which is printed from its parts.
  public var original: String?

  public init(number: Int, year: Int? = nil, type: String, issuer: String, original: String? = nil) {
    self.number = number
    self.year = year
    self.type = type
    self.issuer = issuer
    self.original = original
  }

  /// document-number = number "-" symbol "/" symbol | number "/" [ number "/" ] symbol | symbol "-" number "/" symbol .
  public static func read(_ parser: inout Parser) -> DocumentLiteral? {
    let type = parser.takeTypeOfDocument()
    guard let token = parser.take(.documentNumber, production) else { return nil }
    let bytes = NumberForm.plainHyphens(parser.source.bytes[token.span.range])
    guard let parts = NumberForm.documentParts(bytes) else { return nil }
    let text = { (part: ArraySlice<UInt8>) in String(decoding: part, as: UTF8.self) }
    var literal = DocumentLiteral(
      number: Parser.number(parts.number), year: parts.year.map(Parser.number), type: text(parts.type), issuer: text(parts.issuer),
      original: parts.isOfParty ? nil : text(bytes))
    if let type {
      let issuer = [literal.type, literal.issuer].filter { !$0.isEmpty }.joined(separator: "-")
      (literal.type, literal.issuer, literal.original) = (type, issuer, "\(type)-\(text(bytes))")
    }
    return literal
  }

  public func written(in language: Language) -> String { original ?? "\(Figures.padded(number))-\(type)/\(issuer)" }
}

extension Parser {
  /// `QC-` before `01/CB-LH`: capitals, a hyphen and a number, with nothing between them.
  fileprivate mutating func takeTypeOfDocument() -> String? {
    guard position + 2 < tokens.count, tokens[position + 1].kind == .minus, tokens[position + 2].kind == .documentNumber,
      current.span.end == tokens[position + 1].span.start, tokens[position + 1].span.end == tokens[position + 2].span.start,
      case let type = text(of: current), type.count > 1, type.allSatisfy({ $0.isLetter && $0.isUppercase })
    else { return nil }
    advance()
    advance()
    return type
  }
}

/// `"Nhà sinh hoạt cộng đồng"`
public struct StringLiteral: LiteralValue {
  public static let production = Production.string
  public static let isPlain = false
  public var text: Text

  public init(_ text: String) { self.text = Text(text) }
  init(text: Text) { self.text = text }

  /// string = '"' { character | '""' | "{{" | "{" expression "}" } '"' | "“" { character | "{{" | "{" expression "}" } "”" .
  public static func read(_ parser: inout Parser) -> StringLiteral? { parser.string(production) }

  public func written(in language: Language) -> String { Printer.quoted(text, in: language) }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> StringLiteral { try resolver.resolve(self) }
}
