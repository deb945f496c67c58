@testable import Domain
import Testing

@Suite("Checks of standing")
struct MembershipRuleTests {
  let an = MemberID(0)
  let mai = MemberID(3)

  /// Three official members and one whose probation began on 26/03/2025.
  static func probation(today: Day) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường", today: today)
    let facts = MemberFacts(admitted: day(2025, 3, 26))
    try ledger.state(.roster(.addMember(NewMember(handle: "mai", name: "mai", facts: facts, entry: .probationary, from: day(2025, 3, 26)))))
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
    #expect(finding.as(ProbationOver.self) == ProbationOver(member: mai, ended: day(2026, 3, 26), limit: day(2026, 5, 7)))
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
    #expect(finding.as(WrongRecognitionDate.self) == WrongRecognitionDate(member: mai, recorded: day(2026, 5, 5), due: day(2026, 3, 26)))
    #expect(finding.parameters.map(\.name) == ["probation.months", "probation.extension.months"])
    #expect(late.offer(finding) == "công nhận chính thức @mai từ 26/03/2026")
    try late.change(mai, .confirm, from: day(2026, 3, 26))
    #expect(late.found(.recognitionDate).isEmpty)

    var early = try Self.probation(today: day(2026, 5, 8))
    try early.change(mai, .confirm, from: day(2026, 3, 25))
    #expect(early.offers(.recognitionDate) == [nil])
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
      ledger.offers(.periodOver) == [
        "trở lại @an từ 01/09/2026", "trở lại @bình từ 01/09/2026", "chuyển sinh hoạt @tú về \"Chi bộ Thôn Đoài\" từ 01/09/2026",
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
      finding.as(PeriodTooLong.self)
        == PeriodTooLong(
          member: MemberID(2), standing: .exempt(.other), from: day(2026, 1, 1), to: day(2026, 12, 31), limit: .below(months: 12)))
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
    #expect(ledger.found(ExemptionWithoutEnd.self).map(\.member) == [an])
    #expect(ledger.found(ExemptionWithoutEnd.self).map(\.from) == [day(2026, 1, 1)])
  }

  @Test("a deletion needs a vote on it that passed")
  func deletionWithoutVote() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(an, .expel, from: day(2026, 2, 1))
    try ledger.meet(on: day(2026, 3, 3), vote: .deletion, on: MemberID(1), for: 1)
    ledger.today = day(2026, 4, 1)
    try ledger.change(MemberID(1), .remove, from: ledger.today)
    #expect(
      ledger.found(StandingWithoutVote.self) == [StandingWithoutVote(member: MemberID(1), matter: .deletion, from: day(2026, 4, 1))]
    )
    #expect(ledger.found(.standingWithoutVote).first?.certainty.isFirm == true)
  }

  @Test(
    "a vote that passed, on the member or on nobody, carries a recognition dated back; what came before the first meeting is left alone")
  func recognitionWithVote() throws {
    var ledger = try Self.probation(today: day(2026, 3, 3))
    try ledger.meet(on: day(2026, 3, 3))
    try ledger.meet(on: day(2026, 4, 3), vote: .recognition, for: 2)
    try ledger.change(mai, .confirm, from: day(2026, 3, 26))
    #expect(ledger.found(.standingWithoutVote).isEmpty)
    try ledger.change(MemberID(1), .remove, from: day(2026, 3, 2))
    #expect(ledger.found(.standingWithoutVote).isEmpty)
  }

  @Test("an exemption begun since the first meeting without its papers is found, one with them or begun before is not")
  func exemptionPapers() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung")
    ledger.cell.setRules(parameter(.exemptAgeWithoutMedical, Ratio(80, of: 1), from: day(2025, 1, 1)))
    try ledger.meet(on: day(2026, 1, 3))
    ledger.today = day(2026, 9, 3)
    func exempt(_ id: Int, _ kind: Exemption, _ papers: ExemptionPapers, document: String? = nil, from: Day = day(2026, 2, 1)) throws {
      try ledger.state(
        .membership(
          .changeStanding(
            [MemberID(id)], .exempt(kind, until: day(2026, 12, 1), papers: papers), from: from, document: document, reason: ""))
      )
    }
    func gaps() -> [[ExemptionGap]] { ledger.found(ExemptionWithoutPapers.self).map(\.gaps) }
    try exempt(0, .ageOrHealth, ExemptionPapers(), from: day(2026, 1, 2))
    #expect(gaps().isEmpty)
    try exempt(1, .ageOrHealth, ExemptionPapers())
    #expect(gaps() == [[.medical, .resolution, .told]])
    #expect(ledger.found(.exemptionWithoutPapers).map(\.parameters.count) == [1])
    #expect(
      ledger.offers(.exemptionWithoutPapers) == [
        "miễn sinh hoạt @bình tuổi cao sức khỏe yếu từ 01/02/2026 đến 01/12/2026 căn cứ \"…\" hồ sơ y tế \"…\""
      ])
    try exempt(1, .ageOrHealth, ExemptionPapers(medical: "Giấy khám"), document: "05-NQ/CB")
    // When the committee was told only people know.
    #expect(gaps() == [[.told]] && ledger.offers(.exemptionWithoutPapers) == [nil])
    try exempt(1, .ageOrHealth, ExemptionPapers(told: day(2026, 2, 3)), document: "05-NQ/CB")
    #expect(gaps() == [[.medical]])
    try ledger.state(.roster(.updateMember(MemberID(1), MemberFacts(born: .day(day(1946, 2, 1))), from: day(2026, 1, 1))))
    #expect(gaps().isEmpty)
    try exempt(2, .other, ExemptionPapers(), document: "06-NQ/CB")
    #expect(gaps() == [[.decision]])
    try exempt(2, .other, ExemptionPapers(decided: day(2026, 1, 25)), document: "06-NQ/CB")
    try exempt(3, .other, ExemptionPapers(), document: "12-QĐ/ĐU")
    #expect(gaps().isEmpty)
  }

  @Test("a deletion after two requests for a self-review is found, after three it is not; other reminders are none")
  func deletionRequests() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    ledger.cell.setRules(parameter(.deletionRequests, Ratio(3, of: 1), from: day(2025, 1, 1)))
    ledger.cell.setRules(parameter(.deletionComplaintWorkdays, Ratio(30, of: 1), from: day(2025, 1, 1)))
    try ledger.meet(on: day(2026, 3, 3))
    for number in 1...3 { try ledger.state(.talk(.remind([MemberID(0)], "Yêu cầu kiểm điểm lần \(number)"))) }
    for text in ["Yêu cầu kiểm điểm", "Viết bản tự kiểm điểm", "Vắng họp"] { try ledger.state(.talk(.remind([MemberID(1)], text))) }
    for id in [MemberID(0), MemberID(1)] { try ledger.change(id, .remove, from: day(2026, 6, 1)) }
    ledger.today = day(2026, 9, 3)
    #expect(
      ledger.found(DeletionWithoutRequests.self)
        == [DeletionWithoutRequests(member: MemberID(1), from: day(2026, 6, 1), has: 2, needed: 3)])
    let step = try #require(ledger.cell.member(MemberID(1))?.standings.last?.fact)
    #expect(ledger.cell.complaintTime(of: step)?.last == day(2026, 6, 1).adding(workdays: 30))
  }

  @Test("a day of the roster more than the months ahead of the day it is stated for is found, one of just those is not")
  func datesAhead() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 9, 3))
    ledger.cell.setRules(parameter(.rosterAheadMonths, Ratio(12, of: 1), from: day(2020, 1, 1)))
    try ledger.state(.roster(.givePost(MemberID(0), .deputy, from: day(2027, 9, 3), to: nil)))
    #expect(ledger.found(.dateAhead).isEmpty)
    try ledger.state(.roster(.givePost(MemberID(0), .secretary, from: day(9999, 9, 3), to: nil)))
    try ledger.state(.roster(.updateMember(MemberID(1), MemberFacts(admitted: day(2036, 9, 3)), from: ledger.today)))
    #expect(
      ledger.found(DateAhead.self) == [
        DateAhead(member: MemberID(0), date: day(9999, 9, 3), stated: ledger.today),
        DateAhead(member: MemberID(1), date: day(2036, 9, 3), stated: ledger.today),
      ])
    try ledger.state(.roster(.updateMember(MemberID(1), MemberFacts(admitted: day(2006, 9, 3)), from: ledger.today)))
    #expect(ledger.found(.dateAhead).count == 1)
  }

  @Test("born, admitted, official is the order of a life; another cannot be")
  func impossibleOrder() throws {
    let ledger = try Ledger(members: "an")
    let days = (day(1990, 1, 1), day(2010, 1, 1))
    let orders = [
      MemberFacts(born: .day(days.1), official: days.0), MemberFacts(born: .day(days.1), admitted: days.0),
      MemberFacts(admitted: days.1, official: days.0),
    ]
    for facts in orders {
      expect(ledger, refuses: .roster(.updateMember(MemberID(0), facts, from: days.1)), with: .datesReversed(first: days.1, second: days.0))
    }
  }
}
