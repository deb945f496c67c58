import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Statements that cannot be a fact")
struct RejectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let statement: String
    let code: String
    let place: String
    let vi: String
    let en: String

    init(_ statement: String, _ code: String, _ place: String, _ vi: String, _ en: String) {
      self.statement = statement
      self.code = code
      self.place = place
      self.vi = vi
      self.en = en
    }

    var testDescription: String { statement }
  }

  /// On the small cell in its meeting; each rejection at least once.
  static let cases: [Case] = [
    // Members
    Case("đảng viên @an \"Lê An\"", "statement.refused", "@an", "@an đã là mã của Trần Văn An", "@an is the handle of Trần Văn An"),
    Case("phát biểu @bính: Chào", "member.unknown", "@bính", "không có đảng viên @bính", "there is no member @bính"),
    Case(
      "phân công @an, @lan từ 01/01/2026: Việc", "statement.refused", "@lan",
      "@lan (Đỗ Thị Lan) không có trong danh sách chi bộ vào ngày 01/01/2026",
      "@lan (Đỗ Thị Lan) is not on the roster on 01/01/2026"),
    Case(
      "phân công @an theo dõi @tú từ 01/01/2026: Việc", "statement.refused", "@tú",
      "@tú (Lê Anh Tú) không có trong danh sách chi bộ vào ngày 01/01/2026", "@tú (Lê Anh Tú) is not on the roster on 01/01/2026"),
    Case("phân công @an, @hà, @an: Việc", "statement.refused", "@an", "@an được nêu hai lần", "@an is named twice"),
    Case("có mặt tất cả", "statement.refused", "có mặt tất cả", "không còn đồng chí nào để ghi", "there is nobody left to record"),
    Case(
      "công nhận chính thức @an", "statement.refused", "@an", "@an (Trần Văn An) không phải đảng viên dự bị",
      "@an (Trần Văn An) is not probationary"),
    Case(
      "trở lại @an", "statement.refused", "@an",
      "@an (Trần Văn An) hiện không được miễn, không sinh hoạt tạm thời nơi khác và không bị đình chỉ",
      "@an (Trần Văn An) is neither exempt, nor away, nor suspended"),
    Case(
      "tổ \"Tổ 1\" bớt @an", "statement.refused", "@an", "@an (Trần Văn An) không thuộc tổ “Tổ 1”",
      "@an (Trần Văn An) does not belong to the group “Tổ 1”"),
    Case(
      "tổ \"Tổ 1\" hộ \"Ông Ba\", \"Ông Ba\"", "statement.refused", "\"Ông Ba\"", "hộ “Ông Ba” được nêu hai lần",
      "the household “Ông Ba” is named twice"),
    Case(
      "cập nhật @lan giúp đỡ @an, @lan", "statement.refused", "@lan", "@lan (Đỗ Thị Lan) không tự giúp đỡ mình được",
      "@lan (Đỗ Thị Lan) cannot be the helper of themselves"),
    Case(
      "định mức đảng phí @an trong tuổi lao động vùng 5", "value.impossible", "5", "vùng lương tối thiểu từ 1 đến 4, không phải 5",
      "regions of the minimum wage are 1 to 4, not 5"),
    Case(
      "định mức đảng phí @an từ 01/09/2026", "syntax.missing", "định mức đảng phí @an từ 01/09/2026",
      "định mức đảng phí cần số tiền hoặc căn cứ tính (bảo hiểm xã hội, lương hưu, sinh viên, …)",
      "a dues rate needs an amount or a basis (insured, pension, student, …)"),
    Case("miễn giảm đảng phí @an 0%", "value.impossible", "0%", "phần được miễn, giảm từ 1% đến 100%", "the share waived is 1% to 100%"),
    Case(
      "xếp loại @an năm 2026 tốt vòng 3", "value.impossible", "3", "bỏ phiếu vòng 1 hoặc vòng 2, không có vòng 3",
      "there are rounds 1 and 2, not 3"),
    // Tasks
    Case(
      "điều chỉnh #2 bớt @an", "statement.refused", "@an", "@an (Trần Văn An) không tham gia nhiệm vụ này",
      "@an (Trần Văn An) has no part in this task"),
    Case(
      "phân công @an hằng tháng từ ngày 25 đến 32: Việc", "date.impossible", "25 đến 32",
      "các ngày trong tháng viết từ 1 đến 31", "days of a month go from 1 to 31"),
    Case("phân công #2 @an: Việc", "statement.refused", "#2", "số #2 đã dùng cho nhiệm vụ khác", "number #2 belongs to another task"),
    Case(
      "phân công #9999999 @an: Việc", "value.impossible", "#9999999", "không đánh số nhiệm vụ #9999999 được",
      "a task cannot have number #9999999"),
    Case("kết luận #9 hoàn thành", "task.unknown", "#9", "chưa có nhiệm vụ #9", "there is no task #9"),
    Case("điều chỉnh #3 hạn 31/12/2026", "task.ended", "#3", "nhiệm vụ #3 đã kết thúc ngày 03/09/2026", "task #3 ended on 03/09/2026"),
    Case(
      "báo cáo @an #2", "task.other-owner", "#2", "nhiệm vụ #2 giao cho @bình (Nguyễn Văn Bình)",
      "task #2 is assigned to @bình (Nguyễn Văn Bình)"),
    Case("quy chế gồm #1, #2, #1", "statement.refused", "#1", "#1 được nêu hai lần", "#1 is named twice"),
    Case(
      "bàn giao #1 cho @hà", "statement.refused", "@hà", "@hà (Vũ Thị Hà) đang chủ trì nhiệm vụ #1", "@hà (Vũ Thị Hà) leads task #1 already"
    ),
    // Points, targets, shortcomings
    Case(
      "báo cáo @an chỉ tiêu 9 đạt 12", "followup.unknown", "chỉ tiêu 9", "chưa có chỉ tiêu 9", "there is no target 9"),
    Case(
      "kết luận điểm 2 của 01-NQ/CB chậm", "followup.unknown", "điểm 2 của 01-NQ/CB", "chưa có điểm 2 của 01-NQ/CB",
      "there is no point 2 of 01-NQ/CB"),
    Case("kết luận điểm 2 chậm", "statement.refused", "điểm 2", "không có điểm 2 nào chưa kết luận", "no open point has the number 2"),
    Case(
      "báo cáo @an hạn chế 1: Đã sửa", "task.ended", "hạn chế 1", "hạn chế 1 đã kết thúc ngày 03/09/2026",
      "shortcoming 1 ended on 03/09/2026"),
    Case("chỉ tiêu 1 đạt 5: Kết nạp", "statement.refused", "1", "đã có chỉ tiêu 1", "there is a target 1 already"),
    Case("chỉ tiêu 0 đạt 5: Kết nạp", "value.impossible", "0", "không ghi được số 0 ở đây", "0 is no possible number here"),
    Case(
      "điểm 1 của 99-NQ/CB: Việc", "followup.unknown", "99-NQ/CB", "chi bộ chưa có nghị quyết 99-NQ/CB",
      "the cell has no resolution 99-NQ/CB"),
    Case(
      "báo cáo @an điểm 1 đạt 120", "value.impossible", "120", "“120” không rõ là phần trăm, số việc hay số tiền",
      "“120” may be a per cent, a number of things or money"),
    Case("kết luận mục 7: Xong", "followup.unknown", "mục 7", "buổi này chưa có mục 7", "this meeting has no item 7"),
    // Dates and numbers
    Case(
      "phân công @an hạn 01/09/2026: Việc", "date.impossible", "01/09/2026", "01/09/2026 đứng trước 03/09/2026",
      "01/09/2026 lies before 03/09/2026"),
    Case(
      "cập nhật @an sinh 01/01/2015 từ 01/09/2026", "date.impossible", "01/01/2015", "03/02/1999 đứng trước 01/01/2015",
      "03/02/1999 lies before 01/01/2015"),
    Case(
      "cập nhật @an sinh 01/01/2015", "date.impossible", "01/01/2015", "03/02/1999 đứng trước 01/01/2015",
      "03/02/1999 lies before 01/01/2015"),
    Case(
      "chức vụ @an bí thư đến 01/01/2025 từ 03/02/2025", "date.impossible", "01/01/2025", "01/01/2025 đứng trước 03/02/2025",
      "01/01/2025 lies before 03/02/2025"),
    Case("xếp loại @an năm 2027 tốt", "date.impossible", "2027", "năm 2027 chưa đến", "the year 2027 has not begun"),
    Case("kiểm điểm @an năm 99", "date.impossible", "99", "năm viết bốn chữ số, không phải 99", "a year has four digits, not 99"),
    Case(
      "quy định \"score.godo\" 90", "value.impossible", "\"score.godo\"", "không có quy định nào tên “score.godo”",
      "no rule has a parameter “score.godo”"),
    Case(
      "quy định \"score.good\" 1/0", "value.impossible", "1/0", "giá trị của “score.good” không tính được",
      "the value of “score.good” cannot be calculated with"),
    Case(
      "xếp loại @an năm 2026 tốt điểm 120", "value.impossible", "120", "điểm phải từ 0 đến 100, không phải 120",
      "points are 0 to 100, not 120"),
    Case(
      "kiểm điểm @an năm 2026 điểm 101", "value.impossible", "101", "điểm phải từ 0 đến 100, không phải 101", "points are 0 to 100, not 101"
    ),
    Case("chấm điểm 200", "value.impossible", "200", "điểm phải từ 0 đến 100, không phải 200", "points are 0 to 100, not 200"),
    Case("nghị quyết 0-NQ/CB: Về việc", "value.impossible", "0-NQ/CB", "văn bản không mang số 0 được", "a document cannot have number 0"),
    Case(
      "báo cáo @hà #1 đạt 4/0", "value.impossible", "4/0", "không tính được phần của 0", "there is no share of nothing"),
    // Meetings
    Case(
      "họp thường kỳ 04/09/2026", "meeting.open", "họp thường kỳ 04/09/2026", "cuộc họp ngày 03/09/2026 chưa bế mạc",
      "the meeting of 03/09/2026 is still open"),
    Case("có mặt @hà, @an", "statement.refused", "@hà", "@hà (Vũ Thị Hà) đã được ghi có mặt", "@hà (Vũ Thị Hà) is already stated present"),
    Case("có mặt @an", "statement.refused", "@an", "@an (Trần Văn An) đã được ghi có mặt", "@an (Trần Văn An) is already stated present"),
    Case(
      "có mặt @cường", "statement.refused", "@cường", "@cường (Lê Văn Cường) đã được ghi vắng",
      "@cường (Lê Văn Cường) is already stated absent"),
    Case(
      "rời họp @cường", "statement.refused", "@cường", "@cường (Lê Văn Cường) hiện không có mặt", "@cường (Lê Văn Cường) is not present"),
    Case("vào họp @cường lúc 18:30", "date.impossible", "18:30", "18:30 sớm hơn 19:00 đã ghi", "18:30 is before 19:00 on record"),
    Case("mục 1 do @an: Lại", "statement.refused", "1", "mục 1 đã mở trong buổi này", "item 1 is already open in this meeting"),
    Case(
      "phát biểu \"Ông Sáu\": Chào", "statement.refused", "\"Ông Sáu\"", "“Ông Sáu” không phải khách mời của buổi này",
      "“Ông Sáu” is no guest of this meeting"),
    Case(
      "bế mạc lúc 20:00", "meeting.unconcluded", "bế mạc lúc 20:00", "chưa có kết luận: mục 1, #2", "left without conclusion: item 1, #2"),
    Case(
      "biểu quyết tán thành 4 không tán thành 1 không ý kiến 0: Thông qua", "vote.too-many", "4 không tán thành 1 không ý kiến 0",
      "5 phiếu mà chỉ có 4 đồng chí có quyền biểu quyết đang có mặt", "5 votes from 4 present members who may vote"),
    Case(
      "xếp loại @an năm 2026 tốt tán thành 9 điểm 80", "vote.too-many", "9", "9 phiếu mà chỉ có 4 đồng chí có quyền biểu quyết đang có mặt",
      "9 votes from 4 present members who may vote"),
    Case(
      "bầu bí thư phát ra 9 ứng cử @an 3", "vote.too-many", "9", "phát ra 9 phiếu mà chỉ có 4 người được bầu",
      "9 ballots given to 4 voters"),
    Case(
      "bầu bí thư ứng cử @an 3", "syntax.missing", "bí thư", "thiếu số phiếu phát ra (phát ra 18)",
      "the ballots given are missing (given 18)"),
    Case(
      "bầu bí thư phát ra 4", "syntax.missing", "bí thư", "thiếu người ứng cử (ứng cử @an 15, @hà 2)",
      "the candidates are missing (candidates @an 15, @hà 2)"),
    Case(
      "biểu quyết kết nạp \"Ngô Thị Mại\" tán thành 3", "candidate.unknown", "\"Ngô Thị Mại\"", "chưa ghi quần chúng nào tên “Ngô Thị Mại”",
      "no candidate “Ngô Thị Mại” is on record"),
    Case(
      "biểu quyết \"Ngô Thị Mai\" tán thành 3", "syntax.unexpected", "\"Ngô Thị Mai\"",
      "tên quần chúng chỉ đi với biểu quyết kết nạp; đảng viên thì viết: đối với @…",
      "a candidate is named in a vote on admission only; a member is written: of @…"),
    Case(
      "biểu quyết 77-NQ/CB tán thành 3", "followup.unknown", "77-NQ/CB", "chi bộ chưa có nghị quyết 77-NQ/CB",
      "the cell has no resolution 77-NQ/CB"),
    Case(
      "chấm điểm 90 chuẩn bị 9", "statement.refused", "90", "chấm theo tiêu chí thì tổng điểm tự cộng",
      "by criteria the total is added up, not typed"),
    // Statements that lack a part only their meaning asks for
    Case(
      "kết luận mục 1 chậm: Chưa xong", "syntax.missing", "chậm", "mức này là của nhiệm vụ, điểm hay chỉ tiêu nào? (kết luận #2 …)",
      "of which task, point or target is this the outcome? (conclude #2 …)"),
    Case("kiểm tra #2: Đã xem", "syntax.missing", "#2", "thiếu người kiểm tra (do @…)", "missing who inspects (by @…)"),
    Case(
      "biểu quyết tán thành {không}", "syntax.missing", "biểu quyết tán thành {không}", "thiếu số phiếu (tán thành …)",
      "the votes are missing (for …)"),
    Case(
      "bế mạc bất thường", "syntax.missing", "bế mạc bất thường", "bế mạc bất thường cần lý do sau dấu hai chấm",
      "closing irregularly needs a reason after a colon"),
  ]

  static let setUp =
    SmallCell.meeting + """
      vắng @cường có lý do: Đi công tác
      phân công #3 @an: Việc ngắn
      kết luận #3 hoàn thành
      nghị quyết 01-NQ/CB: Nghị quyết tháng 9
      điểm do @an hạn 30/09/2026: Việc
      chỉ tiêu đạt 3 đơn vị tính "quần chúng" năm 2026: Kết nạp
      hạn chế: Họp muộn
      kết luận hạn chế 1 đã khắc phục
      mục 1: Kiểm điểm
      báo cáo @bình #2: Đang làm
      """

  @Test("each is refused with a message in both languages at its place, and nothing changes", arguments: cases)
  func refused(refusal: Case) throws {
    let session = try Session(Self.setUp)
    let before = try session.cell
    let records = session.records.count
    let found = try session.failure(refusal.statement)
    #expect(found.diagnostic.code == refusal.code)
    #expect(found.place == refusal.place)
    #expect(found.diagnostic.message == Localized(vi: refusal.vi, en: refusal.en))
    #expect(try session.cell == before)
    #expect(session.records.count == records)
  }

  @Test("of two that name the same the second is shown")
  func repetition() throws {
    let session = try Session(Self.setUp)
    let found = try session.failure("phân công @an, @hà, @an: Việc")
    #expect(found.diagnostic.span == Span(UInt32("phân công @an, @hà, ".utf8.count), UInt32("phân công @an, @hà, @an".utf8.count)))
  }

  /// Those of a meeting, while there is none.
  static let outsideMeetings = [
    "khách mời \"Ông Sáu\"", "có mặt tất cả", "vắng @an", "vào họp @an", "rời họp @an", "mục 1: Việc", "phát biểu @an: Chào",
    "báo cáo @hà #1", "kết luận mục 1: Xong",
    "góp ý @an về #1: Tốt", "kết luận #1 chậm", "kết luận: Xong", "biểu quyết tán thành 1", "chấm điểm 90",
    "bầu bí thư phát ra 1 ứng cử @an 1", "đọc lại", "bế mạc",
  ]

  @Test("outside a meeting its statements say how to open one")
  func noMeeting() throws {
    let session = try Session(SmallCell.roster + "\n" + SmallCell.tasks)
    for statement in Self.outsideMeetings {
      let found = try session.failure(statement)
      #expect(found.diagnostic.code == "meeting.none" && found.place == statement)
      #expect(found.diagnostic.hint?.vi == "mở họp trước: họp thường kỳ 01/09/2026 lúc 19:00")
    }
    #expect(try session.failure("họp thường kỳ 03/09/2026\nkết luận: Xong").diagnostic.message.vi == "chưa có mục nào để kết luận")
  }

  @Test("a computed operand is shown by its braces")
  func computed() throws {
    let session = try Session(Self.setUp)
    let found = try session.failure("gán ai = @cường\nrời họp {ai}")
    #expect(found.place == "{ai}")
  }

  static let hinted: [(statement: String, hint: String)] = [
    ("phát biểu @bính: Chào", "@bình là Nguyễn Văn Bình"), ("báo cáo @an #2", "ghi: báo cáo @bình #2: …"),
    ("mục 1: Lại", "mục này đang bàn; mục mới: mục 2: …"),
    ("phát biểu \"Ông Sáu\": Chào", "ghi trước: khách mời \"Ông Sáu\" chức danh \"…\""),
    ("bế mạc", "ghi: kết luận mục 1: …; kết luận #2: …; hoặc bế mạc bất thường: …"),
    ("có mặt @cường", "nếu đến muộn: vào họp @cường lúc …; nếu đã ghi nhầm: hoàn tác 19"),
    ("đảng viên @an \"Lê An\"", "chọn mã khác, ví dụ @an2"),
    ("phát biểu @Sáu: Chào", "các số"), ("kết luận #9 chậm", "các số đã dùng: #1 đến #3"),
  ]

  @Test("hints name what would do", arguments: hinted)
  func hints(statement: String, hint: String) throws {
    let session = try Session(Self.setUp)
    let found = try session.failure(statement)
    if hint == "các số" { #expect(found.diagnostic.hint == nil) } else { #expect(found.diagnostic.hint?.vi == hint) }
  }

  @Test("handles that differ only in marks: the exact one is meant, without marks it is ambiguous")
  func ambiguousHandles() throws {
    let session = try Session(SmallCell.roster + "\nđảng viên @hạ \"Bùi Thị Hạ\"\nđảng viên @hoà \"Lê Hoà\"")
    try session.run("biểu dương @hạ: Tốt\nbiểu dương @HÀ: Tốt\nbiểu dương @Hoa: Tốt")
    #expect(session.records.suffix(3).map(\.sentence) == ["biểu dương @hạ: Tốt", "biểu dương @hà: Tốt", "biểu dương @hoa: Tốt"])
    let found = try session.failure("biểu dương @ha: Tốt")
    #expect(found.diagnostic.code == "member.ambiguous" && found.place == "@ha")
    #expect(found.diagnostic.message == Localized(vi: "“ha” ứng với nhiều đảng viên", en: "“ha” fits several members"))
    #expect(found.diagnostic.hint?.vi == "viết rõ một trong: @hà (Vũ Thị Hà), @hạ (Bùi Thị Hạ)")
    #expect(try session.failure("gán x = @ha").diagnostic.code == "member.ambiguous")
  }

  @Test("a handle may be any letters of Unicode in either form of composition")
  func decomposed() throws {
    let session = try Session(SmallCell.roster)
    try session.run("biểu dương @bi\u{300}nh: Tốt")
    #expect(session.records.last?.sentence == "biểu dương @bình: Tốt")
  }
}
