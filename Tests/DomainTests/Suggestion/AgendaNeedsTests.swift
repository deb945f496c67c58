import Domain
import Wording
import Testing

@Suite("What the next agenda must hold")
struct AgendaNeedsTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  /// A cell on 20/08/2026 that prepares the meeting for September.
  func cell(_ names: String...) throws -> Ledger {
    var ledger = Ledger.suggesting(today: day(2026, 8, 20))
    for name in names { try ledger.join(name) }
    return ledger
  }

  func needs(_ ledger: Ledger, _ kind: MeetingKind = .regular) -> AgendaNeeds {
    ledger.cell.agendaNeeds(for: kind, in: month(2026, 9), on: ledger.today)
  }

  @Test("conclusions of the last regular meeting are carried over, but for tasks that have ended")
  func carriedOver() throws {
    var ledger = try cell("an", "bình")
    let open = try ledger.give(an)
    let done = try ledger.give(binh)
    ledger.today = day(2026, 7, 3)
    try ledger.open()
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "Cũ")))
    try ledger.state(.talk(.conclude(.item("Việc cũ"))))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    ledger.today = day(2026, 8, 3)
    try ledger.open()
    try ledger.state(.talk(.conclude(.task(open, .late, "Nhanh lên"))))
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "Phòng chống bão")))
    try ledger.state(.talk(.conclude(.item("Giao đồng chí Bình chuẩn bị"))))
    try ledger.state(.talk(.conclude(.task(open, .onTrack, "Tiếp tục"))))
    try ledger.state(.talk(.conclude(.task(done, .done, "Tốt"))))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    ledger.today = day(2026, 8, 10)
    try ledger.open(.thematic)
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "Chuyên đề")))
    try ledger.state(.talk(.conclude(.item("Kết luận chuyên đề"))))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    ledger.today = day(2026, 8, 20)
    let carried = needs(ledger).carriedOver
    #expect(carried.map(\.subject) == [.item(1, title: "Phòng chống bão"), .task(open, .onTrack)])
    #expect(carried.map(\.text) == ["Giao đồng chí Bình chuẩn bị", "Tiếp tục"])
    #expect(carried.map(\.record) == [12, 13].map { RecordID($0) })
    #expect(carried.allSatisfy { $0.meeting == MeetingID(1) })
    #expect(ledger.cell.agendaNeeds(for: .regular, in: month(2026, 8), on: ledger.today).carriedOver.map(\.text) == ["Việc cũ"])
  }

  @Test("shortcomings and targets are gone through when they are due by the month's end, until they are concluded")
  func followedUp() throws {
    var ledger = try cell("an")
    let soon = FollowUpFacts(
      text: "Đóng đảng phí chậm", due: day(2026, 9, 30),
      detail: .shortcoming(owner: nil, cause: nil, remedy: nil, proposal: nil, addressees: []))
    let later = FollowUpFacts(
      text: "Hộ văn hóa", due: day(2026, 10, 1), detail: .target(value: Ratio(9, of: 10), unit: nil, resolution: nil, year: 2026))
    ledger.today = day(2026, 8, 3)
    try ledger.open()
    try ledger.state(.talk(.followUp(.shortcoming(1), soon)))
    try ledger.state(.talk(.followUp(.target(1), later)))
    try ledger.state(.meeting(.close(at: nil, irregular: "Mất điện")))
    ledger.today = day(2026, 8, 20)
    #expect(needs(ledger).followUps.map(\.id) == [.shortcoming(1)])
    #expect(needs(ledger).followUps.map(\.due) == [day(2026, 9, 30)])
    ledger.today = day(2026, 9, 3)
    try ledger.open()
    try ledger.state(.talk(.conclude(.followUp(.shortcoming(1), .done, "Đã khắc phục"))))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(needs(ledger).followUps.isEmpty)
  }

  @Test("the meeting of the month itself, one still open and none at all carry nothing over")
  func nothingCarried() throws {
    var ledger = try cell("an")
    #expect(needs(ledger).carriedOver.isEmpty)
    try ledger.open()
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "")))
    try ledger.state(.talk(.conclude(.item("Kết luận"))))
    #expect(needs(ledger).carriedOver.isEmpty)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(needs(ledger).carriedOver.count == 1)
    #expect(ledger.cell.agendaNeeds(for: .regular, in: month(2026, 8), on: ledger.today).carriedOver.isEmpty)
  }

  @Test("tasks due from today to the month's end, by due day")
  func due() throws {
    var ledger = try cell("an")
    let last = try ledger.give(an, due: day(2026, 9, 30))
    let moved = try ledger.give(an, due: day(2026, 12, 31))
    try ledger.give(an, due: day(2026, 10, 1))
    let overdue = try ledger.give(an, due: day(2026, 8, 19))
    let ended = try ledger.give(an, due: day(2026, 9, 1))
    try ledger.state(.assignment(.adjust(moved, TaskChange(TaskTerms(due: day(2026, 8, 20))), reason: "")))
    try ledger.state(.assignment(.stop(ended, from: ledger.today, reason: "")))
    #expect(
      needs(ledger).due.map { [$0.task.number, $0.due.month.month] + $0.evidence.map(\.number) } == [
        [moved.number, 8, 3, 7], [last.number, 9, 2],
      ])
    #expect(needs(ledger).findings.filter { $0.code == .overdueTask }.map(\.subject) == [.task(overdue)])
  }

  @Test("tasks to report on for the month, until they are")
  func toReport() throws {
    var ledger = try cell("an", "bình")
    let monthly = try ledger.give(an)
    let quarterly = try ledger.give(an) { $0.recurrence = .quarterly }
    let later = try ledger.give(an, from: day(2026, 10, 1))
    let stopped = try ledger.give(an)
    try ledger.state(.assignment(.stop(stopped, from: ledger.today, reason: "")))
    try ledger.state(.assignment(.handOver(monthly, to: binh, from: ledger.today, reason: "")))
    #expect(needs(ledger).toReport.map(\.task) == [monthly, quarterly])
    #expect(needs(ledger).toReport.map(\.lead) == [binh, an])
    #expect(needs(ledger).toReport.map(\.record) == [RecordID(3), RecordID(4)])
    let october = ledger.cell.agendaNeeds(for: .regular, in: month(2026, 10), on: ledger.today)
    #expect(october.toReport.map(\.task) == [monthly, later])
    ledger.today = day(2026, 9, 3)
    try ledger.open()
    try ledger.state(.talk(.report(binh, monthly, nil, result: "")))
    #expect(needs(ledger).toReport.map(\.task) == [quarterly])
  }

  @Test("probations that end within the days set, and those that have ended")
  func probations() throws {
    var ledger = try cell("an")
    func admit(_ name: String, _ admitted: Day?) throws { try ledger.join(name, .probationary) { $0.admitted = admitted } }
    try admit("soon", day(2025, 9, 19))
    try admit("not yet", day(2025, 9, 20))
    try admit("over", day(2025, 8, 1))
    try admit("by entry", nil)
    try admit("confirmed", day(2025, 8, 1))
    try admit("left", day(2025, 8, 1))
    try ledger.state(
      .roster(.addMember(NewMember(handle: "no date", name: "no date", facts: .init(), entry: .probationary, from: day(1, 1, 1)))))
    try ledger.change(MemberID(5), .confirm)
    try ledger.change(MemberID(6), .transferAway(to: ""))
    let found = needs(ledger).probations
    #expect(found.map(\.member.index) == [4, 3, 1])
    #expect(found.map(\.ends) == [day(2026, 1, 1), day(2026, 8, 1), day(2026, 9, 19)])
    #expect(found.map(\.evidence) == [[RecordID(5)], [RecordID(4)], [RecordID(2)]])
    #expect(found.allSatisfy { $0.parameter.name == "probation.months" })
    try ledger.state(.roster(.updateMember(MemberID(4), MemberFacts(admitted: day(2026, 8, 1)), from: ledger.today)))
    #expect(needs(ledger).probations.map(\.member.index) == [3, 1])
  }

  @Test("exemptions, absences and visits that run out")
  func periods() throws {
    var ledger = try cell("an", "bình", "cường", "dung", "em")
    try ledger.join("khách", .temporary(origin: "", until: day(2026, 9, 1)))
    try ledger.change(an, .exempt(.other, until: day(2026, 9, 19)))
    try ledger.change(binh, .exempt(.other, until: day(2026, 9, 20)))
    try ledger.change(MemberID(2), .temporaryAway(to: "", until: day(2026, 7, 1)))
    try ledger.change(MemberID(3), .exempt(.ageOrHealth, until: nil))
    try ledger.change(MemberID(4), .temporaryAway(to: "", until: day(2026, 7, 1)))
    try ledger.change(MemberID(4), .resume, from: day(2026, 7, 1))
    let found = needs(ledger).periods
    #expect(found.map(\.member.index) == [2, 5, 0])
    #expect(found.map(\.step) == [.wentAway, .joined(.visiting), .exempted(.other)])
    #expect(found.map(\.until) == [day(2026, 7, 1), day(2026, 9, 1), day(2026, 9, 19)])
    #expect(found.map(\.record) == [9, 6, 7].map { RecordID($0) })
  }

  @Test("a thematic meeting the quarter still lacks, for the thematic meeting too")
  func thematic() throws {
    var ledger = try cell("an")
    ledger.today = day(2026, 6, 20)
    try ledger.open(.thematic)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    ledger.today = day(2026, 8, 20)
    let gap = try #require(needs(ledger).thematic)
    #expect(gap.quarter == Quarter(year: 2026, number: 3) && gap.needed == 1 && gap.isLastMonth && gap.held.isEmpty && gap.evidence.isEmpty)
    #expect(ledger.cell.agendaNeeds(for: .regular, in: month(2026, 8), on: ledger.today).thematic?.isLastMonth == false)
    #expect(needs(ledger, .thematic).thematic == gap)
    try ledger.open(.thematic)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(needs(ledger).thematic == nil)
    try ledger.state(.roster(.setRule(parameter(.meetingThematicPerQuarter, Ratio(2, of: 1), from: ledger.today))))
    #expect(needs(ledger).thematic?.held == [MeetingID(1)])
    #expect(needs(ledger).thematic?.evidence == [RecordID(4)])
  }

  @Test("dues of the month before that are not recorded")
  func dues() throws {
    var ledger = try cell("an", "bình", "cường")
    try ledger.change(MemberID(2), .temporaryAway(to: "", until: nil))
    #expect(needs(ledger).dues == [AgendaNeeds.DuesGap(month: month(2026, 8), owing: [], evidence: [])])
    try ledger.state(.dues(.pay(month(2026, 8), .members([an]), amount: nil)))
    #expect(needs(ledger).dues == [AgendaNeeds.DuesGap(month: month(2026, 8), owing: [binh], evidence: [RecordID(2)])])
    try ledger.state(.dues(.pay(month(2026, 8), .members([binh]), amount: nil)))
    #expect(needs(ledger).dues.isEmpty)
  }

  @Test("findings a meeting must deal with, and no others")
  func findings() throws {
    var ledger = try cell("an", "bình")
    try ledger.give(an) {
      $0.product = nil
      $0.basis = nil
    }
    let all = ledger.cell.findings(on: ledger.today)
    #expect(Set(all.map(\.code)).isSuperset(of: [.memberWithoutTask, .vagueTask, .taskWithoutBasis]))
    #expect(needs(ledger).findings == all.filter { AgendaNeeds.codes.contains($0.code) })
    #expect(needs(ledger).findings.filter { $0.code == .memberWithoutTask }.map(\.subject) == [.member(binh)])
    #expect(!needs(ledger).findings.contains { $0.code == .vagueTask })
  }

  @Test("the committee prepares the same; congress and year-end review have programmes of their own, a thematic meeting its topic")
  func kinds() throws {
    var ledger = try cell("an")
    try ledger.give(an, due: day(2026, 9, 30))
    #expect(needs(ledger, .committee).due == needs(ledger).due)
    #expect(!needs(ledger, .committee).isEmpty)
    #expect(needs(ledger, .congress).isEmpty && needs(ledger, .yearEnd).isEmpty)
    #expect(needs(ledger, .thematic).due.isEmpty && needs(ledger, .thematic).dues.isEmpty && !needs(ledger, .thematic).isEmpty)
  }

  @Test("an empty cell without rules needs nothing")
  func empty() {
    let cell = Cell(facts: CellFacts(name: ""), rules: RuleBook())
    #expect(cell.agendaNeeds(for: .regular, in: month(2026, 9), on: day(2026, 8, 20)).isEmpty)
  }
}
