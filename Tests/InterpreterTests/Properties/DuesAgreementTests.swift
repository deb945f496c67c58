import Documents
import Domain
import Interpreter
import LawSupport
import Testing
import Wording

/// What a member owes is the same in the account, the list, the check, the agenda, the book and the report, whatever day it is asked.
@Suite("Dues have one answer")
struct DuesAgreementTests {
  static let seeds: [UInt64] = Laws.seeds(20)

  @Test("in random years, asked on random days", arguments: seeds)
  func agree(seed: UInt64) throws {
    var year = try DuesYear(seed: seed)
    let days = [year.last] + (0..<4).map { _ in day(2026, 1, 5).adding(days: year.number(0...355)) }
    for day in days { try Answers(to: try year.reader(on: day), seed: seed).compare() }
  }
}

/// The answers of a session on its day.
private struct Answers {
  let session: Session
  let cell: Cell
  let today: Day
  let seed: UInt64
  private var month: Month { today.month }
  /// Of each member on the roster, the months listed as not paid.
  private var unpaid: [MemberID: [Month]] = [:]

  init(to session: Session, seed: UInt64) throws {
    (self.session, self.seed) = (session, seed)
    cell = try session.cell
    today = session.interpreter.today
    try session.run("xem đảng viên gồm mã, chưa đóng đảng phí")
    for row in session.host.table() {
      let id = try #require(cell.memberID(handle: String(row[0].dropFirst())))
      unpaid[id] = row[1].isEmpty ? [] : row[1].split(separator: ", ").compactMap { Self.month(of: String($0)) }
    }
  }

  private static func month(of text: String) -> Month? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return parts.count == 2 ? day(parts[1], parts[0], 1).month : nil
  }

  /// Checks and agendas look at twelve months.
  private func isLooked(at month: Month) -> Bool { self.month.months(since: month) < 12 }

  private var comment: Comment { "seed \(seed), asked on \(Written.day(today))" }

  func compare() throws {
    #expect(unpaid.values.joined().allSatisfy { $0 <= month }, comment)
    try compareChecks()
    compareAgenda()
    try compareAccounts()
    try compareReport()
    try comparePapers()
  }

  /// A month not paid for is found of the member, or, when nobody paid for it, of the cell.
  private func compareChecks() throws {
    var months: [MemberID: [Month]] = [:]
    var missed: [Month] = []
    for finding in cell.findings(of: [.duesMonths, .duesThreeMonths, .duesNotRecorded], on: today) {
      if let found = finding.as(RepeatedArrears.self) { months[found.member] = found.tally.lastTwelve }
      if let found = finding.as(UnpaidDues.self) { months[found.member] = found.tally.lastTwelve }
      if let found = finding.as(MonthWithoutDues.self) { missed = found.months }
    }
    guard !cell.monthsPaidFor.isEmpty else { return }
    for (member, listed) in unpaid {
      let past = listed.filter { $0 < month && isLooked(at: $0) }
      #expect(months[member] ?? [] == past.filter(cell.monthsPaidFor.contains), comment)
      #expect(Set(past.filter { !cell.monthsPaidFor.contains($0) }).isSubset(of: missed), comment)
    }
  }

  private func compareAgenda() {
    let gaps = cell.agendaNeeds(for: .regular, in: month.adding(1), on: today).dues
    guard !cell.monthsPaidFor.isEmpty else { return }
    let asked = Set(gaps.map(\.month))
    #expect(asked.subtracting([month]) == Set(unpaid.values.joined().filter(isLooked)).subtracting([month]), comment)
    for gap in gaps where !gap.owing.isEmpty {
      #expect(Set(gap.owing) == Set(unpaid.filter { $0.value.contains(gap.month) }.keys), comment)
    }
  }

  private func compareAccounts() throws {
    let lines = cell.duesLines(for: month, on: today)
    let short = cell.findings(of: [.duesShort], on: today).compactMap { finding -> (MemberID, [DuesRest])? in
      finding.as(DuesPaidShort.self).map { ($0.member, $0.rest) }
    }
    for (member, listed) in unpaid {
      let person = try #require(cell.member(member))
      try session.run("giải thích đảng phí @\(person.handle)")
      guard case .text(let account)? = session.host.shown.last else { continue }
      let told = cell.duesTold(of: person, on: today)
      let sum = told.left.reduce(0) { $0 + $1.amount.amount }
      #expect(account.vi.contains("Còn phải đóng đến tháng \(Written.month(month)): \(Written.money(sum))"), comment)
      if let line = lines.first(where: { $0.member == member }), let left = line.left {
        #expect(left.amount == sum, "\(comment): @\(person.handle)")
        #expect(line.ahead == told.ahead && account.vi.contains("Đóng trước") == (told.ahead > .zero), comment)
      }
      // Every month of which something is left is listed as unpaid, found as short, or that of the day.
      let found = short.filter { $0.0 == member }.flatMap(\.1)
      let rests = told.left.filter { !listed.contains($0.month) && $0.month < month && isLooked(at: $0.month) }
      if person.isOnRoster(on: today) { #expect(rests == found.filter { !listed.contains($0.month) }, "\(comment): @\(person.handle)") }
    }
  }

  private func compareReport() throws {
    guard cell.monthsOfDuesBook(upTo: today).contains(month) else { return }
    let owing = unpaid.filter { $0.value.contains(month) }.keys
    #expect(cell.duesMonth(month, on: today).unpaid == owing.count, comment)
    let dues = try #require(cell.periodReport(for: .month(month), on: today)?.dues)
    #expect(Set(dues.owing.map(\.member)) == Set(owing), comment)
    try session.run("xem báo cáo đảng phí khi tháng = \(Written.month(month)) gồm chưa đóng")
    #expect(session.host.table() == [[String(owing.count)]], comment)
  }

  /// Every figure of the book and of the report of dues is that of the question.
  private func comparePapers() throws {
    try session.run("xem sổ đảng phí khi tháng trong 2026 gồm tháng, đảng viên, phải đóng, truy thu, cộng, đã thu, chưa đóng")
    let book = rows(of: DuesBookPaper.document(of: cell, for: .year(2026), on: today))
    for row in session.host.table() {
      let line = book.first { $0.count == 10 && isMonth($0[3], row[0]) && $0[1] == row[1] }
      #expect(line.map { Array($0[5...]) } == Array(row[2...]), "\(comment): \(row)")
    }
    try session.run(
      "xem báo cáo đảng phí khi tháng trong 2026 gồm tháng, số đảng viên, được miễn, chưa đóng, đã thu, giữ lại, phải nộp, đã nộp, chưa nộp"
    )
    let months = session.host.table()
    for row in months {
      let line = book.first { $0.count == 9 && isMonth($0[0], row[0]) }
      #expect(line.map { Array($0[1...]) } == Array(row[1...]), "\(comment): \(row)")
    }
    guard let last = months.last else { return }
    let report = rows(of: DuesReportPaper.document(of: cell, for: .month(month), on: today))
    let figures = ["01": last[1], "02": last[4], "04": last[5], "12": last[6], "14": last[8], "03": sum(months, 4), "13": sum(months, 6)]
    for (code, figure) in figures {
      #expect(report.first { $0.count == 6 && $0[3] == code }?[4] == figure, "\(comment): \(code)")
    }
  }

  private func isMonth(_ shown: String, _ month: String) -> Bool { Self.month(of: shown) == Self.month(of: month) }

  private func sum(_ rows: [[String]], _ column: Int) -> String {
    Written.money(rows.reduce(0) { $0 + (Int($1[column].filter(\.isNumber)) ?? 0) })
  }

  /// The cells of the tables of a paper.
  private func rows(of document: Document) -> [[String]] {
    MarkdownWriter.text(of: document).split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
  }
}
