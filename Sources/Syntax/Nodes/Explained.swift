import Diagnostics

/// Something the program reckons and can give an account of.
public enum Reckoning: Sendable, Equatable, CaseIterable {
  case vote, election, attendance, absence, dues, rating, score

  var keyword: Keyword {
    switch self {
    case .vote: .vote
    case .election: .elect
    case .attendance: .attend
    case .absence: .absent
    case .dues: .dues
    case .rating: .classify
    case .score: .score
    }
  }
}

/// What is to be explained: `biểu quyết`, `@bình`, `#2`, `chỉ tiêu 1` or a code.
public enum ExplainedLiteral: LiteralValue {
  case reckoning(Reckoning)
  case member(HandleLiteral)
  case followed(FollowedLiteral)
  case code(CodeLiteral)

  public static let production = Production.explained
  public static let isPlain = false

  /// explained = "vote" | "elect" | "attend" | "absent" | "dues" | "classify" | "score" | member | followed | code .
  public static func read(_ parser: inout Parser) -> ExplainedLiteral? {
    if parser.current.kind == .handle || parser.current.kind == .task { return readSubject(&parser) }
    // `vote.uncounted` is a code, though `vote` is a word of its own.
    let isCode = parser.beginsCode
    for reckoning in Reckoning.allCases where parser.at(reckoning.keyword) && !isCode {
      parser.advance()
      return .reckoning(reckoning)
    }
    // A word without a dot is no code but a slip of the finger.
    if isCode || parser.current.kind == .string { return CodeLiteral.read(&parser).map(ExplainedLiteral.code) }
    parser.noteCode()
    return readSubject(&parser)
  }

  private static func readSubject(_ parser: inout Parser) -> ExplainedLiteral? {
    if let member = HandleLiteral.read(&parser) { return .member(member) }
    return FollowedLiteral.read(&parser).map(ExplainedLiteral.followed)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .reckoning(let reckoning): reckoning.keyword.spelling(language)
    case .member(let member): member.written(in: language)
    case .followed(let followed): followed.written(in: language)
    case .code(let code): code.text.contains(".") ? code.written(in: language) : Printer.quoted(Text(code.text), in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> ExplainedLiteral {
    if case .member(let handle) = self { .member(try resolver.resolve(handle, at: span)) } else { self }
  }
}
