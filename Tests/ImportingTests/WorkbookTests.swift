import Diagnostics
import Foundation
import Testing

@testable import Documents
@testable import Importing

/// Workbooks as other programs write them, and as nobody should.
@Suite struct WorkbookTests {
  /// Titles in merged cells, a heading of two rows, texts shared and in place, days as counts, a sum and signatures.
  private var handMade: HandMadeWorkbook {
    var book = HandMadeWorkbook()
    book.formats = ["dd/mm/yyyy", "[$-42A]d &quot;tháng&quot; m;@", "#,##0 &quot;đ&quot;"]
    book.strings = [
      "<t>ĐẢNG BỘ XÃ TÂN LẬP</t>", "<t>DANH SÁCH ĐẢNG VIÊN</t>", "<r><t>Họ và </t></r><r><t>tên</t></r><rPh><t>ho</t></rPh>",
      "<t>Ngày sinh</t>",
      "<t>Nam</t>", "<t>Nữ</t>", "<t>Ngày vào Đảng</t>", "<t>Dự bị</t>", "<t>Chính thức</t>", "<t>Trần Văn</t>",
      "<t xml:space=\"preserve\"> Nguyễn Thị </t>", "<t>Thẻ Đảng_x000D_</t>",
    ]
    let heading = """
      <row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2" t="s"><v>1</v></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>STT</t></is></c><c r="B4" t="s"><v>2</v></c><c r="D4" t="s"><v>3</v></c><c r="F4" t="s"><v>6</v></c><c r="H4" t="s"><v>11</v></c></row>
      <row r="5"><c r="D5" t="s"><v>4</v></c><c r="E5" t="s"><v>5</v></c><c r="F5" t="s"><v>7</v></c><c r="G5" t="s"><v>8</v></c></row>
      <row r="6"><c r="A6"><v>1</v></c><c r="B6"><v>2</v></c><c r="D6"><v>3</v></c></row>
      """
    let members = """
      <row r="7"><c r="A7"><v>1</v></c><c r="B7" t="s"><v>9</v></c><c r="C7" t="str"><f>"A"</f><v>An</v></c><c r="D7" s="1"><v>25700</v></c>\
      <c r="F7" s="2"><v>35829.5</v></c><c r="G7" s="1"><v>36194</v></c><c r="H7"><v>7.9085001234E10</v></c></row>
      <row r="8"/><row r="9"><c r="A9"><v>2</v></c><c r="B9" t="s"><v>10</v></c><c r="C9" t="inlineStr"><is><t>Bình</t></is></c><c r="E9" s="3"><v>1980</v></c></row>
      <row r="10"><c r="B10" t="inlineStr"><is><t>Tổng cộng</t></is></c><c r="C10"><v>2</v></c></row>
      <row r="12"><c r="B12" t="inlineStr"><is><t>NGƯỜI LẬP BIỂU</t></is></c><c r="F12" t="inlineStr"><is><t>T/M CHI BỘ</t></is></c></row>
      <row r="14"><c r="B14" t="inlineStr"><is><t>Vũ Thị Hà</t></is></c><c r="F14" t="inlineStr"><is><t>Lê Văn Sáu</t></is></c></row>
      """
    book.sheets = [
      ("Bìa", "<sheetData><row><c t=\"inlineStr\"><is><t>Năm 2026</t></is></c></row></sheetData>"),
      (
        "Danh sách",
        "<sheetData>\(heading)\(members)</sheetData><mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"B4:C5\"/><mergeCell ref=\"H4:H5\"/></mergeCells>"
      ),
    ]
    return book
  }

  private static let expected = [
    #"đảng viên @an "Trần Văn An" sinh 12/05/1970 giới nam kết nạp 03/02/1998 chính thức 03/02/1999 thẻ "079085001234""#,
    #"đảng viên @bình "Nguyễn Thị Bình" sinh 1980 giới nữ"#,
  ]

  @Test func aListOfAnotherProgramIsRead() throws {
    let found = try Roster().read(try handMade.bytes)
    #expect(found.statements == Self.expected)
    #expect(found.codes == ["import.mended"], "\(found.remarks.map(\.message.vi))")
  }

  @Test func daysMayBeCountedFrom1904() throws {
    var book = handMade
    book.countsFrom1904 = true
    book.sheets[1].cells = book.sheets[1].cells.replacing("25700", with: "24238").replacing("35829.5", with: "34367").replacing(
      "36194", with: "34732")
    #expect(try Roster().read(try book.bytes).statements == Self.expected)
  }

  private func code(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try MemberList(bytes, name: "thử", terms: Roster.terms)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func whatIsNoListIsToldByItsKind() throws {
    #expect(code(Array("%PDF-1.7".utf8)) == "import.not-a-table")
    #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == "import.not-a-table")
    #expect(code(Array("<html><table>".utf8)) == "import.not-a-table")
    #expect(code([0x41, 0x00, 0x42, 0x01, 0x02, 0x03, 0x05]) == "import.not-a-table")
    #expect(code(try ZipArchive.bytes(of: [("word/document.xml", [0x41])])) == "import.not-a-table")
    #expect(code(Array(try handMade.bytes.prefix(900))) == "import.damaged")
    #expect(code([]) == "import.no-name-column")
    #expect(code([0xFF, 0xC1, 0x41]) == "source.not-utf8")
  }

  @Test func entitiesOfADocumentAreRefused() throws {
    let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
    #expect(code(try HandMadeWorkbook(head: laughs).bytes) == "import.damaged")
  }

  @Test func whatUnpacksWithoutEndIsRefused() throws {
    let spaces = [UInt8](repeating: 0x20, count: ListTable.Limit.unpacked + 1)
    var parts = handMade.parts
    parts[3].content = Array("<sst>".utf8) + spaces + Array("</sst>".utf8)
    let bytes = try ZipArchive.bytes(of: parts)
    #expect(bytes.count < 1 << 20)
    #expect(code(bytes) == "import.too-large")
  }

  @Test func rowsWithoutEndAreRefusedAndBlankOnesAreNot() throws {
    var book = HandMadeWorkbook(ofTexts: SampleList.rows)
    book.sheets[0].cells = book.sheets[0].cells.replacing(
      "</sheetData>", with: String(repeating: "<row><c s=\"1\"/></row>", count: 60_000) + "</sheetData>")
    #expect(try Roster().read(try book.bytes).statements == SampleList.statements)
    book.sheets[0].cells = "<sheetData>" + String(repeating: "<row><c><v>1</v></c></row>", count: ListTable.Limit.rows + 1) + "</sheetData>"
    #expect(code(try book.bytes) == "import.too-large")
    #expect(code(Array(String(repeating: "a,b\n", count: ListTable.Limit.rows + 1).utf8)) == "import.too-large")
    let long = "Họ và tên\n" + String(repeating: "Trần Văn An\n", count: ListTable.Limit.rows)
    #expect(code(Array(long.utf8)) == "import.too-large")
  }

  @Test func elementsWithinElementsWithoutEndAreRefused() throws {
    var book = HandMadeWorkbook(ofTexts: SampleList.rows)
    book.sheets[0].cells = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(code(try book.bytes) == "import.damaged")
  }
}
