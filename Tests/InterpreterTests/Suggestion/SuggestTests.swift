import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Asking for suggestions")
struct SuggestTests {
  let session: Session

  init() throws {
    session = Session(rules: try Shipped.rules(), today: FitWordsTests.today)
    try session.run(FitWordsTests.script)
  }

  private func report(_ statement: String) throws -> SuggestionReport {
    try session.run(statement)
    guard case .suggestion(let report)? = session.host.shown.last else { throw NoReport(statement: statement) }
    return report
  }

  private struct NoReport: Error { let statement: String }

  private func lines(_ report: SuggestionReport) -> [String] {
    let shown = report.shownTable?.cells.map { row in row.map { "\($0.vi) | \($0.en)" }.joined(separator: " ‖ ") } ?? []
    return ["\(report.title.vi) | \(report.title.en)"] + shown
      + (report.script + report.notes).map { "\($0.vi) | \($0.en)" }
  }

  @Test("what is suggested, with every reason, in both languages")
  func reports() throws {
    let statements = [
      "đề xuất người cho \"Kế toán hợp tác xã\" loại cố định", "suggest person for #6",
      "đề xuất người cho \"Kể chuyện truyền thống\" việc nhẹ",
      "đề xuất phân công cho #6, \"Kế toán {năm}\" loại cố định hạn 31/12/2026 sản phẩm \"Sổ\":\n    - Đội văn nghệ\n    2. Trồng {{cây}",
      "đề xuất phân công việc nhẹ cho \"Thăm hỏi\"", "suggest assignment", "đề xuất chương trình", "suggest agenda thematic month 11/2026",
    ]
    try session.run("quy định \"suggest.tasks.maximum\" 2 từ 01/01/2026 nguồn \"Chi bộ\"\nchức vụ @bình bí thư từ 01/01/2025")
    try session.run("phân công #7 @hà từ 05/01/2026: Ghi sổ sách")
    var found: [String] = []
    for statement in statements {
      found.append("--- \(statement)")
      found += lines(try report(statement))
    }
    try CaseFile("suggestion/statements.case").expect(found.joined(separator: "\n") + "\n")
  }

  @Test("a day of the schedule that is over is not proposed", arguments: [(4, "hết ngày 07/11/2026"), (25, "từ nay")])
  func pastDay(today: Int, said: String) throws {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 11, today))
    try session.run(SmallCell.roster + "\nđề xuất chương trình tháng 11/2026")
    guard case .suggestion(let report)? = session.host.shown.last, let note = report.notes.last else {
      throw NoReport(statement: "đề xuất chương trình")
    }
    #expect(!note.vi.contains("03/11/2026") && note.vi.contains(said), "\(note.vi)")
  }

  @Test("what is proposed runs as it stands and records what it says")
  func scripts() throws {
    let assignments = try report("đề xuất phân công cho \"Kế toán\", \"Văn nghệ\" loại cố định hạn 31/12/2026")
    let before = session.records.count
    for language in Language.allCases {
      let copy = Session(rules: session.rules, today: FitWordsTests.today, state: session.interpreter.state)
      try copy.run(assignments.script.map { $0[language] }.joined(separator: "\n"))
      #expect(copy.records.map(\.sentence).allSatisfy { $0.hasPrefix("phân công #") && $0.contains("hạn 31/12/2026") })
      #expect(copy.records.count == 2)
    }
    #expect(session.records.count == before)
    let agenda = try report("đề xuất chương trình")
    try session.run("họp thường kỳ 05/11/2026\n" + agenda.script.map(\.vi).joined(separator: "\n"))
    #expect(try session.cell.currentMeeting?.items.map(\.number) == Array(1...agenda.statements.count))
    let later = try report("đề xuất chương trình")
    #expect(later.statements.first?.vi.hasPrefix("mục \(agenda.statements.count + 1): ") == true)
  }

  @Test("a computed list gives a task each, and an output word gives the whole table")
  func lists() throws {
    let found = try report("đề xuất phân công cho {nhiệm vụ khi địa bàn = \"Xóm Đoài\"}")
    #expect(found.statements.map(\.en) == ["hand over #1 to @bình_trẻ"])
    try session.run("đề xuất người cho \"Việc\" dạng csv")
    guard case .table(let table, .csv)? = session.host.shown.last else { Issue.record("no table"); return }
    #expect(table.rows.count == 3)
    try session.run("đề xuất chương trình dạng bảng tháng 12/2026")
    #expect(!session.host.table().isEmpty)
  }

  @Test("a task that is unknown or over, and nothing to do, are refused in words")
  func refused() throws {
    let unknown = try session.failure("đề xuất người cho #40")
    #expect(unknown.diagnostic.code == "task.unknown" && unknown.place == "#40")
    let ended = try session.failure("đề xuất phân công cho \"Việc\", #3")
    #expect(ended.diagnostic.code == "task.ended" && ended.place == "#3")
    let blank = try session.failure("đề xuất người cho \" – \"")
    #expect(blank.diagnostic.code == "syntax.missing" && blank.place == "\" – \"")
    let nothing = try session.failure("đề xuất phân công")
    #expect(nothing.diagnostic.code == "suggest.nothing")
    #expect(nothing.diagnostic.hint?.en.contains("suggest assignment for") == true)
    #expect(try Session("gán x = 1").failure("đề xuất chương trình").diagnostic.code == "cell.none")
  }

  @Test("Ctrl-C stops a distribution")
  func interrupted() throws {
    session.host.isInterruptedAfterStart = true
    #expect(try session.failure("đề xuất phân công cho \"Việc\"").diagnostic.code == "script.interrupted")
  }
}
