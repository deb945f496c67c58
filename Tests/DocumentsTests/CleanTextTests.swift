import Testing

@testable import Documents

@Suite struct CleanTextTests {
  @Test(
    "words, markup characters and Vietnamese letters stay as they are",
    arguments: [
      "Đồng chí Nguyễn Thị Huệ", "<w:p>]]>&amp;\"'", "| # * _ ` [x](y) $", "một\u{A0}hai", "🇻🇳 👩‍🌾", "",
    ])
  func kept(_ raw: String) { #expect(Array(CleanText(raw).text.unicodeScalars) == Array(raw.unicodeScalars)) }

  @Test(
    "what has no visible form is dropped",
    arguments: [
      ("đ\u{0}ỏ\u{7}\u{8}\u{7F}", "đỏ"), ("\u{FEFF}a\u{200B}b\u{AD}c", "abc"), ("a\u{202E}b\u{2066}c\u{200F}", "abc"),
      ("a\u{FFFE}b\u{FFFF}c\u{1FFFE}", "abc"), ("\u{E0041}a\u{81}", "a"),
    ])
  func dropped(_ raw: String, _ clean: String) { #expect(CleanText(raw).text == clean) }

  @Test(
    "terminal escape sequences are dropped whole",
    arguments: [
      ("\u{1B}[31mđỏ\u{1B}[0m", "đỏ"), ("\u{9B}2Jxóa", "xóa"), ("\u{1B}]0;tên\u{7}còn", "còn"), ("\u{1B}]8;;http://x\u{1B}\\chữ", "chữ"),
      ("\u{1B}Pq#0\u{9C}hết", "hết"), ("\u{1B}", ""), ("cuối\u{1B}[", "cuối"), ("cuối\u{1B}[1", "cuối"), ("\u{1B}An", "An"),
      ("\u{1B}]không hết", "không hết"),
    ])
  func escapes(_ raw: String, _ clean: String) { #expect(CleanText(raw).text == clean) }

  @Test("a line break or tab becomes one space", arguments: ["a\nb", "a\r\nb", "a\tb", "a\u{2028}b", "a \u{85}\n\n\tb"])
  func breaks(_ raw: String) { #expect(CleanText(raw).text == "a b") }

  @Test func paragraphsOfATextWithSeveralLines() {
    #expect(Block.paragraphs("một\n\n\u{1B}\r\nhai") == [.paragraph("một"), .paragraph("hai")])
  }
}

@Suite struct ModelTests {
  @Test func lettersOfAListFollowTheOfficialOrder() {
    let letters = (1...25).map(ListItem.letter).joined(separator: " ")
    #expect(letters == "a b c d đ e g h i k l m n o p q r s t u v x y aa ab")
  }

  @Test func innerItemsDoNotRestartTheLetters() {
    let items = [ListItem(.letter, "x"), ListItem(.dash, "x"), ListItem(.plus, "x"), ListItem(.letter, "x")]
    #expect(ListItem.labels(of: items) == ["a)", "-", "+", "b)"])
  }

  @Test("column widths sum to the whole", arguments: [9355, 61, 3])
  func widths(_ total: Int) {
    let table = Table(columns: [.init("a", width: 1), .init("b", width: 0), .init("c", width: 7), .init("d", width: .max)], rows: [])
    #expect(table.widths(total: total).reduce(0, +) == total)
    #expect(Table(columns: [], rows: []).widths(total: total).isEmpty)
  }

  @Test func everyRowHasAsManyCellsAsColumnsAndLosesNothing() {
    let table = Table(columns: [.init("a", width: 1), .init("b", width: 1)], rows: [])
    #expect(table.cells(of: ["x"]) == ["x", ""])
    #expect(table.cells(of: ["x", "y", "z", "t"]).map(\.text) == ["x", "y z t"])
  }

  @Test func theEndingOfAPathNamesTheFormat() {
    #expect(DocumentFormat(path: "/a/b.DOCX") == .docx)
    #expect(DocumentFormat(path: "b.md") == .markdown)
    #expect(DocumentFormat(path: "b.txt") == .plainText)
    #expect(DocumentFormat(path: "docx") == nil)
  }
}
