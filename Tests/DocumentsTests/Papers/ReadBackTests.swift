import Domain
import Foundation
import Testing

@testable import Documents

/// LibreOffice is needed: without it these tests fail with the name of the missing program.
@Suite(.serialized) struct ReadBackTests {
  /// The words LibreOffice reads in the Word document, with single spaces.
  private func readBack(_ document: Document) throws -> String {
    let folder = try TemporaryFolder()
    try FileOutput.write(DocxWriter.bytes(of: document), to: folder.path + "/a.docx", overwrite: false)
    try run(
      "soffice", "--headless", "-env:UserInstallation=file://" + folder.path + "/profile", "--convert-to", "txt:Text (encoded):UTF8",
      "--outdir", folder.path, folder.path + "/a.docx")
    // It ends with success even when it could not read the file and wrote nothing.
    let bytes = try #require(folder.read("a.txt"))
    return normalised(String(decoding: bytes, as: UTF8.self))
  }

  private func normalised(_ text: String) -> String {
    let text = text.replacingOccurrences(of: "\u{FEFF}", with: "").precomposedStringWithCanonicalMapping
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Every text of a document, whole paragraphs and cells, without the empty ones.
  private func texts(of document: Document) -> [String] {
    let heading = document.heading
    let head = [heading?.superior, heading?.issuer, OfficialHeading.party, heading?.placeAndDate, document.abstract].compactMap { $0?.text }
    let body = texts(of: document.body + document.annexes)
    let closing = self.texts(of: document.signatures) + document.recipients.map { "- \($0)" }
    return (head + document.title.map(\.text) + body + closing).filter { !$0.isEmpty }
  }

  private func texts(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let text): [text.text]
      case .chapter(let number, let title): [number.text, title.text]
      case .point(let number, let content): ["\(number). \(content.text)"]
      case .paragraph(let content): [content.text]
      case .list(let items): zip(ListItem.labels(of: items), items).map { "\($0) \($1.content.text)" }
      case .table(let table): table.columns.map(\.title.text) + table.rows.flatMap { $0.map(\.text) }
      case .rule: []
      case .signatures(let signatures): self.texts(of: signatures)
      case .dots(let label, _): [label.text]
      case .slips(let slips): slips.flatMap { texts(of: $0) }
      case .messages(let messages): messages.joined().map(\.text)
      }
    }
  }

  private func texts(of signatures: Signatures) -> [String] {
    [signatures.left, signatures.right].compactMap(\.self).flatMap { ($0.roles + [$0.name].compactMap(\.self)).map(\.text) }
  }

  @Test func anotherProgramReadsEveryFieldOfTheMinutesBack() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    try sample.close(at: time(21, 10))
    let document = Minutes.document(of: sample.history.cell.meetings[0], in: sample.history.cell)
    let words = try readBack(document)
    let texts = texts(of: document)
    #expect(texts.count > 120)
    for text in texts { #expect(words.contains(normalised(text)), "\(text)") }
  }

  @Test func anotherProgramReadsTheDraftMarkAndTheSheet() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    let meeting = sample.history.cell.meetings[0]
    let sheet = RollCallSheet.document(of: meeting, in: sample.history.cell)
    let words = try readBack(sheet)
    for text in texts(of: sheet) { #expect(words.contains(normalised(text)), "\(text)") }
    let folder = try TemporaryFolder()
    try FileOutput.write(
      DocxWriter.bytes(of: Minutes.document(of: meeting, in: sample.history.cell)), to: folder.path + "/a.docx", overwrite: false)
    try run(
      "soffice", "--headless", "-env:UserInstallation=file://" + folder.path + "/profile", "--convert-to", "pdf", "--outdir", folder.path,
      folder.path + "/a.docx")
    try #require(folder.names.contains("a.pdf"))
    let pages = try run("pdftotext", "-layout", folder.path + "/a.pdf", "-").split(separator: "\u{0C}").map { normalised(String($0)) }
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() { #expect(page.hasPrefix(index == 0 ? "DỰ THẢO" : "\(index + 1) DỰ THẢO")) }
  }

  @Test func anotherProgramReadsTheOtherPapersAndTheBookLiesOnItsSide() throws {
    let report = DuesReportPaper.document(of: try DuesPapersTests.cell(), for: .year(2026), on: DuesPapersTests.today)
    let cell = try MemberPapersTests.history().cell
    let slip = ChangeSlip.document(of: cell, for: nil, on: MemberPapersTests.today)
    let sheet = SelfReviewSheet.document(of: cell, for: MemberID(1), year: 2026, on: MemberPapersTests.today)
    let regulation = WorkRegulation.document(of: cell, cell.regulation(on: MemberPapersTests.today)?.fact, on: MemberPapersTests.today)
    for document in [try DuesPapersTests.book(), report, slip, sheet, regulation] {
      let words = try readBack(document)
      for text in texts(of: document) { #expect(words.contains(normalised(text)), "\(text)") }
    }
    let folder = try TemporaryFolder()
    try FileOutput.write(DocxWriter.bytes(of: DuesPapersTests.book()), to: folder.path + "/a.docx", overwrite: false)
    try run(
      "soffice", "--headless", "-env:UserInstallation=file://" + folder.path + "/profile", "--convert-to", "pdf", "--outdir", folder.path,
      folder.path + "/a.docx")
    #expect(try run("pdfinfo", folder.path + "/a.pdf").contains("841.89 x 595.304"))
  }
}
