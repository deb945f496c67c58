import Domain
import Interpreter
import Syntax
import Testing

/// What is asked for to be handed out.
@Suite("Slips, messages and what calls to a meeting")
struct HandingOutTests {
  private let session: Session
  private let today = day(2026, 10, 15)
  private let october = day(2026, 10, 1).month
  private let december = day(2026, 12, 1).month

  init() throws {
    session = try Session(today: day(2026, 10, 15), SmallCell.roster + "\nhọp thường kỳ 03/09/2026 lúc 19:00 tại \"Nhà văn hóa\"\nbế mạc")
  }

  private func exported(_ statement: String) throws -> ExportedPaper? {
    try session.run(statement)
    guard case .export(let paper, _, _)? = session.host.requests.last else { return nil }
    return paper
  }

  private func coming(_ statement: String) throws -> ComingMeeting? {
    if case .comingMeeting(let coming)? = try exported(statement)?.subject { coming } else { nil }
  }

  private func expectUnfit(_ statement: String, _ place: String) throws {
    let failure = try session.failure(statement)
    #expect(failure.diagnostic.code == "export.unfit" && failure.place == place, "\(statement): \(failure.place)")
  }

  @Test("concise minutes are of a meeting, as the full ones are")
  func conciseMinutes() throws {
    #expect(try exported("xuất biên bản gọn") == ExportedPaper(.conciseMinutes, of: .meeting(MeetingID(0)), on: day(2026, 9, 3)))
    #expect(try exported("export concise minutes date 03/09/2026")?.subject == .meeting(MeetingID(0)))
    try expectUnfit("xuất biên bản gọn tháng 9/2026", "9/2026")
  }

  @Test("slips are of a month, of today's when none is named, and of a member or of all")
  func slips() throws {
    #expect(try exported("xuất phiếu nhiệm vụ tháng 12/2026") == ExportedPaper(.taskSlip, of: .memberMonth(nil, december), on: today))
    #expect(try exported("export task slip @bình") == ExportedPaper(.taskSlip, of: .memberMonth(MemberID(1), october), on: today))
    #expect(
      try exported("xuat phieu viec thang 12/2026 ngay 01/12/2026")
        == ExportedPaper(.taskSlip, of: .memberMonth(nil, december), on: day(2026, 12, 1)))
    try expectUnfit("xuất phiếu nhiệm vụ năm 2026", "2026")
  }

  @Test("a meeting to come has the kind, day, time, place and topic that are said")
  func coming() throws {
    let called = ComingMeeting(
      kind: .thematic, month: december, day: day(2026, 12, 5), start: TimeOfDay(hour: 8, minute: 0), place: "Trường", topic: "Chuyển đổi số"
    )
    #expect(
      try exported("xuất giấy mời chuyên đề ngày 05/12/2026 lúc 8:00 tại \"Trường\" chủ đề \"Chuyển đổi số\" \"giay-moi.docx\"")
        == ExportedPaper(.invitation, of: .comingMeeting(called), on: today))
    #expect(
      try coming("export agenda thematic date 05/12/2026 at 8:00 in \"Trường\" topic \"Chuyển đổi số\"") == called)
  }

  @Test("on record it has its own facts, but for what is said now; of another kind it is another")
  func recorded() throws {
    let held = try #require(try session.cell.meetings.first)
    #expect(
      try exported("xuất giấy mời ngày 03/09/2026 tại \"Nơi khác\"")
        == ExportedPaper(.invitation, of: .comingMeeting(ComingMeeting(held, place: "Nơi khác")), on: day(2026, 9, 3)))
    let other = try coming("xuất giấy mời chi ủy ngày 03/09/2026")
    #expect(other?.recorded == nil && other?.kind == .committee && other?.place == nil)
    #expect(try coming("xuất giấy mời ngày 03/09/2026 tháng 8/2026")?.recorded == nil)
  }

  @Test("the next one is held when and where the last was, and its day is never guessed")
  func next() throws {
    let start = TimeOfDay(hour: 19, minute: 0)
    #expect(try coming("xuất giấy mời") == ComingMeeting(kind: .regular, month: october, start: start, place: "Nhà văn hóa"))
    try session.run("họp chuyên đề 10/10/2026")
    #expect(try coming("xuất chương trình")?.recorded == MeetingID(1))
    for (statement, place) in [
      ("xuất giấy mời @bình", "@bình"), ("xuất biên bản chi ủy", "chi ủy"), ("xuất bảng phân công tại \"Nhà\"", "\"Nhà\""),
      ("xuất quy chế chủ đề \"Việc\"", "\"Việc\""),
    ] { try expectUnfit(statement, place) }
  }

  @Test("messages are asked for as slips and invitations are")
  func messages() throws {
    #expect(
      try exported("xuat tin nhan nhiem vu thang 12/2026") == ExportedPaper(.taskMessages, of: .memberMonth(nil, december), on: today))
    #expect(try exported("export task messages @bình")?.subject == .memberMonth(MemberID(1), october))
    #expect(try coming("xuất tin nhắn mời họp ngày 05/12/2026")?.day == day(2026, 12, 5))
    #expect(try exported("export meeting message committee")?.word == .meetingMessage)
  }
}
