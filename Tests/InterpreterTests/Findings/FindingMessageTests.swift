import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Words of findings")
struct FindingMessageTests {
  @Test("the troubled cell provokes every code")
  func everyCode() throws {
    let found = try TroubledCell.session().cell.findings(on: TroubledCell.lastDay)
    #expect(Set(found.map(\.code)) == Set(FindingCode.allCases))
  }

  @Test("every finding in both languages, with its explanation and mending statement")
  func messages() throws {
    let cell = try TroubledCell.session().cell
    var lines: [String] = []
    for finding in cell.findings(on: TroubledCell.lastDay) {
      lines.append("--- \(finding.code.rawValue), \(finding.severity.word.vi)")
      lines += [finding.message(cell: cell).vi, finding.message(cell: cell).en]
      lines += finding.remedyStatements(cell: cell).flatMap { ["> " + Printer.print($0, in: .vi), "> " + Printer.print($0, in: .en)] }
      // The first of a code only: the others differ in what was said above.
      guard !lines.contains("=== \(finding.code.rawValue)") else { continue }
      lines.append("=== \(finding.code.rawValue)")
      lines += [finding.explanation(cell: cell).vi, "", finding.explanation(cell: cell).en]
    }
    try CaseFile("findings/messages.case").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test("the explanation of every code in both languages")
  func explanations() throws {
    var lines: [String] = []
    for code in FindingCode.allCases {
      lines += ["--- \(code.rawValue)", code.explanation.vi, code.explanation.en]
      #expect(code.explanation.vi.contains(code.source) && code.explanation.en.contains(code.source))
      #expect(code.explanation.vi != code.explanation.en)
    }
    try CaseFile("findings/codes.case").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test("findings can be grouped by what their rules serve, and each group has a heading of its own")
  func demands() throws {
    #expect(Set(Demand.allCases.map(\.word.vi)).count == Demand.allCases.count)
    #expect(Set(Demand.allCases.map(\.word.en)).count == Demand.allCases.count)
    let session = try TroubledCell.session()
    try session.run("xem phát hiện theo yêu cầu")
    let found = try session.cell.findings(on: TroubledCell.lastDay)
    let rows = session.host.table()
    for demand in Set(found.map(\.code.demand)) { #expect(rows.contains { $0.contains(demand.word.vi) }, "\(demand)") }
  }

  @Test("messages and findings have codes of their own")
  func distinctCodes() {
    #expect(Set(Codes.all).count == Codes.all.count)
    for code in Codes.all {
      let text = Codes.explanation(of: code)
      #expect(text.map { !$0.vi.isEmpty && !$0.en.isEmpty } == true, "\(code)")
    }
  }

  @Test("a remedy reads the same in both languages", arguments: Language.allCases)
  func remediesParse(language: Language) throws {
    let cell = try TroubledCell.session().cell
    for statement in cell.findings(on: TroubledCell.lastDay).flatMap({ $0.remedyStatements(cell: cell) }) {
      let text = Printer.print(statement, in: language)
      let parsed = Parser.parse(SourceText(text))
      #expect(parsed.diagnostics.isEmpty, "\(text)")
      #expect(parsed.script.map(\.statement) == [statement], "\(text)")
    }
  }

  @Test("a remedy, once its blanks are filled in, mends what was found")
  func remediesMend() throws {
    let session = try TroubledCell.session()
    let cell = try session.cell
    var mended: Set<FindingCode> = []
    for finding in cell.findings(on: TroubledCell.lastDay) where finding.remedy != nil {
      // A reminder is the first step against absence; what was missed stays missed.
      if finding.code == .absenceThreeMonths { continue }
      let copy = Session(today: TroubledCell.lastDay, state: session.interpreter.state)
      let statement = try #require(finding.remedyStatement(cell: cell)).vi
      try copy.run(statement.split(separator: "…", omittingEmptySubsequences: false).joined(separator: "Danh sách cụ thể"))
      let left = try copy.cell.findings(on: TroubledCell.lastDay)
      #expect(!left.contains { $0.code == finding.code && $0.subject == finding.subject }, "\(statement)")
      mended.insert(finding.code)
    }
    #expect(
      mended == [
        .duesThreeMonths, .memberWithoutTask, .holderLeft, .holderExempt, .holderAway, .vagueTask, .taskWithoutBasis, .overdueTask,
        .unreportedTask, .unconcludedTask, .uncountedVote, .ratingAgainstRecord,
      ])
  }

  @Test("a reminder about absence can be stated too")
  func reminder() throws {
    let session = try TroubledCell.session()
    let cell = try session.cell
    let finding = try #require(cell.findings(of: [.absenceThreeMonths], on: TroubledCell.lastDay).first)
    try session.run(try #require(finding.remedyStatement(cell: cell)).vi)
    #expect(
      try session.readBack() == "Nhắc nhở đồng chí Đỗ Văn Sơn (@sơn): Vắng sinh hoạt không có lý do các tháng 6/2026, 7/2026, 8/2026.")
  }
}
