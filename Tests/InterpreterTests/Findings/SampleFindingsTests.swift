import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("What the checks find in the samples")
struct SampleFindingsTests {
  @Test("the sample year has the findings its head comment names, in that order")
  func sampleYear() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    let cell = try session.cell
    let members = cell.members.reduce(into: [:]) { $0[$1.handle] = $1.id }
    let found = cell.findings(on: day(2026, 12, 31))
    #expect(
      found.map(\.code) == [
        .vagueTask, .overdueTask, .absenceMonths, .duesThreeMonths, .duesMonths, .ratingAgainstRecord, .shortMeeting, .committeeNotMet,
      ])
    #expect(found.prefix(2).map(\.subject) == [.task(TaskID(25)), .task(TaskID(36))])
    #expect(
      found.dropFirst(2).prefix(4).map(\.subject) == ["kiên", "lâm", "kiên", "quý"].compactMap { members[$0] }.map(FindingSubject.member))
    #expect(found.last?.as(CommitteeNotMet.self)?.meetings.count == 10)
  }

  @Test("the sample quarter has none")
  func sampleQuarter() throws {
    let session = try SampleYear.session()
    try session.run("include \"english-quarter.chibo\"")
    #expect(try session.cell.findings(on: day(2026, 6, 30)).isEmpty)
  }
}
