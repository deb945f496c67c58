import Domain
import Testing

@Suite("Figures of a periodic report")
struct PeriodReportTests {
  static let today = day(2026, 12, 31)

  /// Four members, one admitted and one gone in September; a regular and a thematic meeting, tasks of every outcome, a target half reached.
  private static func ledger() throws -> Ledger {
    var ledger = Ledger(today: day(2026, 8, 1))
    let an = try ledger.enter("an")
    let binh = try ledger.enter("bình")
    let cuong = try ledger.enter("cường")
    let dung = try ledger.enter("dung")
    for due in [day(2026, 9, 20), day(2026, 9, 10), nil, day(2026, 12, 1)] { try ledger.assign(an, due: due, from: day(2026, 8, 1)) }
    try ledger.state(
      .talk(
        .followUp(
          .target(1),
          FollowUpFacts(text: "Bảo hiểm", detail: .target(value: Ratio(98, of: 100), unit: nil, resolution: nil, year: nil)))))
    try ledger.enter("em", .probationary, from: day(2026, 9, 2))
    try ledger.change(dung, .transferAway(to: "Chi bộ 2"), from: day(2026, 9, 2))
    ledger.today = day(2026, 9, 3)
    try ledger.open()
    try ledger.state([
      .meeting(.attend(.all(except: [cuong]))), .meeting(.absent([cuong], .excused, reason: "")),
      .talk(.report(an, TaskID(1), .share(Ratio(100, of: 100)), result: "")), .talk(.conclude(.task(TaskID(1), .exceeded, ""))),
      .talk(.report(an, TaskID(3), .share(Ratio(20, of: 100)), result: "")), .talk(.conclude(.task(TaskID(3), .late, ""))),
      .talk(.reportFollowUp(binh, .target(1), reached: .share(Ratio(49, of: 100)), result: "")),
      .talk(.conclude(.followUp(.target(1), .onTrack, ""))),
      .talk(.commend([an], "Tốt")), .meeting(.close(at: time(20, 30), irregular: nil)),
    ])
    ledger.today = day(2026, 9, 15)
    try ledger.open(.thematic)
    try ledger.state([
      .talk(.conclude(.task(TaskID(2), .late, ""))), .talk(.conclude(.task(TaskID(2), .done, ""))),
      .assignment(.inspect(TaskID(4), by: [binh], on: day(2026, 9, 14), "Đúng")), .meeting(.score(85, "")),
      .meeting(.close(at: nil, irregular: nil)),
    ])
    return ledger
  }

  private func report(_ period: Period, on day: Day = today) throws -> PeriodReport {
    try #require(Self.ledger().cell.periodReport(for: period, on: day))
  }

  private let september = Period.month(month(2026, 9))

  @Test("who came and went, and the numbers at both ends")
  func members() throws {
    let members = try report(september).members
    #expect(members.before.roll == 4 && members.after.roll == 4 && members.after.probationary == 1)
    #expect(members.admitted == [MemberID(4)] && members.left(.transferred) == [MemberID(3)])
    #expect(members.received.isEmpty && members.wentAway.isEmpty && members.confirmed.isEmpty)
    #expect(try report(.month(month(2026, 10))).members.changes.isEmpty)
  }

  @Test("attendance is that of regular meetings, and a figure nobody recorded is nil")
  func meetings() throws {
    let report = try report(september)
    #expect(report.regularAttendance == Ratio(3, of: 4))
    #expect(report.meetings.map(\.minutes) == [90, nil] && report.meetings.map(\.score) == [nil, 85])
    #expect(report.meetings(.thematic).map(\.attendance) == [nil] && report.meanScore == Ratio(85, of: 1))
    #expect(report.monthsWithoutMeeting.isEmpty)
    let later = try self.report(.month(month(2026, 10)))
    #expect(later.meetings.isEmpty && later.regularAttendance == nil && later.meanScore == nil && later.dues == nil)
    #expect(later.monthsWithoutMeeting == [month(2026, 10)])
  }

  @Test("tasks are done, late or open by the last day of the period")
  func tasks() throws {
    let tasks = try report(september).tasks
    #expect(tasks.all.map(\.number) == [1, 2, 3, 4] && tasks.new.isEmpty)
    #expect(tasks.done.map(\.number) == [1, 2] && tasks.exceeded.map(\.number) == [1] && tasks.doneLate.map(\.number) == [2])
    #expect(tasks.open.map(\.number) == [3, 4] && tasks.late.map(\.number) == [3])
    #expect(tasks.share == Ratio(2, of: 3))
    let year = try report(.year(2026)).tasks
    #expect(year.new.count == 4 && year.late.map(\.number) == [3, 4])
    #expect(try report(.month(month(2026, 8))).tasks.done.isEmpty)
  }

  @Test("a target is reached as far as was said by then")
  func targets() throws {
    let target = try #require(report(september).targets.first)
    #expect(target.reached == .share(Ratio(49, of: 100)) && target.share?.permille == 500 && target.outcome == .onTrack)
    let before = try #require(report(.month(month(2026, 8))).targets.first)
    #expect(before.reached == nil && before.outcome == nil)
  }

  @Test("inspections, praise and comments are those of the period")
  func conduct() throws {
    let conduct = try report(september).conduct
    #expect(conduct.inspections.map(\.task.number) == [4] && conduct.commendations.map(\.fact.member) == [MemberID(0)])
    #expect(conduct.reminders.isEmpty && conduct.discipline.isEmpty && conduct.residenceComments.isEmpty)
    #expect(try report(.quarter(month(2026, 12).quarter)).conduct.inspections.isEmpty)
  }

  @Test("proposals stand with shortcomings stated in the period or still open")
  func proposals() throws {
    var ledger = try Self.ledger()
    let detail = FollowUpFacts.Detail.shortcoming(
      owner: nil, cause: nil, remedy: "Sửa", proposal: "Cấp máy phát điện", addressees: ["Đảng ủy xã"])
    try ledger.state([.talk(.followUp(.shortcoming(1), FollowUpFacts(text: "Mất điện", detail: detail)))])
    let cell = ledger.cell
    #expect(cell.periodReport(for: september, on: Self.today)?.proposals == [.shortcoming(1)])
    #expect(cell.periodReport(for: .month(month(2026, 10)), on: Self.today)?.proposals == [.shortcoming(1)])
    #expect(cell.periodReport(for: .month(month(2026, 8)), on: Self.today)?.proposals == [])
  }

  @Test("candidates are followed until they are members")
  func admission() throws {
    var ledger = try Self.ledger()
    var change = CandidateChange(name: "Ngô Thị Mai", helpers: [MemberID(1)], from: day(2026, 9, 1))
    try ledger.state(.membership(.changeCandidate(change)))
    (change.helpers, change.steps) = (nil, [.considered: day(2026, 10, 3)])
    try ledger.state(.membership(.changeCandidate(change)))
    let september = try #require(ledger.cell.periodReport(for: september, on: Self.today)).admission
    #expect(september.candidates.map(\.name) == ["Ngô Thị Mai"] && september.candidates.first?.helpers == [MemberID(1)])
    #expect(september.introduced == ["Ngô Thị Mai"])
    #expect(september.considered.isEmpty)
    #expect(september.probationers.map(\.member) == [MemberID(4)] && september.probationers.first?.helpers == [])
    try ledger.state(
      .membership(.changeCandidate(CandidateChange(name: "Đỗ Văn Nam", steps: [.introduced: day(2026, 8, 5)], from: day(2026, 10, 1)))))
    let august = try #require(ledger.cell.periodReport(for: .month(month(2026, 8)), on: Self.today)).admission
    #expect(august.candidates.map(\.name) == ["Đỗ Văn Nam"] && august.introduced == ["Đỗ Văn Nam"])
    let october = try #require(ledger.cell.periodReport(for: .month(month(2026, 10)), on: Self.today)).admission
    #expect(october.considered == ["Ngô Thị Mai"] && october.introduced.isEmpty && october.candidates.count == 2)
  }

  @Test("dues count months owed, and name who owes which")
  func dues() throws {
    var ledger = try Self.ledger()
    let an = MemberID(0)
    try ledger.state([.dues(.pay(month(2026, 9), .all(except: [an]), amount: Dong(10_000)))])
    let dues = try #require(ledger.cell.periodReport(for: september, on: day(2026, 9, 30))?.dues)
    #expect(dues.liable == 4 && dues.exempt == 0 && dues.paid == Ratio(3, of: 4))
    #expect(dues.owing.map(\.member) == [an] && dues.owing.first?.months == [month(2026, 9)])
    #expect(dues.sums.collected == Dong(30_000))
  }

  @Test("only a whole year has ratings, and a period to come has no report")
  func periods() throws {
    var ledger = try Self.ledger()
    try ledger.state([.year(.classify([MemberID(0)], .year(2026), .good, votes: nil, points: nil, reason: ""))])
    let year = try #require(ledger.cell.periodReport(for: .year(2026), on: Self.today)?.year)
    #expect(year.ratings == [.good: [MemberID(0)]] && year.cell == nil && year.rated == 1)
    #expect(year.awaited == [MemberID(1), MemberID(2)] && year.tasks[.fixed]?.all.count == 4)
    #expect(try report(.halfYear(2026, isSecond: true)).year == nil)
    #expect(try report(.halfYear(2026, isSecond: true)).days == day(2026, 7, 1)...Self.today)
    #expect(try report(september, on: day(2026, 9, 20)).days.upperBound == day(2026, 9, 20))
    #expect(try Self.ledger().cell.periodReport(for: september, on: day(2026, 8, 31)) == nil)
  }

  @Test("half years have six months each")
  func halves() {
    #expect(Period.halfYear(2026, isSecond: false).months.map(\.month) == [1, 2, 3, 4, 5, 6])
    #expect(Period.halfYear(2026, isSecond: true).months.map(\.month) == [7, 8, 9, 10, 11, 12])
  }
}
