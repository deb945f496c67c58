@testable import Domain
import Testing

@Suite("Checks of groups, households and deadlines of documents")
struct GroupRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let first = day(2026, 1, 1)

  /// Group “Tổ 1” of three named households, led by @an.
  func named() throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.state(
      .roster(.changeGroup(GroupChange(name: "Tổ 1", heads: [an], householdNames: ["Ông Ba", "Bà Tư", "Ông Năm"], from: first))))
    return ledger
  }

  @Test("households that no open task names are found; one that all tasks together cover is not")
  func uncovered() throws {
    var ledger = try named()
    try ledger.give(binh) { ($0.area, $0.householdNames) = ("Tổ 1", ["Ông Ba", "Bà Tư"]) }
    let finding = try #require(ledger.found(.householdsNotCovered).first)
    #expect(
      finding.as(HouseholdsNotCovered.self) == HouseholdsNotCovered(group: "Tổ 1", names: ["Ông Năm"], missing: 1, total: 3, holder: an))
    #expect(ledger.offer(finding) == "phân công @an hằng tháng sản phẩm \"…\" địa bàn \"Tổ 1\" hộ \"Ông Năm\": Phụ trách hộ")
    #expect(finding.evidence == [RecordID(3), RecordID(4)])
    let second = try ledger.give(an) { $0.householdNames = ["Ông Năm"] }
    #expect(ledger.found(.householdsNotCovered).isEmpty)
    try ledger.state(.assignment(.stop(second, from: day(2026, 8, 1), reason: "")))
    #expect(ledger.found(.householdsNotCovered).count == 1)
  }

  @Test("a household of two leaders is found, of two tasks of one leader it is not")
  func twice() throws {
    var ledger = try named()
    try ledger.give(binh) { ($0.area, $0.householdNames) = ("Tổ 1", ["Ông Ba", "Bà Tư", "Ông Năm"]) }
    try ledger.give(binh) { ($0.area, $0.householdNames) = ("Tổ 1", ["Bà Tư"]) }
    #expect(ledger.found(.householdsTwice).isEmpty)
    try ledger.give(an, binh) { ($0.area, $0.householdNames) = ("Tổ 1", ["Bà Tư", "Ông Sáu"]) }
    let finding = try #require(ledger.found(.householdsTwice).first)
    #expect(
      finding.as(HouseholdsCoveredTwice.self)
        == HouseholdsCoveredTwice(
          group: "Tổ 1", names: ["Bà Tư"], excess: 1, total: 3, tasks: [TaskID(1), TaskID(2), TaskID(3)],
          kept: [HouseholdList(task: TaskID(2), names: []), HouseholdList(task: TaskID(3), names: ["Ông Sáu"])]))
    #expect(ledger.cell.householdCoverage(of: try #require(ledger.cell.group(named: "Tổ 1")), on: ledger.today)?.missing == 0)
  }

  @Test("with numbers only, fewer and more than there are is found, as many is not", arguments: [(8, 2), (10, 0), (12, -2)])
  func numbers(given: Int, missing: Int) throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Xóm Đoài", kind: .area, heads: [an], households: 10, from: first))))
    try ledger.give(binh) { ($0.area, $0.households) = ("Xóm Đoài", given) }
    #expect(ledger.found(.householdsNotCovered).count == (missing > 0 ? 1 : 0))
    #expect(ledger.found(.householdsTwice).count == (missing < 0 ? 1 : 0))
  }

  @Test("a group whose head left is found, one that got another head or has no members is not")
  func head() throws {
    var ledger = try named()
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", joining: [binh], from: day(2026, 2, 1)))))
    #expect(ledger.found(.groupWithoutHead).isEmpty)
    try ledger.change(an, .transferAway(to: "Chi bộ 2"), from: day(2026, 3, 1))
    #expect(ledger.offers(.groupWithoutHead).first == "tổ \"Tổ 1\" phụ trách @bình từ 03/09/2026")
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 1", heads: [binh], from: day(2026, 3, 2)))))
    #expect(ledger.found(.groupWithoutHead).isEmpty)
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ 2", from: first))))
    #expect(ledger.found(.groupWithoutHead).isEmpty)
  }

  // MARK: Deadlines of documents

  let plan = DocumentNumber(number: 39, type: "KH", issuer: "ĐU")

  @Test("an incoming document with a deadline and no task is found; without a deadline, with a task, or the cell's own it is not")
  func noTask() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.state(.assignment(.recordDocument(plan, issuer: "Đảng ủy xã", on: first, summary: "Kế hoạch")))
    let own = DocumentNumber(number: 1, type: "KH", issuer: "CB")
    try ledger.state(.assignment(.recordDocument(own, issuer: nil, on: first, due: day(2026, 12, 1), summary: "Kế hoạch")))
    #expect(ledger.found(.documentWithoutTask).isEmpty)
    let other = DocumentNumber(number: 40, type: "KH", issuer: "ĐU")
    try ledger.state(.assignment(.recordDocument(other, issuer: "Đảng ủy xã", on: first, due: day(2026, 12, 1), summary: "Kế hoạch")))
    #expect(ledger.found(DocumentWithoutTask.self) == [DocumentWithoutTask(document: other, due: day(2026, 12, 1), summary: "Kế hoạch")])
    let task = try ledger.give(an, due: day(2026, 12, 1)) { $0.basis = .document(other) }
    #expect(ledger.found(.documentWithoutTask).isEmpty)
    try ledger.state(.assignment(.stop(task, from: day(2026, 8, 1), reason: "")))
    #expect(ledger.found(.documentWithoutTask).count == 1)
  }

  @Test("a document past its deadline with an open task is found, on the last day it is not")
  func overdue() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.state(.assignment(.recordDocument(plan, issuer: "Đảng ủy xã", on: first, due: day(2026, 9, 3), summary: "Kế hoạch")))
    let task = try ledger.give(an, due: day(2026, 9, 3)) { $0.basis = .document(plan) }
    #expect(ledger.found(.documentOverdue).isEmpty && ledger.found(.taskAfterDeadline).isEmpty)
    ledger.today = day(2026, 9, 5)
    #expect(ledger.found(DocumentOverdue.self) == [DocumentOverdue(document: plan, due: day(2026, 9, 3), days: 2, tasks: [task])])
  }

  @Test("a task due after its document's deadline or without a due day is found, one due on the day is not")
  func late() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.state(.assignment(.recordDocument(plan, issuer: "Đảng ủy xã", on: first, due: day(2026, 12, 1), summary: "Kế hoạch")))
    for due in [day(2026, 12, 1), day(2026, 12, 2), nil] { try ledger.give(an, due: due) { $0.basis = .document(plan) } }
    #expect(ledger.found(.taskAfterDeadline).map(\.subject) == [.task(TaskID(2)), .task(TaskID(3))])
    #expect(ledger.offers(.taskAfterDeadline).first == "điều chỉnh #2 hạn 01/12/2026")
  }
}
