import Domain
import Testing

@Suite("Groups and who has a part in a task")
struct GroupTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let cuong = MemberID(2)

  func three() throws -> Ledger {
    var ledger = Ledger()
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    return ledger
  }

  @Test("members join and leave by date, statements of an earlier day take their place, and the heads belong to it")
  func membership() throws {
    var ledger = try three()
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", heads: [an], members: [binh], from: day(2026, 1, 1)))))
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", leaving: [binh], from: day(2026, 6, 1)))))
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", joining: [cuong], from: day(2026, 3, 1)))))
    let group = try #require(ledger.cell.group(named: "Tổ 1"))
    #expect(ledger.cell.members(of: group, on: day(2025, 12, 31)) == [])
    #expect(ledger.cell.members(of: group, on: day(2026, 2, 1)) == [an, binh])
    #expect(ledger.cell.members(of: group, on: day(2026, 3, 1)) == [an, binh, cuong])
    #expect(ledger.cell.members(of: group, on: day(2026, 6, 1)) == [an, cuong])
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", leaving: [an], from: day(2026, 7, 1)))))
    #expect(ledger.cell.group(named: "Tổ 1")?.heads(on: day(2026, 7, 1)) == [])
  }

  @Test("a group named among a member's facts counts until a statement about the group says otherwise")
  func ownFacts() throws {
    var ledger = try three()
    try ledger.state(.roster(.updateMember(binh, MemberFacts(group: "Tổ 1"), from: day(2026, 1, 1))))
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", heads: [an], from: day(2026, 1, 1)))))
    let names = { (cell: Cell, day: Day) in cell.member(binh).map { cell.groupNames(of: $0, on: day) } }
    let group = try #require(ledger.cell.group(named: "Tổ 1"))
    #expect(ledger.cell.members(of: group, on: day(2026, 2, 1)) == [an, binh])
    #expect(names(ledger.cell, day(2026, 2, 1)) == ["Tổ 1"])
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", leaving: [binh], from: day(2026, 5, 1)))))
    #expect(names(ledger.cell, day(2026, 5, 1)) == [])
  }

  @Test("who is not on the roster, is named twice or does not belong to the group cannot be stated, nor a household twice")
  func refusals() throws {
    var ledger = try three()
    try ledger.change(cuong, .transferAway(to: "Chi bộ 4"))
    func refused(_ change: GroupChange, _ rejection: Rejection) { expect(ledger, refuses: .roster(.changeGroup(change)), with: rejection) }
    let first = day(2026, 1, 5)
    refused(GroupChange(name: "Tổ 1", heads: [cuong], from: first), .notOnRoster(cuong, on: first))
    refused(GroupChange(name: "Tổ 1", members: [an, an], from: first), .duplicateMember(an))
    refused(GroupChange(name: "Tổ 1", leaving: [an], from: first), .notInGroup(an, "Tổ 1"))
    refused(GroupChange(name: "Tổ 1", householdNames: ["Ông Ba", "Ông Ba"], from: first), .duplicateHousehold("Ông Ba"))
  }

  // MARK: Who has a part in a task

  @Test("an adjustment says who joins, leaves or leads from its day on, and somebody stays")
  func parts() throws {
    var ledger = try three()
    let task = try ledger.assign(an, binh)
    ledger.today = day(2026, 10, 1)
    try ledger.state(.assignment(.adjust(task, TaskChange(lead: cuong, leaving: [an]), reason: "")))
    #expect(ledger.cell.task(task)?.assignment.members == [cuong, binh])
    #expect(ledger.cell.task(task)?.members(on: day(2026, 9, 3)) == [an, binh])
    #expect(ledger.cell.openTasks(of: cuong, on: day(2026, 10, 1)).map(\.id) == [task])
    expect(ledger, refuses: .assignment(.adjust(task, TaskChange(leaving: [an]), reason: "")), with: .notCharged(an))
    expect(ledger, refuses: .assignment(.adjust(task, TaskChange(leaving: [cuong, binh]), reason: "")), with: .noMembers)
  }

  @Test("a yearly task is reported on in the month it is due, days of the month end with it")
  func recurrence() throws {
    var ledger = try three()
    var assignment = Assignment(members: [an], text: "Tổng kết", from: day(2026, 1, 5), TaskTerms(kind: .fixed, recurrence: .yearly))
    try ledger.state(.assignment(.assign(TaskID(1), assignment)))
    assignment.due = day(2026, 5, 31)
    assignment.days = DaysOfMonth(first: 30, last: nil)
    try ledger.state(.assignment(.assign(TaskID(2), assignment)))
    #expect(ledger.cell.tasksToReport(in: month(2026, 12)).map(\.id) == [TaskID(1)])
    #expect(ledger.cell.tasksToReport(in: month(2026, 5)).map(\.id) == [TaskID(2)])
    let task = try #require(ledger.cell.task(TaskID(2)))
    #expect(task.isInDays(on: day(2026, 2, 28)) && !task.isInDays(on: day(2026, 2, 27)) && task.isInDays(on: day(2026, 3, 31)))
    #expect(DaysOfMonth(first: 0, last: nil) == nil && DaysOfMonth(first: 1, last: 32) == nil)
  }
}
