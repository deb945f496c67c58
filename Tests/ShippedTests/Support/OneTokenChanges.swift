import Diagnostics
import Syntax

/// One token of a script left out, exchanged with the next on its line, or misspelt.
struct OneTokenChange: CustomStringConvertible {
  enum Kind: CaseIterable {
    case leftOut, exchanged, misspelt
  }

  let kind: Kind
  /// What is changed, in the script as it was.
  let span: Span
  let replacement: String
  /// What the token is and in which statement, so that the same change in the same place of two statements is tried once.
  let shape: String

  var description: String { "\(kind) [\(shape)] → “\(replacement)”" }

  /// The bytes of a part of the script with the change made.
  func applied(to source: SourceText, in range: Range<Int>) -> [UInt8] {
    let bytes = source.bytes
    return Array(bytes[range.lowerBound..<Int(span.start)]) + Array(replacement.utf8) + Array(bytes[Int(span.end)..<range.upperBound])
  }
}

extension OneTokenChange {
  /// Every change of every token but line ends, in order.
  static func all(of source: SourceText) -> [OneTokenChange] {
    let tokens = Lexer.tokens(of: source)
    var changes: [OneTokenChange] = []
    var verb = ""
    for (index, token) in tokens.enumerated() {
      if index == 0 || tokens[index - 1].kind == .newline { verb = token.kind == .keyword ? source[token.span].lowercased() : verb }
      guard !isLineEnd(token) else { continue }
      let word = source[token.span]
      let name = "\(verb) \(token.kind) \(token.kind == .keyword ? word : "")"
      changes.append(OneTokenChange(kind: .leftOut, span: token.span, replacement: "", shape: name))
      if index + 1 < tokens.count, case let next = tokens[index + 1], !isLineEnd(next), next.kind != .text, token.kind != .text {
        let between = source[Span(token.span.end, next.span.start)]
        let other = next.kind == .keyword ? source[next.span] : "\(next.kind)"
        let span = token.span.union(next.span)
        changes.append(
          OneTokenChange(kind: .exchanged, span: span, replacement: source[next.span] + between + word, shape: name + " " + other))
      }
      if let wrong = misspelling(of: word, token.kind) {
        changes.append(OneTokenChange(kind: .misspelt, span: token.span, replacement: wrong, shape: name))
      }
    }
    return changes
  }

  private static func isLineEnd(_ token: Token) -> Bool {
    token.kind == .newline || token.kind == .endOfFile || token.kind == .textBreak
  }

  /// Nil for free text, which has no spelling.
  private static func misspelling(of word: String, _ kind: TokenKind) -> String? {
    switch kind {
    case .text: return nil
    case .keyword, .word:
      let middle = word.index(word.startIndex, offsetBy: word.count / 2)
      return word[..<middle] + String(word[middle]) + word[middle...]
    case .handle: return word + "x"
    case .task: return word + "9"
    case .string: return String(word.dropLast())
    case .integer, .money, .fraction, .percent, .date, .month, .time, .term, .documentNumber: return String(word.prefix(1)) + word
    default: return ";"
    }
  }
}
