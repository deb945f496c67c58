@testable import Domain
import Testing

@Suite("Checks of following tasks")
struct FollowingRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let number = DocumentNumber(number: 1, type: "NQ", issuer: "CB")

  @Test("six open tasks are too many, five are not")
  func manyTasks() throws {
    var ledger = try Ledger(members: "an")
    for _ in 1...5 { try ledger.give(an) }
    #expect(ledger.found(.tooManyTasks).isEmpty)
    let sixth = try ledger.give(an)
    #expect(ledger.found(MemberWithManyTasks.self) == [MemberWithManyTasks(member: an, has: 6, most: 5, relief: nil)])
    #expect(ledger.found(.tooManyTasks).first?.severity == .notice)
    try ledger.state(.assignment(.stop(sixth, from: ledger.today, reason: "")))
    #expect(ledger.found(.tooManyTasks).isEmpty)
  }

  @Test("a task is followed by somebody active who does not carry it out")
  func follower() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung")
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    try ledger.give(an) { $0.follower = binh }
    try ledger.give(MemberID(2)) { $0.follower = an }
    #expect(ledger.found(.follower).isEmpty)
    let alone = try ledger.give(binh)
    let own = try ledger.give(MemberID(2), an) { $0.follower = an }
    let lost = try ledger.give(binh) { $0.follower = MemberID(3) }
    try ledger.change(MemberID(3), .exempt(.ageOrHealth, until: nil))
    #expect(
      ledger.found(TaskWithoutFollower.self) == [
        TaskWithoutFollower(task: alone, gap: .nobody, proposed: an), TaskWithoutFollower(task: own, gap: .holder(an), proposed: nil),
        TaskWithoutFollower(task: lost, gap: .cannotAct(MemberID(3), .exempt(.ageOrHealth)), proposed: an),
      ])
    #expect(ledger.offers(.follower) == ["điều chỉnh #3 theo dõi @an", nil, "điều chỉnh #5 theo dõi @an"])
    try ledger.state(.roster(.givePost(MemberID(1), .committeeMember, from: day(2025, 1, 1), to: nil)))
    #expect(ledger.offers(.follower) == ["điều chỉnh #3 theo dõi @an", "điều chỉnh #4 theo dõi @bình", "điều chỉnh #5 theo dõi @an"])
    try ledger.state(.assignment(.adjust(own, TaskChange(TaskTerms(follower: binh)), reason: "")))
    #expect(ledger.found(.follower).map(\.subject) == [.task(alone), .task(lost)])
  }

  /// Regular meetings of January to the month at which the task, if any, is reported on.
  static func months(_ last: Int, reporting: [Int] = [], _ recurrence: Recurrence = .monthly) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 1, 3))
    let task = try ledger.give(MemberID(0), from: day(2026, 1, 1)) { $0.recurrence = recurrence }
    for number in 1...last {
      ledger.today = day(2026, number, 3)
      try ledger.open()
      try ledger.state(.meeting(.attend(.all(except: []))))
      if reporting.contains(number) {
        try ledger.state(.talk(.report(MemberID(0), task, nil, result: "")))
        try ledger.state(.talk(.conclude(.task(task, .onTrack, ""))))
      }
      try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    }
    return ledger
  }

  @Test("a monthly task is silent after three months, a quarterly one after two quarters")
  func silent() throws {
    #expect(try Self.months(2).found(.silentTask).isEmpty)
    let ledger = try Self.months(3)
    let finding = try #require(ledger.found(.silentTask).first)
    #expect(finding.as(SilentTask.self) == SilentTask(task: TaskID(1), lead: an, months: [1, 2, 3].map { month(2026, $0) }))
    #expect(finding.certainty.unverified.isEmpty)
    #expect(ledger.offer(finding) == "nhắc nhở @an: Chưa báo cáo nhiệm vụ #1")
    #expect(try Self.months(5, reporting: [3]).found(.silentTask).isEmpty)
    #expect(try Self.months(6, reporting: [3]).found(.silentTask).count == 1)
    #expect(try Self.months(5, .quarterly).found(.silentTask).isEmpty)
    #expect(try Self.months(8, reporting: [3], .quarterly).found(.silentTask).isEmpty)
    #expect(try Self.months(9, reporting: [3], .quarterly).found(.silentTask).count == 1)
  }

  @Test("a plan is asked for once a regular meeting has passed, of those who lead tasks and take part")
  func plans() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 2, 3))
    let first = try ledger.give(an, binh)
    let second = try ledger.give(an)
    try ledger.give(MemberID(2))
    try ledger.change(MemberID(2), .exempt(.ageOrHealth, until: nil))
    try ledger.give(binh, from: day(2026, 2, 3))
    #expect(ledger.found(.memberWithoutPlan).isEmpty)
    try ledger.meet(on: day(2026, 2, 3))
    let finding = try #require(ledger.found(.memberWithoutPlan).first)
    #expect(ledger.found(.memberWithoutPlan).count == 1)
    #expect(finding.as(MemberWithoutPlan.self) == MemberWithoutPlan(member: an, tasks: [first, second]))
    #expect(ledger.offer(finding) == "kế hoạch #1 ngày 03/02/2026: …\nkế hoạch #2 ngày 03/02/2026: …")
    for task in [first, second] { try ledger.state(.assignment(.plan(task, "Mỗi tuần một buổi", on: ledger.today))) }
    #expect(ledger.found(.memberWithoutPlan).isEmpty)
  }

  @Test("a task is looked at anew after its holder changes post")
  func changedPost() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung")
    try ledger.state(.roster(.givePost(binh, .other("Trưởng thôn"), from: day(2025, 1, 1), to: day(2026, 5, 31))))
    let old = try ledger.give(an)
    let ended = try ledger.give(binh)
    #expect(ledger.found(.holderChangedPost).map(\.subject) == [.task(ended)])
    try ledger.state(.roster(.givePost(an, .other("Trưởng thôn"), from: day(2026, 6, 1), to: nil)))
    try ledger.give(an, from: day(2026, 6, 2))
    try ledger.state(.roster(.givePost(an, .groupLeader, from: day(2026, 12, 1), to: nil)))
    #expect(
      ledger.found(HolderChangedPost.self) == [
        HolderChangedPost(task: old, holder: an, post: .other("Trưởng thôn"), change: .given, changed: day(2026, 6, 1)),
        HolderChangedPost(task: ended, holder: binh, post: .other("Trưởng thôn"), change: .ended, changed: day(2026, 6, 1)),
      ])
    #expect(ledger.found(.holderChangedPost).first?.severity == .notice)
    try ledger.state(.assignment(.adjust(old, TaskChange(TaskTerms(households: 5)), reason: "")))
    try ledger.state(.assignment(.setRegulation(Regulation(document: nil, tasks: [ended], from: day(2026, 7, 1), summary: ""))))
    #expect(ledger.found(.holderChangedPost).isEmpty)
  }

  @Test("a resolution on assignment after the change is a look at every task")
  func changedPostResolved() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 7, 3))
    try ledger.give(an)
    try ledger.state(.roster(.givePost(an, .deputy, from: day(2026, 6, 1), to: nil)))
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Nghị quyết tháng 7")))
    #expect(ledger.found(.holderChangedPost).count == 1)
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Nghị quyết về PHÂN CÔNG nhiệm vụ")))
    #expect(ledger.found(.holderChangedPost).isEmpty)
  }

  @Test("an assignment resolution is asked for after the year's first regular meeting; a title or the meeting shows it")
  func assignmentResolution() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 1, 3))
    try ledger.open()
    try ledger.give(an)
    try ledger.state(.votes(.resolve(number, thematic: false, draft: true, title: "Về phân công")))
    #expect(ledger.found(.noAssignmentResolution).isEmpty)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    let finding = try #require(ledger.found(.noAssignmentResolution).first)
    #expect(finding.as(MissingAssignmentResolution.self) == MissingAssignmentResolution(year: 2026, has: 0, needed: 1))
    #expect(ledger.offer(finding) == "Thông qua nghị quyết về phân công nhiệm vụ cho đảng viên năm 2026")
    var titled = ledger
    try titled.state(.assignment(.recordDocument(number, issuer: nil, on: day(2026, 1, 2), summary: "Nghi quyet phan cong dang vien")))
    #expect(titled.found(.noAssignmentResolution).isEmpty)
    titled.today = day(2027, 1, 2)
    #expect(titled.found(.noAssignmentResolution).isEmpty)

    ledger.today = day(2026, 2, 3)
    try ledger.open()
    try ledger.give(binh)
    let second = DocumentNumber(number: 2, type: "NQ", issuer: "CB")
    try ledger.state(.votes(.resolve(second, thematic: false, draft: false, title: "Nghị quyết tháng 2")))
    #expect(ledger.found(.noAssignmentResolution).count == 1)
    try ledger.give(MemberID(2))
    #expect(ledger.found(.noAssignmentResolution).isEmpty)
  }

  @Test("in the last quarter a thematic resolution and an inspection are asked for, not before")
  func yearlyWork() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    let task = try ledger.give(binh)
    try ledger.meet(on: day(2026, 9, 3))
    ledger.today = day(2026, 9, 30)
    #expect(ledger.found(.noThematicResolution).isEmpty && ledger.found(.noInspection).isEmpty)
    ledger.today = day(2026, 10, 1)
    #expect(ledger.offers(.noThematicResolution) == ["Thông qua nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên"])
    #expect(ledger.offers(.noInspection) == ["kiểm tra #1 do @an ngày 01/10/2026: …"])
    try ledger.state(.votes(.resolve(number, thematic: true, draft: true, title: "")))
    #expect(ledger.found(.noThematicResolution).count == 1)
    try ledger.state(.votes(.resolve(number, thematic: true, draft: false, title: "")))
    try ledger.state(.assignment(.inspect(task, by: [an], on: day(2026, 2, 1), "")))
    #expect(ledger.found(.noThematicResolution).isEmpty && ledger.found(.noInspection).isEmpty)
  }

  @Test("a working regulation is asked for once the cell has met, and anew for each term")
  func regulation() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    #expect(ledger.found(.noRegulation).isEmpty)
    try ledger.give(an)
    #expect(ledger.found(MissingRegulation.self) == [MissingRegulation(term: nil)])
    #expect(ledger.offers(.noRegulation).first == "Thông qua quy chế làm việc")
    try ledger.state(.assignment(.setRegulation(Regulation(document: nil, tasks: [], from: day(2025, 2, 1), summary: ""))))
    #expect(ledger.found(.noRegulation).isEmpty)
    let term = try #require(Term(first: 2025, last: 2030))
    try ledger.state(.roster(.setTerm(term, from: day(2025, 2, 2))))
    #expect(ledger.found(MissingRegulation.self) == [MissingRegulation(term: term)])
    try ledger.state(.assignment(.setRegulation(Regulation(document: nil, tasks: [], from: day(2025, 2, 2), summary: ""))))
    #expect(ledger.found(.noRegulation).isEmpty)
  }
}
