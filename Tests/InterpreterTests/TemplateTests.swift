import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Templates")
struct TemplateTests {
  let session: Session

  init() throws {
    session = Session(today: day(2026, 9, 1))
    try session.run(SmallCell.roster)
    try session.run(
      """
      mẫu "họp tháng" (ngày: ngày, giờ: giờ = 19:00, thư ký: đảng viên = @hà)
          họp thường kỳ {ngày} lúc {giờ} chủ trì {bí thư} thư ký {thư ký}
          có mặt tất cả
      hết
      mẫu "mở mục" (số: số, tên: chữ = "Kiểm điểm nhiệm vụ")
          mục {số}: {tên}
      hết
      """)
  }

  private var sentences: [String] { session.records.map(\.sentence) }

  @Test("arguments by name in any order, defaults for the rest")
  func defaults() throws {
    try session.run("dùng \"họp tháng\" (ngày: 03/09/2026)")
    #expect(sentences.suffix(2) == ["họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an thư ký @hà", "có mặt tất cả"])
    try session.run("bế mạc\nuse \"hop thang\" (giờ: 20h, ngày: 2026-10-03, thu ky: @hoa)")
    #expect(sentences.suffix(2).first == "họp thường kỳ 03/10/2026 lúc 20:00 chủ trì @an thư ký @hoa")
  }

  @Test("a value of a near kind becomes one of the parameter's")
  func conversion() throws {
    try session.run("dùng \"họp tháng\" (ngày: 03/09/2026, thư ký: \"Phạm Thị Hoa\")")
    #expect(sentences.suffix(2).first?.hasSuffix("thư ký @hoa") == true)
    try session.run("dùng \"mở mục\" (số: \"2\", tên: @an)")
    #expect(sentences.last == "mục 2: Trần Văn An")
    try session.run(
      """
      mẫu "vắng" (ai: danh sách đảng viên, đạt: phần trăm = 60)
          rời họp {ai}
          mục 3: Đạt {đạt}
      hết
      dùng "vắng" (ai: @lan)
      """)
    #expect(sentences.suffix(2) == ["rời họp @lan", "mục 3: Đạt 60%"])
  }

  @Test("a missing argument is asked for, with its default")
  func asked() throws {
    session.host.answers = ["", "Lan", "03/09/2026", "", "@hoa"]
    session.host.answers = ["03/09/2026", "", "@hoa"]
    try session.run("dùng \"họp tháng\"")
    #expect(session.host.questions.map(\.name) == ["ngày", "giờ", "thư ký"])
    #expect(session.host.questions.map(\.defaultAnswer) == [nil, "19:00", "Vũ Thị Hà"])
    #expect(sentences.suffix(2).first == "họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an thư ký @hoa")
  }

  @Test("a missing argument with nobody to ask is named")
  func nobody() throws {
    let found = try session.failure("dùng \"họp tháng\"")
    #expect(found.diagnostic.code == "template.argument" && found.place == "dùng \"họp tháng\"")
    #expect(found.diagnostic.message.vi == "mẫu “họp tháng” cần “ngày” mà không có ai để hỏi")
    #expect(found.diagnostic.message.en == "the template “họp tháng” needs “ngày” and there is nobody to ask")
  }

  @Test("an argument the template does not have, or of a kind it does not take")
  func wrongArgument() throws {
    let unknown = try session.failure("dùng \"họp tháng\" (ngàyy: 03/09/2026)")
    #expect(unknown.diagnostic.code == "template.argument" && unknown.place == "ngàyy" && unknown.diagnostic.replacement == "ngày")
    let wrong = try session.failure("dùng \"họp tháng\" (ngày: 03/09/2026, giờ: \"tối\")")
    #expect(wrong.diagnostic.code == "value.wrong-type" && wrong.place == "giờ")
    #expect(wrong.diagnostic.message.vi == "cần giờ (19:00), không phải “tối”")
  }

  @Test("an unknown template comes with the nearest one")
  func unknown() throws {
    let found = try session.failure("dùng \"họp thángg\"")
    #expect(found.diagnostic.code == "template.unknown" && found.place == "\"họp thángg\"")
    #expect(found.diagnostic.replacement == "\"họp tháng\"")
    #expect(found.diagnostic.hint?.vi == "các mẫu: “họp tháng”, “mở mục”")
  }

  @Test("a template that uses itself, at once or by way of another, is refused")
  func recursion() throws {
    try session.run("mẫu \"a\"\n    dùng \"b\"\nhết\nmẫu \"b\"\n    dùng \"a\"\nhết\nmẫu \"c\"\n    dùng \"c\"\nhết")
    #expect(try session.failure("dùng \"c\"").diagnostic.code == "template.recursion")
    let found = try session.failure("dùng \"a\"")
    #expect(found.diagnostic.code == "template.recursion" && found.place == "\"a\"")
    #expect(try session.failure("dùng \"b\"").diagnostic.code == "template.recursion")
    try session.run("dùng \"họp tháng\" (ngày: 03/09/2026)\ndùng \"mở mục\" (số: 1)\ndùng \"mở mục\" (số: 2)")
  }

  @Test("a template sees its own parameters and nothing of who uses it")
  func scope() throws {
    try session.run("gán tên = \"Ngoài\"\nmẫu \"trống\"\n    gán x = tên\nhết")
    #expect(try session.failure("dùng \"trống\"").diagnostic.code == "name.unknown")
    try session.run("dùng \"họp tháng\" (ngày: 03/09/2026)\ndùng \"mở mục\" (số: 1, tên: \"Trong\")\nmục 2: {tên}")
    #expect(sentences.suffix(2) == ["mục 1: Trong", "mục 2: Ngoài"])
  }

  @Test("a default that cannot be had is reported where the template is used")
  func impossibleDefault() throws {
    session.host.files = [
      "mau.chibo": "-- một dòng đầu\nmẫu \"sai\" (giờ: giờ = giờ họp thường lệ)\nhết\nmẫu \"sai kiểu\" (giờ: giờ = \"tối\")\nhết"
    ]
    try session.run("gộp \"mau.chibo\"")
    for name in ["\"sai\"", "\"sai kiểu\""] {
      #expect(try session.failure("dùng \(name)").place == "dùng \(name)")
    }
  }

  @Test("a failure within a template points into the template's own text")
  func place() throws {
    session.host.files = ["mau.chibo": "mẫu \"sai\"\n    phát biểu @ai: Xin chào\nhết"]
    try session.run("gộp \"mau.chibo\"")
    do {
      try session.run("dùng \"sai\"")
      Issue.record("nothing stopped it")
    } catch let failure as Failure {
      #expect(failure.source.name == "mau.chibo")
      #expect(failure.diagnostic.span.map { failure.source[$0] } == "@ai")
    }
  }
}

@Suite("Files that include others")
struct IncludeTests {
  @Test("an included file runs in its place")
  func runs() throws {
    let session = Session()
    session.host.files = ["a.chibo": "gộp \"b.chibo\"\nđảng viên @an \"Trần Văn An\"", "b.chibo": "chi bộ \"Thôn Đông\""]
    try session.run("gộp \"a.chibo\"\nđảng viên @hà \"Vũ Hà\"")
    #expect(session.records.map(\.sentence) == ["chi bộ \"Thôn Đông\"", "đảng viên @an \"Trần Văn An\"", "đảng viên @hà \"Vũ Hà\""])
  }

  @Test("a circle is refused with its chain, at the statement that closes it")
  func circle() throws {
    let session = Session()
    session.host.files = ["a.chibo": "gộp \"b.chibo\"", "b.chibo": "gộp \"a.chibo\""]
    do {
      try session.run("gộp \"a.chibo\"")
      Issue.record("nothing stopped it")
    } catch let failure as Failure {
      #expect(failure.diagnostic.code == "include.cycle" && failure.source.name == "b.chibo")
      #expect(failure.diagnostic.message.vi == "gộp vòng: a.chibo → b.chibo → a.chibo")
      #expect(failure.diagnostic.span.map { failure.source[$0] } == "\"a.chibo\"")
    }
  }

  @Test("a file that cannot be had or does not parse is located")
  func failing() throws {
    let session = Session()
    session.host.files = ["sai.chibo": "chi bộ \"Thôn Đông\"\nđảng viênn @an"]
    let missing = try session.failure("gộp \"không có.chibo\"")
    #expect(missing.diagnostic.code == "include.failed" && missing.place == "\"không có.chibo\"")
    #expect(try session.failure("gộp \"sai.chibo\"").diagnostic.code.hasPrefix("syntax."))
    #expect(session.records.isEmpty)
  }
}
