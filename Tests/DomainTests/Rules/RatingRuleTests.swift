@testable import Domain
import Testing

@Suite("Checks of ratings")
struct RatingRuleTests {
  let an = MemberID(0)

  /// Ten tasks: `exceeded` better than asked, `late` said to be late after their day and then done, `undone` not met, the rest done in time.
  static func year(exceeded: Int = 0, late: Int = 0, undone: Int = 0) throws -> Ledger {
    var ledger = try Ledger(members: "an", today: day(2026, 12, 3))
    for index in 0..<10 {
      try ledger.give(MemberID(0), due: index >= 10 - late ? day(2026, 11, 30) : day(2026, 12, 31))
    }
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    for (index, task) in ledger.cell.tasks.map(\.id).enumerated() {
      let outcome: TaskOutcome = index < exceeded ? .exceeded : index < exceeded + undone ? .notMet : .done
      if index >= 10 - late { try ledger.state(.talk(.conclude(.task(task, .late, "")))) }
      try ledger.state(.talk(.conclude(.task(task, outcome, ""))))
    }
    return ledger
  }

  static func rated(_ ledger: Ledger, _ level: Level, points: Int?) throws -> [Finding] {
    var ledger = ledger
    try ledger.state(.year(.classify([MemberID(0)], .year(2026), level, votes: nil, points: points, reason: "")))
    return ledger.found(.ratingAgainstRecord)
  }

  @Test("the year's record puts every task into one list")
  func yearRecord() throws {
    let record = try Self.year(exceeded: 3, late: 2, undone: 1).cell.yearRecord(of: an, year: 2026, on: day(2026, 12, 3))
    #expect(record.exceeded.map(\.number) == [1, 2, 3])
    #expect(record.unfinished.map(\.number) == [4])
    #expect(record.onTime.map(\.number) == [5, 6, 7, 8])
    #expect(record.late.map(\.number) == [9, 10])
    #expect(record.total == 10)
  }

  @Test("an open task past its day is unfinished, one concluded late is late, a stopped one does not count")
  func openTasks() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 12, 3))
    let overdue = try ledger.give(an, due: day(2026, 11, 30))
    let behind = try ledger.give(an)
    let steady = try ledger.give(an)
    let stopped = try ledger.give(an)
    try ledger.state(.assignment(.stop(stopped, from: day(2026, 6, 1), reason: "")))
    let silent = try ledger.give(an)
    try ledger.open()
    try ledger.state(.talk(.conclude(.task(behind, .late, ""))))
    try ledger.state(.talk(.report(an, steady, nil, result: "")))
    let record = ledger.cell.yearRecord(of: an, year: 2026, on: ledger.today)
    #expect([record.unfinished, record.late, record.onTime, record.exceeded] == [[overdue], [behind], [steady], []])
    #expect(record.unknown == [silent] && record.total == 3)
  }

  @Test("what is undone after a hand-over is not the former holder's")
  func handedOver() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 6, 3))
    let task = try ledger.give(an, due: day(2026, 11, 30))
    try ledger.state(.assignment(.handOver(task, to: MemberID(1), from: ledger.today, reason: "")))
    ledger.today = day(2026, 12, 3)
    let former = ledger.cell.yearRecord(of: an, year: 2026, on: ledger.today)
    #expect(former.total == 0 && former.unknown.isEmpty)
    #expect(ledger.cell.yearRecord(of: MemberID(1), year: 2026, on: ledger.today).unfinished == [task])
  }

  @Test("what the levels ask for, of a member without points on record; not complete asks for nothing")
  func levelGaps() throws {
    let ledger = try Self.year(exceeded: 3)
    let gaps = ledger.cell.levelGaps(of: an, year: 2026, points: nil, on: ledger.today)
    #expect(gaps.map(\.level) == [.excellent, .good, .complete])
    #expect(gaps.map { $0.pointsNeeded?.count } == [90, 70, 50])
    #expect(ledger.cell.levelGaps(of: an, year: 2026, points: 40, on: ledger.today).allSatisfy { $0.pointsNeeded == nil })
  }

  @Test("excellent asks for all in time and 30 % exceeded")
  func excellent() throws {
    #expect(try Self.rated(Self.year(exceeded: 3), .excellent, points: 90).isEmpty)
    let few = try #require(try Self.rated(Self.year(exceeded: 2), .excellent, points: 90).first)
    #expect(
      few.as(RatingAgainstRecord.self)
        == RatingAgainstRecord(member: an, year: 2026, level: .excellent, gaps: [.exceeded(Ratio(2, of: 10), needed: Ratio(30, of: 100))]))
  }

  @Test("good falls with one late task")
  func good() throws {
    let finding = try #require(try Self.rated(Self.year(late: 1), .good, points: 75).first)
    #expect(
      finding.as(RatingAgainstRecord.self)
        == RatingAgainstRecord(member: an, year: 2026, level: .good, gaps: [.onTime(Ratio(9, of: 10), needed: Ratio(1, of: 1))]))
    #expect(finding.evidence.count == 2)
    #expect(try Self.rated(Self.year(), .good, points: 75).isEmpty)
  }

  @Test("a level above the employer's needs a reason; the same level, another body's and an earlier one of the employer are no ground")
  func aboveEmployer() throws {
    let finding = try #require(try Self.rated(.good, proposed: (.complete, .employer)).first)
    #expect(finding.as(RatingAboveEmployer.self) == RatingAboveEmployer(member: an, year: 2026, level: .good, proposed: .complete))
    #expect(finding.evidence.count == 2)
    #expect(try Self.rated(.good, reason: "Việc ở khu dân cư", proposed: (.complete, .employer)).isEmpty)
    #expect(try Self.rated(.good, proposed: (.good, .employer)).isEmpty)
    #expect(try Self.rated(.good, proposed: (.complete, .union)).isEmpty)
    #expect(try Self.rated(.good, proposed: (.complete, .employer), (.good, .employer)).isEmpty)
    #expect(try Self.rated(.good, year: 2024, proposed: (.complete, .employer)).isEmpty)
  }

  private static func rated(
    _ level: Level, year: Int = 2026, reason: String = "", proposed: (level: Level, body: RatingBody.Kind)...
  ) throws -> [Finding] {
    var ledger = try Ledger(members: "an", today: day(2026, 12, 3))
    for proposal in proposed {
      try ledger.state(.year(.propose(MemberID(0), year: year, proposal.level, body: RatingBody(proposal.body))))
    }
    try ledger.state(.year(.classify([MemberID(0)], .year(year), level, votes: nil, points: nil, reason: reason)))
    return ledger.found(.ratingAboveEmployer)
  }

  @Test("complete allows a fifth late, not three tenths, and none left undone")
  func complete() throws {
    #expect(try Self.rated(Self.year(late: 2), .complete, points: nil).isEmpty)
    let late = try #require(try Self.rated(Self.year(late: 3), .complete, points: nil).first)
    #expect(
      late.as(RatingAgainstRecord.self)
        == RatingAgainstRecord(member: an, year: 2026, level: .complete, gaps: [.late(Ratio(3, of: 10), allowed: Ratio(20, of: 100))]))
    let undone = try #require(try Self.rated(Self.year(undone: 1), .complete, points: nil).first)
    #expect(
      undone.as(RatingAgainstRecord.self)
        == RatingAgainstRecord(member: an, year: 2026, level: .complete, gaps: [.done(Ratio(9, of: 10), needed: Ratio(1, of: 1))]))
    #expect(try Self.rated(Self.year(undone: 1), .notComplete, points: nil).isEmpty)
  }

  @Test("points are held against the level, and a good year without tasks is found")
  func pointsAndNoTask() throws {
    let low = try #require(try Self.rated(Self.year(), .good, points: 69).first)
    #expect(low.as(RatingAgainstRecord.self) == RatingAgainstRecord(member: an, year: 2026, level: .good, gaps: [.points(69, needed: 70)]))
    var silent = try Ledger(members: "an", today: day(2026, 12, 3))
    try silent.give(an)
    #expect(try Self.rated(silent, .good, points: nil).isEmpty, "nothing is known of the task")
    #expect(try Self.rated(silent, .excellent, points: 95).count == 1, "nothing is known to be exceeded")
    let none = try #require(try Self.rated(Ledger(members: "an", today: day(2026, 12, 3)), .good, points: nil).first)
    #expect(none.as(RatingAgainstRecord.self) == RatingAgainstRecord(member: an, year: 2026, level: .good, gaps: [.noTask]))
  }

  @Test("a good year without tasks is nothing where no number of that day asks for tasks, from the first such number on it is found")
  func noTaskByTheDay() throws {
    let rules = RuleBook([parameter(.ratingGoodOnTime, Ratio(1, of: 1), from: day(2026, 12, 31))])
    func found(_ today: Day) throws -> [Finding] {
      var ledger = Ledger(rules: rules, today: today)
      try ledger.enter("an")
      try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: nil, reason: "")))
      return ledger.found(.ratingAgainstRecord)
    }
    #expect(try found(day(2026, 12, 30)).isEmpty)
    #expect(
      try found(day(2026, 12, 31)).map { $0.as(RatingAgainstRecord.self) } == [
        RatingAgainstRecord(member: an, year: 2026, level: .good, gaps: [.noTask])
      ])
  }

  @Test("a rating given again replaces the first")
  func ratedAgain() throws {
    var ledger = try Self.year(late: 1)
    try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: nil, reason: "")))
    try ledger.state(.year(.classify([an], .year(2026), .complete, votes: nil, points: nil, reason: "")))
    #expect(ledger.found(.ratingAgainstRecord).isEmpty)
  }

  @Test("exempt, suspended, gone or lately admitted members are not to be rated")
  func notDue() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung", today: day(2026, 12, 3))
    try ledger.change(MemberID(0), .exempt(.ageOrHealth, until: nil), from: day(2026, 6, 1))
    try ledger.change(MemberID(1), .suspend, from: day(2026, 6, 1))
    try ledger.change(MemberID(2), .transferAway(to: "Chi bộ 2"), from: day(2026, 6, 1))
    try ledger.enter("hạnh", .probationary, from: day(2026, 6, 4))
    try ledger.enter("khoa", .probationary, from: day(2026, 6, 3))
    for index in 0..<6 {
      try ledger.state(.year(.classify([MemberID(index)], .year(2026), .complete, votes: nil, points: nil, reason: "")))
    }
    #expect(
      ledger.found(RatingNotDue.self).map(\.bar) == [
        .standing(.exempt(.ageOrHealth)), .standing(.suspended), .standing(.left(.transferred)),
        .admittedLately(day(2026, 6, 4), months: 6),
      ])
    #expect(ledger.found(RatingNotDue.self).map(\.member.index) == [0, 1, 2, 4])
    #expect(ledger.found(RatingNotDue.self).allSatisfy { $0.year == 2026 && $0.level == .complete })
    #expect(ledger.offers(.ratingNotDue) == ["hoàn tác 10: …", "hoàn tác 11: …", "hoàn tác 12: …", "hoàn tác 14: …"])
  }

  @Test("two excellent of ten are within a fifth, three are not")
  func cap() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 12, 3))
    for index in 1..<10 { try ledger.enter("đảng viên \(index)") }
    for index in 0..<10 {
      try ledger.state(
        .year(.classify([MemberID(index)], .year(2026), index < 2 ? .excellent : .good, votes: nil, points: nil, reason: "")))
    }
    #expect(ledger.found(.ratingCap).isEmpty)
    try ledger.state(.year(.classify([MemberID(2)], .year(2026), .excellent, votes: nil, points: nil, reason: "")))
    let finding = try #require(ledger.found(.ratingCap).first)
    let found = try #require(finding.as(ExcellentCapExceeded.self))
    #expect(found.year == 2026)
    let cap = found.cap
    #expect((cap.base, cap.cap, cap.excellent.count) == (10, 2, 3))
    #expect(finding.evidence.count == 3)
  }
}
