import Diagnostics
import TextRoom

/// Recursive-descent parser over the tokens of one source text; it never throws and always ends.
///
/// It is the only place that knows how forms are read. Every test of what stands at the cursor notes what would have been acceptable there,
/// up to the first error of the statement; errors, completion and the question for a missing part all read those notes.
public struct Parser {
  public let source: SourceText
  var tokens: [Token]
  var position = 0
  var diagnostics: [Diagnostic] = []
  /// After the first error of a statement: nothing more is reported before the next one.
  var quiet = false { didSet { expected.isFrozen = quiet } }
  /// Nesting of the expression being read, and of blocks.
  var depth = 0
  var blockDepth = 0
  /// The first token of the innermost open block.
  var blockStart: Int?
  /// Strings with braces within braces of strings.
  var quoteDepth = 0
  /// In the condition of a query, outside parentheses.
  var inFilter = false
  /// In the question of `xem` or `đếm`, or after the groups of another query, where a name ends before columns.
  var inQuestion = false
  /// In a list whose commas end an expression, outside parentheses of its own: arguments and parameters.
  var inList = false
  /// The first token of the statement being read.
  var statementStart = 0
  /// Whether the statement being read has had its free text.
  var hasText = false
  /// Whether the statement being read holds nothing to be computed; see `Sentence.isLiteral`.
  var isLiteral = true
  /// The first token of the name read last.
  var nameStart = 0
  /// The tokens of the statement being read were mended, and it must be read again.
  var isMended = false
  /// How often words were looked up as a name.
  var searches = 0
  /// A name may stand for a handle: not where one is brought into being, nor while it is still being typed.
  var readsNames = true
  /// Names and handles of the members the reader knows; one of them is a member also where its words are keywords.
  var knownNames: [String] = []
  public internal(set) var expected = Expectation()

  /// Deeper nesting is refused: no script a person wrote comes near it.
  static let maximumDepth = 100
  static let maximumQuoteDepth = 3

  /// A parsed script and what is wrong with it.
  public struct Result: Sendable {
    public var script: [Sentence]
    public var diagnostics: [Diagnostic]
  }

  public init(_ source: SourceText, tokens: [Token]? = nil) {
    self.source = source
    self.tokens = tokens ?? Lexer.tokens(of: source)
  }

  /// Reads a text to its end, whatever is wrong with it.
  ///
  /// - Parameter names: full names and handles of members, as far as they are known before the text is run.
  public static func parse(_ source: SourceText, names: [String] = []) -> Result {
    script(source, tokens: Lexer.tokens(of: source), names: names)
  }

  /// script = block .
  static func script(_ source: SourceText, tokens: [Token], names: [String] = []) -> Result {
    var parser = Parser(source, tokens: tokens)
    parser.knownNames = names
    let script = parser.block(endedBy: []).body
    return Result(script: script, diagnostics: parser.diagnostics)
  }

  // MARK: Cursor

  var current: Token { tokens[position] }
  var lastSpan: Span { position > 0 ? tokens[position - 1].span : Span(0, 0) }
  var atEnd: Bool { current.kind == .endOfFile }
  /// At the end of a text of one line.
  var atEndOfText: Bool { atLineEnd && position + 2 >= tokens.count }
  var atLineEnd: Bool { current.kind == .newline || current.kind == .endOfFile }

  mutating func advance() {
    if !atEnd { position += 1 }
  }

  func text(of token: Token) -> String { source[token.span] }

  /// Whether a token is a keyword as it is written or without marks: `trọng` reads like `trong`, but is another word.
  func isWritten(_ keyword: Keyword, _ token: Token) -> Bool {
    let words = text(of: token).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words == words.folded || KeywordTable.shared.spellings(of: keyword).contains { $0 == words }
  }

  func isKeywordAsWritten(_ token: Token) -> Bool {
    token.kind == .keyword && KeywordTable.shared.readings[Int(token.spelling)].contains { isWritten($0, token) }
  }

  mutating func at(_ keyword: Keyword) -> Bool {
    expected.note(keyword, at: position)
    return current.spells(keyword)
  }

  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func take(_ kind: TokenKind, _ production: Production) -> Token? {
    expected.note(production, at: position)
    guard current.kind == kind else { return nil }
    let token = current
    advance()
    return token
  }

  mutating func expect(_ kind: TokenKind, _ production: Production) {
    if take(kind, production) == nil { fail(.production(production)) }
  }

  mutating func expect(_ keyword: Keyword) {
    if !take(keyword) { fail(.keyword(keyword)) }
  }

  mutating func takeVerb() -> Keyword? {
    expected.note(Production.topic, at: position)
    guard let verb = current.verb else { return nil }
    advance()
    return verb
  }

  /// Digits grouped as written: `03/09/2026` gives 3, 9, 2026.
  func numbers(in token: Token) -> [Int] {
    var numbers: [Int] = []
    var start = token.span.range.lowerBound
    for index in token.span.range where !NumberForm.isDigit(source.bytes[index]) {
      if start < index { numbers.append(Parser.number(source.bytes[start..<index])) }
      start = index + 1
    }
    if start < token.span.range.upperBound { numbers.append(Parser.number(source.bytes[start..<token.span.range.upperBound])) }
    return numbers
  }

  /// All digits as one number: `12.420` gives 12420.
  func joinedNumber(in token: Token) -> Int { Parser.number(source.bytes[token.span.range].filter(NumberForm.isDigit)[...]) }

  /// `NumberForm` lets no number through whose digits do not fit; of a token that is none, as a message looks at it, they may not: the greatest number.
  static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { value, digit in
      let (product, isTooGreat) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      return isTooGreat || isOver ? .max : sum
    }
  }

  // MARK: Messages

  /// Reports what was wanted at the cursor: a missing thing after the last token taken, an unexpected one at itself.
  mutating func fail(_ wanted: Wanted) {
    guard !quiet else { return }
    if wanted == .text, nextLineContinues { moveToClauseMeant() }
    quiet = true
    expected.note(at: position)
    if mend(wanted) { isMended = true } else { diagnostics.append(SyntaxMessage.failure(self, wanted)) }
  }

  mutating func report(_ code: SyntaxCode, at span: Span, _ message: Localized, hint: Localized? = nil) {
    guard !quiet else { return }
    quiet = true
    diagnostics.append(Diagnostic(code, at: span, message, hint: hint))
  }
}

/// What a production asks for where the parser stands.
enum Wanted: Equatable {
  case production(Production)
  case keyword(Keyword)
  case oneOf([Keyword])
  static let text = Wanted.production(.text)
  static let string = Wanted.production(StringLiteral.production)
  static let member = Wanted.production(HandleLiteral.production)
  /// Where a member may stand, alone or among other things.
  static let members = [
    HandleLiteral.production, SpeakerLiteral.production, SubjectLiteral.production, RatedLiteral.production,
    ReviewedLiteral.production, TracedLiteral.production,
  ].map(Wanted.production)

  /// What may stand after a comma where a word may follow too.
  static let listed = members + [Wanted.production(ConcludedLiteral.production)]

  /// The statement is complete; only clauses not yet written or the end of the line may follow.
  case endOfStatement
}
