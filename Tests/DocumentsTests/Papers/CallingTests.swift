import Domain
import Testing

@testable import Documents

extension HandedOut {
  static let coming = ComingMeeting(
    kind: .regular, month: december, day: day(2026, 12, 8), start: time(19, 30), place: "Nhà văn hóa thôn")
}

@Suite struct CallingTests {
  @Test func handlesAndNumbersOfTasksAreToldAsWhatTheyAre() throws {
    let cell = try HandedOut.history().cell
    let paper = CellPaper(of: cell, on: HandedOut.today)
    #expect(paper.told("Gặp @hòa, @ai về #2; a@b.vn, số #99") == "Gặp Trần Thị Hòa, ai về việc “Điều hành chung”; a@b.vn, số 99")
    #expect(paper.told("#1") == "việc “Vận động hiến đất cùng khải như nhiệm vụ 2”")
    #expect(paper.told("@") == "" && paper.told("không có gì") == "không có gì")
  }

  @Test func whatNobodySaidIsLeftAsDots() throws {
    let cell = try HandedOut.history().cell
    let coming = ComingMeeting(kind: .thematic, month: HandedOut.december)
    #expect(
      AgendaPaper.document(of: coming, in: cell, on: HandedOut.today).blanks == ["Thời gian", "Địa điểm", "Chủ đề", "Người trình bày"])
    #expect(InvitationPaper.document(of: HandedOut.coming, in: cell, on: HandedOut.today).blanks.first == "số hiệu")
  }

  @Test func theItemsOnRecordAreTheAgenda() throws {
    var history = try HandedOut.history()
    let khai = MemberID(0)
    try history.open(.thematic) { ($0.topic, $0.chair) = ("Chuyển đổi số", khai) }
    try history.state(.meeting(.openItem(1, presenters: [.member(khai)], title: "Đề dẫn về #2 do @khải nêu")))
    let cell = history.cell
    let coming = ComingMeeting(try #require(cell.meetings.last))
    try expectGolden(PlainTextWriter.text(of: AgendaPaper.document(of: coming, in: cell, on: HandedOut.today)), "agenda-thematic.txt")
    #expect(
      CallingPaper(coming, of: cell, on: HandedOut.today).agenda.map(\.title) == ["Đề dẫn về việc “Điều hành chung” do Đỗ Văn Khải nêu"])
  }

  @Test func theInvitationAndTheAgendaOfARegularMeeting() throws {
    let cell = try HandedOut.history().cell
    try expectGolden(
      PlainTextWriter.text(of: InvitationPaper.document(of: HandedOut.coming, in: cell, on: HandedOut.today)), "invitation.txt")
    try expectGolden(PlainTextWriter.text(of: AgendaPaper.document(of: HandedOut.coming, in: cell, on: HandedOut.today)), "agenda.txt")
  }

  @Test func everyKindOfMeetingHasItsAgenda() throws {
    let cell = try HandedOut.history().cell
    for kind in [MeetingKind.regular, .thematic, .committee, .congress, .yearEnd] {
      let calling = CallingPaper(ComingMeeting(kind: kind, month: HandedOut.december), of: cell, on: HandedOut.today)
      #expect(calling.agenda.count >= 3 && !calling.preparation.isEmpty && !calling.event.isEmpty)
    }
  }
}
