import Domain
import Testing

@Suite("Checks of standing")
struct MembershipRuleTests {
  let an = MemberID(0)
  let mai = MemberID(3)

  /// Three official members and one whose probation began on 26/03/2025.
  static func probation(today: Day) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường", today: today)
    let facts = MemberFacts(admitted: day(2025, 3, 26))
    try ledger.state(.addMember(NewMember(handle: "mai", name: "mai", facts: facts, entry: .probationary, from: day(2025, 3, 26))))
    return ledger
  }

  @Test("working days pass over Saturday and Sunday")
  func workdays() {
    #expect(day(2026, 3, 26).isWorkday && !day(2026, 3, 28).isWorkday && !day(2026, 3, 29).isWorkday)
    #expect(day(2026, 3, 26).adding(workdays: 1) == day(2026, 3, 27))
    #expect(day(2026, 3, 26).adding(workdays: 2) == day(2026, 3, 30))
    #expect(day(2026, 3, 26).adding(workdays: 30) == day(2026, 5, 7))
    #expect(day(2026, 3, 28).adding(workdays: 1) == day(2026, 3, 30))
    #expect(day(2026, 3, 29).adding(workdays: 5) == day(2026, 4, 3))
    #expect(day(2026, 3, 29).adding(workdays: 0) == day(2026, 3, 29))
    for start in 0..<14 {
      var found = Day(number: Int32(start - 7))
      for count in 1...12 {
        repeat { found = found.adding(days: 1) } while !found.isWorkday
        #expect(Day(number: Int32(start - 7)).adding(workdays: count) == found)
      }
    }
  }

  @Test("probation over is found after thirty working days, not on the last of them, and not once voted on")
  func probationOver() throws {
    var ledger = try Self.probation(today: day(2026, 5, 7))
    #expect(ledger.found(.probationOver).isEmpty)
    ledger.today = day(2026, 5, 8)
    let finding = try #require(ledger.found(.probationOver).first)
    #expect(finding.detail == .membership(.probationOver(mai, ended: day(2026, 3, 26), limit: day(2026, 5, 7))))
    #expect(finding.parameters.map(\.name) == ["probation.months", "probation.recognition.workdays"])
    #expect(finding.evidence == [RecordID(4)])
    try ledger.meet(on: day(2026, 5, 10), vote: .recognition, on: an, for: 3)
    #expect(ledger.found(.probationOver).count == 1)
    try ledger.meet(on: day(2026, 5, 12), vote: .recognition, on: mai, for: 1)
    #expect(ledger.found(.probationOver).isEmpty)
  }

  @Test("a probationer of whom no day is known, one recognised and one gone are not found")
  func noProbation() throws {
    var ledger = try Self.probation(today: day(2026, 8, 1))
    try ledger.enter("nam", .probationary, from: day(1, 1, 1))
    try ledger.change(mai, .confirm, from: day(2026, 3, 26))
    #expect(ledger.found(.probationOver).isEmpty)
    try ledger.enter("lan", .probationary, from: day(2025, 1, 1))
    try ledger.change(MemberID(5), .withdraw, from: day(2026, 2, 1))
    #expect(ledger.found(.probationOver).isEmpty)
  }

  @Test("recognition dates from the end of probation; a later day can be mended, an earlier one not")
  func recognitionDate() throws {
    var exact = try Self.probation(today: day(2026, 5, 8))
    try exact.change(mai, .confirm, from: day(2026, 3, 26))
    #expect(exact.found(.recognitionDate).isEmpty)

    var late = try Self.probation(today: day(2026, 5, 8))
    try late.change(mai, .confirm, from: day(2026, 5, 5))
    let finding = try #require(late.found(.recognitionDate).first)
    #expect(finding.detail == .membership(.recognitionDate(mai, recorded: day(2026, 5, 5), due: day(2026, 3, 26))))
    #expect(finding.parameters.map(\.name) == ["probation.months", "probation.extension.months"])
    #expect(finding.remedy == .confirm(mai, from: day(2026, 3, 26)))
    try late.change(mai, .confirm, from: day(2026, 3, 26))
    #expect(late.found(.recognitionDate).isEmpty)

    var early = try Self.probation(today: day(2026, 5, 8))
    try early.change(mai, .confirm, from: day(2026, 3, 25))
    #expect(early.found(.recognitionDate).map(\.remedy) == [nil])
  }

  @Test("an exemption, an absence and a visit are over on the day after the one announced")
  func periodOver() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 8, 31))
    try ledger.change(an, .exempt(.other, until: day(2026, 8, 31)))
    try ledger.change(MemberID(1), .temporaryAway(to: "Chi bộ 2", until: day(2026, 8, 31)))
    try ledger.enter("tú", .temporary(origin: "Chi bộ Thôn Đoài", until: day(2026, 8, 31)), from: day(2026, 1, 1))
    try ledger.change(MemberID(2), .exempt(.ageOrHealth, until: nil))
    #expect(ledger.found(.periodOver).isEmpty)
    ledger.today = day(2026, 9, 1)
    #expect(
      ledger.found(.periodOver).map(\.remedy) == [
        .resume(an, from: ledger.today), .resume(MemberID(1), from: ledger.today),
        .sendHome(mai, to: "Chi bộ Thôn Đoài", from: ledger.today),
      ])
    try ledger.change(an, .exempt(.other, until: day(2026, 12, 31)), from: day(2026, 9, 1))
    try ledger.change(MemberID(1), .resume, from: day(2026, 9, 1))
    try ledger.change(mai, .transferAway(to: ""), from: day(2026, 9, 1))
    #expect(ledger.found(.periodOver).isEmpty)
  }

  @Test("an exemption for other reasons lasts less than twelve months; one for health may last")
  func longExemption() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(an, .exempt(.other, until: day(2026, 12, 30)))
    try ledger.change(MemberID(1), .exempt(.ageOrHealth, until: day(2028, 1, 1)))
    #expect(ledger.found(.periodTooLong).isEmpty)
    try ledger.change(MemberID(2), .exempt(.other, until: day(2026, 12, 31)))
    let finding = try #require(ledger.found(.periodTooLong).first)
    #expect(
      finding.detail
        == .membership(
          .periodTooLong(MemberID(2), .exempt(.other), from: day(2026, 1, 1), to: day(2026, 12, 31), .below(months: 12))))
    #expect(finding.severity == .warning)
  }

  @Test("a stay of a year is for study only, one of more than two years for nobody")
  func longStay() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(an, .temporaryAway(to: "", until: day(2026, 12, 30)))
    #expect(ledger.found(.periodTooLong).isEmpty)
    try ledger.change(MemberID(1), .temporaryAway(to: "", until: day(2027, 12, 31)))
    try ledger.change(MemberID(2), .temporaryAway(to: "", until: day(2028, 1, 1)))
    let findings = ledger.found(.periodTooLong)
    #expect(findings.map(\.subject) == [.member(MemberID(1)), .member(MemberID(2))])
    #expect(findings.map(\.severity) == [.notice, .warning])
    #expect(findings.map(\.parameters.count) == [2, 1])
  }

  @Test("without a day announced the stay is measured to today")
  func openStay() throws {
    var ledger = try Ledger(members: "an")
    try ledger.change(an, .temporaryAway(to: "", until: nil), from: day(2025, 10, 1))
    ledger.today = day(2026, 9, 29)
    #expect(ledger.found(.periodTooLong).isEmpty)
    ledger.today = day(2026, 9, 30)
    #expect(ledger.found(.periodTooLong).count == 1)
  }

  @Test("only an exemption for other reasons needs an end")
  func openExemption() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(an, .exempt(.other, until: nil))
    try ledger.change(MemberID(1), .exempt(.ageOrHealth, until: nil))
    try ledger.change(MemberID(2), .exempt(.other, until: day(2026, 9, 30)))
    #expect(ledger.found(.exemptionWithoutEnd).map(\.detail) == [.membership(.exemptionWithoutEnd(an, from: day(2026, 1, 1)))])
  }

  @Test("a deletion needs a vote on it that passed")
  func deletionWithoutVote() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(an, .expel, from: day(2026, 2, 1))
    try ledger.meet(on: day(2026, 3, 3), vote: .deletion, on: MemberID(1), for: 1)
    ledger.today = day(2026, 4, 1)
    try ledger.change(MemberID(1), .remove, from: ledger.today)
    #expect(
      ledger.found(.standingWithoutVote).map(\.detail) == [.membership(.standingWithoutVote(MemberID(1), .deletion, from: day(2026, 4, 1)))]
    )
    #expect(ledger.found(.standingWithoutVote).first?.certainty.isFirm == true)
  }

  @Test(
    "a vote that passed, on the member or on nobody, carries a recognition dated back; what came before the first meeting is left alone")
  func recognitionWithVote() throws {
    var ledger = try Self.probation(today: day(2026, 3, 3))
    try ledger.meet(on: day(2026, 3, 3))
    try ledger.meet(on: day(2026, 4, 3), vote: .recognition, for: 3)
    try ledger.change(mai, .confirm, from: day(2026, 3, 26))
    #expect(ledger.found(.standingWithoutVote).isEmpty)
    try ledger.change(MemberID(1), .remove, from: day(2026, 3, 2))
    #expect(ledger.found(.standingWithoutVote).isEmpty)
  }
}
