import Diagnostics
import Foundation
import Testing
import TextRoom

@testable import Syntax

/// However the words are typed, the tree is the same.
struct SpellingTests {
  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func keywordsWithoutMarksReadTheSame(_ sentence: CorpusSentence) {
    expectSameFolded(sentence.text, respelled(sentence.text) { $0.folded })
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func keywordsInCapitalsReadTheSame(_ sentence: CorpusSentence) {
    expectSameFolded(sentence.text, respelled(sentence.text) { $0.uppercased() })
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func decomposedTextReadsTheSame(_ sentence: CorpusSentence) {
    let decomposed = String(sentence.text.flatMap { $0.isLetter ? String($0).decomposedStringWithCanonicalMapping : String($0) })
    expectSame(sentence.text, SourceText(name: "test", bytes: Array(decomposed.utf8)))
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func moreSpacesReadTheSame(_ sentence: CorpusSentence) {
    expectSame(sentence.text, SourceText(respelled(sentence.text, gap: "  \t ") { $0.replacingOccurrences(of: " ", with: "   ") }))
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func spacesOfAWordProcessorReadTheSame(_ sentence: CorpusSentence) {
    let text = respelled(sentence.text, gap: "\u{A0}\u{2009}") { $0.replacingOccurrences(of: " ", with: "\u{A0}") }
    expectSame(sentence.text, SourceText(text))
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func curlyQuotesReadTheSame(_ sentence: CorpusSentence) {
    let text = rewritten(sentence.text) { kind, text in
      let inner = text.dropFirst().dropLast()
      guard kind == .string, text.hasPrefix("\""), !inner.contains("\""), !inner.contains("”") else { return text }
      return "“" + inner + "”"
    }
    expectSame(sentence.text, SourceText(text))
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func longDashesInNumbersReadTheSame(_ sentence: CorpusSentence) {
    let numbers: [TokenKind] = [.date, .month, .term, .documentNumber]
    let text = rewritten(sentence.text) { kind, text in numbers.contains(kind) ? text.replacingOccurrences(of: "-", with: "\u{2013}") : text
    }
    expectSame(sentence.text, SourceText(text))
  }

  @Test(arguments: [
    ("xem nhiem vu khi dang thuc hien dang bang", "xem nhiem vu khi đang thuc hien dạng bảng"),
    ("xem dang phi theo thang tong so tien", "xem dang phi theo thang gồm tổng so tien"),
    ("show meetings by kind average minutes as chart", "xem meetings theo kind gồm trung bình minutes dạng biểu đồ"),
    ("xem nhiem vu khi dang bao cao", "xem nhiem vu khi đang bao cao"),
    ("neu khong\n", "nếu không\n"), ("hop thuong ky 3/9/2026 luc 19h30", "họp thường kỳ 03/09/2026 lúc 19:30"),
    ("họp thường kỳ 3/9/2026， trực tuyến", "họp thường kỳ 3/9/2026, trực tuyến"), ("kết luận： Xong", "kết luận: Xong"),
    ("vắng @k’sor", "vắng @k'sor"), ("gán x = 1 – 2", "gán x = 1 - 2"), ("gán x = “một \"\" hai”", "gán x = \"một \"\"\"\" hai\""),
    ("bế mạc\n\n  -- ghi chú\n\n    lúc 20:45", "bế mạc lúc 20:45"), ("bế mạc\nlúc 20:45", "bế mạc lúc 20:45"),
    ("\tbế mạc bất thường:\n\t\tMất điện", "bế mạc bất thường: Mất điện"),
    ("bế mạc bất thường:\n\u{A0}\u{A0}Mất điện", "bế mạc bất thường: Mất điện"),
    ("kết luận:\n    a\n      b\n  c", "kết luận:\n  a\n    b\n  c"), ("xem nhiệm vụ\n  khi chậm\n  đầu 3", "xem nhiệm vụ khi chậm đầu 3"),
  ])
  func twoSpellingsReadTheSame(_ odd: String, _ plain: String) {
    let (first, second) = (Parser.parse(SourceText(odd)), Parser.parse(SourceText(plain)))
    #expect(printed(first) == printed(second))
    #expect(messages(first).count == messages(second).count)
  }

  // MARK: Respelling

  private func expectSame(_ text: String, _ other: SourceText, sourceLocation: SourceLocation = #_sourceLocation) {
    let (expected, found) = (Parser.parse(SourceText(text)), Parser.parse(other))
    #expect(messages(found) == [], sourceLocation: sourceLocation)
    let isSame = expected.script == found.script
    #expect(isSame, "\(String(decoding: other.bytes, as: UTF8.self))", sourceLocation: sourceLocation)
  }

  /// Names keep the letters they are written with, so that trees with names are compared without marks and case.
  private func expectSameFolded(_ text: String, _ other: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let (expected, found) = (Parser.parse(SourceText(text)), Parser.parse(SourceText(other)))
    #expect(messages(found) == [], "\(other)", sourceLocation: sourceLocation)
    #expect(printed(expected) == printed(found), sourceLocation: sourceLocation)
  }

  private func printed(_ result: Parser.Result) -> [String] { result.script.map { Printer.print($0.statement, in: .vi).folded } }

  /// The text with its keywords changed and with other spaces between the tokens of a line.
  private func respelled(_ text: String, gap: String = " ", _ change: (String) -> String) -> String {
    let exact = Set(Keyword.allCases.flatMap { KeywordTable.shared.spellings(of: $0) })
    return rewritten(text, gap: gap) { kind, word in kind == .keyword && exact.contains(word) ? change(word) : word }
  }

  private func rewritten(_ text: String, gap: String = " ", _ change: (TokenKind, String) -> String) -> String {
    let source = SourceText(text)
    var result = ""
    var end: UInt32 = 0
    var isText = false
    for token in Lexer.tokens(of: source) {
      let between = source[Span(end, token.span.start)]
      result += between == " " && !isText ? gap : between
      result += change(token.kind, source[token.span])
      end = token.span.end
      isText = token.kind == .text || token.kind == .textBreak || isText && token.kind != .newline
    }
    return result
  }
}
