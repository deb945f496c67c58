import Diagnostics
import Syntax
import TextRoom

/// Puts invented names in the place of those of a store, in statements and within their texts; the same one always in the same way.
///
/// People, cells, places, organisations, households and groups, handles, numbers of cards and documents, long numbers; of a day of birth the
/// year stays. Names are found however they are spelled: without marks, in capitals, the given name alone, or after a form of address.
struct Anonymizer {
  private let names: NameTable

  /// - Parameter sentences: every sentence of the store.
  init(of sentences: [String]) { names = NameTable(of: sentences) }

  /// A statement with other names in it, everything else as it was.
  func statement(_ sentence: String) -> String {
    let source = SourceText(sentence)
    var (result, end, clause) = ("", UInt32(0), "")
    for token in Lexer.tokens(of: source) {
      result += source[Span(end, token.span.start)]
      end = token.span.end
      let text = source[token.span]
      if token.kind == .keyword { clause = text.folded }
      result += changed(text, token.kind, after: clause)
    }
    return result
  }

  private func changed(_ text: String, _ kind: TokenKind, after clause: String) -> String {
    switch kind {
    case .handle: "@" + handle(String(text.dropFirst()))
    case .documentNumber: self.text(text)
    case .date where clause == "sinh": String(text.suffix(4))
    case .string:
      "\"" + (names.quoted[text.unquoted] ?? self.text(text.unquoted)).replacing("\"", with: "\"\"") + "\""
    case .text: self.text(text)
    default: text
    }
  }

  private func handle(_ written: String) -> String { names.handles[written.folded] ?? written }

  /// Free text with other names in it.
  func text(_ text: String) -> String {
    let numbered = text.replacing(NameTable.documentNumber) { match in
      let number = match.output.prefix { $0.isNumber }
      return "\((Int(number) ?? 0) + names.numberShift)\(match.output.dropFirst(number.count))"
    }
    let words = numbered.nameWords
    var (result, end, index) = ("", numbered.startIndex, 0)
    while index < words.count {
      guard let (new, count) = replacement(at: index, of: words, in: numbered) else {
        index += 1
        continue
      }
      result += numbered[end..<words[index].startIndex] + new
      end = words[index + count - 1].endIndex
      index += count
    }
    return result + numbered[end...]
  }

  /// The longest name that begins at a word, and how many words it takes.
  private func replacement(at index: Int, of words: [Substring], in text: String) -> (new: String, count: Int)? {
    if words[index].startIndex > text.startIndex, text[text.index(before: words[index].startIndex)] == "@" {
      return names.handles[words[index].folded].map { ($0, 1) }
    }
    for count in stride(from: min(names.longest, words.count - index), through: 2, by: -1) {
      let part = words[index..<index + count]
      let isTogether = zip(part, part.dropFirst()).allSatisfy { text[$0.endIndex..<$1.startIndex].allSatisfy(Self.joins) }
      let key = part.map(\.folded).joined(separator: " ")
      if isTogether, let new = names.phrases[key] { return (new, count) }
    }
    let word = words[index]
    if word.count >= 6, word.allSatisfy(\.isNumber) { return (String(repeating: "9", count: word.count), 1) }
    let isAddressed = index > 0 && Self.addresses(words[index - 1], after: index > 1 ? words[index - 2] : nil)
    guard word.first?.isUppercase == true || isAddressed else { return nil }
    return names.word(word).map { ($0, 1) }
  }

  private static func joins(_ letter: Character) -> Bool { letter.isWhitespace || letter == "-" || letter == "." || letter == "_" }

  /// Whether a word, with the one before it, is a form of address: `đồng chí`, `đ/c`, `bà`.
  private static func addresses(_ word: Substring, after before: Substring?) -> Bool {
    switch word.folded {
    case "chi" where before?.folded == "dong", "c" where before?.folded == "d": true
    default: NameTable.address.contains(word.lowercased())
    }
  }
}
