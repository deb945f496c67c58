import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

/// What becomes of braces that come out as nothing or as an empty text.
@Suite struct ComputedPartTests {
  private func meeting() throws -> Session { try Session(SmallCell.meeting + "mục 1: Kiểm điểm\n") }

  @Test func aClauseComputedToNothingIsLeftOut() throws {
    let session = try meeting()
    try session.run("gán rỗng = không\nphân công @bình hạn {rỗng} theo dõi {rỗng} sản phẩm {rỗng}: Dọn đường làng")
    #expect(session.records.last?.sentence == "phân công #3 @bình từ 03/09/2026: Dọn đường làng")
    try session.run("gán p = 60%\nbáo cáo @hà #1 đạt {p}: Đã thu")
    #expect(session.records.last?.sentence == "báo cáo @hà #1 đạt 60%: Đã thu")
    try session.run("báo cáo @hà #1 đạt {rỗng}: Đã thu")
    #expect(session.records.last?.sentence == "báo cáo @hà #1: Đã thu")
    try session.run("vắng @cường có lý do: {rỗng}")
    #expect(session.records.last?.sentence == "vắng @cường có lý do")
  }

  @Test func aRequiredPartComputedToNothingIsRefused() throws {
    let session = try meeting()
    try session.run("gán rỗng = không")
    let failure = try session.failure("báo cáo {rỗng} #1: Đã thu")
    #expect(failure.diagnostic.code == "value.wrong-type")
    #expect(failure.place == "{rỗng}")
  }

  @Test func aRequiredTextThatComesOutEmptyIsRefused() throws {
    let session = try meeting()
    let count = session.records.count
    try session.run("gán rỗng = \"\"")
    let failure = try session.failure("phát biểu @bình: {rỗng}")
    #expect(failure.diagnostic.code == "syntax.missing")
    #expect(session.records.count == count)
    try session.run("kết luận: {rỗng}")
    #expect(session.records.last?.sentence == "kết luận")
  }

  @Test func whatIsRecordedWithPartsLeftOutReadsBack() throws {
    let session = try meeting()
    try session.run("gán rỗng = không\nbáo cáo @hà #1 đạt {rỗng}: Xong\nkết luận #1 đúng tiến độ: {rỗng}")
    var state = State(rules: RuleBook())
    try state.load(session.records.map { ($0.sentence, $0.day) })
    #expect(state.cell == (try session.cell))
  }

  /// The number of a new task is optional too, but braces there hold the members.
  @Test func bracesAfterAssignAreMembers() throws {
    let session = try meeting()
    try session.run("với mỗi v trong đảng viên khi mã = \"@bình\"\nphân công {v}, @hoa: Dọn đường\nhết")
    #expect(session.records.last?.sentence == "phân công #3 @bình, @hoa từ 03/09/2026: Dọn đường")
  }

  @Test func theLastOfAListAndFieldsOfNothing() throws {
    let session = try Session(SmallCell.roster)
    #expect(try session.value(of: "cuối(cuộc họp)") == "")
    #expect(try session.value(of: "cuối(cuộc họp).chủ trì.họ tên") == "")
    try session.run(SmallCell.open)
    #expect(try session.value(of: "cuối(cuộc họp).chủ trì.họ tên") == "Trần Văn An")
    #expect(try session.value(of: "last(meetings where kind = \"committee\").place") == "")
    #expect(try session.failure("khẳng định cuối(cuộc họp).chủ toạ = không").diagnostic.code == "name.unknown-field")
    #expect(try session.failure("khẳng định đầu tiên(cuộc họp) = không").diagnostic.code == "name.unknown")
  }

  @Test func nothingMayStandBeforeAnd() throws {
    let session = try meeting()
    try session.run("khẳng định đếm(nhiệm vụ khi hạn = không và sản phẩm != không) = 2")
    try session.run("khẳng định đếm(nhiệm vụ khi hạn != không hoặc sản phẩm = không) = 0")
  }
}
