import Diagnostics
import Testing
import TextRoom

@testable import Syntax

/// One mistake gives one message, the message names the right word, and the rest is read.
struct MistakeTests {
  /// Every keyword of every statement with every clause, with one letter wrong in every place.
  @Test(arguments: FullForms.keywords)
  func aMisspeltKeywordIsNamedAndNeverTakenForText(_ place: FullForms.KeywordPlace) {
    let source = SourceText(place.sentence)
    let word = source[place.token.span]
    let meant = KeywordTable.shared.readings[Int(place.token.spelling)]
    for misspelt in misspellings(of: word) {
      let text = source[Span(0, place.token.span.start)] + misspelt + source[Span(place.token.span.end, UInt32(source.bytes.count))]
      let parsed = Parser.parse(SourceText(text + "\ntình hình"))
      #expect(parsed.diagnostics.count == 1, "\(text)\n\(messages(parsed))")
      #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())), "\(text)")
      let suggested = parsed.diagnostics.first?.replacement ?? ""
      let isRight = meant.contains { KeywordTable.shared.spellings(of: $0).contains(suggested) }
      #expect(isRight || isAsNear(suggested, misspelt, word), "\(text)\n\(messages(parsed))")
    }
  }

  @Test(arguments: [
    ("miễn sinh hoạt @a tuổi cao hồ sơ y tế từ 01/02/2026", "từ"), ("miễn sinh hoạt @a lý do khác báo cấp trên \"x\"", "\"x\""),
    ("đảng viên @a \"A\" dự bị giúp đỡ từ 01/02/2026", "từ"), ("biểu quyết kết nạp \"A\" \"B\" tán thành 3", "\"B\""),
  ])
  func aClauseWithoutItsPartIsToldThere(_ text: String, _ place: String) throws {
    let parsed = Parser.parse(SourceText(text))
    #expect(parsed.diagnostics.count == 1, "\(messages(parsed))")
    #expect(try SourceText(text)[#require(parsed.diagnostics.first?.span)] == place, "\(messages(parsed))")
  }

  @Test func theReplacementMendsTheText() throws {
    for text in [
      "phân côngg @bình: Việc", "họp thường kỳ 03/09/2026 lúcc 19:00", "kết luận #2 chậm tiến độo: Xong", "bế mạc lúc 20:45 bất thườngg",
      "với mỗi n tronng nhiệm vụ\nhết", "vắng @lan không lý doo", "giúp phan cogn", "bế mạc\n    lúcc 20:45", "（", "phâncông @bình: Việc",
    ] {
      let diagnostic = try #require(Parser.parse(SourceText(text)).diagnostics.first, "\(text)")
      let span = try #require(diagnostic.span)
      let replacement = try #require(diagnostic.replacement, "\(text)")
      let source = SourceText(text)
      let mended = source[Span(0, span.start)] + replacement + source[Span(span.end, UInt32(source.bytes.count))]
      #expect(text == "（" || Parser.parse(SourceText(mended)).diagnostics.isEmpty, "\(mended)")
    }
  }

  @Test(arguments: [
    ("nếu a\n    rà soát\nhêtt\ntình hình", "hết"), ("vơíi mỗi n trong ds\n    rà soát\nhết\ntình hình", "với mỗi"),
    ("nêuu a\n    rà soát\nnếu không\n    rà soát\nhết\ntình hình", "nếu"), ("mẫuu \"x\"\n    rà soát\nhết\ntình hình", "mẫu"),
    ("nếu a\n    rà soátt\nhết\ntình hình", "rà soát"), ("template \"x\"\n    check\nendd\ntình hình", "end"),
  ])
  func aMisspeltWordOfABlockLeavesTheBlockClosed(_ text: String, _ meant: String) {
    let parsed = Parser.parse(SourceText(text))
    #expect(messages(parsed).count == 1 && parsed.diagnostics.first?.replacement == meant, "\(messages(parsed))")
    #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())))
  }

  @Test(arguments: [
    // A clause on a line of its own, misspelt or of another statement, with and without text below.
    ("phân công @a\n    hạnn 1/1/2026\n    sản phẩm \"x\":\n    Nội dung", "2:5 “hạnn” does not belong here → hạn"),
    ("phân công @a\n    tại \"x\" hạn 1/1/2026:\n    Nội dung", "2:5 “tại” does not belong here"),
    ("bế mạc\n    tạii \"x\"\n    lúc 20:00", "2:5 “tạii” does not belong here"),
    // Text without its colon, after its line, and twice.
    ("phân công @a\n    Việc chung\n    báo cáo thêm", "1:13 missing text after a colon"),
    ("biểu quyết: Thông qua", "1:11 missing “for”"), ("biểu quyết kín", "1:15 missing “for”"),
    ("phân công @a\n    Nội dung\n    báo cáo thêm", "2:5 “Nội dung” does not belong here"),
    ("báo cáo @a #1: Xong\n    còn nữa\n    và nữa", "2:5 the text ended on the line above"),
    ("báo cáo @a #1 Đã xong", "1:15 “Đã” does not belong here"), ("báo cáo @a #1:", "1:15 missing text after a colon"),
    ("tình hình: tốt", "1:10 “:” does not belong here"), ("tình hình rà soát", "1:11 “rà soát” does not belong here"),
    ("bế mạc lúc 20:00 lúc 21:00", "1:18 “lúc” is already written"),
    ("bế mạc bất thường bất thường", "1:19 “bất thường” is already written"),
    ("xem nhiệm vụ đầu 5 đầu 6", "1:20 “đầu” is already written"), ("hằng hà sa số", "1:1 no statement begins with “hằng”"),
    // What is not closed ends with its line.
    ("dùng \"x\" (a: 1", "1:15 missing “)”"), ("khách mời \"Sáu", "1:11 the closing quote is missing"),
    ("kết luận: {a", "1:13 missing “}”"),
    ("vắng {a", "1:8 missing “}”"), ("khách mời \"{a\"", "1:14 missing “}”"),
    ("khách mời \"{a\" chức danh \"{b}\"", "1:14 missing “}”"),
    // Blocks.
    ("hết", "1:1 “hết” closes no block"), ("nếu không", "1:1 “nếu không” closes no block"),
    ("giải thích \"{a}\"", "1:12 a code is written as it is, without braces"), ("phân công {n}", "1:14 missing text after a colon"),
    ("#1", "1:1 no statement begins with “#1”"), (": a", "1:1 no statement begins with “:”"),
  ])
  func oneMistakeGivesOneMessage(_ text: String, _ message: String) {
    #expect(messages(text + "\ntình hình") == [message])
    #expect(Parser.parse(SourceText(text + "\ntình hình")).script.last?.statement == .asking(.status(StatusStatement())))
  }

  @Test func aBlockLeftOpenIsReportedOnceWhereItBegins() {
    #expect(messages("nếu a\n    với mỗi n trong ds\n        rà soát\nhết\ntình hình") == ["1:5 this block has no “end”"])
    #expect(messages("mẫu \"x\"\n    rà soát") == ["1:5 this block has no “end”"])
  }

  @Test func everyMistakeOfAScriptIsReportedInItsPlace() {
    let text = "hopp thường kỳ 1/1/2026\nvắng 12\ntình hình\nmục một: x\nbáo cáo @a #: y\nbế mạc"
    #expect(
      messages(text) == [
        "1:1 no statement begins with “hopp” → họp", "2:6 expected a member (@…), found “12”", "4:5 “một” does not belong here",
        "5:12 the character “#” has no use here",
      ])
  }

  // MARK: Misspelling

  /// One letter left out, written twice, exchanged with the next, or replaced; only those that are no keyword themselves.
  private func misspellings(of word: String) -> [String] {
    var found: Set<String> = []
    let letters = Array(word)
    // In a short word the first letter must be right.
    for index in letters.indices.dropFirst(letters.count <= 6 ? 1 : 0) where letters[index].isLetter {
      var without = letters
      without.remove(at: index)
      var twice = letters
      twice.insert(letters[index], at: index)
      var other = letters
      other[index] = "z"
      found.formUnion([String(without), String(twice), String(other)])
      if index + 1 < letters.count, letters[index + 1].isLetter {
        var swapped = letters
        swapped.swapAt(index, index + 1)
        found.insert(String(swapped))
      }
    }
    return found.filter { $0.folded != word.folded && !beginsWithKeyword($0) && $0.trimmed == $0 }.sorted()
  }

  /// A misspelling such as `không tán thàn` to `không`, whose beginning is a keyword, may be read as that keyword.
  private func beginsWithKeyword(_ text: String) -> Bool { Lexer.tokens(of: SourceText(text)).first?.kind == .keyword }

  private func isAsNear(_ suggested: String, _ misspelt: String, _ word: String) -> Bool {
    !suggested.isEmpty && editDistance(misspelt, suggested) <= editDistance(misspelt, word) + 1
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
