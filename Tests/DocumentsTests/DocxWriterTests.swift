import Documents
import Foundation
import Testing

@Suite struct DocxWriterTests {
  /// The named part of a document, unpacked by a program that is not ours.
  private func part(_ name: String, of document: Document) throws -> String {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.docx"
    try FileOutput.write(DocxWriter.bytes(of: document), to: path, overwrite: false)
    return try run("unzip", "-p", path, name)
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    for format in DocumentFormat.allCases {
      #expect(try format.bytes(of: Sample.minutes) == format.bytes(of: Sample.minutes))
    }
  }

  @Test func theArchiveIsSoundAndNamesNoTime() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.docx"
    try FileOutput.write(DocxWriter.bytes(of: Sample.minutes), to: path, overwrite: false)
    try run("unzip", "-tqq", path)
    let entries = try run("unzip", "-Z", "-T", path).split(separator: "\n").filter { $0.contains(".xml") || $0.contains(".rels") }
    #expect(entries.count == 12)
    #expect(entries.allSatisfy { $0.contains("19800101.000000") })
    #expect(try !part("docProps/core.xml", of: Sample.minutes).contains("dcterms"))
  }

  @Test func everyPartIsWellFormedEvenWithHostileWords() throws {
    let hostile = "<w:p>]]>&amp;\"'\u{0}\u{1B}[31m\u{202E}\u{FFFF}" + String(repeating: "dài", count: 3000)
    let text = CleanText(hostile)
    var document = Sample.minutes
    document.heading = OfficialHeading(superior: text, issuer: text, number: text, placeAndDate: text)
    document.title = [text]
    document.body.append(.paragraph(Inline(hostile)))
    document.body.append(.table(Table(columns: [.init(text, width: 1)], rows: [[.bold(text)], []])))
    document.recipients = [text]
    document.mark = text
    document.footer = text
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.docx"
    try FileOutput.write(DocxWriter.bytes(of: document), to: path, overwrite: false)
    let parse = """
      import sys, zipfile, xml.dom.minidom
      archive = zipfile.ZipFile(sys.argv[1])
      for name in archive.namelist(): xml.dom.minidom.parseString(archive.read(name))
      print(len(archive.namelist()))
      """
    #expect(try run("python3", "-c", parse, path) == "12\n")
    #expect(try part("word/document.xml", of: document).contains("&lt;w:p&gt;]]&gt;&amp;amp;&quot;'dàidài"))
  }

  @Test func thePageIsLaidOutByTheRules() throws {
    let main = try part("word/document.xml", of: Sample.minutes)
    #expect(main.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(main.contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""))
    #expect(main.contains("<w:titlePg/>"))
    #expect(main.contains("<w:tblHeader/>"))
    let styles = try part("word/styles.xml", of: Sample.minutes)
    #expect(styles.contains("<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"360\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"567\"/>"))
    #expect(try part("word/header.xml", of: Sample.minutes).contains(" PAGE "))
    #expect(try !part("word/firstHeader.xml", of: Sample.minutes).contains(" PAGE "))
  }

  @Test func whatAnnouncesATableStaysWithIt() throws {
    let main = try part("word/document.xml", of: Sample.with([.paragraph("Bảng:"), .table(Sample.assignments), .paragraph("Hết.")]))
    // All rows of a short table but the last stay with the next.
    let kept = 1 + (Sample.assignments.rows.count - 1) * Sample.assignments.columns.count
    #expect(main.components(separatedBy: "<w:keepNext/>").count == kept + 1)
    #expect(main.contains("<w:pStyle w:val=\"Normal\"/><w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">Bảng:"))
  }

  @Test func rowsToSignAreHighAndManyColumnsHaveSmallLetters() throws {
    var table = Sample.assignments
    #expect(try !part("word/document.xml", of: Sample.with([.table(table)])).contains("w:trHeight"))
    table.isToBeSigned = true
    table.columns += [.init("Ký", width: 2), .init("Ghi chú", width: 2)]
    let main = try part("word/document.xml", of: Sample.with([.table(table)]))
    #expect(main.components(separatedBy: "<w:trHeight w:val=\"510\" w:hRule=\"atLeast\"/>").count == 3)
    #expect(main.contains("\"DenseTableText\"") && !main.contains("\"TableText\""))
  }

  @Test func aMarkAndAFooterStandOnEveryPage() throws {
    var document = Sample.minutes
    document.mark = "BÀI TẬP"
    document.footer = "chân trang"
    for name in ["header", "firstHeader"] { #expect(try part("word/\(name).xml", of: document).contains("BÀI TẬP")) }
    for name in ["footer", "firstFooter"] { #expect(try part("word/\(name).xml", of: document).contains("chân trang")) }
  }

  @Test func aLongTableIsWrittenToItsEnd() throws {
    let main = try part("word/document.xml", of: Sample.longTable(rows: 10_000))
    #expect(main.contains("Hộ số 10000 đã ký cam kết"))
    #expect(main.utf8.count(where: { $0 == UInt8(ascii: "<") }) > 100_000)
  }
}

@Suite(.serialized) struct DocxReadBackTests {
  /// What LibreOffice makes of the document, read from its PDF.
  private func readBack(_ document: Document) throws -> String {
    let folder = try TemporaryFolder()
    try FileOutput.write(DocxWriter.bytes(of: document), to: folder.path + "/a.docx", overwrite: false)
    try run(
      "soffice", "-env:UserInstallation=file://" + folder.path + "/profile", "--headless", "--convert-to", "pdf", "--outdir",
      folder.path, folder.path + "/a.docx")
    // It ends with success even when it could not read the file and wrote nothing.
    try #require(folder.names.contains("a.pdf"))
    return try run("pdftotext", "-layout", folder.path + "/a.pdf", "-")
  }

  @Test func anotherProgramReadsEveryWordBack() throws {
    var document = Sample.minutes
    document.body.append(.paragraph("<w:p>]]>&amp; | # \u{1B}[31mđỏ\u{202E}"))
    let text = try readBack(document)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").precomposedStringWithCanonicalMapping
    for expected in [
      "ĐẢNG CỘNG SẢN VIỆT NAM", "Bình Minh, ngày 03 tháng 9 năm 2026", "CHI BỘ THÔN 3", "Số 05-BB/CB", "BIÊN BẢN",
      "Sinh hoạt thường kỳ tháng 9 năm 2026", "2. Vắng có lý do: 01 đồng chí (Lê Văn Đượm, điều trị tại bệnh viện).",
      "b) Thu đảng phí: 12/12 đồng chí đã nộp.", "NGƯỜI GHI BIÊN BẢN CHỦ TRÌ", "Trần Văn Bình Nguyễn Thị Huệ", "Nơi nhận:",
      "- Lưu Chi bộ.", "<w:p>]]>&amp; | # đỏ",
    ] { #expect(words.contains(expected), "\(expected)") }
  }

  @Test func laterPagesHaveANumberAndTheTablesHeading() throws {
    let pages = try readBack(Sample.longTable(rows: 60)).split(separator: "\u{0C}")
    try #require(pages.count == 2)
    let firstLines = pages.map { $0.split(separator: "\n").first.map { $0.split(separator: " ") } ?? [] }
    #expect(firstLines[0].contains("CỘNG"))
    #expect(firstLines[1] == ["2"])
    #expect(pages[1].contains("Nội dung"))
  }
}
