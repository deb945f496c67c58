import Diagnostics
import Documents
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Statements that hold others")
struct ControlTests {
  let session: Session

  init() throws { session = try Session(SmallCell.meeting + "mục 1: Mở đầu") }

  /// The sentences a script adds.
  private func added(_ script: String) throws -> [String] {
    let before = session.records.count
    try session.run(script)
    return session.records.dropFirst(before).map(\.sentence)
  }

  @Test("one branch of a condition runs")
  func branches() throws {
    #expect(try added("nếu đếm(nhiệm vụ) = 2\n    biểu dương @an: Có\nnếu không\n    nhắc nhở @an: Không\nhết") == ["biểu dương @an: Có"])
    #expect(try added("if 1 > 2\n    biểu dương @an: Có\nelse\n    nhắc nhở @an: Không\nend") == ["nhắc nhở @an: Không"])
    #expect(try added("nếu sai\n    biểu dương @an: Có\nhết").isEmpty)
    #expect(try added("nếu #1.hạn\n    biểu dương @an: Có\nhết").isEmpty)
  }

  @Test("a condition that is neither true nor false is located")
  func notACondition() throws {
    let found = try session.failure("gán n = 3\nnếu n\n    biểu dương @an: Có\nhết")
    #expect(found.diagnostic.code == "value.wrong-type" && found.place == "n")
  }

  @Test("each of a collection, in its order; the statements inside see what was recorded before them")
  func loops() throws {
    #expect(
      try added("với mỗi m trong đảng viên khi tình trạng = \"dự bị\" hoặc @hoa = \"\"\n    biểu dương {m}: {họ tên của m}\nhết")
        == ["biểu dương @lan: Đỗ Thị Lan"])
    #expect(try added("for each n in nhiệm vụ\n    góp ý @an về {n}: {n.nội dung}\nend").count == 2)
    #expect(
      try added("với mỗi n trong nhiệm vụ\n    phân công @an: Theo dõi {n}, đã có {đếm(nhiệm vụ)} việc\nhết")
        == ["phân công #3 @an từ 03/09/2026: Theo dõi #1, đã có 2 việc", "phân công #4 @an từ 03/09/2026: Theo dõi #2, đã có 3 việc"])
    #expect(try added("với mỗi x trong không\n    biểu dương @an: Có\nhết").isEmpty)
    #expect(try added("với mỗi x trong @hoa\n    biểu dương {x}: Có\nhết") == ["biểu dương @hoa: Có"])
  }

  @Test("a failure inside a block is located in it, and what was done before stays done")
  func failureInside() throws {
    let before = session.records.count
    let found = try session.failure(
      "với mỗi n trong nhiệm vụ\n    góp ý @an về {n}: Tốt\n    thôi phân công {n}: Xong\n    thôi phân công {n}: Xong\nhết")
    #expect(found.diagnostic.code == "task.ended" && found.place == "{n}")
    #expect(session.records.count == before + 2)
  }

  @Test("an expectation that holds says nothing; one that does not stops with its words")
  func expectations() throws {
    try session.run("khẳng định đếm(đảng viên) = 8: Đủ danh sách\nexpect chi bộ = \"thon dong\"")
    let found = try session.failure("khẳng định đếm(đảng viên) = 9: Thiếu {9 - đếm(đảng viên)} đồng chí")
    #expect(found.diagnostic.code == "expect.failed")
    #expect(
      found.diagnostic.message
        == Localized(vi: "điều khẳng định không đúng: Thiếu 1 đồng chí", en: "the expectation does not hold: Thiếu 1 đồng chí"))
    #expect(found.place == "khẳng định đếm(đảng viên) = 9: Thiếu {9 - đếm(đảng viên)} đồng chí")
    #expect(try session.failure("khẳng định sai").diagnostic.message.en == "the expectation does not hold")
  }

  @Test("a person can stop a script between two statements")
  func interrupted() throws {
    let before = session.records.count
    session.host.afterRecord = { [unowned session] _ in session.host.isInterrupted = true }
    let found = try session.failure("biểu dương @an: Một\nbiểu dương @an: Hai")
    #expect(found.diagnostic.code == "script.interrupted" && found.place == "biểu dương @an: Hai")
    #expect(session.records.count == before + 1)
  }

  @Test("requests go to the program around")
  func requests() throws {
    try session.run("giúp phân công\nngôn ngữ tiếng anh\nxuất biên bản \"bb.docx\"\nxuất biên bản ngày 03/09/2026\nthoát")
    let minutes = ExportedPaper(.minutes, of: .meeting(MeetingID(0)), on: day(2026, 9, 3))
    #expect(
      session.host.requests == [
        .help(.assign), .language(.en), .export(minutes, cell: 0, path: "bb.docx"),
        .export(minutes, cell: 0, path: nil), .quit,
      ])
    #expect(minutes.subject.others(in: try session.cell) == nil)
    let found = try session.failure("xuất biên bản ngày 04/09/2026")
    #expect(found.diagnostic.code == "meeting.none" && found.place == "04/09/2026")
    #expect(found.diagnostic.hint == Localized(vi: "các cuộc họp gần đây: 03/09/2026", en: "the last meetings: 03/09/2026"))
  }
}

@Suite("Two meetings of a day")
struct MeetingsOfADayTests {
  @Test("the second opening is warned about; a paper is of the last unless the time says which, and tells which it is of")
  func export() throws {
    let session = try Session(
      SmallCell.roster + "\nhọp thường kỳ 03/09/2026 lúc 8:00\nbế mạc\nhọp thường kỳ 03/09/2026 lúc 19:00")
    #expect(try session.warnings() == ["meeting.same-day"])
    try session.run("bế mạc\nxuất biên bản ngày 03/09/2026\nxuất biên bản lúc 8:00\nxuất danh sách điểm danh ngày 03/09/2026 lúc 19:00")
    let (first, second) = (PaperSubject.meeting(MeetingID(0)), PaperSubject.meeting(MeetingID(1)))
    func paper(_ word: PaperWord, _ of: PaperSubject) -> ExportedPaper { ExportedPaper(word, of: of, on: day(2026, 9, 3)) }
    #expect(
      session.host.requests == [
        .export(paper(.minutes, second), cell: 0, path: nil), .export(paper(.minutes, first), cell: 0, path: nil),
        .export(paper(.rollCall, second), cell: 0, path: nil),
      ])
    let cell = try session.cell
    #expect(Minutes.title(of: second, in: cell).vi == "biên bản buổi sinh hoạt thường kỳ ngày 03/09/2026 lúc 19:00")
    #expect(
      second.others(in: cell)?.vi
        == "Trong ngày còn buổi sinh hoạt thường kỳ ngày 03/09/2026 lúc 08:00; thêm “lúc 08:00” để chọn.")
    #expect(DuesBookPaper.title(of: .period(.year(2026)), in: cell).vi == "sổ đảng phí")
    let found = try session.failure("xuất biên bản ngày 03/09/2026 lúc 20:00")
    #expect(found.place == "20:00" && found.diagnostic.hint?.vi == "ngày 03/09/2026 có: lúc 08:00, lúc 19:00")
  }
}

@Suite("The day statements are made for")
struct DatedTests {
  @Test("the clock, then the day set, then the open meeting's; the day set moves on with meetings")
  func today() throws {
    let session = try Session(today: day(2026, 9, 1), SmallCell.roster)
    #expect(session.interpreter.today == day(2026, 9, 1))
    try session.run("đề ngày 05/01/2026")
    #expect(session.interpreter.today == day(2026, 1, 5))
    try session.run("phân công @an: Việc\nkế hoạch #1: Làm dần")
    #expect(session.records.suffix(2).map(\.sentence) == ["phân công #1 @an từ 05/01/2026: Việc", "kế hoạch #1 ngày 05/01/2026: Làm dần"])
    #expect(session.records.last?.day == day(2026, 1, 5))
    try session.run("họp thường kỳ 03/02/2026\nđề ngày 01/01/2026")
    #expect(session.interpreter.today == day(2026, 2, 3))
    try session.run("bế mạc")
    #expect(session.interpreter.today == day(2026, 1, 1))
    try session.run("họp thường kỳ 03/03/2026\nbế mạc")
    #expect(session.interpreter.today == day(2026, 3, 3))
    try session.run("đề ngày hôm nay")
    #expect(session.interpreter.today == day(2026, 9, 1))
    try session.run("đề ngày {hôm nay + 1}")
    #expect(session.interpreter.today == day(2026, 9, 2))
  }

  @Test("without a day set the clock counts again after a meeting")
  func clock() throws {
    let session = try Session(today: day(2026, 9, 1), SmallCell.meeting + "bế mạc")
    #expect(session.interpreter.today == day(2026, 9, 1))
  }

  @Test("a record has the day it is true from")
  func records() throws {
    let session = try Session(today: day(2026, 9, 1), SmallCell.meeting + "biểu dương @an: Tốt\nbế mạc\nbiểu dương @hoa: Tốt")
    #expect(session.records.suffix(3).map(\.day) == [day(2026, 9, 3), day(2026, 9, 3), day(2026, 9, 1)])
  }
}

@Suite("Cells of a store")
struct CellTests {
  @Test("a name declares a cell or selects it, without marks too, and what follows belongs to it")
  func selects() throws {
    let session = try Session(
      """
      chi bộ "Thôn Đông"
      đảng viên @an "Trần Văn An"
      chi bộ "Thôn Đoài"
      đảng viên @an "Ngô Thị An"
      chi bo "thon dong"
      phân công @an: Việc
      """)
    #expect(session.interpreter.state.cells.map(\.cell.facts.name) == ["Thôn Đông", "Thôn Đoài"])
    #expect(session.records.map(\.cell) == [0, 0, 1, 1, 0])
    #expect(try session.cell.tasks.count == 1)
    #expect(session.interpreter.state.cells[1].cell.tasks.isEmpty)
    #expect(session.host.accepted.map(\.record.number) == [1, 2, 1, 2, 3])
  }

  @Test("names that differ in marks are two cells; without marks such a name is ambiguous")
  func marks() throws {
    let session = try Session("chi bộ \"Thôn Đông\"\nđảng viên @an \"Trần Văn An\"\nchi bộ \"Thôn Đống\"\nđảng viên @an \"Ngô Thị An\"")
    #expect(session.interpreter.state.cells.count == 2)
    #expect(session.interpreter.state.cells.map(\.cell.members.count) == [1, 1])
    let found = try session.failure("chi bộ \"thon dong\"")
    #expect(found.diagnostic.code == "cell.ambiguous" && found.place == "\"thon dong\"")
    #expect(found.diagnostic.hint?.vi == "viết đủ dấu một trong: “Thôn Đông”, “Thôn Đống”")
    try session.run("chi bộ \"THÔN ĐÔNG\"")
    #expect(session.interpreter.state.current == 0)
  }

  @Test("facts that are new or other are recorded, those known are not")
  func facts() throws {
    let session = try Session("chi bộ \"Thôn Đông\" mã \"1\"")
    try session.run("chi bộ \"Thôn Đông\" mã \"1\"\nchi bộ \"Thôn Đông\"")
    #expect(session.records.count == 1)
    try session.run("chi bộ \"Thôn Đông\" mã \"2\" nơi \"Tân Lập\"")
    #expect(session.records.count == 2)
    #expect(try session.cell.facts.code == "2" && session.cell.facts.place == "Tân Lập")
  }

  @Test("a meeting of one cell does not reach into another")
  func meetings() throws {
    let session = try Session(SmallCell.meeting + "chi bộ \"Thôn Đoài\"\nđảng viên @bảy \"Lê Bảy\"")
    #expect(session.interpreter.today == day(2026, 9, 1))
    #expect(try session.failure("phát biểu @bảy: Chào").diagnostic.code == "meeting.none")
    try session.run("chi bộ \"Thôn Đông\"\nphát biểu @an: Chào")
    #expect(session.interpreter.today == day(2026, 9, 3))
  }

  @Test("a record that cannot be kept leaves everything as it was")
  func notKept() throws {
    let session = try Session("chi bộ \"Thôn Đông\"\nđảng viên @an \"Trần Văn An\"\nchi bộ \"Thôn Đoài\"")
    let keep = session.interpreter.keep
    let before = session.interpreter.state.cells
    session.interpreter.keep = { _ throws(Diagnostic) in
      throw Diagnostic(InterpreterCode.interrupted, at: nil, Localized(vi: "đĩa đầy", en: "disk full"))
    }
    for script in [
      "chi bộ \"Thôn Bắc\"", "chi bộ \"Thôn Đông\" mã \"1\"", "đảng viên @bảy \"Lê Bảy\"", "hoàn tác", "chi bộ \"Thôn Bắc\" mã \"2\"",
    ] {
      let found = try session.failure(script)
      #expect(found.diagnostic.message.vi == (script == "hoàn tác" ? "không có gì để hoàn tác" : "đĩa đầy"), "\(script)")
      #expect(session.interpreter.state.cells.map(\.cell) == before.map(\.cell))
      #expect(session.interpreter.state.cells.map(\.history) == before.map(\.history))
      #expect(session.interpreter.state.current == 1, "\(script)")
    }
    session.interpreter.keep = keep
    try session.run("đảng viên @bảy \"Lê Bảy\"")
    #expect(try session.cell.members.count == 1)
  }

  @Test("without a cell a statement says how to begin, and names the cells there are")
  func none() throws {
    let session = Session()
    let found = try session.failure("đảng viên @an \"Trần Văn An\"")
    #expect(found.diagnostic.code == "cell.none" && found.place == "đảng viên @an \"Trần Văn An\"")
    #expect(found.diagnostic.hint?.vi == "khai chi bộ trước: chi bộ \"…\"")
    for script in ["hoàn tác", "làm lại", "xuất biên bản", "quá trình #1"] {
      #expect(try session.failure(script).diagnostic.code == "cell.none")
    }
  }
}
