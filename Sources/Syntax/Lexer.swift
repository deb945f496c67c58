import Diagnostics
import TextRoom

/// Cuts a source text into tokens that, with the trivia between them, tile it without a gap.
///
/// Free text begins after a colon outside parentheses and braces and runs to the end of the line, or, when the colon ends the line, over the
/// lines below that are indented more than the statement. Inside text only braces are special.
public struct Lexer {
  let bytes: [UInt8]
  let end: Int
  var cursor: Int
  var tokens: [Token] = []
  /// Open parentheses and braces.
  var depth = 0
  /// Indentation of the first line of the statement being read.
  var statementIndent = 0
  /// Up to here braces in quotes are not looked into, because one of them is not closed on its line.
  var plainQuotesEnd = 0
  /// Index of the first token of the statement being read.
  private var statementFirst = 0
  /// The first line end passed over since the last token, inside parentheses.
  private var hiddenLineEnd: Int?
  private let fold = FoldTable.shared
  private let keywords = KeywordTable.shared

  /// The tokens of a whole text, the last of them `.endOfFile`.
  public static func tokens(of source: SourceText) -> [Token] { tokens(of: source, in: 0..<source.bytes.count) }

  /// The tokens of a part of a text that begins and ends between statements.
  static func tokens(of source: SourceText, in range: Range<Int>) -> [Token] {
    var lexer = Lexer(source, from: range.lowerBound, to: range.upperBound)
    lexer.run()
    return lexer.tokens
  }

  /// Whether a statement that is in no block of another begins at an index, whatever stands before.
  ///
  /// Text, quotes and open parentheses end before a line that is not indented.
  static func beginsStatement(in source: SourceText, at index: Int) -> Bool {
    guard index < source.bytes.count, index == 0 || source.bytes[index - 1] == UInt8(ascii: "\n") else { return false }
    let lexer = Lexer(source, from: index, to: min(index + 64, source.bytes.count))
    guard lexer.isLetter(at: index), let verb = lexer.wordToken(at: index).verb else { return false }
    return verb != .end && verb != .else
  }

  /// The verb a sentence begins with, of which no more than that is read; nil when it begins with none.
  public static func verb(of sentence: String) -> Keyword? {
    // Longer than any keyword.
    let source = SourceText(name: "", bytes: Array(sentence.utf8.prefix(64)))
    let lexer = Lexer(source, from: 0, to: source.bytes.count, isForTokens: false)
    return !source.bytes.isEmpty && lexer.isLetter(at: 0) ? lexer.wordToken(at: 0).verb : nil
  }

  /// The tokens of the inside of a string in which braces hold expressions.
  static func textTokens(of source: SourceText, in span: Span) -> [Token] {
    var lexer = Lexer(source, from: Int(span.start), to: Int(span.end))
    lexer.textRun(to: lexer.end)
    lexer.tokens.append(Token(.endOfFile, lexer.end, lexer.end))
    return lexer.tokens
  }

  private init(_ source: SourceText, from start: Int, to end: Int, isForTokens: Bool = true) {
    bytes = source.bytes
    cursor = start
    self.end = end
    if isForTokens { tokens.reserveCapacity((end - start) / 4 + 2) }
  }

  private mutating func run() {
    startLine()
    while true {
      skipTrivia()
      guard cursor < end else { break }
      if bytes[cursor] == UInt8(ascii: "\n") { newline() } else { token() }
    }
    if let last = tokens.last, last.kind != .newline { tokens.append(Token(.newline, end, end)) }
    tokens.append(Token(.endOfFile, end, end))
  }

  // MARK: Lines

  /// newline = line-feed { { trivia } line-feed } .
  ///
  /// A line end counts only after something was said; blank lines and comments are trivia.
  private mutating func newline() {
    if let last = tokens.last, last.kind != .newline {
      if depth == 0 { tokens.append(Token(.newline, cursor, cursor + 1)) } else { hiddenLineEnd = hiddenLineEnd ?? cursor }
    }
    cursor += 1
    startLine()
  }

  private mutating func startLine() {
    let (columns, width) = Indentation.measure(bytes, from: cursor, to: end)
    let first = cursor + width
    guard first < end, bytes[first] != UInt8(ascii: "\n"), bytes[first] != 0x0D, !isComment(at: first) else { return }
    if depth > 0, !closesParentheses(columns, at: first) {
      hiddenLineEnd = nil
      return
    }
    if columns > statementIndent, !statementOpensBlock, !beginsStatement(at: first) { return }
    statementIndent = columns
    statementFirst = tokens.count
  }

  /// Parentheses left open end where a line is indented no more than their statement, so that they do not swallow the lines below.
  private mutating func closesParentheses(_ columns: Int, at first: Int) -> Bool {
    guard columns <= statementIndent, bytes[first] != UInt8(ascii: ")"), bytes[first] != UInt8(ascii: "}") else { return false }
    if let place = hiddenLineEnd { tokens.append(Token(.newline, place, place + 1)) }
    hiddenLineEnd = nil
    depth = 0
    return true
  }

  /// The lines below such a statement are statements, not its continuation.
  private var statementOpensBlock: Bool {
    guard statementFirst < tokens.count, let verb = tokens[statementFirst].verb else { return false }
    return verb.opensBlock || verb == .else
  }

  private func beginsStatement(at index: Int) -> Bool {
    isLetter(at: index) && wordToken(at: index).verb != nil
  }

  /// comment = "--" { character } .
  private func isComment(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < end && bytes[index + 1] == UInt8(ascii: "-")
  }

  /// trivia = space | comment .
  mutating func skipTrivia() {
    while cursor < end {
      switch bytes[cursor] {
      case 0x20, 0x09, 0x0D: cursor += 1
      case UInt8(ascii: "-") where isComment(at: cursor):
        while cursor < end, bytes[cursor] != UInt8(ascii: "\n") { cursor += 1 }
      default:
        let width = wideSpace(at: cursor)
        if width == 0 { return }
        cursor += width
      }
    }
  }

  /// Length of a space that a word processor may have put here; 0 for anything else.
  private func wideSpace(at index: Int) -> Int {
    guard bytes[index] >= 0xC2 else { return 0 }
    let (value, width) = scalar(at: index)
    return Indentation.isWideSpace(value) ? width : 0
  }

  // MARK: Tokens

  mutating func token() {
    let start = cursor
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): word()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): tokens.append(halfYearToken() ?? numberToken())
    case UInt8(ascii: "@"): marked(.handle)
    case UInt8(ascii: "#"): marked(.task)
    case UInt8(ascii: "\""): string(.straight)
    case UInt8(ascii: ":"): colon(width: 1)
    case UInt8(ascii: "("), UInt8(ascii: "{"):
      depth += 1
      emit(first == UInt8(ascii: "(") ? .leftParenthesis : .leftBrace, width: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
      emit(first == UInt8(ascii: ")") ? .rightParenthesis : .rightBrace, width: 1)
    case 0x80...: if isLetter(at: start) { word() } else { special() }
    default: sign(first)
    }
  }

  private mutating func word() {
    let token = quarterToken(at: cursor) ?? wordToken(at: cursor)
    cursor = Int(token.span.end)
    tokens.append(token)
  }

  private mutating func sign(_ first: UInt8) {
    switch (first, byte(1)) {
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): emit(.lessOrEqual, width: 2)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): emit(.greaterOrEqual, width: 2)
    case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "!"), UInt8(ascii: "=")): emit(.notEqual, width: 2)
    case (UInt8(ascii: ","), _): emit(.comma, width: 1)
    case (UInt8(ascii: "."), _): emit(.dot, width: 1)
    case (UInt8(ascii: "="), _): emit(.equal, width: 1)
    case (UInt8(ascii: "<"), _): emit(.less, width: 1)
    case (UInt8(ascii: ">"), _): emit(.greater, width: 1)
    case (UInt8(ascii: "+"), _): emit(.plus, width: 1)
    case (UInt8(ascii: "-"), _): emit(.minus, width: 1)
    case (UInt8(ascii: "*"), _): emit(.star, width: 1)
    case (UInt8(ascii: "/"), _): emit(.slash, width: 1)
    default: emit(.unknownCharacter, width: 1)
    }
  }

  /// Characters that word processors put for plain ones are read as those; any other is named in a message.
  private mutating func special() {
    let (value, width) = scalar(at: cursor)
    switch value {
    case 0x201C, 0x201D, 0x201E: string(.curly)
    case 0xFF1A: colon(width: width)
    case 0xFF0C: emit(.comma, width: width)
    case 0xFF10...0xFF19: tokens.append(numberToken())
    case 0x2010...0x2015, 0x2212: emit(.minus, width: width)
    case 0x2260: emit(.notEqual, width: width)
    case 0x2264: emit(.lessOrEqual, width: width)
    case 0x2265: emit(.greaterOrEqual, width: width)
    default: emit(.unknownCharacter, width: width)
    }
  }

  mutating func emit(_ kind: TokenKind, width: Int) {
    tokens.append(Token(kind, cursor, cursor + width))
    cursor += width
  }

  /// handle = "@" ( letter | digit ) { letter | digit | ( "-" | "'" ) ( letter | digit ) } .
  ///
  /// Tasks are read here too: a sign and what follows it.
  private mutating func marked(_ kind: TokenKind) {
    let start = cursor
    cursor += 1
    while cursor < end, case let width = kind == .handle ? handlePart(at: cursor, from: start) : isDigit(at: cursor) ? 1 : 0, width > 0 {
      cursor += width
    }
    let fits = kind == .handle || cursor - start <= NumberForm.maximumDigits + 1
    tokens.append(Token(cursor - start == 1 ? .unknownCharacter : fits ? kind : .malformedNumber, start, cursor))
  }

  // MARK: Words

  /// keyword = word { space { space } word } .
  ///
  /// The longest keyword that begins at an index, else one word.
  func wordToken(at start: Int) -> Token {
    var hash = FoldedHash()
    let index = scanWord(from: start, into: &hash)
    return longestKeyword(from: start, firstWordTo: index, hash)
  }

  /// `6 tháng đầu`, read as `sáu tháng đầu`; nil for any other number.
  private mutating func halfYearToken() -> Token? {
    guard bytes[cursor] == UInt8(ascii: "6"), cursor + 1 < end, gap(at: cursor + 1) > 0 else { return nil }
    var hash = FoldedHash()
    for letter in "sau".utf8 { hash.add(letter) }
    let token = longestKeyword(from: cursor, firstWordTo: cursor + 1, hash)
    guard token.spells(.firstHalf) || token.spells(.secondHalf) else { return nil }
    cursor = Int(token.span.end)
    return token
  }

  private func longestKeyword(from start: Int, firstWordTo firstEnd: Int, _ firstHash: FoldedHash) -> Token {
    var hash = firstHash
    var index = firstEnd
    var wordEnd = index
    var spelling: UInt16 = .max
    while let match = keywords.lookUp(hash.value) {
      if case .keyword(let found) = match {
        spelling = found
        wordEnd = index
      }
      var next = index
      while next < end, case let width = gap(at: next), width > 0 { next += width }
      guard next > index, next < end, isLetter(at: next) else { break }
      hash.addSpace()
      index = scanWord(from: next, into: &hash)
    }
    return Token(spelling == .max ? .word : .keyword, start, wordEnd, spelling: spelling)
  }

  func gap(at index: Int) -> Int {
    bytes[index] == 0x20 || bytes[index] == 0x09 ? 1 : wideSpace(at: index)
  }

  /// word = letter { letter | digit | "-" letter } .
  ///
  /// Adds the folded forms of letters, digits and inner hyphens; returns the index after them.
  private func scanWord(from start: Int, into hash: inout FoldedHash) -> Int {
    var index = start
    while index < end {
      let (value, width) = scalar(at: index)
      switch fold.fold(value) {
      case FoldTable.mark: break
      case FoldTable.none:
        let hyphen = value == UInt32(UInt8(ascii: "-")) && index + 1 < end && isLetter(at: index + 1)
        guard hyphen || isLetter(at: index) else { return index }
        for byte in bytes[index..<index + width] { hash.add(byte) }
      case let letter: hash.add(letter)
      }
      index += width
    }
    return index
  }

  /// Letters of alphabetic scripts with their combining marks, and `_`.
  func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") }
    let value = scalar(at: index).value
    if value < 0x250 { return value >= 0xC0 && value != 0xD7 && value != 0xF7 }
    return (0x300...0x36F).contains(value) || value >> 8 == 0x1E || (value >= 0x370 && value < 0x2000)
  }

  func isDigit(at index: Int) -> Bool { bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9") }

  /// Length of a handle's letter or digit, or of a hyphen or apostrophe between two of them; 0 for anything else.
  private func handlePart(at index: Int, from start: Int) -> Int {
    if isDigit(at: index) { return 1 }
    let (value, width) = scalar(at: index)
    if isLetter(at: index) { return index == start + 1 && fold.fold(value) == FoldTable.mark ? 0 : width }
    let isSign = value == 0x27 || value == 0x2019 || value == UInt32(UInt8(ascii: "-"))
    let next = index + width
    return isSign && index > start + 1 && next < end && (isDigit(at: next) || isLetter(at: next)) ? width : 0
  }

  // MARK: Numbers

  private mutating func numberToken() -> Token {
    let token = numberToken(at: cursor)
    cursor = Int(token.span.end)
    return token
  }

  func numberToken(at start: Int) -> Token {
    var index = start
    while index < end, case let width = numberPart(at: index, from: start), width > 0 { index += width }
    return Token(NumberForm.kind(of: bytes[start..<index]), start, index)
  }

  /// Length of a letter or sign that belongs to a number; signs do only where one of its forms has them, so that a colon or comma after it
  /// ends it.
  private func numberPart(at index: Int, from start: Int) -> Int {
    if isDigit(at: index) || bytes[index] == UInt8(ascii: "%") { return 1 }
    let (value, width) = scalar(at: index)
    if isLetter(at: index) { return width }
    let next = index + width
    let followed = next < end && (isDigit(at: next) || isLetter(at: next))
    switch value {
    case 0x2F, 0x2D, 0x2E, 0x2010...0x2013: return followed ? width : 0
    // Full-width digits and the signs between them make one number, which a message then names as a whole.
    case 0xFF10...0xFF19: return width
    case 0xFF0D...0xFF0F: return next < end && (isDigit(at: next) || (0xFF10...0xFF19).contains(scalar(at: next).value)) ? width : 0
    case 0x3A: return index - start <= 2 && next < end && isDigit(at: next) ? 1 : 0
    default: return 0
    }
  }

  // MARK: Bytes

  func byte(_ distance: Int) -> UInt8 { cursor + distance < end ? bytes[cursor + distance] : 0 }

  /// The scalar at an index and its length in bytes; a byte that is no part of well-formed UTF-8 stands alone.
  func scalar(at index: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let width = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard width > 1, index + width <= end else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(width))
    for place in index + 1..<index + width {
      guard bytes[place] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    return (value, width)
  }
}
