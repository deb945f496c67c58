import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Values of expressions")
struct EvaluationTests {
  let session: Session

  init() throws {
    session = Session(today: day(2026, 9, 1))
    try session.run(SmallCell.meeting)
  }

  private func expect(_ expression: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try session.value(of: expression) == text, "\(expression)", sourceLocation: sourceLocation)
  }

  @Test(
    "operators bind as in arithmetic and speech",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 2 - 3", "5"), ("-2 + 5", "3"), ("2 - -3", "5"), ("2 * 3 - 4 * 2", "-2"),
      ("1 + 1 = 2 và 3 > 2", "đúng"), ("đúng hoặc sai và sai", "đúng"), ("(đúng hoặc sai) và sai", "sai"), ("không sai và sai", "sai"),
      ("không (sai và sai)", "đúng"), ("không 1 = 2", "đúng"), ("true or false and false", "đúng"), ("not true or true", "đúng"),
      ("2 >= 2 và 2 <= 2 và 2 != 3 và 1 < 2", "đúng"), ("2 <> 3", "đúng"),
    ])
  func precedence(expression: String, text: String) throws { try expect(expression, text) }

  @Test("the right side is not looked at when the left decides")
  func shortCircuit() throws {
    try expect("sai và không biết gì", "sai")
    try expect("đúng hoặc 1 / 0 = 1", "đúng")
  }

  @Test(
    "days and months",
    arguments: [
      ("03/09/2026 + 7", "10/09/2026"), ("2026-09-03 - 3", "31/08/2026"), ("03/09/2026 - 03/08/2026", "31"), ("9/2026 + 5", "2/2027"),
      ("1/2026 - 1", "12/2025"), ("03/09/2026 trong 9/2026", "đúng"), ("03/09/2026 trong 2026", "đúng"), ("9/2026 in 2026", "đúng"),
      ("03/09/2026 trong 8/2026", "sai"), ("tháng của 03/09/2026", "9/2026"), ("năm của 9/2026", "2026"), ("ngày của 03/09/2026", "3"),
      ("month of 03/09/2026", "9/2026"), ("hôm nay", "03/09/2026"), ("today + 1", "04/09/2026"), ("hôm nay.tháng", "9/2026"),
      ("tháng", "9/2026"), ("năm", "2026"), ("03/09/2026 < 04/09/2026", "đúng"), ("9/2026 < 10/2026", "đúng"), ("19:00 < 19:30", "đúng"),
      ("19h30", "19:30"), ("2025-2030", "2025-2030"), ("08-NQ/CB", "08-NQ/CB"),
    ])
  func dates(expression: String, text: String) throws { try expect(expression, text) }

  @Test(
    "quarters",
    arguments: [
      ("quý 3/2026", "quý 3/2026"), ("Q3/2026", "quý 3/2026"), ("q3/2026", "quý 3/2026"), ("quý III/2026", "quý 3/2026"),
      ("quy iv nam 2026", "quý 4/2026"), ("Quý 03 năm 2026", "quý 3/2026"), ("quarter 3/2026", "quý 3/2026"), ("quý", "quý 3/2026"),
      ("quý của hôm nay", "quý 3/2026"), ("(9/2026).quarter", "quý 3/2026"), ("số của quý 3/2026", "3"), ("năm của quý", "2026"),
      ("quý 3/2026 + 2", "quý 1/2027"), ("quý 1/2026 - 1", "quý 4/2025"), ("quý 4/2025 < Q1/2026", "đúng"), ("quý = quý 3/2026", "đúng"),
      ("quý 2/2026 >= quý 3/2026", "sai"), ("đếm(quý 3/2026)", "3"), ("cuối(quý 3/2026)", "9/2026"),
    ])
  func quarters(expression: String, text: String) throws { try expect(expression, text) }

  @Test(
    "what lies in a period",
    arguments: [
      ("30/09/2026 trong quý 3/2026", "đúng"), ("01/10/2026 trong quý 3/2026", "sai"), ("7/2026 in Q3/2026", "đúng"),
      ("6/2026 trong quý 3/2026", "sai"), ("quý 3/2026 trong 2026", "đúng"), ("quý 3/2026 trong 2027-2032", "sai"),
      ("03/09/2026 trong 2025-2030", "đúng"), ("12/2030 trong 2025-2030", "đúng"), ("1/2031 trong 2025-2030", "sai"),
      ("9/2026 trong 9/2026", "đúng"), ("#2.phải báo cáo trong quý 3/2026", "đúng"), ("#2.phải báo cáo trong Q1/2028", "sai"),
      ("#2.phải báo cáo trong 2027", "đúng"), ("không trong quý 3/2026", "sai"),
    ])
  func periods(expression: String, text: String) throws { try expect(expression, text) }

  @Test("the months of a quarter one after the other")
  func monthsOfQuarter() throws {
    try session.run("với mỗi tháng trong quý 3/2026\nmục {số của tháng}: Việc tháng {tháng}\nhết")
    #expect(
      session.records.suffix(3).map(\.sentence) == ["mục 7: Việc tháng 7/2026", "mục 8: Việc tháng 8/2026", "mục 9: Việc tháng 9/2026"])
  }

  @Test(
    "quantities keep their kind",
    arguments: [
      ("12.420 + 80", "12.500"), ("80 + 12.420", "12.500"), ("2 * 12.420", "24.840"), ("12.420 - 20", "12.400"), ("60% + 10%", "70%"),
      ("60% > 50", "đúng"), ("60% = 60", "đúng"), ("18 / 20", "90%"), ("17 / 18", "94,4%"), ("18 / 20 = 90%", "đúng"),
      ("18 / 20 > 89%", "đúng"), ("89% < 18 / 20", "đúng"), ("10 / 5 = 2", "đúng"), ("10 / 5 > 1", "đúng"), ("1 < 5 / 3", "đúng"),
      ("-1 / 2 < 0", "đúng"),
      ("1 / -2 < 0", "đúng"), ("12.420 > 12419", "đúng"), ("12.420 / 3", "4.140"), ("6.210 / 12.420", "50%"), ("2 * 9 / 10", "180%"),
      ("-60%", "-60%"), ("0 - 12.420", "-12.420"), ("-1 / 3", "-33,3%"), ("20% / 80%", "25%"),
    ])
  func quantities(expression: String, text: String) throws { try expect(expression, text) }

  @Test("words compare without marks and in either language")
  func words() throws {
    try expect("#1.loại = \"cố định\"", "đúng")
    try expect("#1.loại = \"co dinh\"", "đúng")
    try expect("#1.kind = \"fixed\"", "đúng")
    try expect("#1.loại = \"đột xuất\"", "sai")
    try expect("\"Thôn Đông\" = \"thon dong\"", "đúng")
    try expect("\"Hòa\" = \"Hóa\"", "sai")
  }

  @Test("fields of members, tasks and meetings")
  func fields() throws {
    try expect("@bình.họ tên", "Nguyễn Văn Bình")
    try expect("@binh.tên", "Nguyễn Văn Bình")
    try expect("họ tên của @bình", "Nguyễn Văn Bình")
    try expect("họ tên của người của #1", "Vũ Thị Hà")
    try expect("#2.người", "Nguyễn Văn Bình, Phạm Thị Hoa")
    try expect("#2.holder", "Nguyễn Văn Bình, Phạm Thị Hoa")
    try expect("#2.số hộ + 1", "11")
    try expect("bí thư", "Trần Văn An")
    try expect("deputy", "Vũ Thị Hà")
    try expect("chi bộ", "Thôn Đông")
    try expect("@bình trong người của #2", "đúng")
    try expect("@an trong người của #2", "sai")
    try expect("người của #1 = @hà", "đúng")
    try expect("#1.hạn", "")
    try expect("#1.hạn < hôm nay", "sai")
    try expect("#2.phải báo cáo", "3/2026, 6/2026, 9/2026, 12/2026, 3/2027, 6/2027, 9/2027")
    try expect("9/2026 trong 2026 và #2.phải báo cáo trong 9/2026", "đúng")
  }

  @Test("counting and lists")
  func counting() throws {
    try expect("đếm(đảng viên)", "8")
    try expect("count(members where standing = \"official\")", "5")
    try expect("đếm(nhiệm vụ khi quá hạn)", "0")
    try expect("đếm(nhiệm vụ khi không quá hạn) + 1", "3")
    try expect("đếm(không)", "0")
    try expect("@hà trong đảng viên", "đúng")
  }

  @Test("names of variables are one with or without marks, spaces or underscores")
  func variables() throws {
    try session.run("gán số người vắng = 3")
    try expect("số_người_vắng + 1", "4")
    try expect("so nguoi vang", "3")
  }

  @Test("braces in a text are computed, doubled ones stand for themselves")
  func braces() throws {
    try session.run("gán n = 3\nmục 1: Còn {n} hộ, {{không tính} và {đếm(nhiệm vụ)} việc của {chi bộ}")
    #expect(session.records.last?.sentence == "mục 1: Còn 3 hộ, {{không tính} và 2 việc của Thôn Đông")
    try session.run("khách mời \"Ông Sáu {n}\" chức danh \"Trưởng {{a} \"\"b\"\"\"")
    #expect(session.records.last?.sentence == "khách mời \"Ông Sáu 3\" chức danh \"Trưởng {{a} \"\"b\"\"\"")
    let meeting = try #require(try session.cell.currentMeeting)
    #expect(meeting.items.first?.title == "Còn 3 hộ, {không tính} và 2 việc của Thôn Đông")
    #expect(meeting.guests.first?.post == "Trưởng {a} \"b\"")
  }

  @Test("operands in braces take values of their kind")
  func operands() throws {
    try session.run("gán ai = @bình\ngán p = 60\ngán việc = #2\nbáo cáo {ai} {việc} đạt {p}: Đã làm")
    #expect(session.records.last?.sentence == "báo cáo @bình #2 đạt 60%: Đã làm")
    try session.run("mục {1 + 1} do {bí thư}: Tiếp")
    #expect(session.records.last?.sentence == "mục 2 do @an: Tiếp")
    try session.run("đảng phí {tháng} {người của #2} {6210 * 2}")
    #expect(session.records.last?.sentence == "đảng phí 9/2026 @bình, @hoa 12.420")
  }
}

@Suite("What cannot be computed")
struct EvaluationFailureTests {
  let session: Session

  init() throws { session = try Session(SmallCell.meeting) }

  @Test(
    "values that do not go together, with their place",
    arguments: [
      ("1 + \"a\"", "+"), ("hôm nay < 3", "<"), ("@an > @hà", ">"), ("-\"a\"", "-"), ("1 < 2 < 3", "<"), ("3 trong 4", "trong"),
      ("đúng + 1", "+"),
      ("9/2026 - 03/09/2026", "-"), ("50% * 200", "*"), ("12.420 * 12.420", "*"), ("3 / 12.420", "/"), ("1 / 2 + 1", "+"),
      ("\"a\" < \"b\"", "<"), ("quý 3/2026 trong 9/2026", "trong"), ("quý 3/2026 < 9/2026", "<"), ("quý 3/2026 - quý 2/2026", "-"),
    ])
  func mismatch(expression: String, place: String) throws {
    let found = try session.failure("gán x = \(expression)")
    #expect(found.diagnostic.code == "value.wrong-type")
    #expect(found.place == place)
    #expect(found.diagnostic.message.vi != found.diagnostic.message.en)
  }

  @Test("division by zero")
  func division() throws {
    let found = try session.failure("gán x = 3 / (1 - 1)")
    #expect(found.diagnostic.code == "value.division-by-zero" && found.place == "/")
  }

  @Test(
    "numbers, days and months beyond their range are refused, never wrong",
    arguments: [
      ("999999999999999 * 999999999999999", "*"), ("03/09/2026 + 999999999999999", "+"), ("03/09/2026 - 999999999", "-"),
      ("9/2026 + 999999999999999", "+"),
      ("9/2026 + 120000", "+"), ("1/0001 - 1", "-"), ("01/01/0001 - 1", "-"), ("31/12/9999 + 1", "+"),
      ("quý 3/2026 + 999999999999999", "+"), ("Q4/9999 + 1", "+"), ("Q1/0001 - 1", "-"),
    ])
  func overflow(expression: String, place: String) throws {
    let found = try session.failure("gán x = \(expression)")
    #expect(["value.impossible", "date.impossible"].contains(found.diagnostic.code))
    #expect(found.place == place)
  }

  @Test("the smallest number can be neither negated nor subtracted past the end")
  func smallest() throws {
    try session.run("gán nhỏ = 0 - 999999999999999 * 9223 - 372036854784031 - 1000")
    #expect(try session.failure("gán x = nhỏ * 999999").diagnostic.code == "value.impossible")
    for expression in ["-nhỏ", "hôm nay - nhỏ", "tháng - nhỏ", "nhỏ / -1", "nhỏ - 1"] {
      #expect(try session.failure("gán x = \(expression)").diagnostic.code == "value.impossible", "\(expression)")
    }
    _ = try session.value(of: "nhỏ / 3")
    _ = try session.value(of: "nhỏ / 3 < 1 / 7")
  }

  @Test("an unknown name comes with the nearest one")
  func unknownName() throws {
    try session.run("gán số hộ = 3")
    let found = try session.failure("gán x = so hôo + 1")
    #expect(found.diagnostic.code == "name.unknown" && found.place == "so hôo")
    #expect(found.diagnostic.replacement == "số hộ")
    #expect(try session.failure("gán x = bí thưư").diagnostic.replacement == "bí thư")
  }

  @Test("an unknown field comes with the nearest one")
  func unknownField() throws {
    let found = try session.failure("gán x = @an.họ tênn")
    #expect(found.diagnostic.code == "name.unknown-field" && found.place == "họ tênn")
    #expect(found.diagnostic.replacement == "họ tên")
    #expect(try session.failure("gán x = hạn của 3").diagnostic.code == "name.unknown-field")
  }

  @Test("an unknown member, task or function is located")
  func unknownThings() throws {
    let member = try session.failure("gán x = @binhh.tên")
    #expect(member.diagnostic.code == "member.unknown" && member.place == "@binhh" && member.diagnostic.replacement == "@bình")
    let task = try session.failure("gán x = #9.hạn")
    #expect(task.diagnostic.code == "task.unknown" && task.place == "#9")
    #expect(task.diagnostic.hint == Localized(vi: "các số đã dùng: #1 đến #2", en: "the numbers in use are #1 to #2"))
    #expect(try session.failure("gán x = tổng(nhiệm vụ)").diagnostic.code == "name.unknown")
  }

  @Test("a day or time no calendar or clock has")
  func impossible() throws {
    #expect(try session.failure("gán x = 31/02/2026").diagnostic.code == "date.impossible")
    #expect(try session.failure("gán x = 13/2026").diagnostic.code == "date.impossible")
    for quarter in ["quý 5/2026", "Q0/2026", "quý 3/0000"] {
      #expect(try session.failure("gán x = \(quarter)").diagnostic.code == "date.impossible", "\(quarter)")
    }
    #expect(try session.failure("gán x = 25:00").diagnostic.code == "date.impossible")
    let inQuestion = try session.failure("gán x = 1\nxem cuộc họp khi tháng trong quý 5/2026")
    #expect(inQuestion.place == "xem cuộc họp khi tháng trong quý 5/2026")
    #expect(inQuestion.diagnostic.message.vi == "một năm có quý 1 đến quý 4, không có quý 5/2026")
    let found = try session.failure("họp thường kỳ 29/02/2026")
    #expect(found.place == "29/02/2026")
    #expect(found.diagnostic.message == Localized(vi: "lịch không có ngày 29/02/2026", en: "the calendar has no day 29/02/2026"))
  }

  @Test("a computed operand of the wrong kind names what is needed")
  func wrongOperand() throws {
    let found = try session.failure("báo cáo {3} #2")
    #expect(found.diagnostic.code == "value.wrong-type" && found.place == "{3}")
    #expect(found.diagnostic.message.vi.contains("“3”"))
  }

  @Test("a number that a statement cannot hold is refused before it is on record", arguments: ["0 - 1", "9999999"])
  func impossibleOperand(number: String) throws {
    let before = session.records.count
    let found = try session.failure("mục {\(number)}: Việc")
    #expect(found.diagnostic.code == "value.impossible" && found.place == "{\(number)}")
    #expect(session.records.count == before)
  }
}
