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
}
