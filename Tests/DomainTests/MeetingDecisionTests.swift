import Domain
import Testing

@Suite("Statements in meetings")
struct MeetingDecisionTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let cuong = MemberID(2)

  func opened() throws -> Ledger {
    var ledger = Ledger()
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    try ledger.assign(binh)
    try ledger.open()
    return ledger
  }

  @Test("one meeting is open at a time")
  func oneOpen() throws {
    var ledger = try opened()
    let second = Command.meeting(.open(NewMeeting(kind: .regular, day: ledger.today, month: ledger.today.month)))
    expect(ledger, refuses: second, with: .meetingAlreadyOpen(MeetingID(0)))
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    #expect(ledger.cell.openMeeting == nil)
    #expect(ledger.cell.meetings[0].minutes == 90)
    for command in [
      Command.meeting(.attend(.all(except: []))), .talk(.say(.member(an), "")), .talk(.report(binh, TaskID(1), nil, result: "")),
      .meeting(.readBack),
    ] {
      expect(ledger, refuses: command, with: .noOpenMeeting)
    }
    try ledger.state(second)
    #expect(ledger.cell.openMeeting == MeetingID(1))
  }

  @Test("chair and clerk are on the roster")
  func chair() throws {
    var ledger = Ledger()
    let member = try ledger.enter("an")
    try ledger.change(member, .remove)
    let meeting = NewMeeting(kind: .regular, day: ledger.today, chair: member, month: ledger.today.month)
    expect(ledger, refuses: .meeting(.open(meeting)), with: .notOnRoster(member, on: ledger.today))
  }

  @Test("all present means all expected but those stated absent")
  func allPresent() throws {
    var ledger = try opened()
    try ledger.state(.meeting(.absent([cuong], .excused, reason: "Ốm")))
    try ledger.state(.meeting(.attend(.all(except: [an]))))
    let attendance = try ledger.cell.attendance(of: #require(ledger.cell.currentMeeting))
    #expect(attendance.rows.map(\.status) == [.unstated, .present, .absent(.excused)])
    #expect(attendance.ratio == Ratio(1, of: 3))
    expect(ledger, refuses: .meeting(.attend(.members([cuong]))), with: .statedAbsent(cuong))
    expect(ledger, refuses: .meeting(.attend(.members([binh]))), with: .alreadyPresent(binh))
    expect(ledger, refuses: .meeting(.absent([], .excused, reason: "")), with: .noMembers)
    expect(ledger, refuses: .meeting(.attend(.members([an, an]))), with: .duplicateMember(an))
  }

  @Test("who was late or absent after all is stated so after the roll call; who came late or left keeps that")
  func correctedRollCall() throws {
    var ledger = try opened()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.meeting(.arrive([an], at: time(19, 30))))
    try ledger.state(.meeting(.absent([binh], .excused, reason: "Ốm")))
    let attendance = try ledger.cell.attendance(of: #require(ledger.cell.currentMeeting))
    #expect(attendance.rows.map(\.status) == [.late, .absent(.excused), .present])
    expect(ledger, refuses: .meeting(.absent([an], .excused, reason: "")), with: .alreadyPresent(an))
    try ledger.state(.meeting(.leave([cuong], at: nil)))
    expect(ledger, refuses: .meeting(.absent([cuong], .excused, reason: "")), with: .alreadyPresent(cuong))
  }

  @Test("presence is timed: late, gone, back again")
  func timedPresence() throws {
    var ledger = try opened()
    try ledger.state(.meeting(.attend(.members([an]))))
    try ledger.state(.meeting(.absent([binh], .unexcused, reason: "")))
    expect(
      ledger, refuses: .meeting(.arrive([binh], at: time(18, 0))),
      with: .timeTooEarly(try #require(time(18, 0)), notBefore: try #require(time(19, 0))))
    expect(ledger, refuses: .meeting(.leave([binh], at: nil)), with: .notPresent(binh))
    try ledger.state(.meeting(.arrive([binh], at: time(19, 20))))
    expect(ledger, refuses: .meeting(.arrive([binh], at: time(19, 30))), with: .alreadyPresent(binh))
    expect(
      ledger, refuses: .meeting(.leave([binh], at: time(19, 10))),
      with: .timeTooEarly(try #require(time(19, 10)), notBefore: try #require(time(19, 20))))
    try ledger.state(.meeting(.leave([binh], at: time(19, 40))))
    try ledger.state(.meeting(.arrive([binh], at: time(20, 0))))
    let meeting = try #require(ledger.cell.currentMeeting)
    #expect(meeting.presence(of: binh).stays.map(\.fact.from) == [time(19, 20), time(20, 0)])
    #expect(meeting.presence(of: binh).absence == nil)
    #expect(meeting.presence(of: binh).status == .late)
    #expect(meeting.isPresent(binh))
    expect(
      ledger, refuses: .meeting(.close(at: time(19, 50), irregular: nil)),
      with: .timeTooEarly(try #require(time(19, 50)), notBefore: try #require(time(20, 0))))
  }

  @Test("a meeting begun late goes on after midnight; half a day before its start is a slip")
  func pastMidnight() throws {
    var ledger = Ledger()
    for name in ["an", "bình"] { try ledger.enter(name) }
    let start = try #require(time(23, 30))
    try ledger.state(.meeting(.open(NewMeeting(kind: .regular, day: ledger.today, start: start, month: ledger.today.month))))
    try ledger.state(.meeting(.attend(.members([an]))))
    try ledger.state(.meeting(.arrive([binh], at: time(0, 10))))
    expect(
      ledger, refuses: .meeting(.close(at: time(0, 5), irregular: nil)),
      with: .timeTooEarly(try #require(time(0, 5)), notBefore: try #require(time(0, 10))))
    expect(
      ledger, refuses: .meeting(.close(at: time(22, 30), irregular: nil)),
      with: .timeTooEarly(try #require(time(22, 30)), notBefore: try #require(time(0, 10))))
    try ledger.state(.meeting(.close(at: time(0, 40), irregular: nil)))
    #expect(ledger.cell.meetings[0].minutes == 70)
  }

  @Test("what follows an item belongs to it, in order")
  func items() throws {
    var ledger = try opened()
    try ledger.state([
      .talk(.say(.member(an), "Tuyên bố lý do")), .meeting(.openItem(1, presenters: [.member(an)], title: "Thông tin")),
      .talk(.say(.member(binh), "Ý kiến")),
      .talk(.conclude(.item("Thống nhất"))), .meeting(.openItem(3, presenters: [], title: "Kiểm điểm")),
      .talk(.report(binh, TaskID(1), .share(Ratio(60, of: 100)), result: "3 hộ")), .talk(.discuss(an, .task(TaskID(1)), "Cần phối hợp")),
    ])
    let meeting = try #require(ledger.cell.currentMeeting)
    #expect(meeting.opening.map(\.event) == [.talk(.said(.member(an), "Tuyên bố lý do"))])
    #expect(meeting.items.map(\.number) == [1, 3])
    #expect(meeting.items[0].entries.map(\.event) == [.talk(.said(.member(binh), "Ý kiến")), .talk(.concluded(.item("Thống nhất")))])
    #expect(meeting.items[1].entries.map(\.record) == [RecordID(11), RecordID(12)])
    #expect(meeting.entries.count == 5)
    #expect(meeting.speakers == [an, binh])
    #expect(ledger.cell.meetings(.regular, for: month(2026, 9)).map(\.id) == [meeting.id])
    expect(ledger, refuses: .meeting(.openItem(1, presenters: [], title: "")), with: .itemNumberUsed(1))
  }

  @Test("a task's report needs a part in the task")
  func reports() throws {
    var ledger = try opened()
    expect(ledger, refuses: .talk(.report(an, TaskID(1), nil, result: "")), with: .taskOfOthers(TaskID(1), owner: binh))
    expect(ledger, refuses: .talk(.report(an, TaskID(9), nil, result: "")), with: .unknownTask(TaskID(9)))
    #expect(try ledger.cell.tasksToReport(in: #require(ledger.cell.currentMeeting)).map(\.id) == [TaskID(1)])
    try ledger.state(.talk(.report(binh, TaskID(1), .share(Ratio(60, of: 100)), result: "3 hộ")))
    #expect(try ledger.cell.tasksToReport(in: #require(ledger.cell.currentMeeting)).isEmpty)
    let given = ledger.cell.nextTask
    try ledger.state(.assignment(.assign(given, Assignment(members: [an], text: "", from: day(2026, 9, 1), TaskTerms(kind: .adHoc)))))
    #expect(try ledger.cell.tasksToReport(in: #require(ledger.cell.currentMeeting)).isEmpty, "given in the meeting itself")
    let task = try #require(ledger.cell.task(TaskID(1)))
    #expect(task.reached == .share(Ratio(60, of: 100)))
    #expect(task.reports(for: month(2026, 9), in: ledger.cell).map(\.record) == [RecordID(6)])
  }

  @Test("closing lists what is left open; an irregular close overrides and is kept")
  func closing() throws {
    var ledger = try opened()
    try ledger.state([.meeting(.openItem(1, presenters: [], title: "Kiểm điểm")), .talk(.report(binh, TaskID(1), nil, result: ""))])
    let open = Rejection.unconcluded(items: [1], tasks: [TaskID(1)])
    expect(ledger, refuses: .meeting(.close(at: nil, irregular: nil)), with: open)
    var irregular = ledger
    try irregular.state(.meeting(.close(at: nil, irregular: "Mất điện")))
    #expect(irregular.cell.meetings[0].end?.fact.irregular == "Mất điện")
    try ledger.state(.talk(.conclude(.task(TaskID(1), .onTrack, "Tiếp tục"))))
    try ledger.state(.meeting(.close(at: time(20, 45), irregular: nil)))
    #expect(ledger.cell.meetings[0].isClosed)
    #expect(ledger.cell.task(TaskID(1))?.isOpen == true)
  }

  @Test("a concluding outcome ends the task, any other leaves it open")
  func outcomes() throws {
    for outcome in [TaskOutcome.done, .exceeded, .notMet, .onTrack, .late] {
      var ledger = try opened()
      try ledger.state(.talk(.conclude(.task(TaskID(1), outcome, ""))))
      #expect(ledger.cell.task(TaskID(1))?.isOpen == !outcome.endsTask)
    }
  }

  @Test("what the chair finds reached wins over the report of its meeting, not over a later one; it may be more than all")
  func reached() throws {
    var ledger = try opened()
    try ledger.state(.talk(.report(binh, TaskID(1), .share(Ratio(60, of: 100)), result: "")))
    try ledger.state(.talk(.conclude(.task(TaskID(1), .onTrack, "", reached: .share(Ratio(1, of: 2))))))
    #expect(ledger.cell.task(TaskID(1))?.reached == .share(Ratio(1, of: 2)))
    let ofNothing = Conclusion.task(TaskID(1), .onTrack, "", reached: .share(Ratio(4, of: 0)))
    expect(ledger, refuses: .talk(.conclude(ofNothing)), with: .numberOutOfRange(4))
    try ledger.state(.meeting(.close(at: nil, irregular: "Thử")))
    try ledger.open()
    try ledger.state(.talk(.report(binh, TaskID(1), .share(Ratio(80, of: 100)), result: "")))
    #expect(ledger.cell.task(TaskID(1))?.reached == .share(Ratio(80, of: 100)))
    try ledger.state(.talk(.conclude(.task(TaskID(1), .exceeded, "", reached: .share(Ratio(120, of: 100))))))
    #expect(ledger.cell.task(TaskID(1))?.reached == .share(Ratio(120, of: 100)))
  }

  @Test("a guest speaks after being welcomed; an item is concluded once one is open")
  func guestsAndItems() throws {
    var ledger = try opened()
    expect(ledger, refuses: .talk(.say(.guest("Lê Văn Sáu"), "")), with: .unknownGuest("Lê Văn Sáu"))
    try ledger.state(.meeting(.welcome([Guest(name: "Lê Văn Sáu", post: "Phó bí thư")])))
    try ledger.state(.talk(.say(.guest("Lê Văn Sáu"), "Chúc mừng")))
    expect(ledger, refuses: .talk(.conclude(.item(""))), with: .noOpenItem)
    expect(ledger, refuses: .meeting(.score(101, "")), with: .pointsOutOfRange(101))
  }

  @Test("minutes count as read back until something more is said")
  func readBack() throws {
    var ledger = try opened()
    try ledger.state(.meeting(.readBack))
    #expect(ledger.cell.currentMeeting?.readBack == RecordID(6))
    try ledger.state(.talk(.say(.member(an), "Bổ sung")))
    #expect(ledger.cell.currentMeeting?.readBack == nil)
  }

  @Test("resolutions, praise and assignments of a meeting know it; those between meetings do not")
  func belonging() throws {
    var ledger = try opened()
    let number = DocumentNumber(number: 1, type: "NQ", issuer: "CB")
    try ledger.state([.votes(.resolve(number, thematic: true, draft: false, title: "Chuyên đề")), .talk(.commend([binh], "Tích cực"))])
    let given = try ledger.assign(cuong, from: ledger.today)
    #expect(ledger.cell.documents[0].fact.meeting == MeetingID(0))
    #expect(ledger.cell.commendations[0].fact.meeting == MeetingID(0))
    #expect(ledger.cell.task(given)?.meeting == MeetingID(0))
    #expect(ledger.cell.task(TaskID(1))?.meeting == nil)
    #expect(ledger.cell.currentMeeting?.opening.count == 3)
  }

  @Test("each rejection points at an operand, and at the member or task in it")
  func parts() {
    #expect(Rejection.taskOfOthers(TaskID(2), owner: an).part == .task)
    #expect(Rejection.taskOfOthers(TaskID(2), owner: an).task == TaskID(2))
    #expect(Rejection.duplicateMember(an).member == an)
    #expect(Rejection.votesExceedVoters(cast: 14, voters: 12).part == .votes)
    #expect(Rejection.noOpenMeeting.part == .whole)
  }
}
