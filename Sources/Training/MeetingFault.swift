import Diagnostics
import Domain
import Syntax
import TextRoom

/// A fault put into a recorded meeting: a statement left out or weakened, and what makes up for it.
struct MeetingFault: Equatable {
  /// Among the statements of the meeting.
  let index: Int
  /// What is on record instead; nil for nothing.
  let weakened: String?
  /// The statement that mends it.
  let repair: String
  /// The clause left out, or the verb of the statement left out.
  let missing: String

  /// Every way to leave out something of the statement at a place, the smaller part first.
  static func all(of sentence: String, at index: Int) -> [MeetingFault] {
    weakened(sentence, at: index) + [
      MeetingFault(
        index: index, weakened: nil, repair: sentence,
        missing: Lexer.verb(of: sentence).map { $0.spelling(.vi) } ?? "")
    ]
  }

  /// The clauses of a task or of what is followed up that a statement may lack, and that are stated later by adjusting it.
  private static let clauses: Set<String> = ["hạn", "sản phẩm", "hằng tháng", "hằng quý", "hằng năm"]

  private static func weakened(_ sentence: String, at index: Int) -> [MeetingFault] {
    guard let verb = Lexer.verb(of: sentence), [.assign, .point, .target, .shortcoming].contains(verb) else { return [] }
    let source = SourceText(sentence)
    let tokens = Lexer.tokens(of: source)
    return tokens.indices.compactMap { place in
      let word = source[tokens[place].span]
      guard place > 0, tokens[place].kind == .keyword, clauses.contains(word), let subject = subject(of: tokens, in: source, verb) else {
        return nil
      }
      // A clause ends where another word begins, or the text.
      let end = tokens[(place + 1)...].first { [.keyword, .colon, .newline, .endOfFile, .text].contains($0.kind) }?.span.start ?? 0
      let clause = source[Span(tokens[place].span.start, end)].withoutOuterSpace
      let before = source[Span(0, tokens[place].span.start)].withoutOuterSpace
      let after = source[Span(end, UInt32(source.bytes.count))]
      let joined = after.first == ":" || after.isEmpty ? before + after : before + " " + after
      return MeetingFault(index: index, weakened: String(joined), repair: "điều chỉnh \(subject) \(clause)", missing: word)
    }
  }

  /// `#5`, or `điểm 2 của 08-NQ/CB`, as it is adjusted.
  private static func subject(of tokens: [Token], in source: SourceText, _ verb: Keyword) -> String? {
    if verb == .assign { return tokens.first { $0.kind == .task }.map { source[$0.span] } }
    guard tokens.count > 2, tokens[1].kind == .integer else { return nil }
    let number = "\(source[tokens[0].span]) \(source[tokens[1].span])"
    guard verb == .point, let paper = tokens.first(where: { $0.kind == .documentNumber }) else { return number }
    return "\(number) của \(source[paper.span])"
  }
}
