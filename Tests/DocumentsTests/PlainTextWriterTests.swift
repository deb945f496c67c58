import Testing
import TextRoom

@testable import Documents

@Suite struct PlainTextWriterTests {
  private func lines(_ document: Document) -> [String] {
    PlainTextWriter.text(of: document).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theHeadHasTwoColumns() {
    #expect(
      lines(Sample.minutes).prefix(8) == [
        "        ĐẢNG BỘ XÃ BÌNH MINH                   ĐẢNG CỘNG SẢN VIỆT NAM",
        "           CHI BỘ THÔN 3                Bình Minh, ngày 03 tháng 9 năm 2026",
        "                 *",
        "            Số 05-BB/CB",
        "",
        "                                    BIÊN BẢN",
        "                      Sinh hoạt thường kỳ tháng 9 năm 2026",
        "                                     -----",
      ])
  }

  @Test func theSignersAndRecipientsCloseTheText() {
    #expect(
      lines(Sample.minutes).suffix(11) == [
        "           NGƯỜI GHI BIÊN BẢN                           CHỦ TRÌ",
        "                                                         BÍ THƯ",
        "", "", "",
        "             Trần Văn Bình                           Nguyễn Thị Huệ",
        "", "Nơi nhận:", "- Đảng ủy xã (để báo cáo),", "- Lưu Chi bộ.", "",
      ])
  }

  @Test func aTableIsRuledAndWrapped() {
    #expect(
      lines(Sample.with([.table(Sample.assignments)])).dropFirst(9) == [
        "+------+-----------------+---------------------------+------------+------------+",
        "| STT  |    Họ và tên    |         Nhiệm vụ          |  Đến ngày  |  Kết quả   |",
        "+------+-----------------+---------------------------+------------+------------+",
        "|  1   | Trần Văn Bình   | Vận động hộ dân hiến đất  | 30/9/2026  |        60% |",
        "|      |                 | mở rộng đường thôn        |            |            |",
        "+------+-----------------+---------------------------+------------+------------+",
        "|  2   | Hoàng Quý       | Thu, nộp đảng phí hằng    | 31/12/2026 |       100% |",
        "|      |                 | tháng                     |            |            |",
        "+------+-----------------+---------------------------+------------+------------+",
        "",
      ])
  }

  @Test func aTableOfManyColumnsIsWrittenFieldByField() {
    let columns = (1...11).map { Table.Column("Cột \($0)", width: 1) }
    let table = Table(columns: columns, rows: [["a", "", "c"], ["d"]])
    #expect(lines(Sample.with([.table(table)])).dropFirst(9) == ["    Cột 1: a", "    Cột 3: c", "", "    Cột 1: d", ""])
  }

  @Test(
    "no line is longer than 80 cells",
    arguments: [
      String(repeating: "ộ", count: 5000), String(repeating: "漢字", count: 300), String(repeating: "👩‍🌾 ", count: 100),
      String(repeating: "một từ dài ", count: 100), "a " + String(repeating: "x", count: 79),
      String(repeating: "e\u{302}\u{323}", count: 200),
    ])
  func width(_ text: String) {
    let inline = Inline(text)
    var document = Sample.minutes
    document.body = [
      .paragraph(inline), .list([ListItem(.letter, inline)]),
      .table(Table(columns: [.init("a", width: 1), .init("b", width: 50)], rows: [[inline, inline]])),
    ]
    document.abstract = CleanText(text)
    document.heading?.issuer = CleanText(text)
    document.recipients = [CleanText(text)]
    #expect(lines(document).allSatisfy { TextLayout.width($0) <= 80 })
  }

  @Test func aCutWordLosesNoLetter() {
    let word = String((0..<500).flatMap { String($0) })
    #expect(TextLayout.wrap(word, to: 80, indent: 4).joined().filter { $0 != " " } == word)
    #expect(TextLayout.wrap("", to: 80) == [""])
  }

  @Test("cells of letters", arguments: [("Nguyễn", 6), ("e\u{302}\u{323}", 1), ("漢", 2), ("…–“”", 4), ("🌾", 2)])
  func cells(_ text: String, _ width: Int) { #expect(TextLayout.width(text) == width) }

  @Test func aLongTableIsWrittenToItsEnd() {
    let text = PlainTextWriter.text(of: Sample.longTable(rows: 10_000))
    #expect(text.contains("|      10000 | Hộ số 10000 đã ký cam kết"))
  }
}
