import Domain
import Testing

@testable import Documents

/// Papers about what members do: the slip of changed assignments and the self-review sheet.
@Suite struct MemberPapersTests {
  static let today = day(2026, 12, 20)

  /// A cell in whose year a task was handed over, one adjusted in a meeting, one stopped, and a member reminded, faulted and rated.
  static func history() throws -> CellHistory {
    var history = CellHistory(CellFacts(name: "Thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", place: "Hòa Khê"), today: day(2025, 12, 1))
    let khai = try history.enter("Đỗ Văn Khải", .secretary)
    let hoa = try history.enter("Trần Thị Hòa", born: day(1980, 9, 2), .deputy)
    let lam = try history.enter("Trịnh Văn Lâm")
    let old = FollowUpFacts(
      text: "Họp tổ chưa đều", detail: .shortcoming(owner: hoa, cause: nil, remedy: nil, proposal: nil, addressees: []))
    try history.state(.talk(.followUp(.shortcoming(1), old)))
    history.today = day(2026, 1, 5)
    try history.assign([hoa], "Vận động hiến đất") {
      ($0.kind, $0.due, $0.products, $0.follower) = (.adHoc, day(2026, 3, 31), ["Biên bản hiến đất"], khai)
    }
    try history.assign([lam], "Phụ trách 10 hộ") { $0.households = 10 }
    try history.assign([hoa, lam], "Giữ sổ sách")
    history.today = day(2026, 3, 3)
    try history.open(.regular)
    try history.state(
      .meeting(.attend(.all(except: []))), .meeting(.openItem(1, presenters: [.member(khai)], title: "Kiểm điểm")),
      .talk(.report(hoa, TaskID(1), .share(Ratio(60, of: 100)), result: "Đã vận động 3 hộ")),
      .assignment(
        .adjust(
          TaskID(1), TaskChange(joining: [lam], TaskTerms(due: day(2026, 6, 30), products: ["Danh sách hộ"], follower: lam)),
          reason: "Còn 2 hộ chưa đồng ý")),
      .talk(.conclude(.task(TaskID(1), .onTrack, ""))), .talk(.remind([hoa], "Nộp báo cáo muộn")), .talk(.conclude(.item("Thống nhất"))),
      .meeting(.close(at: nil, irregular: nil)))
    history.today = day(2026, 8, 1)
    try history.state(
      .assignment(.handOver(TaskID(2), to: hoa, from: day(2026, 8, 15), reason: "Đi làm xa")),
      .assignment(.stop(TaskID(3), from: history.today, reason: "Đã xong sổ")),
      .talk(
        .followUp(
          .shortcoming(2),
          FollowUpFacts(
            text: "Chưa nắm hết hộ", due: day(2026, 12, 1),
            detail: .shortcoming(owner: hoa, cause: "Địa bàn rộng", remedy: "Đi từng hộ", proposal: nil, addressees: [])))))
    history.today = day(2026, 12, 12)
    try history.state(
      .year(.review(hoa, year: 2026, .good, points: 84, "Vượt chỉ tiêu")),
      .year(.classify([hoa], .year(2025), .complete, votes: nil, points: nil, reason: "")))
    return history
  }

  @Test func theSlipSaysWhatWasWhatIsWhyAndSinceWhen() throws {
    let cell = try Self.history().cell
    try expectGolden(MarkdownWriter.text(of: ChangeSlip.document(of: cell, for: nil, on: Self.today)), "change-slip.md")
    let own = ChangeSlip.document(of: cell, for: MemberID(0), on: Self.today)
    guard case .table(let table)? = own.body.first else { throw ToolFailure(command: [], status: 0, output: "") }
    #expect(table.rows.count == 1 && table.rows[0][1].text == CleanText.blank.text)
  }

  @Test func theListOfCommendationsHasThoseOfTheYearWithTheirMeetings() throws {
    var history = try Self.history()
    let (khai, hoa) = (MemberID(0), MemberID(1))
    try history.state(.talk(.commend([hoa], "Vận động hiến 300 m² đất")))
    history.today = day(2026, 12, 15)
    try history.open(.yearEnd)
    try history.state(.meeting(.attend(.all(except: []))), .talk(.commend([khai, hoa], "Hoàn thành xuất sắc nhiệm vụ năm 2026")))
    history.today = day(2027, 1, 5)
    try history.state(.meeting(.close(at: nil, irregular: nil)), .talk(.commend([khai], "Việc của năm sau")))
    let list = CommendationList.document(of: history.cell, year: 2026, on: history.today)
    #expect(list.isTabular)
    try expectGolden(PlainTextWriter.text(of: list), "commendations.txt")
    let before = CommendationList.document(of: history.cell, year: 2026, on: day(2026, 12, 12))
    guard case .table(let table)? = before.body.first else { throw ToolFailure(command: [], status: 0, output: "") }
    #expect(table.rows.map { $0[3].text } == ["Vận động hiến 300 m² đất"])
    #expect(!PlainTextWriter.text(of: CommendationList.document(of: history.cell, year: 2025, on: history.today)).contains("Cộng"))
  }

  @Test func theSelfReviewHasWhatTheRecordKnowsAndRoomForTheRest() throws {
    let cell = try Self.history().cell
    let sheet = SelfReviewSheet.document(of: cell, for: MemberID(1), year: 2026, on: Self.today)
    try expectGolden(MarkdownWriter.text(of: sheet), "self-review.md")
    let empty = SelfReviewSheet.document(of: cell, for: nil, year: 2026, on: Self.today)
    #expect(empty.body.count > 20 && empty.signatures.right?.name == nil)
  }
}
