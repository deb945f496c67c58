import Testing
import TextRoom
@testable import Domain

@Suite("A finding is raised for what is wrong, and only for it")
struct TrueFindingTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  @Test(
    "words that fit any work are none; one word of its own is enough",
    arguments: [
      ("Phụ trách", true), ("Tham gia công tác chung của chi bộ", true), ("Làm tốt nhiệm vụ được giao", true), ("…", true), ("", true),
      ("Phụ trách hộ", false), ("Tham gia tổ hòa giải", false), ("Thu đảng phí", false),
    ])
  func content(text: String, isVague: Bool) throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.give(an) { $0.text = text }
    #expect(
      ledger.found(VagueTask.self)
        == (isVague ? [VagueTask(task: TaskID(1), missing: [.content], wordless: text.contains(where: \.isLetter) ? 0 : 1)] : []))
  }

  @Test("so with products", arguments: [("Hoàn thành tốt", true), ("Sổ", false), ("05 hộ đạt", false), ("100%", false)])
  func product(text: String, isVague: Bool) throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.give(an) { $0.products = [text] }
    #expect(ledger.found(.vagueTask).isEmpty != isVague)
  }

  @Test("who is not there is not heard; without roll call, or come late, it is no matter")
  func speakers() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.open()
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "Công việc")))
    try ledger.state(.talk(.say(.member(binh), "Một")))
    #expect(ledger.found(.absentSpeaker).isEmpty)
    try ledger.state(.meeting(.attend(.members([an, MemberID(2)]))))
    #expect(ledger.found(AbsentSpeaker.self) == [AbsentSpeaker(meeting: MeetingID(0), members: [binh])])
    try ledger.state(.meeting(.arrive([binh], at: time(19, 10))))
    #expect(ledger.found(.absentSpeaker).isEmpty)
    try ledger.state(.meeting(.leave([binh], at: time(19, 30))))
    #expect(ledger.found(.absentSpeaker).isEmpty)
    try ledger.state(.talk(.say(.member(binh), "Hai")))
    #expect(ledger.found(AbsentSpeaker.self) == [AbsentSpeaker(meeting: MeetingID(0), members: [binh])])
  }

  @Test("one name and one birthday on the roster are one person, another birthday or a member who left are not")
  func samePerson() throws {
    var ledger = Ledger(rules: .checks)
    func enter(_ handle: String, _ name: String, _ born: Day?) throws {
      try ledger.state(
        .roster(
          .addMember(
            NewMember(
              handle: handle, name: name, facts: MemberFacts(name: name, born: born.map(Birth.day)), entry: .official, from: day(2025, 1, 1)
            )))
      )
    }
    try enter("a", "Lê Thị Hoà", day(1980, 1, 1))
    try enter("b", "LÊ THỊ HÒA", day(1980, 1, 2))
    try enter("c", "Lê Thị Hoà", nil)
    #expect(ledger.found(.samePerson).isEmpty)
    try enter("d", "Lê  Thị Hòa", day(1980, 1, 1))
    #expect(ledger.found(PersonListedTwice.self) == [PersonListedTwice(member: MemberID(3), earlier: an)])
    try ledger.change(an, .transferAway(to: "Chi bộ 2", decided: nil), from: day(2026, 1, 1))
    #expect(ledger.found(.samePerson).isEmpty)
  }

  @Test("who was removed and comes back under another handle comes back too early all the same")
  func otherHandle() throws {
    var ledger = Ledger(rules: .checks, today: day(2026, 9, 3))
    ledger.cell.setRules(parameter(.readmissionMonths, Ratio(36, of: 1), from: day(2020, 1, 1)))
    let facts = MemberFacts(name: "Lê Văn Lại", born: .day(day(1980, 1, 1)))
    try ledger.state(
      .roster(.addMember(NewMember(handle: "lại", name: "Lê Văn Lại", facts: facts, entry: .official, from: day(2020, 1, 1)))))
    try ledger.change(an, .remove, from: day(2024, 1, 1))
    try ledger.state(
      .roster(.addMember(NewMember(handle: "lại2", name: "LÊ VĂN LẠI", facts: facts, entry: .probationary, from: day(2026, 9, 1)))))
    #expect(ledger.found(.readmittedEarly).map(\.subject) == [.member(binh)])
  }

  @Test("minutes that were read back stay so when they are adopted, and not when more is said")
  func adopted() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "Biên bản")))
    try ledger.state(.meeting(.readBack))
    try ledger.state(.talk(.conclude(.item("Nhất trí"))))
    try ledger.vote(.resolution, for: 3, "Thông qua biên bản")
    #expect(ledger.cell.currentMeeting?.readBack != nil)
    try ledger.vote(.resolution, for: 3, "Mua máy tính")
    #expect(ledger.cell.currentMeeting?.readBack == nil)
    try ledger.state(.meeting(.readBack))
    try ledger.state(.talk(.say(.member(an), "Thêm một việc")))
    #expect(ledger.cell.currentMeeting?.readBack == nil)
  }

  @Test("a record that cannot be read is found, on its day and after")
  func garbled() throws {
    var ledger = try Ledger(members: "an")
    ledger.cell.noteText(of: "nhắc nhở @an: Đồng chí", record: RecordID(7), on: day(2026, 9, 3))
    ledger.cell.noteText(of: "nhắc nhở @an: §ång chÝ", record: RecordID(8), on: day(2026, 9, 3))
    #expect(ledger.found(GarbledRecord.self) == [GarbledRecord(record: RecordID(8), kind: .tcvn3)])
  }
}
