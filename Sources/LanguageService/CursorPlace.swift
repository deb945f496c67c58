import Diagnostics
import Syntax

/// Where in a text the cursor at its end stands, and from where the part being typed may have been begun.
struct CursorPlace {
  enum Kind: Equatable {
    case code
    /// Free text after a colon.
    case text
    /// Inside quotes that open at an offset.
    case string(Int)
    case comment
  }

  let kind: Kind
  /// Offsets at which the part may begin, the nearest first; the end itself when nothing of it is typed.
  let cuts: [Int]

  /// No keyword or name of the language has more syllables.
  private static let longest = 7

  init(atEndOf text: String) {
    let end = text.utf8.count
    // A letter put at the cursor is read as whatever is typed next will be.
    let source = SourceText(typed: text + "x")
    let tokens = Lexer.tokens(of: source)
    guard let index = tokens.lastIndex(where: { $0.span.range.contains(end) }) else {
      kind = .comment
      cuts = []
      return
    }
    switch tokens[index].kind {
    case .text: kind = .text
    case .unterminatedString: kind = .string(tokens[index].span.range.lowerBound)
    default: kind = .code
    }
    cuts = kind == .code ? CursorPlace.cuts(tokens, index, source, end) : []
  }

  private static func cuts(_ tokens: [Token], _ index: Int, _ source: SourceText, _ end: Int) -> [Int] {
    let start = tokens[index].span.range.lowerBound
    if start == end, index > 0, let sign = sign(before: tokens[index], tokens[index - 1], source) { return [sign] }
    var cuts = [start]
    if let chain = chain(tokens, index) { cuts.append(chain) }
    guard tokens[index].kind == .word || tokens[index].kind == .keyword else { return cuts }
    var next = index
    while next > 0, cuts.count < longest, isWord(tokens[next - 1]), areOneRow(tokens[next - 1], tokens[next], source) {
      next -= 1
      cuts += syllables(of: tokens[next], source).reversed()
    }
    return cuts
  }

  /// The beginning of a `#` or `#2` that the cursor touches.
  private static func sign(before token: Token, _ previous: Token, _ source: SourceText) -> Int? {
    guard previous.span.end == token.span.start else { return nil }
    let isSign = previous.kind == .unknownCharacter && source[previous.span] == "#"
    return isSign || previous.kind == .task ? previous.span.range.lowerBound : nil
  }

  /// The beginning of words joined by dots or hyphens without a space, such as `task.over`.
  private static func chain(_ tokens: [Token], _ index: Int) -> Int? {
    var first = index
    while first > 0, tokens[first - 1].span.end == tokens[first].span.start,
      isWord(tokens[first - 1]) || [.dot, .minus].contains(tokens[first - 1].kind)
    { first -= 1 }
    return first < index ? tokens[first].span.range.lowerBound : nil
  }

  private static func isWord(_ token: Token) -> Bool { token.kind == .word || token.kind == .keyword }

  private static func areOneRow(_ a: Token, _ b: Token, _ source: SourceText) -> Bool {
    let gap = source.bytes[Int(a.span.end)..<Int(b.span.start)]
    return !gap.isEmpty && !gap.contains(UInt8(ascii: "\n"))
  }

  /// Offsets of the syllables of a keyword or name.
  private static func syllables(of token: Token, _ source: SourceText) -> [Int] {
    var offset = token.span.range.lowerBound
    var offsets: [Int] = []
    var isInside = false
    for character in source[token.span] {
      if !character.isWhitespace, !isInside { offsets.append(offset) }
      isInside = !character.isWhitespace
      offset += character.utf8.count
    }
    return offsets
  }

  /// Whether a word put after the text would touch a closing quote or bracket.
  static func needsSpace(after text: SourceText) -> Bool {
    let last = text.bytes.last.map { UnicodeScalar($0) }
    return last == "\"" || last == ")" || last == "}" || text.bytes.suffix(3).elementsEqual("”".utf8)
  }

  /// Offset after the last brace of a string that opens an expression and is not closed yet; nil when there is none.
  static func openBrace(in bytes: [UInt8], from start: Int) -> Int? {
    var open: Int?
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{") where open == nil && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "{"): index += 1
      case UInt8(ascii: "{"): open = index + 1
      case UInt8(ascii: "}"): open = nil
      default: break
      }
      index += 1
    }
    return open
  }
}

extension Character {
  /// Whether it may stand in a handle.
  var isHandlePart: Bool { isLetter || isNumber || self == "-" || self == "'" }
}
