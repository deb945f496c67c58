import Diagnostics
import Vietnamese

/// Recursive-descent parser over the tokens of one source text; it never throws and always ends.
///
/// It is the only place that knows how forms are read. Every test of what stands at the cursor notes what would have been acceptable there,
/// up to the first error of the statement; errors, completion and the question for a missing part all read those notes.
public struct Parser {
  public let source: SourceText
  let tokens: [Token]
  var position = 0
  var diagnostics: [Diagnostic] = []
  /// After the first error of a statement: nothing more is reported before the next one.
  var quiet = false { didSet { expected.isFrozen = quiet } }
  var depth = 0
  public internal(set) var expected = Expectation()

  /// Deeper nesting is refused: no script a person wrote comes near it.
  static let maximumDepth = 100

  /// A parsed script and what is wrong with it.
  public struct Result: Sendable {
    public var script: [Sentence]
    public var diagnostics: [Diagnostic]
  }

  public init(_ source: SourceText, tokens: [Token]? = nil) {
    self.source = source
    self.tokens = tokens ?? Lexer.tokens(of: source)
  }

  /// Parses a whole script: script = { statement } .
  public static func parse(_ source: SourceText) -> Result {
    var parser = Parser(source)
    let script = parser.block(endedBy: [])
    return Result(script: script, diagnostics: parser.diagnostics)
  }

  // MARK: Cursor

  var current: Token { tokens[position] }
  var lastSpan: Span { position > 0 ? tokens[position - 1].span : Span(0, 0) }
  var atEnd: Bool { current.kind == .endOfFile }
  var atLineEnd: Bool { current.kind == .newline || current.kind == .endOfFile }

  mutating func advance() {
    if !atEnd { position += 1 }
  }

  func text(of token: Token) -> String { source[token.span] }

  mutating func at(_ keyword: Keyword) -> Bool {
    expected.note(keyword, at: position)
    return current.spells(keyword)
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func take(_ kind: TokenKind, _ production: String) -> Token? {
    expected.note(production, at: position)
    guard current.kind == kind else { return nil }
    let token = current
    advance()
    return token
  }

  mutating func expect(_ kind: TokenKind, _ production: String) {
    if take(kind, production) == nil { fail() }
  }

  mutating func expect(_ keyword: Keyword) {
    if !take(keyword) { fail() }
  }

  mutating func takeVerb() -> Keyword? {
    expected.note("topic", at: position)
    guard let verb = current.verb else { return nil }
    advance()
    return verb
  }

  /// Digits grouped as written: `03/09/2026` gives 3, 9, 2026; a group too long for a number gives the largest one.
  func numbers(in token: Token) -> [Int] {
    var numbers: [Int] = []
    var value: Int?
    for byte in source.bytes[token.span.range] {
      guard NumberForm.isDigit(byte) else {
        if let group = value { numbers.append(group) }
        value = nil
        continue
      }
      let (product, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
      value = overflow ? .max : product.addingReportingOverflow(Int(byte - UInt8(ascii: "0"))).partialValue
    }
    if let group = value { numbers.append(group) }
    return numbers.isEmpty ? [0] : numbers
  }

  /// All digits as one number: `12.420` gives 12420.
  func joinedNumber(in token: Token) -> Int {
    var value = 0
    for byte in source.bytes[token.span.range] where NumberForm.isDigit(byte) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      value = overflow ? .max / 16 : product + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  // MARK: Statements

  /// block = { statement newline } "end" .
  mutating func block(endedBy closers: [Keyword]) -> [Sentence] {
    var sentences: [Sentence] = []
    while !atEnd {
      if current.kind == .newline {
        advance()
        continue
      }
      if closers.contains(where: { current.spells($0) }) { return sentences }
      let start = current.span
      let statement = statement()
      if let statement { sentences.append(Sentence(statement, at: Span(start.start, max(start.end, lastSpan.end)))) }
      endStatement()
    }
    return sentences
  }

  /// After a statement its line must end; what is left over is reported once and passed over.
  private mutating func endStatement() {
    if !atLineEnd { fail() }
    while !atLineEnd { advance() }
    quiet = false
    if current.kind == .newline { advance() }
  }

  private mutating func statement() -> Statement? {
    guard let verb = current.verb else {
      reportUnknownVerb()
      while !atLineEnd { advance() }
      return nil
    }
    guard depth < Parser.maximumDepth else {
      report(SyntaxCode.tooDeep, at: current.span, SyntaxMessage.tooDeep)
      position = tokens.count - 1
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    if var statement = Statement.blank(verb) {
      _ = statement.walk(&self)
      return statement
    }
    return control(verb)
  }

  // MARK: Messages

  /// Reports what was expected at the cursor: a missing thing after the last token taken, an unexpected one at itself.
  mutating func fail() {
    guard !quiet else { return }
    quiet = true
    expected.note(at: position)
    diagnostics.append(SyntaxMessage.unexpected(self))
  }

  mutating func report(_ code: SyntaxCode, at span: Span, _ message: Localized, hint: Localized? = nil, replacement: String? = nil) {
    guard !quiet else { return }
    quiet = true
    diagnostics.append(Diagnostic(code, at: span, message, hint: hint, replacement: replacement))
  }

  private mutating func reportUnknownVerb() {
    expected.note("statement", at: position)
    guard !quiet else { return }
    quiet = true
    diagnostics.append(SyntaxMessage.unknownVerb(self))
  }
}

/// What would have been acceptable at one position.
public struct Expectation: Sendable {
  public private(set) var position = -1
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  public private(set) var productions: [String] = []
  /// Nothing more is noted: what is tried after an error says nothing about its place.
  var isFrozen = false

  mutating func note(at position: Int) {
    guard position != self.position else { return }
    self.position = position
    words = (0, 0, 0, 0)
    productions.removeAll(keepingCapacity: true)
  }

  mutating func note(_ keyword: Keyword, at position: Int) {
    guard !isFrozen else { return }
    note(at: position)
    let bit = UInt64(1) << UInt64(keyword.rawValue & 63)
    switch keyword.rawValue >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  mutating func note(_ production: String, at position: Int) {
    guard !isFrozen else { return }
    note(at: position)
    if !productions.contains(production) { productions.append(production) }
  }

  public var keywords: [Keyword] {
    Keyword.allCases.filter { keyword in
      let bit = UInt64(1) << UInt64(keyword.rawValue & 63)
      return switch keyword.rawValue >> 6 {
      case 0: words.0 & bit != 0
      case 1: words.1 & bit != 0
      case 2: words.2 & bit != 0
      default: words.3 & bit != 0
      }
    }
  }
}
