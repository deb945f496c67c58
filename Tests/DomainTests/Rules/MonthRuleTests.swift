@testable import Domain
import Testing

@Suite("Checks of absence and dues")
struct MonthRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  @Test("three months of unexcused absence are found with all three counts, two are not")
  func absence() throws {
    var ledger = try Ledger(members: "an", "bình")
    for number in [2, 3] { try ledger.meet(on: day(2026, number, 3), unexcused: [an]) }
    try ledger.meet(on: day(2026, 4, 3))
    #expect(ledger.found(.absenceThreeMonths).isEmpty)
    try ledger.meet(on: day(2026, 5, 3), unexcused: [an])
    let finding = try #require(ledger.found(.absenceThreeMonths).first)
    let found = try #require(finding.as(RepeatedAbsence.self))
    let tally = found.tally
    #expect(found.member == an)
    #expect(tally.calendarYear.count == 3)
    #expect(tally.lastTwelve.count == 3)
    #expect(tally.consecutive == [month(2026, 2), month(2026, 3)])
    #expect(finding.parameters.map(\.name) == ["absence.months.year", "absence.months.twelve"])
    #expect(finding.evidence.count == 3)
    #expect(ledger.offer(finding) == "nhắc nhở @an: Vắng sinh hoạt không có lý do các tháng 2/2026, 3/2026, 5/2026")
    #expect(finding.certainty.isDisputed)
    #expect(finding.certainty.unverified.isEmpty)
  }

  @Test("one month of absence is a notice, two are a warning that names the next meeting, three are the finding itself")
  func beforeThirdAbsence() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.meet(on: day(2026, 2, 3))
    #expect(ledger.found(.absenceMonths).isEmpty)
    try ledger.meet(on: day(2026, 3, 3), unexcused: [an])
    #expect(ledger.found(.absenceMonths).map(\.severity) == [.notice])
    try ledger.meet(on: day(2026, 4, 3), unexcused: [an])
    let found = try #require(ledger.found(UnexcusedAbsence.self).first)
    let (tally, near) = (found.tally, found.near)
    #expect(found.member == an)
    #expect(ledger.found(.absenceMonths).map(\.severity) == [.warning])
    #expect(tally.lastTwelve == [month(2026, 3), month(2026, 4)] && near?.month == month(2026, 5) && near?.count == 3)
    try ledger.change(an, .exempt(.ageOrHealth, until: nil), from: day(2026, 4, 4))
    #expect(ledger.found(.absenceMonths).map(\.severity) == [.notice])
    try ledger.change(an, .resume, from: day(2026, 4, 5))
    try ledger.meet(on: day(2026, 5, 3), unexcused: [an])
    #expect(ledger.found(.absenceMonths).isEmpty && ledger.found(.absenceThreeMonths).count == 1)
  }

  @Test("two past months without dues name the last day to pay the third, unless it is paid already; an old month has left the count")
  func beforeThirdDues() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 1, 3))
    for number in 1...3 { try ledger.state(.dues(.pay(month(2026, number), .members([an]), amount: nil))) }
    ledger.today = day(2026, 2, 28)
    #expect(ledger.found(.duesMonths).map(\.severity) == [.notice])
    ledger.today = day(2026, 3, 31)
    func near() -> MonthLimit? {
      ledger.found(UnpaidDues.self).first.flatMap { $0.member == binh ? $0.near : nil }
    }
    #expect(near() == MonthLimit(count: 3, month: month(2026, 3), day: day(2026, 3, 31)))
    try ledger.state(.dues(.pay(month(2026, 3), .members([binh]), amount: nil)))
    #expect(near() == MonthLimit(count: 3, month: month(2026, 4), day: day(2026, 4, 30)))
    ledger.today = day(2027, 1, 10)
    #expect(near()?.month == nil)
  }

  @Test("two meetings missed in one month are one month, and one who has left is not found")
  func oneMonth() throws {
    var ledger = try Ledger(members: "an", "bình")
    for date in [day(2026, 2, 3), day(2026, 2, 20), day(2026, 3, 3)] { try ledger.meet(on: date, unexcused: [an]) }
    #expect(ledger.found(.absenceThreeMonths).isEmpty)
    try ledger.meet(on: day(2026, 4, 3), unexcused: [an])
    #expect(ledger.found(.absenceThreeMonths).count == 1)
    try ledger.change(an, .transferAway(to: "Chi bộ 3"), from: day(2026, 4, 4))
    ledger.today = day(2026, 4, 5)
    #expect(ledger.found(.absenceThreeMonths).isEmpty)
  }

  @Test("three months over the turn of the year reach the count of twelve months, not that of the year")
  func turnOfYear() throws {
    var ledger = try Ledger(members: "an", "bình")
    for date in [day(2025, 11, 3), day(2025, 12, 3), day(2026, 1, 3)] { try ledger.meet(on: date, unexcused: [an]) }
    #expect(ledger.found(.absenceThreeMonths).first?.parameters.map(\.name) == ["absence.months.twelve", "absence.months.consecutive"])
  }

  @Test("three past months without dues are found, the present month is not counted")
  func dues() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 8, 3))
    for number in 1...8 { try ledger.state(.dues(.pay(month(2026, number), .members([an]), amount: nil))) }
    for number in 1...5 { try ledger.state(.dues(.pay(month(2026, number), .members([binh]), amount: nil))) }
    #expect(ledger.found(.duesThreeMonths).isEmpty)
    ledger.today = day(2026, 9, 1)
    let finding = try #require(ledger.found(.duesThreeMonths).first)
    #expect(finding.subject == .member(binh))
    #expect(ledger.offer(finding) == "nhắc nhở @bình: Chưa đóng đảng phí các tháng 6/2026, 7/2026, 8/2026")
    #expect(finding.evidence == [RecordID(2), RecordID(15)])
    #expect(finding.severity == .breach)
    try ledger.state(.dues(.pay(month(2026, 7), .members([binh]), amount: nil)))
    #expect(ledger.found(.duesThreeMonths).isEmpty)
  }

  @Test("a month for which nobody's dues are on record is nobody's month without dues, and 0 đồng is no payment")
  func unrecordedMonths() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 9, 1))
    try ledger.state(.dues(.pay(month(2026, 4), .members([an, binh]), amount: nil)))
    #expect(ledger.found(.duesThreeMonths).isEmpty)
    #expect(ledger.found(MonthWithoutDues.self) == [MonthWithoutDues(months: [5, 6, 7, 8].map { month(2026, $0) })])
    for number in 6...8 { try ledger.state(.dues(.pay(month(2026, number), .members([an]), amount: .zero))) }
    #expect(ledger.cell.payments(of: an, for: month(2026, 6)).isEmpty)
    #expect(ledger.found(.duesThreeMonths).isEmpty)
    for number in 6...8 { try ledger.state(.dues(.pay(month(2026, number), .members([an]), amount: Dong(10_000)))) }
    #expect(ledger.found(.duesThreeMonths).map(\.subject) == [.member(binh)])
  }

  @Test("who is left out of the roll call three times is found, and which months have no reason on record")
  func leftOut() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(MemberID(2), .exempt(.ageOrHealth, until: nil), from: day(2026, 1, 6))
    for number in 2...4 {
      #expect(ledger.found(.absenceThreeMonths).isEmpty)
      ledger.today = day(2026, number, 3)
      try ledger.open()
      try ledger.state(.meeting(.attend(.members([an]))))
      try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    }
    let finding = try #require(ledger.found(.absenceThreeMonths).first)
    #expect(ledger.found(.absenceThreeMonths).map(\.subject) == [.member(binh)])
    #expect(finding.evidence == ledger.cell.meetings.compactMap { $0.end?.record })
    #expect(ledger.cell.unstatedAbsence(of: binh, in: [month(2026, 1), month(2026, 2)]) == [month(2026, 2)])
  }
}
