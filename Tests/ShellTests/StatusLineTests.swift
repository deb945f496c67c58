import Domain
import LineEditor
import Testing

/// The line that says where the meeting stands, and the prompt: every one that is shown, whole.
struct StatusLineTests {
  private static let roster = [
    "chi bộ \"Thôn Đông\"", "đảng viên @an \"Trần Văn An\" chính thức 03/02/1999",
    "đảng viên @bình \"Nguyễn Văn Bình\" chính thức 19/05/2010", "đảng viên @hà \"Vũ Thị Hà\" chính thức 03/02/2012",
    "đảng viên @cúc \"Mai Thị Cúc\" chính thức 03/02/2013", "đảng viên @dũng \"Lê Văn Dũng\" chính thức 03/02/2014", "đề ngày 05/01/2026",
  ]

  /// Monthly work, so that each waits for its report.
  private static let tasks = (1...7).map { "phân công #\($0) @bình hằng tháng sản phẩm \"Biểu\" căn cứ 01-NQ/CB: Việc \($0)" }

  private func status(_ lines: [String], day: Day? = nil, time: TimeOfDay? = TimeOfDay(hour: 19, minute: 23)) throws -> [String] {
    let bench = try Bench((Self.roster + lines).map(LineInput.line))
    if let day { bench.screen.day = day }
    bench.screen.timeOfDay = time
    bench.screen.columns = nil
    bench.run()
    return bench.screen.lines.filter { $0.hasPrefix("── ") }
  }

  @Test func itCountsPresenceReportsConclusionsAndMinutes() throws {
    let meeting = ["họp thường kỳ 03/09/2026 lúc 19:04", "có mặt tất cả trừ @cúc, @dũng", "mục 1: Việc"]
    let reports = (1...5).map { "báo cáo @bình #\($0) đạt 60%: Đang làm" } + ["kết luận #1 đúng tiến độ: Tốt"]
    let open = "── Thôn Đông · họp thường kỳ 03/09/2026"
    let lines = try status(Self.tasks + meeting + reports)
    #expect(
      lines == [
        "── Thôn Đông ──", open + " · còn 7 việc chưa báo cáo · 15 phút ──",
        open + " · có mặt 3/5 · còn 7 việc chưa báo cáo · 15 phút ──",
        open + " · có mặt 3/5 · còn 6 việc chưa báo cáo · chờ kết luận #1 · 15 phút ──",
        open + " · có mặt 3/5 · còn 5 việc chưa báo cáo · chờ kết luận #1 #2 · 15 phút ──",
        open + " · có mặt 3/5 · còn 4 việc chưa báo cáo · chờ kết luận #1 #2 #3 · 15 phút ──",
        open + " · có mặt 3/5 · còn 3 việc chưa báo cáo · chờ kết luận #1 #2 #3 #4 · 15 phút ──",
        open + " · có mặt 3/5 · còn 2 việc chưa báo cáo · chờ kết luận #1 #2 #3 #4 · 15 phút ──",
        open + " · có mặt 3/5 · còn 2 việc chưa báo cáo · chờ kết luận #2 #3 #4 #5 · 15 phút ──",
      ])
  }

  @Test func theLastReportStillToComeIsCounted() throws {
    let report = ["có mặt tất cả", "mục 1: Việc", "báo cáo @bình #1 đạt 60%: Đang làm"]
    let lines = try status(Array(Self.tasks.prefix(1)) + ["họp thường kỳ 03/09/2026"] + report)
    let open = "── Thôn Đông · họp thường kỳ 03/09/2026"
    #expect(
      lines == [
        "── Thôn Đông ──", open + " · còn 1 việc chưa báo cáo ──", open + " · có mặt 5/5 · còn 1 việc chưa báo cáo ──",
        open + " · có mặt 5/5 · chờ kết luận #1 ──",
      ])
  }

  @Test(arguments: [
    ("19:23", 3, " · 0 phút"), ("19:24", 3, ""), ("19:18", 3, " · 5 phút"), ("19:19", 3, " · 0 phút"), ("18:25", 3, " · 55 phút"),
    ("18:23", 3, " · 60 phút"), ("19:04", 4, ""), ("23:50", 4, ""),
  ])
  func minutesGoByInFivesWhileTheMeetingIsHeld(start: String, day: Int, shown: String) throws {
    let lines = try status(["họp chi ủy 03/09/2026 lúc \(start)"], day: Day(year: 2026, month: 9, day: day))
    #expect(lines.last == "── Thôn Đông · họp chi ủy 03/09/2026\(shown) ──")
  }

  @Test(arguments: [(4, " · 25 phút"), (3, ""), (5, "")])
  func minutesGoOnBehindMidnight(day: Int, shown: String) throws {
    let lines = try status(
      ["họp chi ủy 03/09/2026 lúc 23:50"], day: Day(year: 2026, month: 9, day: day), time: TimeOfDay(hour: 0, minute: 17))
    #expect(lines.last == "── Thôn Đông · họp chi ủy 03/09/2026\(shown) ──")
  }

  @Test func thePromptSaysTheItemAtWork() throws {
    let bench = try Bench((Self.roster + ["họp thường kỳ 03/09/2026", "có mặt tất cả", "mục 1: Một", "mục 2: Hai"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.suffix(6) == ["chi bộ 05/01/2026> ", "họp> ", "họp> ", "mục 1> ", "mục 2> ", "mục 2> "])
  }
}
