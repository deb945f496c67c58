@testable import Domain
import Testing

@Suite("Numbers not known yet")
struct UnknownNumberTests {
  let an = MemberID(0)

  private func ledger() throws -> Ledger {
    var ledger = Ledger(
      rules: RuleBook([
        parameter(.meetingDayLast, Ratio(7, of: 1), from: day(2026, 3, 1)),
        parameter(.meetingAttendanceOver, Ratio(85, of: 100), from: day(2025, 1, 1)),
        parameter(.meetingAttendanceOver, Ratio(90, of: 100), from: day(2026, 3, 1)),
        parameter(.ratingGoodPoints, Ratio(70, of: 1), from: day(2026, 3, 1)),
      ]))
    for index in 0..<8 { try ledger.enter("đảng viên \(index)") }
    return ledger
  }

  @Test("meetings before a number's first day are named with it, later ones and numbers without any value are not")
  func meetings() throws {
    var ledger = try ledger()
    try ledger.meet(on: day(2026, 3, 20))
    #expect(ledger.found(.unknownNumber).isEmpty && ledger.found(.lateMeeting).count == 1)
    try ledger.meet(on: day(2026, 2, 20))
    let finding = try #require(ledger.found(.unknownNumber).first)
    let number = UnknownNumber(.meetingDayLast, from: day(2026, 3, 1))
    #expect(finding.as(UnmeasuredAffair.self)?.affair == .meetings([MeetingID(1)]))
    #expect(finding.as(UnmeasuredAffair.self)?.numbers == [number])
    #expect(finding.severity == .notice && ledger.found(.lateMeeting).isEmpty)
    ledger.today = day(2027, 2, 21)
    #expect(ledger.found(.unknownNumber).isEmpty)
  }

  @Test("a rating with points of a year before the number of its points is named, one without points is not")
  func ratings() throws {
    var ledger = try ledger()
    ledger.today = day(2026, 1, 10)
    try ledger.state(.year(.classify([an], .year(2025), .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.found(.unknownNumber).isEmpty)
    try ledger.state(.year(.classify([an], .year(2025), .good, votes: nil, points: 60, reason: "")))
    let number = UnknownNumber(.ratingGoodPoints, from: day(2026, 3, 1))
    #expect(
      ledger.found(UnmeasuredAffair.self).map(\.affair) == [.ratings(years: [2025])]
        && ledger.found(UnmeasuredAffair.self).map(\.numbers) == [[number]])
    ledger.today = day(2026, 3, 10)
    try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: 60, reason: "")))
    #expect(
      ledger.found(UnmeasuredAffair.self).map(\.affair) == [.ratings(years: [2025])]
        && ledger.found(UnmeasuredAffair.self).map(\.numbers) == [[number]])
  }

  @Test("where the months since admission are not known no probationer is asked for, and the number is named once there is one")
  func membershipMonths() throws {
    var ledger = Ledger(
      rules: RuleBook([parameter(.ratingMembershipMonths, Ratio(6, of: 1), from: day(2027, 1, 1))]), today: day(2026, 12, 20))
    try ledger.enter("an")
    try ledger.meet(on: day(2026, 12, 20))
    try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.found(.unknownNumber).isEmpty)
    try ledger.enter("mai", .probationary, from: day(2026, 1, 2))
    let number = UnknownNumber(.ratingMembershipMonths, from: day(2027, 1, 1))
    #expect(
      ledger.found(UnmeasuredAffair.self).map(\.affair) == [.ratings(years: [2026])]
        && ledger.found(UnmeasuredAffair.self).map(\.numbers) == [[number]])
    #expect(ledger.found(.noRating).isEmpty)
    #expect(ledger.cell.notRated(year: 2026, on: ledger.today).map(\.bar) == [.monthsUnknown(day(2026, 1, 2))])
    ledger.today = day(2027, 1, 1)
    try ledger.meet(on: day(2027, 1, 2))
    try ledger.state(.year(.classify([an], .year(2027), .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.found(MissingRating.self) == [MissingRating(member: MemberID(1), year: 2027)])
  }

  @Test("attendance is measured by the target of the day of the meeting")
  func targets() throws {
    var ledger = try ledger()
    for date in [day(2026, 2, 3), day(2026, 3, 3)] { try ledger.meet(on: date, unexcused: [an]) }
    // Seven of eight are above 85 and not above 90 per cent.
    let found = ledger.found(.lowAttendance)
    #expect(found.count == 1 && found.first?.evidence == [ledger.cell.meetings[1].record])
    #expect(found.first?.parameters.map(\.value) == [Ratio(90, of: 100)])
  }
}
