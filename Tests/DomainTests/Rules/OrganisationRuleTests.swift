@testable import Domain
import Testing

@Suite("Checks of organisation")
struct OrganisationRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  static func cell(of size: Int) throws -> Ledger {
    var ledger = try Ledger(members: "an")
    for index in 1..<size { try ledger.enter("đảng viên \(index)") }
    return ledger
  }

  @Test("three official members make a cell, an exempt one among them; a probationer and a visitor do not count")
  func tooFew() throws {
    var ledger = try Self.cell(of: 2)
    try ledger.enter("lan", .probationary)
    try ledger.enter("tú", .temporary(origin: "", until: nil))
    let finding = try #require(ledger.found(.tooFewOfficial).first)
    #expect(finding.as(TooFewOfficialMembers.self) == TooFewOfficialMembers(has: 2, needed: 3))
    #expect(finding.certainty.isFirm)
    try ledger.enter("nam")
    try ledger.change(an, .exempt(.ageOrHealth, until: nil))
    #expect(ledger.found(.tooFewOfficial).isEmpty)
  }

  @Test("nine official members elect a committee, eight do not")
  func noCommittee() throws {
    var ledger = try Self.cell(of: 8)
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    #expect(ledger.found(.noCommittee).isEmpty)
    try ledger.enter("thêm")
    #expect(ledger.found(MissingCommittee.self) == [MissingCommittee(official: 9, minimum: 9)])
    try ledger.state(.roster(.givePost(binh, .committeeMember, from: day(2025, 1, 1), to: nil)))
    #expect(ledger.found(.noCommittee).isEmpty)
    try ledger.change(binh, .transferAway(to: ""))
    try ledger.enter("nữa")
    #expect(ledger.found(.noCommittee).count == 1)
  }

  @Test("seven are a committee with the secretary among them, eight are too many")
  func largeCommittee() throws {
    var ledger = try Self.cell(of: 9)
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    for index in 1..<7 { try ledger.state(.roster(.givePost(MemberID(index), .committeeMember, from: day(2025, 1, 1), to: nil))) }
    try ledger.state(.roster(.givePost(MemberID(7), .other("Trưởng thôn"), from: day(2025, 1, 1), to: nil)))
    #expect(ledger.found(.largeCommittee).isEmpty)
    try ledger.state(.roster(.givePost(MemberID(8), .deputy, from: day(2025, 1, 1), to: nil)))
    #expect(ledger.found(.largeCommittee).map(\.evidence.count) == [8])
  }

  @Test("one secretary is enough; nobody and two are found, and the end of the first post mends two")
  func secretaries() throws {
    var ledger = try Self.cell(of: 3)
    #expect(ledger.found(WrongSecretaryCount.self) == [WrongSecretaryCount(secretaries: [], ending: nil)])
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    #expect(ledger.found(.secretary).isEmpty)
    try ledger.state(.roster(.givePost(binh, .secretary, from: day(2026, 7, 1), to: nil)))
    let finding = try #require(ledger.found(.secretary).first)
    #expect(finding.as(WrongSecretaryCount.self)?.secretaries == [binh, an])
    #expect(ledger.offer(finding) == "chức vụ @an bí thư từ 01/01/2025 đến 30/06/2026")
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: day(2026, 6, 30))))
    #expect(ledger.found(.secretary).isEmpty)
  }

  @Test("posts of the Party end when a member leaves, is exempt or suspended; not when elsewhere, and not posts outside")
  func inactive() throws {
    var ledger = try Self.cell(of: 5)
    for index in 0..<4 { try ledger.state(.roster(.givePost(MemberID(index), .groupLeader, from: day(2025, 1, 1), to: nil))) }
    try ledger.state(.roster(.givePost(an, .other("Trưởng thôn"), from: day(2025, 1, 1), to: nil)))
    try ledger.change(MemberID(3), .temporaryAway(to: "", until: nil))
    #expect(ledger.found(.postOfInactive).isEmpty)
    try ledger.change(an, .transferAway(to: ""))
    try ledger.change(binh, .exempt(.ageOrHealth, until: nil))
    try ledger.change(MemberID(2), .suspend)
    let findings = ledger.found(.postOfInactive)
    #expect(findings.map(\.subject) == [0, 1, 2].map { .member(MemberID($0)) })
    #expect(findings.map(\.severity) == [.breach, .warning, .warning])
    #expect(findings.first.map(ledger.offer) == "chức vụ @an tổ trưởng từ 01/01/2025 đến 31/12/2025")
    try ledger.state(.roster(.givePost(an, .groupLeader, from: day(2025, 1, 1), to: day(2025, 12, 31))))
    #expect(ledger.found(.postOfInactive).count == 2)
  }

  @Test("thirty members form groups, twenty-nine and a visitor do not; a group or a leader on record is enough")
  func groups() throws {
    var ledger = try Self.cell(of: 29)
    try ledger.enter("tú", .temporary(origin: "", until: nil))
    #expect(ledger.found(.noGroups).isEmpty)
    try ledger.enter("thêm")
    #expect(ledger.found(MissingGroups.self) == [MissingGroups(members: 30, minimum: 30, leader: an)])
    #expect(ledger.found(.noGroups).first?.severity == .notice)
    var grouped = ledger
    try grouped.state(.roster(.updateMember(an, MemberFacts(group: "Tổ đảng số 1"), from: day(2026, 1, 1))))
    #expect(grouped.found(.noGroups).isEmpty)
    try ledger.state(.roster(.givePost(an, .groupLeader, from: day(2026, 1, 1), to: nil)))
    #expect(ledger.found(.noGroups).isEmpty)
  }

  @Test("a congress is due five years after the term began, unless one is on record")
  func congress() throws {
    var ledger = try Self.cell(of: 3)
    let term = try #require(Term(first: 2025, last: 2030))
    try ledger.state(.roster(.setTerm(term, from: day(2025, 6, 1))))
    ledger.today = day(2030, 6, 1)
    #expect(ledger.found(.congressDue).isEmpty)
    ledger.today = day(2030, 6, 2)
    #expect(ledger.found(CongressDue.self) == [CongressDue(since: day(2025, 6, 1), due: day(2030, 6, 1))])
    try ledger.open(.congress)
    #expect(ledger.found(.congressDue).isEmpty)
  }

  @Test("a term has one end whether it is asked for before or after a change of the rule, and its own where no rule is known")
  func oneEnd() throws {
    var rules = RuleBook([parameter(.congressYears, Ratio(5, of: 2), from: day(2021, 7, 30))])
    rules.set(parameter(.congressYears, Ratio(5, of: 1), from: day(2025, 5, 26)))
    var ledger = Ledger(rules: rules)
    let term = try #require(Term(first: 2022, last: 2025))
    try ledger.state(.roster(.setTerm(term, from: day(2022, 6, 1))))
    for asked in [day(2025, 1, 1), day(2025, 5, 26), day(2025, 6, 1)] {
      ledger.today = asked
      #expect(ledger.found(.congressDue).isEmpty)
    }
    ledger.today = day(2025, 6, 2)
    #expect(ledger.found(CongressDue.self) == [CongressDue(since: day(2022, 6, 1), due: day(2025, 6, 1))])
    var early = Ledger(rules: rules)
    try early.state(.roster(.setTerm(try #require(Term(first: 2015, last: 2018)), from: day(2015, 6, 1))))
    early.today = day(2018, 6, 2)
    #expect(early.found(.congressDue).map(\.parameters) == [[]])
  }

  @Test("a term begun under the shorter rule lasts its own years, at least those of its time")
  func olderTerms() throws {
    var rules = RuleBook()
    rules.set(parameter(.congressYears, Ratio(5, of: 2), from: day(2021, 1, 1)))
    rules.set(parameter(.congressYears, Ratio(5, of: 1), from: day(2025, 5, 26)))
    for (years, due) in [(2025...2027, day(2027, 7, 15)), (2025...2030, day(2030, 1, 15)), (2025...2040, day(2030, 1, 15))] {
      var ledger = Ledger(rules: rules)
      let term = try #require(Term(first: years.lowerBound, last: years.upperBound))
      try ledger.state(.roster(.setTerm(term, from: day(2025, 1, 15))))
      ledger.today = due
      #expect(ledger.found(.congressDue).isEmpty)
      ledger.today = due.adding(days: 1)
      #expect(ledger.found(CongressDue.self) == [CongressDue(since: day(2025, 1, 15), due: due)])
    }
  }
}
