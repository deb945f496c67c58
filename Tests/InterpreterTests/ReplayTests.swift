import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing
import Wording

@Suite("A cell from its journal")
struct ReplayTests {
  @Test("the records of the sample year give the same cell, to the last piece of evidence")
  func sampleYear() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    try expectReplay(of: session)
  }

  @Test("the journal is a script: its sentences run on an empty store give the same journal")
  func journalIsAScript() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    let again = Session(rules: session.rules, today: day(2026, 1, 1))
    for record in session.records {
      // Outside meetings a record's own day is set first, as an export of a journal does.
      if again.interpreter.state.cell?.currentMeeting == nil { try again.run("đề ngày \(Written.day(record.day))") }
      try again.run(record.sentence)
    }
    #expect(again.records == session.records)
    #expect(try again.cell == session.cell)
  }

  @Test("every record is canonical: it reads without a message and prints as it stands, in either language")
  func canonical() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    for record in session.records {
      let parsed = Parser.parse(SourceText(record.sentence))
      #expect(parsed.diagnostics.isEmpty && parsed.script.count == 1, "\(record.sentence)")
      guard let statement = parsed.script.first?.statement else { continue }
      #expect(Printer.print(statement, in: .vi) == record.sentence)
      let english = Parser.parse(SourceText(Printer.print(statement, in: .en)))
      #expect(english.script.map(\.statement) == [statement], "\(record.sentence)")
    }
  }

  @Test("several cells are loaded side by side; with more than one none is selected")
  func severalCells() throws {
    var state = State(rules: RuleBook())
    try state.load([("chi bộ \"A\"", day(2026, 1, 1)), ("đảng viên @an \"Trần Văn An\"", day(2026, 1, 1))])
    #expect(state.current == 0)
    try state.load([("chi bộ \"B\"", day(2026, 1, 1))])
    try state.load([("chi bộ \"C\"", day(2026, 1, 1))])
    #expect(state.current == nil && state.cells.map(\.cell.facts.name) == ["A", "B", "C"])
    let session = Session(state: state)
    #expect(try session.failure("đảng viên @bảy \"Lê Bảy\"").diagnostic.hint?.vi == "chọn trước: chi bộ \"A\"; chi bộ \"B\"; chi bộ \"C\"")
    try session.run("chi bộ \"B\"\nđảng viên @bảy \"Lê Bảy\"")
    #expect(session.interpreter.state.cells[1].cell.members.count == 1)
    #expect(session.records.map(\.cell) == [1])
  }

  @Test(
    "a record that does not read or does not follow is named with its number and message",
    arguments: [
      ("đảng viênn @an", "syntax."), ("phân công #1 @bảy từ 05/01/2026: Việc", "member.unknown"), ("phát biểu @an: Chào", "meeting.none"),
      ("kết luận #1", "task.unknown"), ("chức vụ @an bí thư từ 31/02/2026", "date.impossible"),
      ("đảng viên @an \"Lê An\"", "statement.refused"),
    ])
  func broken(sentence: String, code: String) throws {
    var state = State(rules: RuleBook())
    let good = [("chi bộ \"A\"", day(2026, 1, 1)), ("đảng viên @an \"Trần Văn An\"", day(2026, 1, 1))]
    do {
      try state.load(good + [(sentence, day(2026, 1, 5))])
      Issue.record("nothing stopped it")
    } catch {
      #expect(error.record == 3 && error.sentence == sentence)
      #expect(error.diagnostic.code.hasPrefix(code), "\(error.diagnostic.code)")
    }
    #expect(state.cells.isEmpty)
  }

  @Test("what is refused of training where it is entered is read where it was recorded before it was refused")
  func trainingOfEarlierVersions() throws {
    let impossible = [
      "tập huấn @an ngày 11/05/1960 nội dung \"Nghiệp vụ\"", "tập huấn @an ngày 12/05/2026 nội dung \"\"",
      "tập huấn @an ngày 12/05/2026 do \" \" nội dung \"Nghiệp vụ\"",
    ]
    var state = State(rules: RuleBook())
    let before = [("chi bộ \"A\"", day(2026, 6, 1)), ("đảng viên @an \"Trần Văn An\" sinh 12/05/1970", day(2026, 6, 1))]
    try state.load(before + impossible.map { ($0, day(2026, 6, 1)) })
    #expect(state.cell?.allTrainings.count == impossible.count)
    let session = Session(state: state)
    for sentence in impossible { #expect(throws: Failure.self) { try session.run(sentence) } }
    try session.run("hoàn tác 4: Ghi trống")
    try session.run("làm lại 4")
    #expect(session.interpreter.state.cell?.allTrainings.count == impossible.count)
  }

  @Test("a journal that does not begin with its cell is refused")
  func withoutCell() throws {
    var state = State(rules: RuleBook())
    #expect(throws: ReplayFailure.self) { try state.load([("đảng viên @an \"Trần Văn An\"", day(2026, 1, 1))]) }
    #expect(throws: ReplayFailure.self) { try state.load([]) }
    #expect(state.cells.isEmpty)
  }

  @Test("what was recorded under one set of rules is read under another")
  func otherRules() throws {
    let session = Session(rules: try Shipped.rules())
    try session.run(SmallCell.meeting + "biểu quyết tán thành 4: Thông qua\nbế mạc")
    var state = State(rules: RuleBook())
    try state.load(session.records.map { ($0.sentence, $0.day) })
    #expect(state.cells[0].cell.votes.first?.result.passed == nil)
  }
}

@Suite("Any text comes back from the journal as it went in")
struct TextRoundTripTests {
  static let texts = [
    "Đã vận động 3 hộ", "{ngoặc}", "{{hai ngoặc}}", "}", "{", "ngoặc kép \"trong\" câu", "“cong”", "dấu: hai chấm: nữa", "-- như ghi chú",
    "a -- b",
    "#2 @an", "hết", "tab\tở giữa", "dấu cách   nhiều", "không\u{A0}ngắt", "\\", "\\n", "'", "…", "emoji 👨‍👩‍👧", "\u{65}\u{301} rời", "100%",
    "chấm.", "?", "dòng một\nhết\ndòng ba",
    "dòng một\n\ndòng ba", "dòng một\n    thụt\n  ít hơn", "\"", "\"\"", "{\"a\"}", "ESC\u{1B}[31m", "\u{200B}", "\u{202E}ngược",
  ]

  @Test("as free text, in a template's braces", arguments: texts)
  func freeText(text: String) throws {
    try expectRoundTrip(text) { "phát biểu @an: {\($0)}" }
  }

  @Test("as a quoted name, in braces", arguments: texts)
  func quoted(text: String) throws {
    try expectRoundTrip(text) { "khách mời {\($0)} chức danh \"Ông {\($0)}\"" }
  }

  /// Runs a statement with the text from an answer, then loads what was kept.
  private func expectRoundTrip(_ text: String, _ statement: (String) -> String) throws {
    let session = try Session(SmallCell.meeting)
    session.host.answers = [text]
    try session.run("hỏi \"?\" vào x dạng chữ")
    do { try session.run(statement("x")) } catch is Failure { return }
    try expectReplay(of: session)
    let kept = try #require(session.records.last).sentence
    let parsed = Parser.parse(SourceText(kept))
    #expect(parsed.script.map { Printer.print($0.statement, in: .vi) } == [kept])
  }

  @Test("as typed on a line and in a block of lines", arguments: texts)
  func typed(text: String) throws {
    let doubled = text.split(separator: "{", omittingEmptySubsequences: false).joined(separator: "{{")
    let lines = doubled.split(separator: "\n", omittingEmptySubsequences: false)
    let session = try Session(SmallCell.meeting)
    do {
      try session.run("phát biểu @an:\n" + lines.map { "    " + $0 }.joined(separator: "\n"))
    } catch let failure as Failure {
      #expect(failure.diagnostic.code == "syntax.missing")
    }
    try expectReplay(of: session)
  }

  @Test("a text that comes out empty is refused where one is needed, and left out where it is not")
  func empty() throws {
    let session = try Session(SmallCell.meeting)
    for statement in ["phát biểu @an: {không}", "mục 1: {#1.hạn}", "nghị quyết: { không }"] {
      let before = session.records.count
      #expect(try session.failure(statement).diagnostic.code == "syntax.missing", "\(statement)")
      #expect(session.records.count == before)
    }
    try session.run("vắng @cường: {không}\nbáo cáo @hà #1: {không}")
    #expect(session.records.suffix(2).map(\.sentence) == ["vắng @cường", "báo cáo @hà #1"])
    try expectReplay(of: session)
  }

  @Test("a handle that is computed is one the language can write", arguments: ["Nguyễn Văn", "a b", "", "a@b", "a,b", "#1"])
  func handles(name: String) throws {
    let session = try Session("chi bộ \"Thôn Đông\"\ngán x = \"\(name)\"")
    let found = try session.failure("đảng viên {x} \"Nguyễn Văn Bình\"")
    #expect(found.diagnostic.code == "value.wrong-type" && found.place == "{x}")
    #expect(session.records.count == 1)
    try session.run("gán x = \"bình-2\"\nđảng viên {x} \"Nguyễn Văn Bình\"\ngán y = \"@hà\"\nđảng viên {y} \"Vũ Hà\"")
    #expect(session.records.suffix(2).map(\.sentence) == ["đảng viên @bình-2 \"Nguyễn Văn Bình\"", "đảng viên @hà \"Vũ Hà\""])
  }
}
