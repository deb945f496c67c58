import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("What templates take and say")
struct ParameterTests {
  let session: Session

  init() throws { session = try Session(SmallCell.meeting + "mục 1: Kiểm điểm\n") }

  @Test("the word of a choice is computed, in either language; nothing leaves out what may be left out")
  func computedChoices() throws {
    try session.run("gán mức = \"dung tien do\"\nbáo cáo @hà #1 đạt 60%: Xong\nkết luận #1 {mức}: Tiếp tục")
    #expect(session.records.last?.sentence == "kết luận #1 đúng tiến độ: Tiếp tục")
    try session.run("kết luận #1 {\"late\"}\nkết luận #1 {không}: Thôi")
    #expect(session.records.suffix(2).map(\.sentence) == ["kết luận #1 chậm", "kết luận #1: Thôi"])
    try session.run("gán loại = \"mùa vụ\"\nphân công @an loại {loại} {\"hằng quý\"}: Trồng cây")
    #expect(session.records.last?.sentence == "phân công #3 @an loại mùa vụ từ 03/09/2026 hằng quý: Trồng cây")
    try session.run("xếp loại @an năm 2026 {\"HTT\"} tán thành 4")
    #expect(session.records.last?.sentence == "xếp loại @an năm 2026 tốt tán thành 4")
  }

  @Test("a word that is none of the choice is refused where it stands")
  func wrongChoice() throws {
    let found = try session.failure("phân công @an loại {\"gấp\"}: Việc")
    #expect(found.diagnostic.code == "value.wrong-type" && found.place == "{\"gấp\"}")
    #expect(found.diagnostic.message.vi == "cần một trong “cố định”, “đột xuất”, “mùa vụ”, ở đây là “gấp”")
    #expect(Parser.parse(SourceText("hỏi \"Ai?\" vào x dạng {y}")).diagnostics.count == 1)
    #expect(Parser.parse(SourceText("xem đảng viên dạng {y}")).diagnostics.count == 1)
  }

  @Test("a number of a document is passed, or put together as a text")
  func documents() throws {
    try session.run(
      """
      mẫu "giao" (số: số văn bản, căn cứ: chữ = "quy chế", kiểu: lựa chọn ("cố định", "đột xuất") = "đột xuất")
          văn bản {số} nơi ban hành "Đảng ủy xã": Kế hoạch
          phân công @an loại {kiểu} căn cứ {số}: Việc một
          phân công @an căn cứ {căn cứ}: Việc hai
      hết
      dùng "giao" (số: 39-KH/ĐU, kiểu: "co dinh")
      dùng "giao" (số: "{10 + 30}-KH/ĐU", căn cứ: "Thư ngỏ")
      """)
    let sentences = session.records.map(\.sentence).suffix(6)
    #expect(sentences.map { $0.split(separator: ":")[0] }.joined(separator: "|").contains("căn cứ 39-KH/ĐU|"))
    #expect(sentences.contains { $0.hasPrefix("văn bản 40-KH/ĐU") })
    #expect(sentences.contains { $0.contains("@an loại cố định từ 03/09/2026 căn cứ 39-KH/ĐU: Việc một") })
    #expect(
      sentences.contains { $0.contains("căn cứ quy chế: Việc hai") } && sentences.contains { $0.contains("căn cứ \"Thư ngỏ\": Việc hai") })
  }

  @Test("a parameter called as a clause of tasks keeps its meaning, and so does the word in a text")
  func organisations() throws {
    try session.run(
      """
      mẫu "giao cho đơn vị" (đơn vị: chữ)
          phân công @an hạn 31/12/2026 đơn vị {đơn vị}, "Hội {đơn vị}":
              Cùng đơn vị {đơn vị}
              đơn vị "Khác"
          nếu đơn vị = "Nông dân"
              điều chỉnh #3 sản phẩm {đơn vị}
          hết
      hết
      dùng "giao cho đơn vị" (đơn vị: "Nông dân")
      """)
    #expect(
      session.records.suffix(2).map(\.sentence) == [
        "phân công #3 @an từ 03/09/2026 hạn 31/12/2026 đơn vị \"Nông dân\", \"Hội Nông dân\":\n    Cùng đơn vị Nông dân\n    đơn vị \"Khác\"",
        "điều chỉnh #3 sản phẩm \"Nông dân\"",
      ])
    #expect(try session.failure("phân công @an đơn vị Hội hạn 31/12/2026: Việc").place == "Hội")
  }

  @Test("parameters called as the words of a decision from above keep their meaning")
  func decidedRating() throws {
    try session.run(
      """
      mẫu "xét" (quyết định xếp loại: chữ, quyết định: ngày, xếp loại: chữ)
          nếu quyết định xếp loại = "tốt"
              quyết định xếp loại @an năm 2026 {quyết định xếp loại} căn cứ 45-QĐ/ĐU ngày {quyết định}: {xếp loại} theo quyết định xếp loại
          hết
          quần chúng "Lê An" quyết định {quyết định}
      hết
      dùng "xét" (quyết định xếp loại: "tốt", quyết định: 20/08/2026, xếp loại: "Ghi")
      """)
    #expect(
      session.records.suffix(2).map(\.sentence) == [
        "quyết định xếp loại @an năm 2026 tốt căn cứ 45-QĐ/ĐU ngày 20/08/2026: Ghi theo quyết định xếp loại",
        "quần chúng \"Lê An\" quyết định 20/08/2026 từ 03/09/2026",
      ])
    #expect(try session.failure("quyết định xếp loại @an năm 2026").diagnostic.code == "syntax.missing")
    #expect(try session.failure("quyết định xếp loại @an năm 2027 tốt").place == "2027")
  }

  @Test("parameters called as the words of training keep their meaning")
  func training() throws {
    try session.run(
      """
      mẫu "lớp" (tập huấn: chữ, nội dung: chữ, kết quả: chữ, khá: chữ, từ: ngày)
          nếu tập huấn = "có"
              tập huấn @an, @bình từ {từ} đến 22/08/2026 nội dung {nội dung} kết quả {kết quả}: Ghi theo {khá}
          hết
          tập huấn @an ngày {từ} nội dung {khá} kết quả khá
          phân công @an hạn 31/12/2026: Chuẩn bị tập huấn {tập huấn}
      hết
      dùng "lớp" (tập huấn: "có", nội dung: "Điều lệ", kết quả: "Đạt", khá: "không đạt", từ: 20/08/2026)
      """)
    #expect(
      session.records.suffix(3).map(\.sentence) == [
        "tập huấn @an, @bình từ 20/08/2026 đến 22/08/2026 nội dung \"Điều lệ\" kết quả \"Đạt\": Ghi theo không đạt",
        "tập huấn @an ngày 20/08/2026 nội dung \"không đạt\" kết quả khá",
        "phân công #3 @an từ 03/09/2026 hạn 31/12/2026: Chuẩn bị tập huấn có",
      ])
    #expect(try session.failure("tập huấn @an ngày 20/08/2026 do \"Đảng ủy\"").diagnostic.code == "syntax.missing")
    #expect(try session.failure("tập huấn @an ngày 20/08/2026 từ 21/08/2026 nội dung \"X\"").place == "21/08/2026")
    #expect(try session.failure("tập huấn @an từ 20/08/2026 đến 19/08/2026 nội dung \"X\"").place == "19/08/2026")
    #expect(try session.failure("tập huấn @bình, @bình ngày 20/08/2026 nội dung \"X\"").place == "@bình")
  }

  @Test("every kind of value is a type; an answer of another kind is asked for again")
  func types() throws {
    let types: [(type: String, answer: String, shown: String)] = [
      ("tiền", "12420", "12.420"), ("số văn bản", "08-NQ/CB", "08-NQ/CB"), ("nhiệm kỳ", "2025-2030", "2025-2030"),
      ("quý", "q4/2026", "quý 4/2026"),
      ("quarter", "03/09/2026", "quý 3/2026"),
      ("có hay không", "co", "đúng"),
      ("yes or no", "No", "sai"), ("money", "1.000đ", "1.000"),
    ]
    for (type, answer, shown) in types {
      session.host.answers = ["…", answer]
      try session.run("hỏi \"?\" vào x dạng \(type)")
      #expect(session.host.problems.last?.code == "value.wrong-type")
      #expect(try session.value(of: "x") == shown, "\(type)")
    }
    session.host.answers = ["khá", "to"]
    try session.run("mẫu \"t\" (mức: lựa chọn (\"tốt\", \"kém\"))\n    phát biểu @an: {mức}\nhết\ndùng \"t\"")
    #expect(session.records.last?.sentence == "phát biểu @an: tốt")
    let found = try session.failure("dùng \"t\" (mức: \"vừa\")")
    #expect(found.diagnostic.code == "value.wrong-type" && found.place == "mức")
  }

  @Test("a default may speak of the parameters before it")
  func defaults() throws {
    try session.run(
      """
      mẫu "t" (ngày: ngày, hạn: ngày = ngày + 30, tháng: tháng = tháng của ngày)
          phân công @an hạn {hạn}: Việc tháng {tháng}
      hết
      dùng "t" (ngày: 05/10/2026)
      """)
    #expect(session.records.last?.sentence == "phân công #3 @an từ 03/09/2026 hạn 04/11/2026: Việc tháng 10/2026")
  }

  @Test("with “mặc định” only what has no default is asked for")
  func takenDefaults() throws {
    try session.run("mẫu \"t\" (a: chữ, b: chữ = \"hai\", c: chữ = \"ba\")\n    phát biểu @an: {a} {b} {c}\nhết")
    session.host.answers = ["một"]
    try session.run("dùng \"t\" mặc định (c: \"bốn\")")
    #expect(session.records.last?.sentence == "phát biểu @an: một hai bốn")
    #expect(session.host.questions.map(\.name) == ["a"])
    session.host.answers = ["một", "", ""]
    try session.run("use \"t\"")
    #expect(session.host.questions.count == 4)
  }

  @Test("the comment above a template is its help, and templates are listed with their parameters")
  func help() throws {
    try session.run(
      """
      -- Không phải của mẫu.

      -- Họp nhanh trong tuần.
      --   Chỉ nửa giờ.
      mẫu "họp nhanh" (ngày: ngày, giờ: giờ = 19:00, kiểu: lựa chọn ("a", "b"))
          đọc lại
      hết
      giúp "hop nhanh"
      """)
    guard case .text(let text)? = session.host.shown.last else { Issue.record("no help"); return }
    #expect(
      text.vi == """
        mẫu “họp nhanh” (tại chỗ)
        Họp nhanh trong tuần.
        Chỉ nửa giờ.
        Tham số:
          ngày: ngày
          giờ: giờ = 19:00
          kiểu: lựa chọn ("a", "b")
        Ví dụ:
          dùng "họp nhanh" (ngày: hôm nay, kiểu: "a")
        """)
    #expect(text.en.contains("  ngày: date\n") && text.en.contains("use \"họp nhanh\" (ngày: today, kiểu: \"a\")"))
    try session.run("xem mẫu")
    #expect(
      session.host.table() == [
        ["họp nhanh", "ngày: ngày, giờ: giờ = 19:00, kiểu: lựa chọn (\"a\", \"b\")", "Họp nhanh trong tuần.\nChỉ nửa giờ.", "tại chỗ"]
      ])
    try Session("xem mẫu").run("show templates including name where source = \"here\"")
    let found = try session.failure("giúp \"họp nhah\"")
    #expect(found.diagnostic.code == "template.unknown" && found.diagnostic.replacement != nil)
  }

  @Test("templates that use each other in a circle are refused with the chain")
  func circle() throws {
    let found = try session.failure("mẫu \"a\"\n    dùng \"b\"\nhết\nmẫu \"b\"\n    dùng \"a\"\nhết\ndùng \"a\"")
    #expect(found.diagnostic.code == "template.recursion")
    #expect(found.diagnostic.message.vi.hasSuffix("“a” → “b” → “a”"))
  }
}
