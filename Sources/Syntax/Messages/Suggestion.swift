import Diagnostics
import TextRoom

/// A keyword that was probably meant where another word stands.
struct Suggestion {
  let keyword: Keyword
  /// The spelling nearest to what was written.
  let spelling: String
  /// The words it would replace.
  let span: Span
  /// The token after those words.
  let end: Int

  /// A text of more mistakes than this is no script with slips of the finger, and gets no suggestions.
  static let maximumMistakes = 100
  private static let maximumWords = 6
  private static let maximumLength = 48

  /// The statement meant by the words at the cursor.
  static func verb(in parser: Parser) -> Suggestion? {
    nearest(in: parser, at: parser.position, among: Parser.verbs)
  }

  /// The nearest of some keywords to the words that begin at a token, or nil when none is near enough to be meant.
  static func nearest(in parser: Parser, at start: Int, among keywords: [Keyword]) -> Suggestion? {
    let phrases = phrases(in: parser, at: start)
    guard !phrases.isEmpty else { return nil }
    var best: (suggestion: Suggestion, score: Int)?
    for keyword in keywords {
      for spelling in KeywordTable.shared.spellings(of: keyword) {
        for phrase in phrases {
          guard let score = score(phrase, spelling), score < best?.score ?? .max else { continue }
          best = (Suggestion(keyword: keyword, spelling: spelling, span: phrase.span, end: phrase.end), score)
        }
      }
    }
    return best?.suggestion
  }

  /// A keyword of several words of which only the first were written: `chi ủy` for `chi ủy viên`.
  static func begun(in parser: Parser, among keywords: [Keyword]) -> Suggestion? {
    let token = parser.current
    guard token.kind == .word || token.kind == .keyword, case let words = phrases(in: parser, at: parser.position).prefix(2) else {
      return nil
    }
    for phrase in words.reversed() where phrase.text.count >= 5 {
      let beginning = phrase.text.folded + " "
      let longer = keywords.lazy.flatMap { keyword in KeywordTable.shared.spellings(of: keyword).map { (keyword, $0) } }
        .first { $0.1.folded.hasPrefix(beginning) }
      if let longer { return Suggestion(keyword: longer.0, spelling: longer.1, span: phrase.span, end: phrase.end) }
    }
    return nil
  }

  /// A longer keyword whose beginning was taken for a keyword of its own: `chậm tiến độo` is `chậm` and a stray word.
  static func longer(in parser: Parser) -> Suggestion? {
    guard parser.position > 0, case let taken = parser.tokens[parser.position - 1], taken.kind == .keyword else { return nil }
    let beginning = parser.text(of: taken).folded + " "
    let longer = Keyword.allCases.flatMap { keyword in
      KeywordTable.shared.spellings(of: keyword).filter { $0.folded.hasPrefix(beginning) }.map { (keyword, $0) }
    }
    var best: (suggestion: Suggestion, score: Int)?
    for phrase in phrases(in: parser, at: parser.position) {
      for (keyword, spelling) in longer {
        guard let score = score(phrase, String(spelling.dropFirst(beginning.count))), score < best?.score ?? .max else { continue }
        best = (Suggestion(keyword: keyword, spelling: spelling, span: taken.span.union(phrase.span), end: phrase.end), score)
      }
    }
    return best?.suggestion
  }

  /// A keyword misspelt within the name read last, which took it for one of its words: `với mỗi n tronng nhiệm vụ`.
  static func withinName(in parser: Parser, _ keyword: Keyword) -> Suggestion? {
    guard parser.nameStart >= max(parser.statementStart, 1), parser.nameStart + 1 < parser.position else { return nil }
    for start in (parser.nameStart + 1..<parser.position).prefix(maximumWords) {
      if let found = nearest(in: parser, at: start, among: [keyword]) { return found }
    }
    return nil
  }

  private typealias Phrase = (text: String, words: Int, span: Span, end: Int)

  /// The words from a token on, one, two and more of them, as long as they stand beside each other.
  private static func phrases(in parser: Parser, at start: Int) -> [Phrase] {
    guard parser.diagnostics.count < maximumMistakes else { return [] }
    var phrases: [Phrase] = []
    for index in start..<min(start + maximumWords, parser.tokens.count) {
      let token = parser.tokens[index]
      let span = parser.tokens[start].span.union(token.span)
      guard token.kind == .word || token.kind == .keyword, span.range.count <= maximumLength else { break }
      let words = parser.source[span].split(whereSeparator: \.isWhitespace)
      phrases.append((words.joined(separator: " "), words.count, span, index + 1))
    }
    return phrases
  }

  /// How far a phrase is from a spelling for its length; nil when too far to be meant.
  ///
  /// Words of three letters and less are too near to each other; in those of up to five the first letter must be right.
  private static func score(_ phrase: Phrase, _ spelling: String) -> Int? {
    let longest = max(phrase.text.count, spelling.count)
    let changes = longest <= 3 ? 0 : longest <= 5 ? 1 : longest <= 9 ? 2 : 3
    let words = spelling.count { $0 == " " } + 1
    guard abs(phrase.text.count - spelling.count) <= changes, abs(phrase.words - words) <= 1 else { return nil }
    guard longest > 5 || phrase.text.prefix(1).folded == spelling.prefix(1).folded else { return nil }
    let distance = editDistance(phrase.text, spelling)
    return distance <= changes * 4 + 1 ? distance * 64 / longest : nil
  }
}
