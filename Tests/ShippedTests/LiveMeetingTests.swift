import Interpreter
import Testing

/// A meeting as it is held: templates stage by stage, statements typed between them, each kept as it is entered.
@Suite struct LiveMeetingTests {
  private static let answers = """
    vắng có lý do = @dần
    lý do @dần = Đi công tác
    vắng không lý do =
    chưa nộp =
    kết quả #1 = Tiếp 4 lượt dân
    kết luận việc #1 = Tiếp tục
    kết quả #2 = Năm hộ đã ký
    kết luận việc #2 =
    mức #2 = hoàn thành
    kết quả #3 =
    kết luận chung =
    giờ bế mạc = 20:30
    """

  @Test func stagesAndTypedStatementsMakeOneMeeting() throws {
    let store = try Store(answers: Self.answers, today: try day(2026, 9, 3))
    try store.run(try AgendaCase.smallCell())
    let before = try store.recordCount
    for line in [
      "dùng \"mở đầu buổi họp\"", "khách mời \"Lê Văn Sáu\"", "dùng \"đảng phí tháng\"", "mục 1 do @bình: Thời sự", "kết luận: Tiếp thu",
    ] {
      #expect(try store.enter(line) == nil, "\(line)")
    }
    let tasks = "dùng \"báo cáo nhiệm vụ tháng\""
    #expect(try store.enter(tasks, breakingOffAt: "#2 Lê Thị Bình") == "script.interrupted")
    for line in ["phát biểu @cúc: Đề nghị xem lại mốc giới", tasks, "dùng \"kết thúc buổi họp\""] {
      #expect(try store.enter(line) == nil, "\(line)")
    }
    #expect(
      try store.sentences(after: before) == [
        "họp thường kỳ 03/09/2026 lúc 19:00 tại \"Nhà văn hóa\" chủ trì @an thư ký @cúc",
        "vắng @dần có lý do: Đi công tác", "có mặt tất cả", "khách mời \"Lê Văn Sáu\"", "đảng phí 9/2026 tất cả",
        "mục 1 do @bình: Thời sự", "kết luận: Tiếp thu", "mục 2: Kiểm điểm nhiệm vụ được phân công", "báo cáo @an #1: Tiếp 4 lượt dân",
        "kết luận #1 đúng tiến độ: Tiếp tục", "phát biểu @cúc: Đề nghị xem lại mốc giới", "báo cáo @bình #2: Năm hộ đã ký",
        "kết luận #2 hoàn thành", "kết luận: Thực hiện theo kết luận về từng nhiệm vụ", "đọc lại", "bế mạc lúc 20:30",
      ])
  }
}
