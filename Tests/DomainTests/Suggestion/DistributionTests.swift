import Domain
import Testing

@Suite("Distributing tasks over members")
struct DistributionTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let cuong = MemberID(2)

  func cell(_ names: String...) throws -> Ledger {
    var ledger = Ledger.suggesting()
    for name in names { try ledger.join(name) }
    return ledger
  }

  func needs(_ count: Int, _ effort: TaskEffort? = nil) -> [TaskNeed] { (0..<count).map { TaskNeed(text: "Việc \($0)", effort: effort) } }

  func distribution(_ ledger: Ledger, _ needs: [TaskNeed]) throws -> Distribution {
    try ledger.cell.distribution(of: needs, on: ledger.today, words: .test)
  }

  @Test("everybody gets the task that fits, with the reasons")
  func fitting() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") { $0.strengths = "kế toán" }
    try ledger.join("bình") { $0.strengths = "văn nghệ, kế toán" }
    let found = try distribution(ledger, [TaskNeed(text: "Kế toán"), TaskNeed(text: "Văn nghệ")])
    #expect(found.pairs.map(\.need) == [0, 1])
    #expect(found.pairs.map(\.fit.member) == [an, binh])
    #expect(found.pairs.map(\.fit.points) == [30, 30])
    #expect(found.cost == -60)
    #expect(found.leftOver.isEmpty && found.notServed.isEmpty)
    #expect(found.parameters.map(\.name) == ["assignment.tasks.minimum", "suggest.tasks.maximum"])
  }

  @Test("who has no task yet comes before a better fit who has one")
  func servedFirst() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") { $0.strengths = "kế toán" }
    try ledger.join("bình") { $0.circumstances = "Bệnh tim" }
    try ledger.give(an)
    #expect(try distribution(ledger, [TaskNeed(text: "Kế toán")]).pairs.map(\.fit.member) == [binh])
    try ledger.give(binh)
    #expect(try distribution(ledger, [TaskNeed(text: "Kế toán")]).pairs.map(\.fit.member) == [an])
  }

  @Test("nobody has more open tasks than the maximum; what does not fit is left over, with those who are full")
  func full() throws {
    var ledger = try cell("an", "bình")
    try ledger.give(an)
    let found = try distribution(ledger, needs(4))
    #expect(found.pairs.map(\.fit.member).sorted() == [an, binh, binh])
    #expect(found.leftOver.map(\.reason) == [.allFull([an, binh])])
    try ledger.state(.roster(.setRule(parameter(.suggestTasksMaximum, Ratio(10, of: 1), from: day(2026, 1, 1)))))
    #expect(try distribution(ledger, needs(4)).leftOver.isEmpty)
  }

  @Test("without a maximum all is given, spread evenly")
  func unlimited() throws {
    var ledger = Ledger(rules: .checks)
    for name in ["an", "bình"] { try ledger.join(name) }
    try ledger.state(.roster(.setRule(parameter(.suggestWeightTasks, Ratio(10, of: 1), from: day(2026, 1, 1)))))
    let found = try distribution(ledger, needs(6))
    #expect(found.pairs.count { $0.fit.member == an } == 3)
    #expect(found.parameters.map(\.name) == ["assignment.tasks.minimum"])
  }

  @Test("an exempt or very old member gets only what suits")
  func light() throws {
    var ledger = try cell("an", "bình")
    try ledger.join("cường") { $0.born = .day(day(1940, 1, 1)) }
    try ledger.change(an, .exempt(.ageOrHealth, until: nil))
    var found = try distribution(ledger, needs(3))
    #expect(found.pairs.map(\.fit.member) == [binh, binh])
    #expect(found.leftOver.map(\.reason) == [.allFull([binh])])
    #expect(
      found.notServed == [
        Distribution.NotServed(member: an, reason: .onlyLight(.exempt(.ageOrHealth))),
        Distribution.NotServed(member: cuong, reason: .onlyLight(.age(86, limit: 75))),
      ])
    found = try distribution(ledger, needs(2) + needs(1, .light))
    #expect(found.pairs.map(\.fit.member) == [binh, binh, an])
    #expect(found.notServed == [Distribution.NotServed(member: cuong, reason: .takenByOthers)])
  }

  @Test("a need that nobody may have is left over with everybody's reason")
  func nobodyMay() throws {
    var ledger = try cell("an", "bình")
    try ledger.change(an, .suspend)
    try ledger.change(binh, .exempt(.other, until: nil))
    let found = try distribution(ledger, needs(1))
    guard case .nobodyMay(let bars)? = found.leftOver.first?.reason else {
      Issue.record("\(found)")
      return
    }
    #expect(bars.map(\.reason) == [.standing(.suspended), .onlyLight(.exempt(.other))])
    #expect(found.notServed.map(\.member) == [binh])
    #expect(try distribution(Ledger.suggesting(), needs(1)).leftOver.map(\.reason) == [.nobodyMay([])])
  }

  @Test("with nothing to give, those who are to have a task are named")
  func noNeeds() throws {
    var ledger = try cell("an", "bình", "cường")
    try ledger.give(an)
    try ledger.change(cuong, .temporaryAway(to: "", until: nil))
    let found = try distribution(ledger, [])
    #expect(found.pairs.isEmpty && found.leftOver.isEmpty)
    #expect(found.notServed == [Distribution.NotServed(member: binh, reason: .noNeeds)])
  }

  @Test("the same every time, and stopped when asked to")
  func determinism() throws {
    let ledger = try cell("an", "bình", "cường")
    let first = try distribution(ledger, needs(5))
    #expect(try distribution(ledger, needs(5)) == first)
    #expect(first.pairs.map(\.need) == [0, 1, 2, 3, 4])
    #expect(throws: AssignmentFailure.cancelled) {
      try ledger.cell.distribution(of: needs(5), on: ledger.today, words: .test, isCancelled: { true })
    }
  }
  @Test("the points it is made by are those of the fits, whatever the member and the need")
  func points() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") {
      $0.strengths = "kế toán"; $0.circumstances = "Bệnh tim"
    }
    try ledger.join("bình") {
      $0.strengths = "công tác văn nghệ"; $0.born = .day(day(1940, 1, 1))
    }
    try ledger.join("cường") {
      $0.job = "kế toán hợp tác xã"; $0.group = "Xóm Đoài"
    }
    for _ in 0..<2 { try ledger.give(an) }
    let needs = [
      TaskNeed(text: "Kế toán", kind: .fixed), TaskNeed(text: "Văn nghệ xóm Đoài", effort: .light),
      TaskNeed(text: "Trông hộ", area: "Đoài", households: 12), TaskNeed(text: "Hợp tác xã"),
    ]
    for need in needs {
      let found = try distribution(ledger, [need])
      let best = try #require(found.pairs.first?.fit)
      #expect(ledger.fits(need).contains(best))
      #expect(found.cost == -best.points)
    }
  }

  @Test("a task that is to be somebody else's is not offered to who has it")
  func somebodyElse() throws {
    var ledger = try cell("an", "bình")
    try ledger.give(an)
    let need = TaskNeed(text: "Việc", task: TaskID(1))
    #expect(ledger.fits(need).map(\.member) == [binh])
    #expect(ledger.barred(need).map(\.reason) == [.hasTask(TaskID(1))])
    #expect(try distribution(ledger, [need]).pairs.map(\.fit.member) == [binh])
  }

  @Test("says how far it has come, never going back")
  func progress() throws {
    let ledger = try cell("an", "bình", "cường")
    var steps: [Int] = []
    let note = { (done: Int, total: Int) in
      #expect(total == 10)
      steps.append(done)
    }
    _ = try ledger.cell.distribution(of: needs(5), on: ledger.today, words: .test, progress: note)
    #expect(steps == steps.sorted() && steps.first == 0 && steps.allSatisfy { $0 < 10 })
  }
}
