import Diagnostics
import Vietnamese

/// Cuts a source text into tokens that, with the trivia between them, tile it without a gap.
///
/// Free text begins after a colon outside parentheses and braces and runs to the end of the line, or, when the colon ends the line, over the
/// lines below that are indented more than the statement. Inside text only braces are special.
public struct Lexer {
  private let bytes: [UInt8]
  private let end: Int
  private var cursor: Int
  private var tokens: [Token] = []
  private var depth = 0
  /// Indentation of the first line of the statement being read.
  private var statementIndent = 0
  private let fold = FoldTable.shared
  private let keywords = KeywordTable.shared

  /// The tokens of a whole text, the last of them `.endOfFile`.
  public static func tokens(of source: SourceText) -> [Token] {
    var lexer = Lexer(source, from: 0, to: source.bytes.count)
    lexer.run()
    return lexer.tokens
  }

  /// The tokens of a piece of a string or text in which braces hold expressions.
  static func textTokens(of source: SourceText, in span: Span) -> [Token] {
    var lexer = Lexer(source, from: Int(span.start), to: Int(span.end))
    lexer.textLine()
    lexer.tokens.append(Token(.endOfFile, lexer.end, lexer.end))
    return lexer.tokens
  }

  private init(_ source: SourceText, from start: Int, to end: Int) {
    bytes = source.bytes
    cursor = start
    self.end = end
    tokens.reserveCapacity((end - start) / 6 + 2)
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

  /// A line end counts only after something was said; blank lines and comments are trivia.
  private mutating func newline() {
    if let last = tokens.last, last.kind != .newline, depth == 0 { tokens.append(Token(.newline, cursor, cursor + 1)) }
    cursor += 1
    startLine()
  }

  private mutating func startLine() {
    let indent = indentation(at: cursor)
    guard indent > statementIndent else {
      statementIndent = indent
      return
    }
    // A more-indented line belongs to the statement above only when it begins with a clause word.
    var ahead = self
    ahead.skipTrivia()
    ahead.tokens = []
    if ahead.cursor < end, ahead.isLetter(at: ahead.cursor), ahead.wordToken().verb == nil { return }
    statementIndent = indent
  }

  private func indentation(at start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index - start
  }

  private mutating func skipTrivia() {
    while cursor < end {
      switch bytes[cursor] {
      case 0x20, 0x09, 0x0D: cursor += 1
      case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"):
        while cursor < end, bytes[cursor] != UInt8(ascii: "\n") { cursor += 1 }
      default:
        let width = wideSpace(at: cursor)
        if width == 0 { return }
        cursor += width
      }
    }
  }

  /// Length of a space that a word processor may have put here: no-break, en to hair, zero-width and byte order mark.
  private func wideSpace(at index: Int) -> Int {
    guard bytes[index] >= 0xC2 else { return 0 }
    switch scalar(at: index) {
    case (0xA0, let width), (0x2000...0x200B, let width), (0x202F, let width), (0x3000, let width), (0xFEFF, let width): return width
    default: return 0
    }
  }

  // MARK: Tokens

  private mutating func token() {
    let start = cursor
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): tokens.append(numberToken())
    case UInt8(ascii: "@"): marked(.handle)
    case UInt8(ascii: "#"): marked(.task)
    case UInt8(ascii: "\""): string(closing: [UInt8(ascii: "\"")])
    case UInt8(ascii: ":"): colon(width: 1)
    default:
      if let kind = Lexer.punctuation[first] { punctuation(kind) } else if isLetter(at: start) { tokens.append(wordToken()) } else { special() }
    }
  }

  private static let punctuation: [UInt8: TokenKind] = [
    UInt8(ascii: ","): .comma, UInt8(ascii: "("): .leftParenthesis, UInt8(ascii: ")"): .rightParenthesis, UInt8(ascii: "{"): .leftBrace,
    UInt8(ascii: "}"): .rightBrace, UInt8(ascii: "."): .dot, UInt8(ascii: "="): .equal, UInt8(ascii: "<"): .less,
    UInt8(ascii: ">"): .greater, UInt8(ascii: "+"): .plus, UInt8(ascii: "-"): .minus, UInt8(ascii: "*"): .star, UInt8(ascii: "/"): .slash,
    UInt8(ascii: "!"): .notEqual,
  ]

  private mutating func punctuation(_ kind: TokenKind) {
    let next = byte(1)
    switch (kind, next) {
    case (.less, UInt8(ascii: "=")): emit(.lessOrEqual, width: 2)
    case (.greater, UInt8(ascii: "=")): emit(.greaterOrEqual, width: 2)
    case (.less, UInt8(ascii: ">")), (.notEqual, UInt8(ascii: "=")): emit(.notEqual, width: 2)
    case (.notEqual, _): emit(.unknownCharacter, width: 1)
    case (.leftParenthesis, _), (.leftBrace, _):
      depth += 1
      emit(kind, width: 1)
    case (.rightParenthesis, _), (.rightBrace, _):
      depth = max(0, depth - 1)
      emit(kind, width: 1)
    default: emit(kind, width: 1)
    }
  }

  /// Characters that word processors put for plain ones are read as those; any other is named in a message.
  private mutating func special() {
    let (value, width) = scalar(at: cursor)
    switch value {
    case 0x201C, 0x201D, 0x201E: string(closing: [0xE2, 0x80, 0x9D])
    case 0xFF1A: colon(width: width)
    case 0xFF0C: emit(.comma, width: width)
    case 0x2013, 0x2014, 0x2212: emit(.minus, width: width)
    case 0x2260: emit(.notEqual, width: width)
    case 0x2264: emit(.lessOrEqual, width: width)
    case 0x2265: emit(.greaterOrEqual, width: width)
    default: emit(.unknownCharacter, width: width)
    }
  }

  private mutating func emit(_ kind: TokenKind, width: Int) {
    tokens.append(Token(kind, cursor, cursor + width))
    cursor += width
  }

  /// A handle or a task: its sign and what follows it.
  private mutating func marked(_ kind: TokenKind) {
    let start = cursor
    cursor += 1
    while cursor < end, case let width = kind == .handle ? handlePart(at: cursor) : isDigit(at: cursor) ? 1 : 0, width > 0 { cursor += width }
    tokens.append(Token(cursor - start > 1 ? kind : .unknownCharacter, start, cursor))
  }

  /// `closing` is the closing quote's bytes; a doubled straight quote stands for itself.
  private mutating func string(closing quote: [UInt8]) {
    let start = cursor
    cursor += quote.count
    while cursor < end, bytes[cursor] != UInt8(ascii: "\n") {
      guard bytes[cursor] == quote[0], bytes[cursor..<min(cursor + quote.count, end)].elementsEqual(quote) else {
        cursor += 1
        continue
      }
      cursor += quote.count
      let doubled = quote.count == 1 && cursor < end && bytes[cursor] == quote[0]
      guard doubled else { return tokens.append(Token(.string, start, cursor)) }
      cursor += 1
    }
    tokens.append(Token(.unterminatedString, start, cursor))
  }

  // MARK: Words

  /// The longest keyword that begins here, else one word.
  private mutating func wordToken() -> Token {
    let start = cursor
    var hash = FoldedHash()
    scanWord(into: &hash)
    var wordEnd = cursor
    var spelling: UInt16 = .max
    loop: while let match = keywords.lookUp(hash.value) {
      if case .keyword(let found) = match {
        spelling = found
        wordEnd = cursor
      }
      var next = cursor
      while next < end, case let width = gap(at: next), width > 0 { next += width }
      guard next > cursor, next < end, isLetter(at: next) else { break loop }
      cursor = next
      hash.addSpace()
      scanWord(into: &hash)
    }
    cursor = wordEnd
    return Token(spelling == .max ? .word : .keyword, start, wordEnd, spelling: spelling)
  }

  private func gap(at index: Int) -> Int {
    bytes[index] == 0x20 || bytes[index] == 0x09 ? 1 : wideSpace(at: index)
  }

  /// Moves over letters, digits, `_` and inner hyphens, adding their folded forms.
  private mutating func scanWord(into hash: inout FoldedHash) {
    while cursor < end {
      let (value, width) = scalar(at: cursor)
      switch fold.fold(value) {
      case FoldTable.mark: break
      case FoldTable.none:
        let hyphen = value == UInt32(UInt8(ascii: "-")) && cursor + 1 < end && isLetter(at: cursor + 1)
        guard hyphen || isLetter(at: cursor) else { return }
        for byte in bytes[cursor..<cursor + width] { hash.add(byte) }
      case let letter: hash.add(letter)
      }
      cursor += width
    }
  }

  private func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") }
    let value = scalar(at: index).value
    if value < 0x250 { return value >= 0xC0 && value != 0xD7 && value != 0xF7 }
    return (0x300...0x36F).contains(value) || value >> 8 == 0x1E || (value >= 0x370 && value < 0x2000)
  }

  private func isDigit(at index: Int) -> Bool { bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9") }

  /// Length of a handle's letter, digit, hyphen or apostrophe; 0 for anything else.
  private func handlePart(at index: Int) -> Int {
    let byte = bytes[index]
    if isDigit(at: index) || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") { return 1 }
    return isLetter(at: index) ? scalar(at: index).width : 0
  }

  // MARK: Numbers

  private mutating func numberToken() -> Token {
    let start = cursor
    while cursor < end, isNumberPart(at: cursor, from: start) { cursor += isLetter(at: cursor) ? scalar(at: cursor).width : 1 }
    return Token(NumberForm.kind(of: bytes[start..<cursor]), start, cursor)
  }

  /// Letters and signs belong to a number only where one of its forms has them, so that a colon or comma after it ends it.
  private func isNumberPart(at index: Int, from start: Int) -> Bool {
    if isDigit(at: index) || isLetter(at: index) || bytes[index] == UInt8(ascii: "%") { return true }
    let followed = index + 1 < end && (isDigit(at: index + 1) || isLetter(at: index + 1))
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): return followed
    case UInt8(ascii: ":"): return index - start <= 2 && index + 1 < end && isDigit(at: index + 1)
    default: return false
    }
  }

  // MARK: Text

  private mutating func colon(width: Int) {
    emit(.colon, width: width)
    guard depth == 0 else { return }
    var ahead = cursor
    while ahead < end, case let gap = gap(at: ahead), gap > 0 { ahead += gap }
    if ahead < end, bytes[ahead] == 0x0D { ahead += 1 }
    if ahead < end, bytes[ahead] != UInt8(ascii: "\n") {
      cursor = ahead
      textLine()
    } else {
      cursor = ahead
      textBlock()
    }
  }

  /// The lines below that are indented more than the statement; none leaves the statement without text.
  private mutating func textBlock() {
    var base: Int?
    while cursor < end {
      var lineStart = cursor + 1
      while lineStart < end, case let blank = indentation(at: lineStart), lineStart + blank < end, bytes[lineStart + blank] == UInt8(ascii: "\n") {
        lineStart += blank + 1
      }
      let indent = lineStart < end ? indentation(at: lineStart) : 0
      guard lineStart + indent < end, indent > statementIndent else { return }
      if base != nil { tokens.append(Token(.textBreak, cursor, cursor + 1)) }
      base = base ?? indent
      cursor = lineStart + min(indent, base ?? indent)
      textLine()
    }
  }

  /// Text to the end of the line, without its trailing spaces, in pieces between braces.
  private mutating func textLine() {
    var lineEnd = cursor
    while lineEnd < end, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    var textEnd = lineEnd
    while textEnd > cursor, bytes[textEnd - 1] == 0x20 || bytes[textEnd - 1] == 0x09 || bytes[textEnd - 1] == 0x0D { textEnd -= 1 }
    var start = cursor
    while cursor < textEnd {
      guard bytes[cursor] == UInt8(ascii: "{") else {
        cursor += 1
        continue
      }
      if byte(1) == UInt8(ascii: "{") {
        cursor += 2
      } else {
        if cursor > start { tokens.append(Token(.text, start, cursor)) }
        braces(upTo: textEnd)
        start = cursor
      }
    }
    if textEnd > start { tokens.append(Token(.text, start, textEnd)) }
    cursor = lineEnd
  }

  /// An expression in braces inside text; without its closing brace it ends with the line.
  private mutating func braces(upTo limit: Int) {
    let outer = depth
    emit(.leftBrace, width: 1)
    depth = outer + 1
    while depth > outer {
      skipTrivia()
      guard cursor < limit, bytes[cursor] != UInt8(ascii: "\n") else { break }
      token()
    }
    depth = outer
    cursor = min(cursor, limit)
  }

  // MARK: Bytes

  private func byte(_ distance: Int) -> UInt8 { cursor + distance < end ? bytes[cursor + distance] : 0 }

  /// The scalar at an index of well-formed UTF-8 and its length in bytes.
  private func scalar(at index: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, index + 1 < end { return ((first & 0x1F) << 6 | continuation(index + 1), 2) }
    if first < 0xF0, index + 2 < end { return ((first & 0x0F) << 12 | continuation(index + 1) << 6 | continuation(index + 2), 3) }
    guard index + 3 < end else { return (0xFFFD, 1) }
    return ((first & 0x07) << 18 | continuation(index + 1) << 12 | continuation(index + 2) << 6 | continuation(index + 3), 4)
  }

  private func continuation(_ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }
}
