import Diagnostics

/// What is followed up from meeting to meeting: `#2`, `điểm 1 của 08-NQ/CB`, `chỉ tiêu 1`, `hạn chế 1`.
public enum FollowedLiteral: LiteralValue {
  case task(TaskLiteral)
  /// Without the resolution when it goes without saying, with its term where a later term has the number too.
  case point(Int, of: DocumentLiteral?, term: TermLiteral? = nil)
  case target(Int)
  case shortcoming(Int)

  public static let production = Production.followed

  /// followed = task | "point" number [ "of" document-number [ "term" years ] ] | "target" number | "shortcoming" number .
  public static func read(_ parser: inout Parser) -> FollowedLiteral? {
    if let task = TaskLiteral.read(&parser) { return .task(task) }
    if parser.take(.point) {
      let number = parser.numberOfThing()
      guard parser.take(.possessive) else { return .point(number, of: nil) }
      let resolution = parser.documentOfThing()
      return .point(number, of: resolution, term: parser.take(.term) ? parser.termOfThing() : nil)
    }
    if parser.take(.target) { return .target(parser.numberOfThing()) }
    if parser.take(.shortcoming) { return .shortcoming(parser.numberOfThing()) }
    return nil
  }

  public func written(in language: Language) -> String {
    switch self {
    case .task(let task): return task.written(in: language)
    case .point(let number, let resolution, let term):
      let of = resolution.map { " \(Keyword.possessive.spelling(language)) \($0.written(in: language))" } ?? ""
      let during = term.map { " \(Keyword.term.spelling(language)) \($0.written(in: language))" } ?? ""
      return "\(Keyword.point.spelling(language)) \(number)\(of)\(during)"
    case .target(let number): return "\(Keyword.target.spelling(language)) \(number)"
    case .shortcoming(let number): return "\(Keyword.shortcoming.spelling(language)) \(number)"
    }
  }
}

/// What the record is asked about: a member, a candidate by name, something that is followed up, or a resolution or other document.
public enum TracedLiteral: LiteralValue {
  case member(HandleLiteral)
  case candidate(StringLiteral)
  case followed(FollowedLiteral)
  case document(DocumentLiteral)

  public static let production = Production.traced
  public static let isPlain = false

  /// traced = member | string | followed | document-number .
  public static func read(_ parser: inout Parser) -> TracedLiteral? {
    if let followed = FollowedLiteral.read(&parser) { return .followed(followed) }
    if let document = DocumentLiteral.read(&parser) { return .document(document) }
    if let name = StringLiteral.read(&parser) { return .candidate(name) }
    return HandleLiteral.read(&parser).map(TracedLiteral.member)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .member(let member): member.written(in: language)
    case .candidate(let name): name.written(in: language)
    case .followed(let followed): followed.written(in: language)
    case .document(let document): document.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> TracedLiteral {
    switch self {
    case .member(let handle): .member(try resolver.resolve(handle, at: span))
    case .candidate(let name): .candidate(try resolver.resolve(name))
    case .followed, .document: self
    }
  }
}

/// What the chair concludes: `mục 2`, something that is followed up, or `các việc còn lại`.
public enum ConcludedLiteral: LiteralValue {
  case item(Int)
  /// All that was reported in the meeting and awaits its conclusion.
  case rest
  case followed(FollowedLiteral)

  public static let production = Production.concluded

  /// concluded = "item" number | "the rest" | followed .
  public static func read(_ parser: inout Parser) -> ConcludedLiteral? {
    if parser.take(.rest) { return .rest }
    if parser.take(.item) { return .item(parser.numberOfThing()) }
    return FollowedLiteral.read(&parser).map(ConcludedLiteral.followed)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .item(let number): "\(Keyword.item.spelling(language)) \(number)"
    case .rest: Keyword.rest.spelling(language)
    case .followed(let followed): followed.written(in: language)
    }
  }
}

/// How far something is: `60%`, `12/10 hộ`, or of a target the value reached, `12`.
public struct ReachedLiteral: LiteralValue {
  public static let production = Production.reached
  public var value: ValueLiteral
  public var form: Form
  /// What is counted, of so many of so many.
  public var unit: String?

  /// How it is written, which tells `100` from `100%` and `100đ`, and `1/1` from `1`.
  public enum Form: Sendable, Equatable {
    case percent, number, fraction, money
  }

  public init(_ value: ValueLiteral, _ form: Form) {
    self.value = value
    self.form = form
  }

  public static func percent(_ number: Int) -> ReachedLiteral { ReachedLiteral(ValueLiteral(part: number, whole: 100), .percent) }

  /// reached = percent | number "/" number [ word { word } ] | money .
  public static func read(_ parser: inout Parser) -> ReachedLiteral? {
    let name = PercentLiteral.production
    if let token = parser.take(.percent, name) { return .percent(parser.joinedNumber(in: token)) }
    for (kind, form) in [(TokenKind.integer, Form.number), (.money, .money)] {
      guard let token = parser.take(kind, name) else { continue }
      return ReachedLiteral(ValueLiteral(part: parser.joinedNumber(in: token), whole: 1), form)
    }
    guard let token = parser.take(.fraction, name) else { return nil }
    let numbers = parser.numbers(in: token)
    var reached = ReachedLiteral(ValueLiteral(part: numbers[0], whole: numbers[1]), .fraction)
    reached.unit = parser.unit()
    return reached
  }

  public func written(in language: Language) -> String {
    switch form {
    case .percent, .number: value.written(in: language)
    case .fraction: "\(value.part)/\(value.whole)" + (unit.map { " \($0)" } ?? "")
    // Without dots a small amount would be read as a number.
    case .money: MoneyLiteral(value.part).written(in: language) + (value.part < 1000 ? "đ" : "")
    }
  }
}

extension Parser {
  /// The words behind a count, up to the next clause or the text; nil when none stands there.
  fileprivate mutating func unit() -> String? {
    let start = current.span
    var words = 0
    while words < Self.longestUnit, current.kind == .word || current.kind == .keyword, !current.spells(.finished),
      !current.spells(.ofPeriod)
    {
      advance()
      words += 1
    }
    return words == 0 ? nil : source[start.union(lastSpan)].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let longestUnit = 4

  /// The number a thing is called by; a mistake when none stands here.
  fileprivate mutating func numberOfThing() -> Int {
    guard let number = NumberLiteral.read(&self) else {
      fail(.production(NumberLiteral.production))
      return 0
    }
    return number.value
  }

  fileprivate mutating func termOfThing() -> TermLiteral? {
    let term = TermLiteral.read(&self)
    if term == nil { fail(.production(TermLiteral.production)) }
    return term
  }

  fileprivate mutating func documentOfThing() -> DocumentLiteral? {
    let number = DocumentLiteral.read(&self)
    if number == nil { fail(.production(DocumentLiteral.production)) }
    return number
  }
}
