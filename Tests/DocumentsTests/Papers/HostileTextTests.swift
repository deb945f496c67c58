import Domain
import Foundation
import Testing
import TextRoom

@testable import Documents

@Suite struct HostileTextTests {
  /// A command string of a terminal without end, markup, a formula, an override of direction.
  private static let hostile = "\u{1B}]0;<w:p>]]>&amp; | # *x* =HYPERLINK(\"http://x\")\u{202E}\u{9B}31m\u{0}"
  /// What a reader may see of it.
  private static let visible = "0;<w:p>]]>&amp; | # *x* =HYPERLINK(\"http://x\")"
  private static let long = String(repeating: "Dài", count: 3500)

  /// A meeting in which every text is hostile, and the long line is said once.
  private func meeting(_ kind: MeetingKind = .regular) throws -> CellHistory {
    let hostile = Self.hostile
    var history = CellHistory(CellFacts(name: hostile, superior: hostile, place: hostile))
    let first = try history.enter(hostile, .other(hostile), handle: "a")
    let second = try history.enter(hostile, .secretary, .temporary(origin: hostile, until: nil), handle: hostile)
    history.today = day(2026, 9, 3)
    try history.open(kind) {
      $0.preparers = [first]
      $0.place = hostile
      $0.topic = hostile
      $0.chair = first
      $0.clerk = second
    }
    try history.state(
      .meeting(.welcome([Guest(name: hostile, post: hostile, organisation: hostile)])), .meeting(.attend(.members([first]))),
      .meeting(.absent([second], .excused, reason: hostile)), .meeting(.openItem(1, presenters: [.member(first)], title: hostile)),
      .talk(.say(.guest(hostile), hostile)),
      .talk(.say(.member(first), Self.long)))
    try history.assign([first], hostile) {
      $0.product = hostile
      $0.area = hostile
      $0.basis = .other(hostile)
    }
    try history.state(
      .talk(.report(first, TaskID(1), nil, result: hostile)),
      .assignment(.adjust(TaskID(1), TaskChange(TaskTerms(products: [hostile])), reason: hostile)),
      .talk(.conclude(.task(TaskID(1), nil, hostile))), .talk(.conclude(.item(hostile))),
      .votes(.vote(Ballot(matter: .resolution, way: .secret, votes: Votes(inFavour: 1, against: 0, abstaining: 0), text: hostile))),
      .votes(.resolve(DocumentNumber(number: 1, type: hostile, issuer: hostile), thematic: false, draft: false, title: hostile)),
      .assignment(
        .recordDocument(DocumentNumber(number: 1, type: "NQ", issuer: "ĐU"), issuer: hostile, on: history.today, summary: hostile)),
      .roster(.changeGroup(GroupChange(name: hostile, heads: [first], householdNames: [hostile], from: history.today))),
      .year(.classify([first], .year(2025), .good, votes: nil, points: nil, reason: hostile)), .talk(.commend([first], hostile)),
      .membership(
        .changeStanding([first], .temporaryAway(to: hostile, until: nil), from: history.today, document: hostile, reason: hostile)),
      .meeting(.score(50, hostile)), .meeting(.close(at: nil, irregular: hostile)))
    return history
  }

  private func documents() throws -> [Document] {
    let history = try meeting()
    let thematic = try meeting(.thematic).cell
    let report = try #require(CellReport.document(of: history.cell, for: .year(2026), number: nil, on: history.today))
    return [
      Minutes.document(of: history.cell.meetings[0], in: history.cell),
      RollCallSheet.document(of: history.cell.meetings[0], in: history.cell),
      AssignmentTable.document(of: history.cell, on: history.today),
      AssignmentResolution.document(of: history.cell, history.cell.assignmentResolution(ofYearOf: history.today), on: history.today),
      RatingSummary.document(of: history.cell, year: 2025, on: history.today),
      DuesBookPaper.document(of: history.cell, for: .year(2026), on: history.today),
      DuesReportPaper.document(of: history.cell, for: .year(2026), on: history.today),
      ChangeSlip.document(of: history.cell, for: nil, on: history.today),
      SelfReviewSheet.document(of: history.cell, for: MemberID(0), year: 2026, on: history.today),
      WorkRegulation.document(of: history.cell, history.cell.regulation(on: history.today)?.fact, on: history.today), report,
      ConciseMinutes.document(of: history.cell.meetings[0], in: history.cell),
      ConciseMinutes.document(of: thematic.meetings[0], in: thematic),
      TaskSlips.document(of: history.cell, for: nil, in: history.today.month, on: history.today),
      TaskMessages.document(of: history.cell, for: nil, in: history.today.month, on: history.today),
      InvitationPaper.document(of: ComingMeeting(thematic.meetings[0]), in: thematic, on: history.today),
      AgendaPaper.document(of: ComingMeeting(thematic.meetings[0]), in: thematic, on: history.today),
      Minutes.document(of: thematic.meetings[0], in: thematic),
    ]
  }

  @Test func nothingInvisibleComesThroughAndNothingVisibleIsSwallowed() throws {
    let text = try PlainTextWriter.text(of: documents()[0])
    #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0 == "\u{9B}" || $0 == "\u{202E}") })
    #expect(text.split(separator: "\n").allSatisfy { TextLayout.width($0) <= PlainTextWriter.columns })
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for expected in [
      "Địa điểm: \(Self.visible).", "Vắng mặt: 01 đồng chí.", "(khách mời): \(Self.visible).",
      "Kết luận của đồng chí chủ trì: \(Self.visible).",
      "Biểu quyết bằng bỏ phiếu kín: \(Self.visible).", "Cơ sở tính tỷ lệ: ",
      "kết thúc bất thường lúc \(TimeOfDay.blank) cùng ngày. Lý do: ",
      "NGƯỜI GHI BIÊN BẢN CHỦ TRÌ",
    ] { #expect(words.contains(expected), "\(expected)") }
    #expect(text.filter { !$0.isWhitespace }.contains(Self.long))
  }

  @Test func markdownKeepsItsShape() throws {
    let text = try MarkdownWriter.text(of: documents()[0])
    #expect(!text.contains(" <w:p>"))
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("# ") } == 1)
    #expect(lines.count { $0.hasPrefix("### ") } == 1)
  }

  @Test func theDocxIsWellFormed() throws {
    let folder = try TemporaryFolder()
    for (index, document) in try documents().enumerated() {
      let path = folder.path + "/\(index).docx"
      try FileOutput.write(DocxWriter.bytes(of: document), to: path, overwrite: false)
      let parse = "import sys, zipfile, xml.dom.minidom as m; [m.parseString(zipfile.ZipFile(sys.argv[1]).read('word/document.xml'))]"
      try run("python3", "-c", parse, path)
    }
  }
}
