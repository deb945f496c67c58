import Diagnostics

/// Free text after a colon, and quotes.
extension Lexer {
  mutating func colon(width: Int) {
    emit(.colon, width: width)
    guard depth == 0 else { return }
    var ahead = cursor
    while ahead < end, case let gap = gap(at: ahead), gap > 0 { ahead += gap }
    if ahead < end, bytes[ahead] == 0x0D { ahead += 1 }
    cursor = ahead
    if ahead < end, bytes[ahead] != UInt8(ascii: "\n") { textLine() } else { textBlock() }
  }

  /// The lines below that are indented more than the statement; none leaves the statement without text.
  private mutating func textBlock() {
    var base: Int?
    while cursor < end {
      var lineStart = cursor + 1
      var indent = Indentation.measure(bytes, from: lineStart, to: end)
      while lineStart + indent.width < end, bytes[lineStart + indent.width] == UInt8(ascii: "\n") {
        lineStart += indent.width + 1
        indent = Indentation.measure(bytes, from: lineStart, to: end)
      }
      guard lineStart + indent.width < end, indent.columns > statementIndent else { return }
      if base != nil { tokens.append(Token(.textBreak, cursor, cursor + 1)) }
      let margin = base ?? indent.columns
      base = margin
      cursor = lineStart + Indentation.width(bytes, from: lineStart, to: end, columns: margin)
      textLine()
    }
  }

  /// Text to the end of the line, without its trailing spaces, in pieces between braces.
  private mutating func textLine() {
    var lineEnd = cursor
    while lineEnd < end, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    var textEnd = lineEnd
    while textEnd > cursor, bytes[textEnd - 1] == 0x20 || bytes[textEnd - 1] == 0x09 || bytes[textEnd - 1] == 0x0D { textEnd -= 1 }
    textRun(to: textEnd)
    cursor = lineEnd
  }

  /// text-line = { character | "{{" | "{" expression "}" } .
  ///
  /// Text up to a place, in pieces between braces; a doubled brace is text.
  mutating func textRun(to textEnd: Int) {
    var start = cursor
    while cursor < textEnd {
      guard bytes[cursor] == UInt8(ascii: "{") else {
        cursor += 1
        continue
      }
      if cursor + 1 < textEnd, bytes[cursor + 1] == UInt8(ascii: "{") {
        cursor += 2
      } else {
        if cursor > start { tokens.append(Token(.text, start, cursor)) }
        braces(upTo: textEnd)
        start = cursor
      }
    }
    if textEnd > start { tokens.append(Token(.text, start, textEnd)) }
  }

  /// An expression in braces inside text; without its closing brace it ends with the text.
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

  // MARK: Quotes

  enum Quote {
    /// `"…"`, in which a doubled quote stands for itself.
    case straight
    /// `“…”`
    case curly

    var closing: [UInt8] { self == .straight ? [UInt8(ascii: "\"")] : [0xE2, 0x80, 0x9D] }
    /// Bytes of the opening quote and of the closing one.
    var width: Int { self == .straight ? 1 : 3 }
  }

  mutating func string(_ quote: Quote) {
    let start = cursor
    let plain = endOfPlainString(at: start, quote)
    cursor = plain.end
    if plain.hasBrace, start >= plainQuotesEnd {
      if let nested = endOfNestedString(at: start, quote) { cursor = nested } else { plainQuotesEnd = endOfLine(from: start) }
    }
    tokens.append(Token(plain.closed || cursor > plain.end ? .string : .unterminatedString, start, cursor))
  }

  private func endOfLine(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  /// Where the first closing quote or else the line ends, and whether a brace stands before it.
  private func endOfPlainString(at start: Int, _ quote: Quote) -> (end: Int, closed: Bool, hasBrace: Bool) {
    var index = start + quote.width
    var hasBrace = false
    while index < end, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "{") { hasBrace = true }
      let step = closing(quote, at: index)
      index += step.width
      if step.closes { return (index, true, hasBrace) }
    }
    return (index, false, hasBrace)
  }

  /// Where a string ends whose braces may hold further strings; nil when a brace or the string is not closed on the line.
  private func endOfNestedString(at start: Int, _ quote: Quote) -> Int? {
    /// The quotes and, as nil, the braces that are open.
    var open: [Quote?] = [quote]
    var index = start + quote.width
    while index < end, bytes[index] != UInt8(ascii: "\n"), let innermost = open.last {
      index += innermost.map { quote in stepInQuotes(quote, at: index, &open) } ?? stepInBraces(at: index, &open)
      if open.isEmpty { return index }
    }
    return nil
  }

  private func stepInQuotes(_ quote: Quote, at index: Int, _ open: inout [Quote?]) -> Int {
    if bytes[index] == UInt8(ascii: "{") {
      if index + 1 < end, bytes[index + 1] == UInt8(ascii: "{") { return 2 }
      open.append(nil)
      return 1
    }
    let step = closing(quote, at: index)
    if step.closes { open.removeLast() }
    return step.width
  }

  private func stepInBraces(at index: Int, _ open: inout [Quote?]) -> Int {
    let (value, width) = scalar(at: index)
    switch value {
    case 0x7B: open.append(nil)
    case 0x7D: open.removeLast()
    case 0x22: open.append(.straight)
    case 0x201C...0x201E: open.append(.curly)
    default: break
    }
    return width
  }

  /// Whether a quote closes here, and how many bytes to go on by; a doubled straight quote does not close.
  private func closing(_ quote: Quote, at index: Int) -> (closes: Bool, width: Int) {
    let closing = quote.closing
    guard bytes[index] == closing[0], index + closing.count <= end else { return (false, 1) }
    switch quote {
    case .straight:
      let doubled = index + 1 < end && bytes[index + 1] == closing[0]
      return (!doubled, doubled ? 2 : 1)
    case .curly:
      let closes = bytes[index + 1] == closing[1] && bytes[index + 2] == closing[2]
      return (closes, closes ? 3 : 1)
    }
  }
}
