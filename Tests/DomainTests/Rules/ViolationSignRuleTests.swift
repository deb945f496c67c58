@testable import Domain
import Testing

/// `discipline.sign-open`: a sign of violation is concluded in time.
@Suite("Signs of violation and discipline")
struct ViolationSignRuleTests {
  private let an = MemberID(0)
  private let bình = MemberID(1)

  private func ledger(_ signs: ViolationSign..., today: Day) throws -> Ledger {
    var ledger = Ledger(rules: RuleBook([parameter(.signOpenDays, Ratio(60, of: 1), from: day(2025, 1, 1))]), today: today)
    try ledger.enter("an")
    try ledger.enter("bình")
    for sign in signs { try ledger.state(.membership(.noteSign(sign))) }
    return ledger
  }

  private func sign(_ member: MemberID, on day: Day, due: Day? = nil) -> ViolationSign {
    ViolationSign(member: member, on: day, due: due, text: "Đơn của dân")
  }

  private func end(_ member: MemberID, noted: Day? = nil, on day: Day, _ outcome: SignEnd.Outcome = .noViolation) -> Command {
    .membership(.concludeSigns(member, noted: noted, SignEnd(outcome, on: day)))
  }

  @Test("one open on the last day is left alone, on the day after it is found; a day set for it goes before the number")
  func tooLong() throws {
    let noted = day(2026, 6, 10)
    for (due, last) in [(nil, day(2026, 8, 9)), (day(2026, 7, 1), day(2026, 7, 1)), (day(2026, 12, 1), day(2026, 12, 1))] {
      #expect(try ledger(sign(an, on: noted, due: due), today: last).found(.openViolationSign).isEmpty)
      let found = try ledger(sign(an, on: noted, due: due), today: last.adding(days: 1)).found(.openViolationSign)
      #expect(found.map(\.subject) == [.member(an)] && found.first?.as(OpenViolationSign.self)?.last == last)
      #expect(found.first?.parameters.map(\.name) == (due == nil ? ["sign.open.days"] : []))
    }
  }

  @Test("one concluded by the day is no more found, as of a day before it still is")
  func concluded() throws {
    var ledger = try ledger(sign(an, on: day(2026, 6, 10)), sign(bình, on: day(2026, 6, 11)), today: day(2026, 9, 1))
    try ledger.state(end(an, on: day(2026, 9, 1)))
    #expect(ledger.found(.openViolationSign).map(\.subject) == [.member(bình)])
    ledger.today = day(2026, 8, 31)
    #expect(ledger.found(.openViolationSign).map(\.subject) == [.member(an), .member(bình)])
    ledger.today = day(2026, 8, 10)
    #expect(ledger.found(.openViolationSign).map(\.subject) == [.member(an)])
  }

  @Test("of several the one of the day is concluded, or all that were noted by then")
  func which() throws {
    let signs = [sign(an, on: day(2026, 3, 1)), sign(an, on: day(2026, 4, 1)), sign(an, on: day(2026, 5, 1))]
    var ledger = try ledger(signs[0], signs[1], signs[2], today: day(2026, 6, 1))
    try ledger.state(end(an, noted: day(2026, 4, 1), on: day(2026, 6, 1), .toDiscipline))
    #expect(ledger.cell.violationSigns.map { $0.fact.end?.fact.outcome } == [nil, .toDiscipline, nil])
    try ledger.state(end(an, on: day(2026, 4, 30)))
    #expect(ledger.cell.violationSigns.map { $0.fact.end?.fact.outcome } == [.noViolation, .toDiscipline, nil])
    try ledger.state(end(an, on: day(2026, 5, 1)))
    #expect(ledger.cell.violationSigns.allSatisfy { $0.fact.end != nil })
  }

  @Test("what is not open cannot be concluded, and nothing is due before it is noted")
  func refused() throws {
    var ledger = try ledger(sign(an, on: day(2026, 6, 10)), today: day(2026, 9, 1))
    #expect(throws: Rejection.noOpenSign(bình)) { try ledger.state(end(bình, on: day(2026, 9, 1))) }
    #expect(throws: Rejection.noOpenSign(an)) { try ledger.state(end(an, on: day(2026, 6, 9))) }
    #expect(throws: Rejection.noOpenSign(an)) { try ledger.state(end(an, noted: day(2026, 6, 11), on: day(2026, 9, 1))) }
    #expect(throws: Rejection.unknownMember(MemberID(7))) { try ledger.state(end(MemberID(7), on: day(2026, 9, 1))) }
    try ledger.state(end(an, on: day(2026, 6, 10)))
    #expect(throws: Rejection.noOpenSign(an)) { try ledger.state(end(an, on: day(2026, 9, 1))) }
    #expect(throws: Rejection.datesReversed(first: day(2026, 6, 10), second: day(2026, 6, 9))) {
      try ledger.state(.membership(.noteSign(sign(an, on: day(2026, 6, 10), due: day(2026, 6, 9)))))
    }
    for sign in [
      sign(MemberID(7), on: day(2026, 6, 10)), ViolationSign(member: an, on: day(2026, 6, 10), follower: MemberID(7), text: "Đơn"),
    ] {
      #expect(throws: Rejection.unknownMember(MemberID(7))) { try ledger.state(.membership(.noteSign(sign))) }
    }
  }

  @Test("discipline is of a member on record, also of one who has left, and is in no figures")
  func discipline() throws {
    var ledger = try ledger(today: day(2026, 9, 1))
    try ledger.change(an, .remove, from: day(2026, 8, 1))
    try ledger.state(.membership(.discipline(Discipline(member: an, measure: .warning, on: day(2026, 7, 1)))))
    #expect(ledger.cell.disciplines.map(\.fact.measure) == [.warning])
    #expect(ledger.cell.conductFigures(in: day(2026, 1, 1)...day(2026, 12, 31)).discipline.isEmpty)
    #expect(throws: Rejection.unknownMember(MemberID(7))) {
      try ledger.state(.membership(.discipline(Discipline(member: MemberID(7), measure: .warning, on: day(2026, 7, 1)))))
    }
  }
}
