import Domain
import Testing

@Suite("Statements on tasks")
struct TaskDecisionTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let cuong = MemberID(2)

  func three() throws -> Ledger {
    var ledger = Ledger()
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    return ledger
  }

  func assignment(_ members: [MemberID], from: Day = day(2026, 1, 5), due: Day? = nil, follower: MemberID? = nil) -> Assignment {
    Assignment(members: members, text: "Phụ trách 10 hộ", from: from, TaskTerms(kind: .fixed, due: due, follower: follower))
  }

  @Test("numbers are used once, may have gaps, and count on from the highest")
  func numbers() throws {
    var ledger = try three()
    try ledger.state(.assignment(.assign(TaskID(5), assignment([an]))))
    #expect(ledger.cell.nextTask == TaskID(6))
    try ledger.state(.assignment(.assign(TaskID(2), assignment([binh]))))
    #expect(ledger.cell.nextTask == TaskID(6))
    #expect(ledger.cell.task(TaskID(2))?.lead == binh)
    expect(ledger, refuses: .assignment(.assign(TaskID(5), assignment([an]))), with: .taskNumberUsed(TaskID(5)))
    for number in [0, .max] {
      expect(ledger, refuses: .assignment(.assign(TaskID(number), assignment([an]))), with: .taskNumberOutOfRange(TaskID(number)))
    }
  }

  @Test("an assignment needs members on the roster, each once, and a due day after its start")
  func assignments() throws {
    var ledger = try three()
    try ledger.change(cuong, .transferAway(to: "Chi bộ 4"))
    func refused(_ assignment: Assignment, _ rejection: Rejection) {
      expect(ledger, refuses: .assignment(.assign(TaskID(1), assignment)), with: rejection)
    }
    refused(assignment([]), .noMembers)
    refused(assignment([an, an]), .duplicateMember(an))
    refused(assignment([cuong]), .notOnRoster(cuong, on: day(2026, 1, 5)))
    refused(assignment([an], follower: cuong), .notOnRoster(cuong, on: day(2026, 1, 5)))
    refused(assignment([an], due: day(2026, 1, 4)), .datesReversed(first: day(2026, 1, 5), second: day(2026, 1, 4)))
  }

  @Test("an adjustment keeps the clauses it does not name, and the origin stays on file")
  func adjustment() throws {
    var ledger = try three()
    let task = try ledger.assign(an, due: day(2026, 9, 30))
    try ledger.state(.assignment(.adjust(task, TaskChange(TaskTerms(due: day(2026, 10, 31), products: ["Phương án"])), reason: "Mưa bão")))
    let adjusted = try #require(ledger.cell.task(task))
    #expect(adjusted.assignment.due == day(2026, 10, 31))
    #expect(adjusted.assignment.text == "Phụ trách 10 hộ")
    #expect(adjusted.origin.fact.due == day(2026, 9, 30))
    #expect(adjusted.changes.map(\.record) == [RecordID(5)])
    expect(
      ledger, refuses: .assignment(.adjust(task, TaskChange(from: day(2026, 11, 1)), reason: "")),
      with: .datesReversed(first: day(2026, 11, 1), second: day(2026, 10, 31)))
  }

  @Test("a hand-over replaces the lead from its day on")
  func handOver() throws {
    var ledger = try three()
    let task = try ledger.assign(an, binh)
    try ledger.state(.assignment(.handOver(task, to: cuong, from: day(2026, 7, 1), reason: "Chuyển công tác")))
    let handed = try #require(ledger.cell.task(task))
    #expect(handed.assignment.members == [cuong, binh])
    #expect(handed.members(on: day(2026, 6, 30)) == [an, binh])
    #expect(handed.members(on: day(2026, 7, 1)) == [cuong, binh])
    #expect(ledger.cell.openTasks(of: an, on: day(2026, 6, 30)).map(\.id) == [task])
    #expect(ledger.cell.openTasks(of: an, on: day(2026, 7, 1)).isEmpty)
    #expect(ledger.cell.openTasks(of: cuong, on: day(2026, 7, 1)).map(\.id) == [task])
    #expect(handed.concerned(an, in: ledger.cell.period(ofWorkYear: 2026)))
    #expect(!handed.concerned(an, in: ledger.cell.period(ofWorkYear: 2027)))
    expect(
      ledger, refuses: .assignment(.handOver(task, to: cuong, from: ledger.today, reason: "")), with: .taskHeldAlready(task, by: cuong))
    try ledger.state(.assignment(.handOver(task, to: binh, from: day(2026, 8, 1), reason: "")))
    #expect(ledger.cell.task(task)?.assignment.members == [binh])
  }

  @Test("a stopped task takes no more reports, but its plans and inspections stay open to record")
  func stop() throws {
    var ledger = try three()
    let task = try ledger.assign(an)
    try ledger.state(.assignment(.stop(task, from: day(2026, 6, 1), reason: "Giải thể")))
    #expect(ledger.cell.task(task)?.status == .stopped(on: day(2026, 6, 1)))
    #expect(ledger.cell.openTasks(on: day(2026, 5, 31)).map(\.id) == [task])
    #expect(ledger.cell.openTasks(on: day(2026, 6, 1)).isEmpty)
    expect(ledger, refuses: .assignment(.stop(task, from: ledger.today, reason: "")), with: .taskEnded(task, on: day(2026, 6, 1)))
    try ledger.open()
    let late = Command.talk(.report(an, task, nil, result: ""))
    #expect(throws: Rejection.taskEnded(task, on: day(2026, 6, 1))) { try ledger.cell.requireGoingOn(late) }
    #expect(throws: Never.self) { _ = try ledger.cell.decide(late, on: ledger.today) }
    try ledger.state(.assignment(.inspect(task, by: [binh], on: day(2026, 5, 20), "Làm tốt")))
    #expect(ledger.cell.task(task)?.inspections.count == 1)
  }

  @Test("plans, supports and inspections keep their own days and records")
  func notes() throws {
    var ledger = try three()
    let task = try ledger.assign(an)
    try ledger.state([
      .assignment(.plan(task, "Tháng 3 xong 5 hộ", on: day(2026, 2, 1))), .assignment(.support(task, "Cử thêm người", on: day(2026, 4, 1))),
      .assignment(.inspect(task, by: [binh], on: day(2026, 5, 1), "Đạt")),
    ])
    let noted = try #require(ledger.cell.task(task))
    #expect(noted.plans.map(\.fact.on) == [day(2026, 2, 1)])
    #expect(noted.supports.map(\.record) == [RecordID(6)])
    #expect(noted.inspections.map(\.fact.by) == [[binh]])
    expect(ledger, refuses: .assignment(.plan(TaskID(9), "", on: ledger.today)), with: .unknownTask(TaskID(9)))
  }

  @Test("monthly tasks report every month, quarterly ones at the end of a quarter, none outside its time")
  func reportingMonths() throws {
    var ledger = try three()
    let monthly = try ledger.assign(an, from: day(2026, 2, 10))
    let quarterly = ledger.cell.nextTask
    try ledger.state(
      .assignment(
        .assign(quarterly, Assignment(members: [binh], text: "", from: day(2026, 1, 1), TaskTerms(kind: .seasonal, recurrence: .quarterly)))
      )
    )
    try ledger.state(.assignment(.stop(monthly, from: day(2026, 5, 2), reason: "")))
    let due = (1...6).map { ledger.cell.tasksToReport(in: month(2026, $0)).map(\.id) }
    #expect(due == [[], [monthly], [monthly, quarterly], [monthly], [monthly], [quarterly]])
  }

  @Test("a task is overdue from the day after its due day until it ends")
  func overdue() throws {
    var ledger = try three()
    let task = try ledger.assign(an, due: day(2026, 8, 31))
    #expect(ledger.cell.overdueTasks(on: day(2026, 8, 31)).isEmpty)
    #expect(ledger.cell.overdueTasks(on: day(2026, 9, 1)).map(\.id) == [task])
    try ledger.open()
    try ledger.state(.talk(.conclude(.task(task, .notMet, "Không làm"))))
    #expect(ledger.cell.overdueTasks(on: ledger.today).isEmpty)
    #expect(ledger.cell.task(task)?.status == .ended(.notMet, on: ledger.today))
  }
}
