import Domain
import Testing

@Suite("Standing of members")
struct StandingTests {
  /// One row of the table: how to come into the state, and what it counts in.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let entry: NewMember.Entry
    let change: StandingChange?
    let standing: Standing
    let onRoll, attends, inVoteBase, mayVoteIfPresent, paysHere, ratedHere, givenTasks: Bool
    var testDescription: String { name }

    init(_ name: String, _ entry: NewMember.Entry, _ change: StandingChange?, _ standing: Standing, _ columns: String) {
      self.name = name
      self.entry = entry
      self.change = change
      self.standing = standing
      let marks = columns.map { $0 == "x" }
      onRoll = marks[0]
      attends = marks[1]
      inVoteBase = marks[2]
      mayVoteIfPresent = marks[3]
      paysHere = marks[4]
      ratedHere = marks[5]
      givenTasks = marks[6]
    }
  }

  static let rows = [
    Row("chính thức", .official, nil, .official, "xxxxxxx"),
    Row("chuyển đến", .transferred(origin: "Chi bộ 1"), nil, .official, "xxxxxxx"),
    Row("dự bị", .probationary, nil, .probationary, "xx--xxx"),
    Row("tạm thời đi", .official, .temporaryAway(to: "Chi bộ 2", until: nil), .temporaryAway, "x--x-x-"),
    Row("tạm thời đến", .temporary(origin: "Chi bộ 3", until: nil), nil, .temporaryHere, "-x--x-x"),
    Row("miễn vì tuổi cao", .official, .exempt(.ageOrHealth, until: nil), .exempt(.ageOrHealth), "x--xx-x"),
    Row("miễn có thời hạn", .official, .exempt(.other, until: day(2026, 12, 31)), .exempt(.other), "x--xx-x"),
    Row("miễn, dự bị", .probationary, .exempt(.other, until: nil), .exempt(.other), "x---x-x"),
    Row("đình chỉ", .official, .suspend, .suspended, "x---x--"),
    Row("chuyển đi", .official, .transferAway(to: "Chi bộ 4"), .left(.transferred), "-------"),
    Row("xóa tên", .official, .remove, .left(.removed), "-------"),
    Row("khai trừ", .official, .expel, .left(.expelled), "-------"),
    Row("xin ra", .official, .withdraw, .left(.withdrawn), "-------"),
    Row("từ trần", .official, .decease, .left(.deceased), "-------"),
  ]

  @Test("a temporary move keeps its decision, whichever day that has; an official one rests on an earlier one")
  func decisionOfAMove() throws {
    var ledger = Ledger()
    let an = try ledger.enter("an")
    let binh = try ledger.enter("bình")
    let decided = day(2026, 5, 10)
    try ledger.change(an, .temporaryAway(to: "Chi bộ 2", until: nil, decided: decided), from: day(2026, 5, 1))
    #expect(ledger.cell.member(an)?.standings.last?.fact.decided == decided)
    #expect(throws: Rejection.self) { try ledger.change(binh, .transferAway(to: "Chi bộ 2", decided: decided), from: day(2026, 5, 1)) }
  }

  @Test("each state counts in exactly its denominators", arguments: rows)
  func table(row: Row) throws {
    var ledger = Ledger()
    let member = try ledger.enter("bình", row.entry)
    if let change = row.change { try ledger.change(member, change) }
    let standing = try #require(ledger.cell.members[0].standing(on: ledger.today))
    #expect(standing == row.standing)
    #expect(standing.isOnRoll == row.onRoll)
    #expect(standing.isExpectedAtMeetings == row.attends)
    #expect(standing.paysDuesHere == row.paysHere)
    #expect(standing.isRatedHere == row.ratedHere)
    #expect(standing.isGivenTasks == row.givenTasks)
    #expect(ledger.cell.membership(on: ledger.today).roll == (row.onRoll ? 1 : 0))
    try ledger.open()
    let absent = try ledger.cell.voters(in: #require(ledger.cell.currentMeeting))
    #expect(absent.contains { $0.reason.isInBase } == row.inVoteBase)
    guard !standing.hasLeft else { return }
    try ledger.state(.meeting(.attend(.members([member]))))
    let present = try ledger.cell.voters(in: #require(ledger.cell.currentMeeting))
    #expect(present.contains { $0.reason.mayVote } == row.mayVoteIfPresent)
    #expect(present.contains { $0.reason.isInBase } == row.mayVoteIfPresent)
    #expect(try ledger.cell.attendance(of: #require(ledger.cell.currentMeeting)).base == (row.attends ? 1 : 0))
  }

  @Test("confirmation during an exemption takes effect when the member resumes")
  func confirmationUnderExemption() throws {
    var ledger = Ledger()
    let member = try ledger.enter("bình", .probationary)
    try ledger.change(member, .exempt(.other, until: nil), from: day(2026, 1, 1))
    try ledger.change(member, .confirm, from: day(2026, 2, 1))
    #expect(ledger.cell.members[0].standing(on: day(2026, 2, 1)) == .exempt(.other))
    #expect(ledger.cell.members[0].rank(on: day(2026, 2, 1)) == .official)
    try ledger.change(member, .resume, from: day(2026, 3, 1))
    #expect(ledger.cell.members[0].standing(on: day(2026, 3, 1)) == .official)
  }

  @Test("steps stated late are put in the order of their dates")
  func lateStatements() throws {
    var ledger = Ledger()
    let member = try ledger.enter("bình", .probationary)
    try ledger.change(member, .suspend, from: day(2026, 6, 1))
    try ledger.change(member, .confirm, from: day(2026, 1, 1))
    let history = ledger.cell.members[0]
    #expect(history.standings.map(\.fact.step) == [.joined(.probationary), .confirmed, .suspended])
    #expect(history.standing(on: day(2025, 12, 31)) == .probationary)
    #expect(history.standing(on: day(2026, 5, 31)) == .official)
    #expect(history.standing(on: day(2026, 6, 1)) == .suspended)
    #expect(history.standingEntry(on: day(2026, 6, 1))?.record == RecordID(2))
  }

  @Test("the period going on is the exemption, absence, suspension, visit or probation, with its announced end")
  func periods() throws {
    var ledger = Ledger()
    let member = try ledger.enter("bình", .probationary)
    let visitor = try ledger.enter("em", .temporary(origin: "Chi bộ 3", until: day(2026, 10, 1)))
    try ledger.change(member, .exempt(.other, until: day(2026, 6, 30)), from: day(2026, 2, 1))
    try ledger.change(member, .confirm, from: day(2026, 3, 1))
    try ledger.change(member, .resume, from: day(2026, 7, 1))
    let history = ledger.cell.members[0]
    #expect(history.periodEntry(on: day(2026, 1, 1))?.step == .joined(.probationary))
    #expect(history.periodEntry(on: day(2026, 4, 1))?.until == day(2026, 6, 30))
    #expect(history.periodEntry(on: day(2026, 7, 1)) == nil)
    #expect(ledger.cell.member(visitor)?.periodEntry(on: ledger.today)?.until == day(2026, 10, 1))
  }

  @Test("a member is nothing before entry and received again after leaving")
  func returning() throws {
    var ledger = Ledger()
    let member = try ledger.enter("bình")
    #expect(ledger.cell.members[0].standing(on: day(2024, 12, 31)) == nil)
    try ledger.change(member, .transferAway(to: "Chi bộ 4"), from: day(2026, 1, 1))
    let entry = NewMember(handle: "bình", name: "bình", facts: .init(), entry: .transferred(origin: "Chi bộ 4"), from: day(2026, 8, 1))
    try ledger.state(.roster(.addMember(entry)))
    #expect(ledger.cell.members.count == 1)
    #expect(ledger.cell.members[0].standing(on: day(2026, 7, 31)) == .left(.transferred))
    #expect(ledger.cell.members[0].standing(on: day(2026, 8, 1)) == .official)
  }

  @Test("the count of members separates the roll from those who take part")
  func counts() throws {
    var ledger = Ledger()
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    try ledger.enter("dung", .probationary)
    try ledger.enter("em", .temporary(origin: "Chi bộ 3", until: nil))
    try ledger.change(MemberID(1), .exempt(.ageOrHealth, until: nil))
    try ledger.change(MemberID(2), .temporaryAway(to: "Chi bộ 2", until: nil))
    let count = ledger.cell.membership(on: ledger.today)
    #expect(count.roll == 4)
    #expect(count.official == 3)
    #expect(count.probationary == 1)
    #expect(count.exempt == 1)
    #expect(count.temporaryAway == 1)
    #expect(count.temporaryHere == 1)
    #expect(count.active == 3)
  }

  @Test("facts are known for a day by the updates dated until then")
  func datedFacts() throws {
    var ledger = Ledger()
    let member = try ledger.enter("bình")
    try ledger.state(.roster(.updateMember(member, MemberFacts(job: "Giáo viên"), from: day(2026, 3, 1))))
    try ledger.state(.roster(.updateMember(member, MemberFacts(job: "Sinh viên"), from: day(2025, 6, 1))))
    #expect(ledger.cell.members[0].facts.job == "Giáo viên")
    #expect(ledger.cell.members[0].facts(on: day(2025, 12, 1)).job == "Sinh viên")
    #expect(ledger.cell.members[0].facts(on: day(2025, 1, 1)).job == nil)
    #expect(ledger.cell.members[0].name == "bình")
  }
}
