import Diagnostics

/// Who speaks: `@hoa` or a guest by name.
public enum SpeakerLiteral: LiteralValue {
  case member(HandleLiteral)
  case guest(StringLiteral)

  public static let production = Production.speaker
  public static let isPlain = false

  /// speaker = member | string .
  public static func read(_ parser: inout Parser) -> SpeakerLiteral? {
    if let member = HandleLiteral.read(&parser) { return .member(member) }
    return StringLiteral.read(&parser).map(SpeakerLiteral.guest)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .member(let member): member.written(in: language)
    case .guest(let name): name.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> SpeakerLiteral {
    switch self {
    case .member(let handle): .member(try resolver.resolve(handle, at: span))
    case .guest(let name): .guest(try resolver.resolve(name))
    }
  }
}

/// What an opinion is about: `#2` or `@bình`.
public enum SubjectLiteral: LiteralValue {
  case task(TaskLiteral)
  case member(HandleLiteral)

  public static let production = Production.subject
  public static let isPlain = false

  /// subject = task | member .
  public static func read(_ parser: inout Parser) -> SubjectLiteral? {
    if let task = TaskLiteral.read(&parser) { return .task(task) }
    return HandleLiteral.read(&parser).map(SubjectLiteral.member)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .task(let task): task.written(in: language)
    case .member(let member): member.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> SubjectLiteral {
    if case .member(let handle) = self { .member(try resolver.resolve(handle, at: span)) } else { self }
  }
}

/// A task somebody is sought for: `#2` or `"Kế toán hợp tác xã"`.
public enum NeedLiteral: LiteralValue {
  case task(TaskLiteral)
  case text(StringLiteral)

  public static let production = Production.need
  public static let isPlain = false

  /// need = task | string .
  public static func read(_ parser: inout Parser) -> NeedLiteral? {
    if let task = TaskLiteral.read(&parser) { return .task(task) }
    return StringLiteral.read(&parser).map(NeedLiteral.text)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .task(let task): task.written(in: language)
    case .text(let text): text.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> NeedLiteral {
    if case .text(let text) = self { .text(try resolver.resolve(text)) } else { self }
  }
}

/// What an assignment rests on: `quy chế`, `08-NQ/CB` or a quoted name.
public enum BasisLiteral: LiteralValue {
  case regulation
  case document(DocumentLiteral)
  case other(StringLiteral)

  public static let production = Production.basis
  public static let isPlain = false

  /// basis = "regulation" | document-number | string .
  public static func read(_ parser: inout Parser) -> BasisLiteral? {
    if parser.take(.regulation) { return .regulation }
    if let document = DocumentLiteral.read(&parser) { return .document(document) }
    return StringLiteral.read(&parser).map(BasisLiteral.other)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .regulation: Keyword.regulation.spelling(language)
    case .document(let document): document.written(in: language)
    case .other(let name): name.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> BasisLiteral {
    if case .other(let name) = self { .other(try resolver.resolve(name)) } else { self }
  }
}

/// A paper another statement cites: `39-KH/HU` or a quoted name.
public enum CitationLiteral: LiteralValue {
  case document(DocumentLiteral)
  case other(StringLiteral)

  public static let production = Production.citation
  public static let isPlain = false

  /// citation = document-number | string .
  public static func read(_ parser: inout Parser) -> CitationLiteral? {
    if let document = DocumentLiteral.read(&parser) { return .document(document) }
    return StringLiteral.read(&parser).map(CitationLiteral.other)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .document(let document): document.written(in: language)
    case .other(let name): name.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> CitationLiteral {
    if case .other(let name) = self { .other(try resolver.resolve(name)) } else { self }
  }
}

/// What a review or rating is of: a year, or a quarter of one.
public enum ReviewPeriodLiteral: LiteralValue {
  case year(NumberLiteral)
  case quarter(QuarterLiteral)

  public static let production = Production.reviewPeriod

  /// review-period = quarter | number .
  public static func read(_ parser: inout Parser) -> ReviewPeriodLiteral? {
    if let quarter = QuarterLiteral.read(&parser) { return .quarter(quarter) }
    return NumberLiteral.read(&parser).map(ReviewPeriodLiteral.year)
  }

  /// A quarter is written with its own word, a year after `năm`.
  var isQuarter: Bool { if case .quarter = self { true } else { false } }

  public func written(in language: Language) -> String {
    switch self {
    case .year(let year): year.written(in: language)
    case .quarter(let quarter): quarter.written(in: language)
    }
  }
}

/// What dues are paid for: a month, or a quarter at once.
public enum DuesPeriodLiteral: LiteralValue {
  case month(MonthLiteral)
  case quarter(QuarterLiteral)

  public static let production = Production.duesPeriod

  /// dues-period = quarter | month .
  public static func read(_ parser: inout Parser) -> DuesPeriodLiteral? {
    if let quarter = QuarterLiteral.read(&parser) { return .quarter(quarter) }
    return MonthLiteral.read(&parser).map(DuesPeriodLiteral.month)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .month(let month): month.written(in: language)
    case .quarter(let quarter): quarter.written(in: language)
    }
  }
}

/// When somebody was born: a day, or the year where no more is known.
public enum BirthLiteral: LiteralValue {
  case day(DateLiteral)
  case year(NumberLiteral)

  public static let production = Production.birth
  public static let isPlain = false

  /// birth = date | number .
  ///
  /// The number is a year, so it has four digits; `năm` before it is left out as `ngày` before a date is.
  public static func read(_ parser: inout Parser) -> BirthLiteral? {
    parser.expected.note(production, at: parser.position)
    if let date = DateLiteral.read(&parser) { return .day(date) }
    guard parser.current.kind == .integer, parser.current.span.range.count == 4 else { return nil }
    return NumberLiteral.read(&parser).map(BirthLiteral.year)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .day(let date): date.written(in: language)
    case .year(let year): year.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> BirthLiteral {
    if case .day(let date) = self { .day(resolver.resolve(date)) } else { self }
  }
}

/// A post: `bí thư`, `phó bí thư`, `chi ủy viên`, `tổ trưởng` or a quoted one outside the Party.
public enum PostLiteral: LiteralValue {
  case party(PartyPost)
  case other(StringLiteral)

  public static let production = Production.post
  public static let isPlain = false

  /// post = party-post | string .
  public static func read(_ parser: inout Parser) -> PostLiteral? {
    for post in PartyPost.allCases where parser.take(post.keyword) { return .party(post) }
    return StringLiteral.read(&parser).map(PostLiteral.other)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .party(let post): post.keyword.spelling(language)
    case .other(let name): name.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> PostLiteral {
    if case .other(let name) = self { .other(try resolver.resolve(name)) } else { self }
  }
}

/// Whose rating it is: `@bình` or `chi bộ`.
public enum RatedLiteral: LiteralValue {
  case member(HandleLiteral)
  case cell

  public static let production = Production.rated
  public static let isPlain = false

  /// rated = member | "cell" .
  public static func read(_ parser: inout Parser) -> RatedLiteral? {
    if parser.take(.cell) { return .cell }
    return HandleLiteral.read(&parser).map(RatedLiteral.member)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .member(let member): member.written(in: language)
    case .cell: Keyword.cell.spelling(language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> RatedLiteral {
    if case .member(let handle) = self { .member(try resolver.resolve(handle, at: span)) } else { self }
  }
}

/// Who proposes a level: `chi ủy`, `đoàn thể "Công đoàn trường"` or a quoted name.
public struct BodyLiteral: LiteralValue {
  public static let production = Production.body
  public static let isPlain = false
  public var kind: RatingBodyWord?
  public var name: StringLiteral?

  /// body = rating-body [ string ] | string .
  public static func read(_ parser: inout Parser) -> BodyLiteral? {
    let kind = RatingBodyWord.allCases.first { parser.take($0.keyword) }
    let name = StringLiteral.read(&parser)
    return kind == nil && name == nil ? nil : BodyLiteral(kind: kind, name: name)
  }

  public func written(in language: Language) -> String {
    [kind?.keyword.spelling(language), name?.written(in: language)].compactMap { $0 }.joined(separator: " ")
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> BodyLiteral {
    guard let name else { return self }
    return BodyLiteral(kind: kind, name: try resolver.resolve(name))
  }
}

/// The code of a finding or message: `task.overdue`, bare or quoted.
public struct CodeLiteral: LiteralValue {
  public static let production = Production.code
  public var text: String

  /// code = word { ( "." | "-" ) word } | string .
  public static func read(_ parser: inout Parser) -> CodeLiteral? {
    if let text = parser.dottedWords() { return CodeLiteral(text: text) }
    guard let string = StringLiteral.read(&parser) else { return nil }
    if string.text.literal == nil { parser.report(.unexpected, at: string.text.place.span, SyntaxMessage.computedCode) }
    return CodeLiteral(text: string.text.literal ?? "")
  }

  init(text: String) { self.text = text }

  /// Bare where it reads as a code, else in quotes.
  public func written(in language: Language) -> String {
    var parser = Parser(SourceText(text))
    return parser.dottedWords() == text && parser.atEndOfText ? text : Printer.quoted(Text(text), in: language)
  }
}

/// One of the findings of `rà soát`: its number in the list shown last, or its code.
public enum FindingLiteral: LiteralValue {
  case number(NumberLiteral)
  case code(CodeLiteral)

  public static let production = Production.finding

  /// finding = number | code .
  public static func read(_ parser: inout Parser) -> FindingLiteral? {
    if let number = NumberLiteral.read(&parser) { return .number(number) }
    return CodeLiteral.read(&parser).map(FindingLiteral.code)
  }

  public init(code: String) { self = .code(CodeLiteral(text: code)) }

  public func written(in language: Language) -> String {
    switch self {
    case .number(let number): number.written(in: language)
    case .code(let code): code.written(in: language)
    }
  }
}

/// What help is asked for: a statement by its verb, or a template by its name.
public enum TopicLiteral: LiteralValue {
  case verb(Keyword)
  case template(StringLiteral)

  public static let production = Production.topic
  public static let isPlain = false

  /// topic = keyword | string .
  public static func read(_ parser: inout Parser) -> TopicLiteral? {
    if let verb = parser.takeVerb() { return .verb(verb) }
    return StringLiteral.read(&parser).map(TopicLiteral.template)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .verb(let verb): verb.spelling(language)
    case .template(let name): name.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> TopicLiteral {
    if case .template(let name) = self { .template(try resolver.resolve(name)) } else { self }
  }
}

/// One who stands for election, with the votes received: `@an 15`.
public struct CandidateLiteral: LiteralValue {
  public static let production = Production.candidate
  public static let isPlain = false
  public var member: HandleLiteral
  public var votes: NumberLiteral

  public init(member: HandleLiteral, votes: NumberLiteral) {
    self.member = member
    self.votes = votes
  }

  /// candidate = member number .
  public static func read(_ parser: inout Parser) -> CandidateLiteral? {
    guard let member = HandleLiteral.read(&parser) else { return nil }
    guard let votes = NumberLiteral.read(&parser) else {
      parser.fail(.production(NumberLiteral.production))
      return CandidateLiteral(member: member, votes: NumberLiteral(0))
    }
    return CandidateLiteral(member: member, votes: votes)
  }

  public func written(in language: Language) -> String { "\(member.written(in: language)) \(votes.written(in: language))" }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> CandidateLiteral {
    CandidateLiteral(member: try resolver.resolve(member, at: span), votes: votes)
  }
}
