@testable import Domain
import Testing

@Suite("Checks of assignment")
struct AssignmentRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  // MARK: Members

  @Test("a member without an open task is found, one with a task is not")
  func memberWithoutTask() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.give(an)
    let findings = ledger.found(.memberWithoutTask)
    #expect(ledger.found(MemberWithoutTask.self) == [MemberWithoutTask(member: binh, standing: .official, has: 0, needed: 1)])
    #expect(findings.first.map(ledger.offer) == "phân công @bình hằng tháng sản phẩm \"…\": …")
    #expect(findings.first?.evidence == [RecordID(2)])
    #expect(findings.first?.severity == .warning)
  }

  @Test("an exempt member without a task is a notice; one who is elsewhere, suspended or gone gets none here")
  func standingsAndTasks() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung")
    try ledger.change(an, .exempt(.ageOrHealth, until: nil))
    try ledger.change(binh, .temporaryAway(to: "Chi bộ 2", until: nil))
    try ledger.change(MemberID(2), .suspend)
    try ledger.change(MemberID(3), .transferAway(to: "Chi bộ 3"))
    let findings = ledger.found(.memberWithoutTask)
    #expect(findings.map(\.subject) == [.member(an)])
    #expect(findings.first?.severity == .notice)
  }

  @Test("a task that ended no longer counts")
  func endedTask() throws {
    var ledger = try Ledger(members: "an")
    let task = try ledger.give(an)
    #expect(ledger.found(.memberWithoutTask).isEmpty)
    try ledger.state(.assignment(.stop(task, from: day(2026, 9, 1), reason: "")))
    #expect(ledger.found(.memberWithoutTask).count == 1)
  }

  // MARK: Clauses

  @Test(
    "each missing clause makes a task vague",
    arguments: [
      ([TaskGap.product], " ", Recurrence.monthly as Recurrence?), ([.deadline], "Biểu", nil), ([.deadline, .product], "–", nil),
    ])
  func vague(gaps: [TaskGap], product: String, recurrence: Recurrence?) throws {
    var ledger = try Ledger(members: "an")
    let task = try ledger.give(an) {
      $0.product = product
      $0.recurrence = recurrence
    }
    let finding = try #require(ledger.found(.vagueTask).first)
    #expect(finding.as(VagueTask.self) == VagueTask(task: task, missing: gaps, wordless: gaps.count))
    let clauses = (gaps.contains(.deadline) ? " hằng tháng" : "") + (gaps.contains(.product) ? " sản phẩm \"…\"" : "")
    #expect(ledger.offer(finding) == "điều chỉnh #1\(clauses)")
  }

  @Test("a task without content is found; a due day takes the place of a recurrence")
  func vagueContent() throws {
    var ledger = try Ledger(members: "an")
    let empty = try ledger.give(an) { $0.text = "..." }
    try ledger.give(an, due: day(2026, 12, 31)) { $0.recurrence = nil }
    #expect(ledger.found(VagueTask.self) == [VagueTask(task: empty, missing: [.content], wordless: 1)])
    #expect(ledger.offers(.vagueTask) == [nil])
  }

  @Test("a task is overdue from the day after its due day")
  func overdue() throws {
    var ledger = try Ledger(members: "an")
    let late = try ledger.give(an, due: day(2026, 9, 2))
    try ledger.give(an, due: day(2026, 9, 3))
    #expect(ledger.found(OverdueTask.self) == [OverdueTask(task: late, due: day(2026, 9, 2), days: 1)])
    try ledger.state(.assignment(.adjust(late, TaskChange(TaskTerms(due: day(2026, 10, 31))), reason: "Mưa lũ")))
    #expect(ledger.found(.overdueTask).isEmpty)
  }

  // MARK: Reports

  @Test("after the month's meeting a task without report is found; one reported, quarterly or new is not")
  func unreported() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 8, 3))
    let silent = try ledger.give(an)
    let reported = try ledger.give(binh)
    try ledger.give(an) { $0.recurrence = .quarterly }
    #expect(ledger.found(.unreportedTask).isEmpty)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.talk(.report(binh, reported, nil, result: "Xong 5 hộ")))
    try ledger.state(.talk(.conclude(.task(reported, .onTrack, ""))))
    try ledger.give(an, from: day(2026, 8, 3))
    #expect(ledger.found(.unreportedTask).isEmpty)
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    ledger.today = day(2026, 8, 20)
    let findings = ledger.found(.unreportedTask)
    #expect(ledger.found(UnreportedTask.self) == [UnreportedTask(task: silent, lead: an, month: month(2026, 8), has: 0, needed: 1)])
    #expect(findings.first.map(ledger.offer) == "nhắc nhở @an: Chưa báo cáo nhiệm vụ #1")
    ledger.today = day(2026, 9, 3)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    #expect(ledger.found(.unreportedTask).count == 1)
    try ledger.state(.talk(.report(an, silent, nil, result: "Xong 10 hộ")))
    #expect(ledger.found(.unreportedTask).isEmpty)
  }

  @Test("a report left without conclusion is found after the meeting, until it is concluded")
  func unconcluded() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 8, 3))
    let task = try ledger.give(an)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.talk(.report(an, task, nil, result: "Xong 5 hộ")))
    #expect(ledger.found(.unconcludedTask).isEmpty)
    try ledger.state(.meeting(.close(at: nil, irregular: "Mất điện")))
    #expect(ledger.found(UnconcludedTask.self) == [UnconcludedTask(task: task, reporter: an, meeting: MeetingID(0))])
    ledger.today = day(2026, 9, 3)
    try ledger.open()
    try ledger.state(.talk(.conclude(.task(task, .onTrack, ""))))
    #expect(ledger.found(.unconcludedTask).isEmpty)
  }

  // MARK: Holders

  @Test("a task of somebody who left is offered to the follower, and stopped when nobody fits")
  func holderLeft() throws {
    var ledger = try Ledger(members: "an", "bình")
    let followed = try ledger.give(an) { $0.follower = MemberID(1) }
    let alone = try ledger.give(an)
    try ledger.change(an, .transferAway(to: "Chi bộ 3"), from: day(2026, 8, 1))
    let findings = ledger.found(.holderLeft)
    #expect(findings.map(\.subject) == [.task(followed), .task(alone)])
    #expect(findings.map(ledger.offer) == ["bàn giao #1 cho @bình từ 03/09/2026", "thôi phân công #2 từ 03/09/2026"])
    #expect(findings.first?.severity == .breach)
    try ledger.state(.assignment(.handOver(followed, to: binh, from: ledger.today, reason: "")))
    try ledger.state(.assignment(.stop(alone, from: ledger.today, reason: "")))
    #expect(ledger.found(.holderLeft).isEmpty)
  }

  @Test("a task given before an exemption is a notice, one given or adjusted after it is not")
  func holderExempt() throws {
    var ledger = try Ledger(members: "an")
    let early = try ledger.give(an)
    try ledger.change(an, .exempt(.ageOrHealth, until: nil), from: day(2026, 6, 1))
    try ledger.give(an, from: day(2026, 6, 2))
    #expect(
      ledger.found(HolderExempt.self) == [
        HolderExempt(
          task: early, holder: an, standing: .exempt(.ageOrHealth), since: day(2026, 6, 1), relief: TaskRelief(task: early, heir: nil))
      ]
    )
    #expect(ledger.found(.holderExempt).first?.severity == .notice)
    try ledger.state(.assignment(.adjust(early, TaskChange(TaskTerms(households: 2)), reason: "Sức khỏe")))
    #expect(ledger.found(.holderExempt).isEmpty)
  }

  @Test("a task of a member temporarily elsewhere is found, and not any more after the return")
  func holderAway() throws {
    var ledger = try Ledger(members: "an")
    let task = try ledger.give(an)
    try ledger.change(an, .temporaryAway(to: "Chi bộ 2", until: nil), from: day(2026, 8, 1))
    #expect(ledger.found(.holderAway).map(\.subject) == [.task(task)])
    try ledger.change(an, .resume, from: day(2026, 9, 1))
    #expect(ledger.found(.holderAway).isEmpty)
  }

  // MARK: Basis

  @Test("a standing task is listed in the regulation or rests on a document; one remedy amends all")
  func fixedBasis() throws {
    var ledger = try Ledger(members: "an")
    let first = try ledger.give(an) { $0.basis = nil }
    let second = try ledger.give(an) { $0.basis = .regulation }
    let listed = try ledger.give(an) { $0.basis = .regulation }
    try ledger.give(an)
    #expect(ledger.found(TaskWithoutBasis.self).first == TaskWithoutBasis(task: first, gap: .noRegulation, isFirst: true))
    let number = DocumentNumber(number: 1, type: "QC", issuer: "CB")
    try ledger.state(.assignment(.setRegulation(Regulation(document: number, tasks: [listed], from: day(2026, 1, 20), summary: ""))))
    let findings = ledger.found(.taskWithoutBasis)
    #expect(
      ledger.found(TaskWithoutBasis.self) == [
        TaskWithoutBasis(task: first, gap: .notInRegulation, isFirst: true),
        TaskWithoutBasis(task: second, gap: .notInRegulation, isFirst: false),
      ])
    #expect(findings.map(ledger.offer) == ["Thông qua quy chế làm việc", nil])
    try ledger.state(
      .assignment(.setRegulation(Regulation(document: number, tasks: [listed, first, second], from: ledger.today, summary: ""))))
    #expect(ledger.found(.taskWithoutBasis).isEmpty)
  }

  @Test("a standing task given in a meeting that passed a resolution rests on it, a draft does not carry it")
  func resolvedBasis() throws {
    var ledger = try Ledger(members: "an")
    try ledger.open()
    try ledger.give(an) { $0.basis = nil }
    let number = DocumentNumber(number: 1, type: "NQ", issuer: "CB")
    try ledger.state(.votes(.resolve(number, thematic: false, draft: true, title: "Nghị quyết tháng 9")))
    #expect(ledger.found(.taskWithoutBasis).count == 1)
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Nghị quyết tháng 9")))
    #expect(ledger.found(.taskWithoutBasis).isEmpty)
  }

  @Test("an ad hoc task needs a meeting or a document")
  func adHocBasis() throws {
    var ledger = try Ledger(members: "an")
    let loose = try ledger.give(an) {
      $0.kind = .adHoc
      $0.basis = nil
    }
    try ledger.give(an) {
      $0.kind = .seasonal
      $0.basis = .other("Công văn của Đảng ủy")
    }
    try ledger.open()
    try ledger.give(an) {
      $0.kind = .adHoc
      $0.basis = nil
    }
    #expect(ledger.found(TaskWithoutBasis.self) == [TaskWithoutBasis(task: loose, gap: .noMeetingOrDocument, isFirst: false)])
    #expect(ledger.offers(.taskWithoutBasis).first == "điều chỉnh #1 căn cứ \"…\"")
  }
}
