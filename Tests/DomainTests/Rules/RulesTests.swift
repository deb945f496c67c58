import Domain
import Testing
import Wording

@Suite("The list of checks")
struct RulesTests {
  @Test("an empty cell has no findings")
  func emptyCell() {
    #expect(Ledger(rules: .checks).cell.findings(on: day(2026, 9, 3)).isEmpty)
  }

  @Test("without numbers in force only what needs none is measured")
  func noNumbers() throws {
    var ledger = Ledger(rules: RuleBook())
    try ledger.enter("an")
    try ledger.meet(on: day(2026, 9, 3))
    #expect(ledger.cell.findings(on: day(2026, 9, 3)).allSatisfy { $0.parameters.isEmpty })
    #expect(ledger.found(.memberWithoutTask).isEmpty && ledger.found(.shortMeeting).isEmpty)
  }

  @Test("the order is that of the rules, then of members and tasks, and the same each time")
  func stableOrder() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.give(MemberID(0), due: day(2026, 2, 1)) { $0.product = nil }
    try ledger.give(MemberID(0), due: day(2026, 1, 10))
    let findings = ledger.cell.findings(of: [.overdueTask, .memberWithoutTask, .vagueTask], on: ledger.today)
    #expect(findings.map(\.code) == [.vagueTask, .memberWithoutTask, .memberWithoutTask, .overdueTask, .overdueTask])
    #expect(findings.map(\.subject).suffix(2) == [.task(TaskID(1)), .task(TaskID(2))])
    #expect(ledger.cell.findings(on: ledger.today) == ledger.cell.findings(on: ledger.today))
  }

  @Test("the rules stand by what they serve, and every demand is served")
  func demands() {
    let demands = Checks.all.map { Set([$0.about.demand]) }
    #expect(demands.allSatisfy { $0.count == 1 })
    #expect(demands.flatMap(\.self) == demands.flatMap(\.self).sorted())
    #expect(Set(demands.flatMap(\.self)) == Set(Demand.allCases))
  }

  @Test("every code belongs to one rule, and asking for some codes gives the findings with them in the same order")
  func codes() throws {
    #expect(Set(Checks.all.map { $0.about.code }).count == Checks.all.count)
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.give(MemberID(0), due: day(2026, 2, 1)) { $0.product = nil }
    let findings = ledger.cell.findings(on: ledger.today)
    #expect(Set(findings.map(\.code)).isSuperset(of: [.memberWithoutTask, .vagueTask, .overdueTask]))
    let some = ledger.cell.findings(of: [.overdueTask, .memberWithoutTask], on: ledger.today)
    #expect(some == findings.filter { $0.code == .overdueTask || $0.code == .memberWithoutTask })
    #expect(ledger.cell.findings(of: [], on: ledger.today).isEmpty)
  }

  @Test("replaying the history gives the same findings")
  func replay() throws {
    var ledger = try Ledger(members: "an", "bình")
    for number in 2...5 { try ledger.meet(on: day(2026, number, 3), unexcused: [MemberID(1)]) }
    var copy = Cell(facts: CellFacts(name: "Chi bộ tổ dân phố 5"), rules: .checks)
    for entry in ledger.history { copy.apply(entry.event, record: entry.record, on: entry.day) }
    #expect(copy.findings(on: ledger.today) == ledger.cell.findings(on: ledger.today))
    #expect(!copy.findings(on: ledger.today).isEmpty)
  }

  @Test("every code has a source, and evidence is ascending without repeats")
  func sources() throws {
    #expect(Checks.all.allSatisfy { !$0.about.source.isEmpty })
    var ledger = try Ledger(members: "an")
    let task = try ledger.give(MemberID(0), due: day(2026, 2, 1))
    try ledger.state(.assignment(.adjust(task, TaskChange(TaskTerms(due: day(2026, 3, 1))), reason: "")))
    #expect(ledger.found(.overdueTask).first?.evidence == [RecordID(2), RecordID(3)])
  }
}
