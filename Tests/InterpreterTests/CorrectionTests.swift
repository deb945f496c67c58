import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Corrections of a closed meeting")
struct CorrectionTests {
  /// A closed meeting with one report and its conclusion; records 14 to 20.
  static let closed =
    SmallCell.meeting + """
      vắng @cường: Không báo
      mục 1: Kiểm điểm nhiệm vụ
      báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ
      kết luận #2 đúng tiến độ: Tiếp tục
      biểu quyết tán thành 4: Thông qua nghị quyết tháng 9
      bế mạc lúc 20:40
      đề ngày 05/10/2026
      """

  private func number(_ session: Session, _ beginning: String) throws -> Int {
    try #require(session.records.firstIndex { $0.sentence.hasPrefix(beginning) }) + 1
  }

  private func meeting(_ session: Session) throws -> Meeting { try #require(session.cell.meetings.first) }

  @Test("going back to an item takes a correction of a closed meeting back only with a reason")
  func backToAnItem() throws {
    let session = try Session(Self.closed)
    let report = try number(session, "báo cáo")
    try session.run("họp thường kỳ 05/10/2026\nmục 1: Tình hình\n")
    try session.run("đính chính \(report) lý do \"Ghi nhầm\": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ")
    let count = session.records.count
    #expect(try session.failure("hoàn tác mục 1").diagnostic.code == "undo.sealed")
    #expect(session.records.count == count)
    try session.run("hoàn tác mục 1: Báo cáo cũ đúng")
    #expect(try session.cell.task(TaskID(2))?.reached == .share(Ratio(60, of: 100)))
  }

  @Test("the right statement stands in the place of the old one, which stays on record")
  func replaced() throws {
    let session = try Session(Self.closed)
    let report = try number(session, "báo cáo")
    try session.run("đính chính \(report) lý do \"Ghi nhầm\": bao cao @binh #2 dat 70: Đã vận động 4 hộ")
    #expect(session.records.last?.sentence == "đính chính \(report) lý do \"Ghi nhầm\": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ")
    #expect(session.records[report - 1].sentence == "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ")
    let task = try #require(session.cell.task(TaskID(2)))
    #expect(task.reached == .share(Ratio(70, of: 100)) && task.reports.map(\.record) == [RecordID(report)])
    let correction = try #require(meeting(session).corrections.first)
    #expect(correction.day == day(2026, 10, 5) && correction.target == RecordID(report) && correction.reason == "Ghi nhầm")
    let reported = { (percent: Int, result: String) in
      [Event.talk(.reported(MemberID(1), TaskID(2), Reached.share(Ratio(percent, of: 100)), result: result))]
    }
    #expect(
      correction.change
        == .replaced(
          before: .init("báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ", reported(60, "Đã vận động 3 hộ")),
          after: .init("báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ", reported(70, "Đã vận động 4 hộ"))))
    #expect(
      try session.readBack()
        == "Đã đính chính bản ghi \(report): báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ, nay là: báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ; "
        + "lý do: Ghi nhầm; biên bản buổi sinh hoạt thường kỳ ngày 03/09/2026: bản sửa lần 1.")
  }

  @Test("presence, times, votes and texts can be corrected, several times over")
  func kinds() throws {
    let session = try Session(Self.closed)
    let absent = try number(session, "vắng")
    let vote = try number(session, "biểu quyết")
    try session.run("đính chính \(absent) lý do \"Có đơn\": vắng @cường có lý do: Đi công tác")
    try session.run("đính chính \(vote) lý do \"Đếm sót\": biểu quyết tán thành 3 không tán thành 1: Thông qua nghị quyết tháng 9")
    try session.run("đính chính \(vote) lý do \"Đếm lại\": biểu quyết tán thành 2 không tán thành 2: Thông qua nghị quyết tháng 9")
    try session.run("đính chính \(try number(session, "bế mạc")) lý do \"Nhầm giờ\": bế mạc lúc 21:00")
    let meeting = try meeting(session)
    #expect(meeting.presence(of: MemberID(2)).absence?.fact.excuse == .excused)
    #expect(try session.cell.votes.map(\.fact.ballot.votes.inFavour) == [2] && meeting.minutes == 120)
    #expect(meeting.corrections.count == 4)
    guard case .replaced(let before, _)? = meeting.corrections[2].fact.change as Meeting.Correction.Change? else { return }
    #expect(before.sentence == "biểu quyết tán thành 3 không tán thành 1: Thông qua nghị quyết tháng 9")
    guard case .votes(.voted(let ballot, _))? = before.events.first else { throw CancellationError() }
    #expect(ballot.votes == Votes(inFavour: 3, against: 1, abstaining: 0))
    try session.run("xem đính chính")
    #expect(session.host.table().count == 4)
  }

  @Test("a correction taken back gives way to the first wording and leaves the minutes, restored it comes back")
  func undone() throws {
    let session = try Session(Self.closed)
    let report = try number(session, "báo cáo")
    let before = try session.cell.task(TaskID(2))
    try session.run("đính chính \(report) lý do \"Ghi nhầm\": báo cáo @bình #2 đạt 70%: Khác")
    let correction = session.records.count
    #expect(try session.failure("hoàn tác \(correction)").diagnostic.code == "undo.sealed")
    try session.run("hoàn tác \(correction): Đã kiểm tra lại")
    #expect(try session.cell.task(TaskID(2)) == before)
    #expect(try meeting(session).corrections.isEmpty)
    try session.run("làm lại \(correction): Vẫn đúng")
    #expect(try session.cell.task(TaskID(2))?.reached == .share(Ratio(70, of: 100)) && meeting(session).corrections.count == 1)
  }

  @Test("what is taken back after the close is a correction too; a slip taken back in the meeting is not")
  func struck() throws {
    let session = try Session(
      SmallCell.meeting + "mục 1: Việc\nphát biểu @an: Nhầm\nhoàn tác\nphát biểu @hoa: Chào\nkết luận: Xong\nbế mạc")
    #expect(try meeting(session).corrections.isEmpty)
    let said = try number(session, "phát biểu @hoa")
    try session.run("hoàn tác \(said): Không phát biểu")
    let struck = Meeting.Correction.Wording("phát biểu @hoa: Chào", [.talk(.said(.member(MemberID(4)), "Chào"))])
    #expect(try meeting(session).corrections.map(\.fact.change) == [.struck(struck)])
    try session.run("làm lại \(said): Có phát biểu")
    #expect(try meeting(session).corrections.isEmpty)
  }

  @Test("the journal replays to the same cell, in both keyword languages")
  func replay() throws {
    let session = try Session(Self.closed)
    let report = try number(session, "báo cáo")
    try session.run("đính chính \(report) lý do \"Ghi nhầm\": report @bình on #2 at 70%: Một dòng")
    var state = State(rules: session.rules)
    try state.load(session.records.map { (sentence: $0.sentence, day: $0.day) })
    #expect(try state.cell == session.cell)
    var known = State(rules: session.rules)
    try known.load(entries: session.records.map { CellState.Entry(sentence: $0.sentence, day: $0.day, author: "lan") })
    #expect(known.cell?.meetings.first?.corrections.map(\.fact.author) == ["lan"])
  }

  @Test(
    "refused where nothing is sealed, where the kind differs, or where what follows needs the old one",
    arguments: [
      ("đính chính 1 lý do \"x\": chi bộ \"Thôn Tây\"", "correct.not-sealed"),
      ("đính chính {báo cáo} lý do \"x\": góp ý @an về #2: Tốt", "correct.not-sealed"),
      ("đính chính {báo cáo} lý do \"x\": báo cáo @bình #2 đạt: Tốt", "syntax.missing"),
      ("đính chính {báo cáo} lý do \"\": báo cáo @bình #2 đạt 70%", "syntax.missing"),
      ("đính chính {báo cáo} lý do \"x\": báo cáo @an #2 đạt 70%", "undo.needed-later"),
      ("đính chính 999 lý do \"x\": báo cáo @bình #2", "undo.unknown-record"),
      ("đính chính {mục} lý do \"x\": mục 1: A\nđính chính {có mặt} lý do \"x\": có mặt @an", "undo.needed-later"),
    ])
  func refused(script: String, code: String) throws {
    let session = try Session(Self.closed)
    var text = script
    for beginning in ["báo cáo", "mục", "có mặt"] {
      text = text.replacing("{\(beginning)}", with: "\(try number(session, beginning))")
    }
    #expect(try session.failure(text).diagnostic.code == code)
  }
}
