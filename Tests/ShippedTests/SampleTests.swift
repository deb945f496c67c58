import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite struct SampleTests {
  private static func year(today: Day) throws -> Store {
    let store = try Store(today: today)
    try store.run(try Scripts.source("samples/nam-2026.chibo"))
    return store
  }

  @Test func theYearHasWhatItPromises() throws {
    let store = try Self.year(today: try day(2026, 12, 31))
    #expect(try store.recordCount >= 600)
    let meetings = try store.cell.meetings
    #expect(meetings.count { $0.facts.kind == .regular } == 12)
    #expect(meetings.count { $0.facts.kind == .thematic } == 4)
    #expect(meetings.count { $0.facts.kind == .committee } == 3)
    #expect(meetings.count { $0.facts.kind == .yearEnd } == 1)
    #expect(!meetings.contains { !$0.isClosed })
    let rated = try store.cell.ratings(year: 2026).map(\.member)
    #expect(rated == (try store.cell.membersToRate(on: try day(2026, 12, 12))))
  }

  @Test func whatTheYearResolvedIsFollowedUp() throws {
    let cell = try Self.year(today: try day(2026, 12, 31)).cell
    let end = try day(2026, 12, 31)
    for (kind, count) in [(FollowUpKind.point, 12), (.target, 3), (.shortcoming, 2)] {
      let entries = cell.followUps(kind)
      #expect(entries.count == count)
      #expect(entries.allSatisfy { !$0.isOpen(on: end) }, "\(kind)")
    }
  }

  @Test func theYearsDuesAreSentUpAsFarAsTheyAreCollected() throws {
    let cell = try Self.year(today: try day(2026, 12, 31)).cell
    let end = try day(2026, 12, 31)
    let months = cell.monthsOfDuesBook(upTo: end).map { cell.duesMonth($0, on: end) }
    #expect(months.count == 12)
    #expect(months.last?.notSent == .zero)
  }

  @Test func theCongressElects() throws {
    let store = try Store(today: try day(2025, 5, 1))
    try store.run(try Scripts.source("samples/dai-hoi.chibo"))
    let cell = try store.cell
    let congress = try #require(cell.meetings.first)
    let elected = cell.elections(in: congress).map { election in
      election.result.elected.compactMap { member in cell.members.first { $0.id == member }?.handle }
    }
    #expect(elected == [["ân", "bích", "khang"], ["ân"], ["bích"]])
  }

  /// The eight findings its first comment names.
  @Test func theYearEndsWithTheFindingsItsHeadNames() throws {
    let store = try Self.year(today: try day(2027, 1, 1))
    try store.run("đề ngày 31/12/2026")
    #expect(
      try store.findings() == [
        "task.vague #25", "task.overdue #36", "absence.months @kiên", "dues.three-months @lâm", "dues.months @kiên",
        "rating.against-record @quý", "meeting.short 03/07/2026",
        "meeting.no-committee ",
      ])
  }

  @Test func theYearDoesNotDependOnTheDayItIsRun() throws {
    let early = try Self.year(today: try day(2026, 1, 2)).log()
    #expect(early == (try Self.year(today: try day(2031, 5, 17)).log()))
    let dates = early.split(separator: "\n").filter { $0.hasPrefix("đề ngày ") }
    #expect(dates.first == "đề ngày 02/01/2026")
    #expect(dates.allSatisfy { $0.hasSuffix("/2026") })
  }

  @Test(arguments: ["samples/nam-2026.chibo", "samples/dai-hoi.chibo", "samples/english-quarter.chibo"], [Language.vi, .en])
  func theJournalIsAScriptOfItself(path: String, language: Language) throws {
    let first = try Store(today: try day(2026, 12, 31))
    try first.run(try Scripts.source(path))
    let second = try Store(today: try day(2030, 1, 1))
    try second.run(try first.log(language))
    #expect(try second.log() == first.log())
  }

  @Test func theEnglishQuarterIsWithoutFindings() throws {
    let store = try Store(today: try day(2026, 6, 30))
    let source = try Scripts.source("samples/english-quarter.chibo")
    #expect((80...150).contains(Parser.parse(source).script.count))
    try store.run(source)
    #expect(try store.findings() == [])
  }
}
