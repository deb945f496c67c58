import Diagnostics
import Domain
import Interpreter
import Testing

/// Fields that a meeting run by templates asks about.
@Suite struct AgendaFieldTests {
  @Test func theLeadOfATask() throws {
    let session = try Session(SmallCell.meeting)
    #expect(try session.value(of: "#2.người") == "Nguyễn Văn Bình, Phạm Thị Hoa")
    #expect(try session.value(of: "#2.người chủ trì") == "Nguyễn Văn Bình")
    try session.run("bàn giao #2 cho @an: Đồng chí Bình đi học")
    #expect(try session.value(of: "#2.người chủ trì") == "Trần Văn An")
    #expect(try session.value(of: "đếm(tasks where lead = @an)") == "1")
  }

  @Test func tasksWaitingForTheChair() throws {
    let session = try Session(SmallCell.meeting + "mục 1: Kiểm điểm\nbáo cáo @hà #1: Đã thu")
    #expect(try session.value(of: "nhiệm vụ khi chờ kết luận") == "#1")
    try session.run("kết luận #1 đúng tiến độ")
    #expect(try session.value(of: "đếm(nhiệm vụ khi chờ kết luận)") == "0")
  }

  @Test func theOpenItemAndTheNext() throws {
    let session = try Session(SmallCell.meeting)
    #expect(try session.value(of: "cuối(cuộc họp).mục đang bàn") == "")
    #expect(try session.value(of: "cuối(cuộc họp).mục kế tiếp") == "1")
    try session.run("mục 3: Thời sự\nkết luận: Tiếp thu\nmục 2: Phương hướng")
    #expect(try session.value(of: "cuối(cuộc họp).mục đang bàn") == "Phương hướng")
    #expect(try session.value(of: "cuối(cuộc họp).mục kế tiếp") == "4")
    #expect(try session.value(of: "cuối(cuộc họp).mục chưa kết luận") == "2")
  }

  /// Official members present; the exempt one counts when present, the probationary and the visiting one never.
  @Test func whoMayVoteNow() throws {
    let session = try Session(SmallCell.meeting)
    #expect(try session.value(of: "cuối(cuộc họp).được biểu quyết") == "4")
    try session.run("có mặt @thịnh\nvào họp @cường lúc 19:10")
    #expect(try session.value(of: "cuối(cuộc họp).được biểu quyết") == "6")
  }

  @Test func whoHasDuesToPay() throws {
    let session = try Session(SmallCell.meeting)
    let all = try session.value(of: "đếm(đảng viên)")
    #expect(try session.value(of: "đếm(đảng viên khi chưa đóng đảng phí trong tháng)") == all)
    try session.run("đảng phí 9/2026 tất cả trừ @hoa")
    #expect(try session.value(of: "(đảng viên khi chưa đóng đảng phí trong tháng)") == "Phạm Thị Hoa")
    #expect(try session.value(of: "đếm(đảng viên khi chưa đóng đảng phí trong 10/2026)") == all)
  }

  @Test func whoIsReviewedAndRated() throws {
    let session = try Session(SmallCell.meeting)
    #expect(try session.value(of: "@an.phải xếp loại") == "đúng")
    #expect(try session.value(of: "@thịnh.phải xếp loại") == "sai")
    #expect(try session.value(of: "@tú.phải xếp loại") == "sai")
    try session.run("kiểm điểm @an năm 2025: Một\nkiểm điểm @an năm 2026 tự nhận tốt: Hai\nkiểm điểm @an năm 2026: Hai lần nữa")
    #expect(try session.value(of: "@an.năm đã kiểm điểm") == "2025, 2026")
    #expect(try session.value(of: "2026 trong @hà.năm đã kiểm điểm") == "sai")
  }
}
