import Diagnostics
import Testing

@testable import Syntax

/// The formatter keeps what was written, and formatting twice is formatting once.
struct FormatterTests {
  @Test(arguments: Corpus.scripts.map(\.name))
  func shippedScriptsComeBackFromTheOtherLanguage(_ name: String) throws {
    try expectLaws(of: Corpus.read(name))
  }

  @Test(arguments: Corpus.sentences)
  func everySentenceComesBackFromTheOtherLanguage(_ sentence: CorpusSentence) throws {
    try expectLaws(of: sentence.text)
  }

  @Test(arguments: 1...20)
  func commentsAndBlankLinesAreKeptWhereverTheyStand(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let sentences = Corpus.sentences
    for round in 0..<15 {
      var lines: [String] = []
      for index in 0..<5 {
        let sentence = sentences.randomElement(using: &random)?.text ?? ""
        lines.append(
          String(repeating: "\n", count: Int.random(in: 0...3, using: &random)) + withComments(sentence, index + round * 10, &random))
      }
      try expectLaws(of: lines.joined(separator: "\n"))
    }
  }

  @Test(arguments: [
    ("", ""), ("\n\n", ""), ("-- a  \n\n\n--b", "-- a\n\n--b\n"), ("tình  hình   -- tốt ", "tình hình -- tốt\n"),
    ("\n\ntình hình\n\n\n\nrà soát\n\n", "tình hình\n\nrà soát\n"),
    ("bế mạc -- a\n  -- b\n\n  lúc 20:00 -- c\n-- d", "-- a\n-- b\nbế mạc lúc 20:00 -- c\n-- d\n"),
    (
      "nếu a -- 1\n-- 2\n\n  rà soát -- 3\n  -- 4\nnếu không -- 5\n tình hình\n-- 6\nhết -- 7\n-- 8",
      "nếu a -- 1\n    -- 2\n\n    rà soát -- 3\n    -- 4\nnếu không -- 5\n    tình hình\n    -- 6\nhết -- 7\n-- 8\n"
    ),
    ("mẫu \"x\" (a: chữ, -- 1\n  b: số) -- 2\nhết", "-- 1\nmẫu \"x\" (a: chữ, b: số) -- 2\nhết\n"),
    ("kết luận:\n  a\n    b\n\n\n  c\n-- d", "kết luận:\n    a\n      b\n    c\n-- d\n"), ("-- a\ntình hình", "-- a\ntình hình\n"),
    ("kết luận: a -- không phải ghi chú", "kết luận: a -- không phải ghi chú\n"),
  ])
  func layoutFollowsTheRules(_ text: String, _ expected: String) throws {
    #expect(Formatter.format(SourceText(text), in: .vi).text == expected)
    try expectLaws(of: text)
  }

  @Test func longStatementsAreBrokenBeforeAClause() throws {
    let text = #"""
      phân công #4 @tuấn loại cố định từ 01/01/2026 hằng tháng sản phẩm "Ngày chủ nhật xanh" theo dõi @khải căn cứ quy chế địa bàn "Đường": Chăm lo
      báo cáo @tuấn #4 đạt 5%: Đã kiểm tra bốn trục đường, thấy hai nắp rãnh vỡ ở ngõ nhà bà Tâm, đề nghị thay nắp rãnh trước Tết Nguyên đán
      biểu quyết nghị quyết đối với @tuấn kín tán thành 10000000000 không tán thành 10000000000 không ý kiến 100000000000: Thông qua
      mẫu "sinh hoạt thường kỳ" (ngày: ngày = hôm nay, giờ: giờ = 19:00, nơi: chữ, chủ trì: đảng viên = bí thư, thư ký: đảng viên)
          tình hình
      hết
      """#
    let expected = #"""
      phân công #4 @tuấn loại cố định từ 01/01/2026 hằng tháng sản phẩm "Ngày chủ nhật xanh" theo dõi @khải căn cứ quy chế
          địa bàn "Đường":
          Chăm lo
      báo cáo @tuấn #4 đạt 5%:
          Đã kiểm tra bốn trục đường, thấy hai nắp rãnh vỡ ở ngõ nhà bà Tâm, đề nghị thay nắp rãnh trước Tết Nguyên đán
      biểu quyết nghị quyết đối với @tuấn kín tán thành 10000000000 không tán thành 10000000000 không ý kiến 100000000000:
          Thông qua
      mẫu "sinh hoạt thường kỳ" (ngày: ngày = hôm nay, giờ: giờ = 19:00, nơi: chữ, chủ trì: đảng viên = bí thư,
              thư ký: đảng viên)
          tình hình
      hết

      """#
    #expect(Formatter.format(SourceText(text), in: .vi).text == expected)
    try expectLaws(of: text)
  }

  @Test(arguments: [(0, 1), (1, 2)])
  func aLineIsFilledToItsLastColumn(over: Int, lines: Int) throws {
    let lead = "nhắc nhở @an: "
    let source = SourceText(lead + String(repeating: "a", count: Formatter.width - lead.count + over) + "\n")
    let formatted = try #require(Formatter.format(source, in: .vi).text)
    #expect(formatted.split(separator: "\n").count == lines)
  }

  @Test func whatDoesNotParseIsNotFormatted() {
    let result = Formatter.format(SourceText("tình hình\nphân côngg @a: b"), in: .vi)
    #expect(result.text == nil && result.diagnostics.map(\.code) == [SyntaxCode.unknownVerb.rawValue])
  }

  // MARK: Laws

  /// Same tree, same comments in order, no line longer than it must be, twice is once, and back from English.
  private func expectLaws(of text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let source = SourceText(text)
    let vi = try #require(Formatter.format(source, in: .vi).text, "\(text)", sourceLocation: sourceLocation)
    let en = try #require(Formatter.format(source, in: .en).text, sourceLocation: sourceLocation)
    for formatted in [vi, en] {
      let isSameTree = Parser.parse(SourceText(formatted)).script == Parser.parse(source).script
      #expect(isSameTree, "\(formatted)", sourceLocation: sourceLocation)
      #expect(comments(formatted).sorted() == comments(text).sorted(), sourceLocation: sourceLocation)
      #expect(!formatted.contains("\n\n\n") && !formatted.contains(" \n"), sourceLocation: sourceLocation)
    }
    #expect(Formatter.format(SourceText(vi), in: .vi).text == vi, sourceLocation: sourceLocation)
    #expect(Formatter.format(SourceText(en), in: .en).text == en, sourceLocation: sourceLocation)
    #expect(Formatter.format(SourceText(en), in: .vi).text == vi, sourceLocation: sourceLocation)
  }

  private func comments(_ text: String) -> [String] {
    let source = SourceText(text)
    var end: UInt32 = 0
    var found: [String] = []
    for token in Lexer.tokens(of: source) {
      for line in source[Span(end, token.span.start)].split(separator: "\n") {
        let words = line.split(separator: " ").joined(separator: " ")
        if !words.isEmpty { found.append(words) }
      }
      end = token.span.end
    }
    return found
  }

  /// Comments on lines of their own and behind the lines of a sentence, outside its text.
  private func withComments(_ sentence: String, _ number: Int, _ random: inout SeededRandom) -> String {
    let source = SourceText(sentence)
    var result = Bool.random(using: &random) ? "-- trên \(number)\n" : ""
    var end: UInt32 = 0
    var isText = false
    for (index, token) in Lexer.tokens(of: source).enumerated() {
      if token.kind == .newline, !isText, Bool.random(using: &random) { result += " -- sau \(number).\(index)" }
      result += source[Span(end, token.span.end)]
      end = token.span.end
      isText = token.kind == .colon || token.kind == .text || token.kind == .textBreak || isText && token.kind != .newline
    }
    return result
  }
}
