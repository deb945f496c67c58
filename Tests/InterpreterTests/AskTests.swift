import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Questions and answers")
struct AskTests {
  let session: Session

  init() throws {
    session = try Session(
      SmallCell.meeting
        + "đảng viên @hạ \"Bùi Thị Hạ\"\nđảng viên @sáu \"Lê Thị Sáu\"\nđảng viên @nam \"Trần Văn Sáu\"\nđảng viên @bình3 \"Lê Nguyễn Văn Bình\""
    )
  }

  /// What an answer becomes, shown as text.
  private func answer(_ typed: String, as type: String) throws -> String {
    session.host.answers = [typed]
    try session.run("hỏi \"?\" vào x dạng \(type)")
    return try session.value(of: "x")
  }

  @Test(
    "every type takes what people write for it",
    arguments: [
      ("chữ", "  Đã vận động  ", "Đã vận động"), ("text", "hai\ndòng", "hai dòng"), ("chữ", "", ""), ("số", "12", "12"),
      ("number", "12.420", "12420"),
      ("ngày", "3/9/2026", "03/09/2026"), ("date", "2026-09-03", "03/09/2026"), ("ngày", "hôm nay", "03/09/2026"),
      ("tháng", "9/2026", "9/2026"),
      ("month", "2026-09", "9/2026"), ("tháng", "03/09/2026", "9/2026"), ("giờ", "19h30", "19:30"), ("time", "7:05", "07:05"),
      ("phần trăm", "60%", "60%"), ("percent", "60", "60%"), ("phần trăm", "0", "0%"), ("nhiệm vụ", "#2", "#2"), ("task", "2", "#2"),
      ("đảng viên", "@bình", "Nguyễn Văn Bình"), ("member", "@binh", "Nguyễn Văn Bình"), ("đảng viên", "binh", "Nguyễn Văn Bình"),
      ("đảng viên", "Trần Văn An", "Trần Văn An"), ("đảng viên", "tran van an", "Trần Văn An"), ("đảng viên", "Văn An", "Trần Văn An"),
      ("đảng viên", "Thịnh", "Cao Xuân Thịnh"), ("danh sách đảng viên", "@an, Lan", "Trần Văn An, Đỗ Thị Lan"),
      ("list of members", "không", ""), ("danh sách đảng viên", "", ""), ("danh sách đảng viên", "none", ""),
      ("danh sách đảng viên", "không ai", ""),
    ])
  func types(type: String, typed: String, value: String) throws {
    #expect(try answer(typed, as: type) == value)
  }

  @Test("all members are the roster of the day")
  func all() throws {
    _ = try answer("tất cả", as: "danh sách đảng viên")
    #expect(try session.value(of: "đếm(x)") == "12")
  }

  @Test(
    "what does not fit is said, and asked again",
    arguments: [
      ("số", "mười", "cần số, không phải “mười”"), ("ngày", "31/02/2026", "lịch không có ngày 31/02/2026"),
      ("ngày", "mai", "cần ngày (03/09/2026), không phải “mai”"), ("tháng", "13/2026", "lịch không có tháng 13/2026"),
      ("giờ", "25:00", "đồng hồ không có giờ 25:00"), ("phần trăm", "101", "cần tỷ lệ (60%), không phải “101”"),
      ("nhiệm vụ", "#9", "chưa có nhiệm vụ #9"),
      ("nhiệm vụ", "9", "chưa có nhiệm vụ #9"), ("đảng viên", "@không", "không có đảng viên @không"),
      ("danh sách đảng viên", "@an, @ai", "không có đảng viên @ai"),
      ("giờ", "18/20", "cần giờ (19:00), không phải “18/20”"),
    ])
  func misfit(type: String, typed: String, message: String) throws {
    session.host.answers = [typed]
    let found = try session.failure("hỏi \"Bao nhiêu?\" vào x dạng \(type)")
    #expect(found.diagnostic.message.vi == message)
    #expect(found.place == "\"Bao nhiêu?\"")
    #expect(session.host.problems.map(\.message.vi) == [message])
    #expect(found.diagnostic.message.en != message)
  }

  @Test("a second try after a slip is taken")
  func secondTry() throws {
    session.host.answers = ["mai", "4/9/2026"]
    try session.run("hỏi \"Ngày nào?\" vào x dạng ngày")
    #expect(try session.value(of: "x") == "04/09/2026")
  }

  @Test("a wrong answer is asked for again, but not without end")
  func wrongAgain() throws {
    session.host.answers = Array(repeating: "mai", count: 8)
    #expect(try session.failure("hỏi \"Ngày nào?\" vào x dạng ngày").diagnostic.code == "value.wrong-type")
    #expect(session.host.answers.count == 3)
  }

  @Test("a name that fits several members asks for a handle")
  func ambiguous() throws {
    session.host.answers = ["Văn Hà"]
    #expect(try session.failure("hỏi \"Ai?\" vào x dạng đảng viên").diagnostic.code == "member.unknown")
    session.host.answers = ["Ha"]
    let found = try session.failure("hỏi \"Ai?\" vào x dạng đảng viên")
    #expect(found.diagnostic.code == "member.ambiguous" && found.place == "\"Ai?\"")
    #expect(found.diagnostic.hint?.vi == "viết rõ một trong: @hà (Vũ Thị Hà), @hạ (Bùi Thị Hạ)")
    // A handle typed whole is that member, whoever else has the name.
    #expect(try answer("sáu", as: "đảng viên") == "Lê Thị Sáu")
    #expect(try answer("Văn Sáu", as: "đảng viên") == "Trần Văn Sáu")
    // A full name is that member, though it ends another's.
    #expect(try answer("Nguyễn Văn Bình", as: "đảng viên") == "Nguyễn Văn Bình")
  }

  @Test("a member who has left is not meant when another fits")
  func departed() throws {
    try session.run("bế mạc\nđảng viên @sơn \"Đỗ Văn Sơn\"\nđảng viên @sơn2 \"Lê Văn Sơn\"\nchuyển sinh hoạt @sơn2")
    session.host.answers = ["Sơn"]
    try session.run("hỏi \"Ai?\" vào x dạng đảng viên")
    #expect(try session.value(of: "x") == "Đỗ Văn Sơn")
    #expect(try answer("Văn Sơn", as: "đảng viên") == "Đỗ Văn Sơn")
  }

  @Test("one of several choices, by its beginning and without marks")
  func choices() throws {
    let question = "hỏi \"Hình thức?\" vào x dạng lựa chọn (\"Trực tiếp\", \"Trực tuyến\", \"Kết hợp {1 + 1}\")"
    for (typed, chosen) in [("ket", "Kết hợp 2"), ("TRỰC TUYẾN", "Trực tuyến"), ("truc tie", "Trực tiếp")] {
      session.host.answers = [typed]
      try session.run(question)
      #expect(try session.value(of: "x") == chosen)
    }
    #expect(session.host.questions.first?.choices == ["Trực tiếp", "Trực tuyến", "Kết hợp 2"])
    for typed in ["trực", "khác", ""] {
      session.host.answers = [typed]
      let found = try session.failure(question)
      #expect(found.diagnostic.message.vi == "hãy chọn một trong: “Trực tiếp”, “Trực tuyến”, “Kết hợp 2”", "\(typed)")
    }
  }

  @Test("the default is taken for an empty answer and when nobody answers")
  func defaults() throws {
    session.host.answers = [" "]
    try session.run("hỏi \"Ngày?\" vào x dạng ngày mặc định hôm nay + 1")
    #expect(try session.value(of: "x") == "04/09/2026")
    try session.run("hỏi \"Ai vắng?\" vào vắng dạng danh sách đảng viên mặc định không")
    #expect(try session.value(of: "đếm(vắng)") == "0")
    #expect(session.host.questions.map(\.defaultAnswer).contains("04/09/2026"))
  }

  @Test("with nobody to answer and no default the script stops there")
  func nobody() throws {
    let found = try session.failure("hỏi \"Ngày {tháng}?\" vào ngày họp dạng ngày")
    #expect(found.diagnostic.code == "ask.no-answer" && found.place == "\"Ngày {tháng}?\"")
    #expect(found.diagnostic.message.vi == "không có ai trả lời “Ngày 9/2026?”")
    #expect(found.diagnostic.hint?.vi == "cho --set ngày họp=… hoặc --answers TỆP")
  }

  @Test("an answer fills the statement it is asked for")
  func used() throws {
    session.host.answers = ["@an, @hoa", "60", "Đã làm {xong}"]
    try session.run(
      """
      hỏi "Ai rời họp?" vào ai dạng danh sách đảng viên
      rời họp {ai} lúc 20:00
      hỏi "Đạt?" vào đạt dạng phần trăm
      hỏi "Kết quả?" vào kết quả dạng chữ
      báo cáo @bình #2 đạt {đạt}: {kết quả}
      """)
    #expect(session.records.suffix(2).map(\.sentence) == ["rời họp @an, @hoa lúc 20:00", "báo cáo @bình #2 đạt 60%: Đã làm {{xong}"])
  }
}
