@testable import Domain
import Testing

@Suite("Checks of candidates, transfers and returns")
struct AdmissionRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let first = day(2026, 1, 5)

  static func ledger(today: Day = day(2026, 9, 3)) throws -> Ledger {
    var ledger = Ledger(rules: .checks, today: today)
    let numbers: [(ParameterName, Int)] = [
      (.candidateHelpersMinimum, 1), (.candidateCourseMonths, 60), (.candidateAgeMinimum, 18), (.candidateAgeMaximum, 60),
      (.ceremonyWorkdays, 30), (.transferWorkdays, 60), (.transferPresentationWorkdays, 30), (.transferLateMonths, 3),
      (.temporaryMonthsMinimum, 3), (.readmissionMonths, 36), (.temporaryGroupMinimum, 3), (.temporaryHereGroup, 2),
      (.assignmentInspectionPlansPerYear, 1),
    ]
    for (name, number) in numbers { try ledger.state(.roster(.setRule(parameter(name, Ratio(number, of: 1), from: day(2020, 1, 1))))) }
    for name in ["an", "bình", "cường", "dung"] { try ledger.enter(name) }
    return ledger
  }

  /// Every step a month apart from January on, in the order given.
  static func steps(_ steps: [CandidateStep]) -> [CandidateStep: Day] {
    Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, day(2026, 1, 5).adding(months: $0)) })
  }

  @Test("a candidate is a member once one of the same name enters, and is dropped from a day on")
  func becoming() throws {
    var ledger = try Self.ledger()
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", born: .day(day(2000, 1, 1)), helpers: [an], from: first))))
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "nam", isDropped: true, from: day(2026, 6, 1)))))
    #expect(ledger.cell.openCandidates(on: ledger.today).map(\.name) == ["mai"])
    #expect(ledger.cell.openCandidates(on: day(2026, 1, 4)).isEmpty)
    try ledger.enter("mai", .probationary, from: day(2026, 8, 1))
    #expect(ledger.cell.openCandidates(on: ledger.today).isEmpty)
    let candidate = try #require(ledger.cell.candidate(named: "mai"))
    #expect(ledger.cell.member(of: candidate)?.id == MemberID(4) && candidate.helpers(on: ledger.today) == [an])
    expect(
      ledger, refuses: .membership(.changeCandidate(CandidateChange(name: "oanh", helpers: [an, an], from: first))),
      with: .duplicateMember(an))
    expect(
      ledger,
      refuses: .membership(
        .changeCandidate(CandidateChange(name: "oanh", born: .day(day(2026, 2, 1)), steps: [.introduced: first], from: first))),
      with: .datesReversed(first: day(2026, 2, 1), second: first))
  }

  @Test("a candidate without a helper who is official here is found, one with is not")
  func helpers() throws {
    var ledger = try Self.ledger()
    try ledger.state(.roster(.givePost(an, .secretary, from: first, to: nil)))
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", helpers: [binh], from: first))))
    #expect(ledger.found(.candidateWithoutHelper).isEmpty)
    try ledger.change(binh, .transferAway(to: "Chi bộ 2"), from: day(2026, 6, 1))
    let finding = try #require(ledger.found(.candidateWithoutHelper).first)
    #expect(finding.as(CandidateWithoutHelper.self) == CandidateWithoutHelper(candidate: "mai", has: 0, needed: 1))
    #expect(ledger.offer(finding) == "quần chúng \"mai\" giúp đỡ @an từ 03/09/2026")
  }

  @Test("a probationer without a helper who is official here is found; those of the candidate count until others are stated")
  func probationers() throws {
    var ledger = try Self.ledger()
    ledger.cell.setRules(parameter(.probationHelpersMinimum, Ratio(1, of: 1), from: day(2020, 1, 1)))
    try ledger.state(.roster(.givePost(an, .secretary, from: first, to: nil)))
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", helpers: [binh], from: first))))
    let mai = try ledger.enter("mai", .probationary, from: day(2026, 5, 19))
    #expect(ledger.found(.probationerWithoutHelper).isEmpty)
    try ledger.change(binh, .temporaryAway(to: "Chi bộ 2", until: nil), from: day(2026, 6, 1))
    let finding = try #require(ledger.found(.probationerWithoutHelper).first)
    #expect(finding.as(ProbationerWithoutHelper.self) == ProbationerWithoutHelper(member: mai, has: 0, needed: 1, proposed: [an]))
    #expect(ledger.offer(finding) == "cập nhật @mai giúp đỡ @an từ 03/09/2026")
    try ledger.state(.roster(.updateMember(mai, MemberFacts(helpers: [an]), from: day(2026, 6, 1))))
    #expect(ledger.found(.probationerWithoutHelper).isEmpty)
    expect(ledger, refuses: .roster(.updateMember(mai, MemberFacts(helpers: [mai]), from: first)), with: .ownHelper(mai))
    expect(ledger, refuses: .roster(.updateMember(mai, MemberFacts(helpers: [an, an]), from: first)), with: .duplicateMember(an))
    try ledger.change(mai, .confirm, from: day(2026, 8, 1))
    try ledger.change(an, .transferAway(to: "Chi bộ 2"), from: day(2026, 8, 1))
    #expect(ledger.found(.probationerWithoutHelper).isEmpty)
  }

  @Test("facts of one who left as an official member and was admitted again can be stated on")
  func admittedAgain() throws {
    var ledger = try Self.ledger()
    try ledger.state(.roster(.updateMember(an, MemberFacts(official: day(2005, 1, 1)), from: first)))
    try ledger.change(an, .withdraw, from: day(2026, 2, 1))
    let facts = MemberFacts(admitted: day(2026, 8, 1))
    try ledger.state(.roster(.addMember(NewMember(handle: "an", name: "an", facts: facts, entry: .probationary, from: day(2026, 8, 1)))))
    try ledger.state(.roster(.updateMember(an, MemberFacts(helpers: [binh]), from: day(2026, 8, 1))))
    #expect(ledger.cell.members.first?.facts.helpers == [binh])
  }

  @Test("steps left out or out of order are found once the cell considered, complete ones and those before that are not")
  func steps() throws {
    var ledger = try Self.ledger()
    let all = CandidateStep.allCases
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: Self.steps(all), from: first))))
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "nam", steps: Self.steps([.introduced, .applied]), from: first))))
    #expect(ledger.found(.candidateSteps).isEmpty)
    try ledger.state(
      .membership(
        .changeCandidate(CandidateChange(name: "oanh", steps: Self.steps([.introduced, .applied, .course, .considered]), from: first))))
    #expect(
      ledger.found(IrregularCandidateSteps.self)
        == [IrregularCandidateSteps(candidate: "oanh", missing: [.vetted, .consulted], late: [.course])])
  }

  @Test("a ceremony on the thirtieth working day is in time, a day later or none by then is late", arguments: [0, 1, nil] as [Int?])
  func ceremony(daysLate: Int?) throws {
    var ledger = try Self.ledger()
    let decided = day(2026, 3, 2)
    let limit = decided.adding(workdays: 30)
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: [.decided: decided], from: decided))))
    if let daysLate { try ledger.enter("mai", .probationary, from: limit.adding(days: daysLate)) }
    #expect(ledger.found(.ceremonyLate).count == (daysLate == 0 ? 0 : 1))
    ledger.today = limit
    #expect(daysLate != nil || ledger.found(.ceremonyLate).isEmpty)
  }

  @Test(
    "a course more than sixty months ago is found, one of sixty months is not", arguments: [(day(2021, 9, 3), 0), (day(2021, 9, 2), 1)])
  func course(on day: Day, found: Int) throws {
    var ledger = try Self.ledger()
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: [.course: day], from: first))))
    #expect(ledger.found(.candidateCourseOld).count == found)
  }

  @Test(
    "below eighteen and above sixty is found, the birthdays themselves are not",
    arguments: [(day(2008, 9, 1), 0), (day(2008, 9, 2), 1), (day(1965, 9, 2), 0), (day(1965, 9, 1), 1)])
  func age(born: Day, found: Int) throws {
    var ledger = try Self.ledger()
    try ledger.state(
      .membership(.changeCandidate(CandidateChange(name: "mai", born: .day(born), steps: [.considered: day(2026, 9, 1)], from: first))))
    #expect(ledger.found(.candidateAge).count == found)
  }

  // MARK: Transfers

  @Test("a transfer on the sixtieth working day is in time; a day later is late, three months later a breach")
  func transfer() throws {
    var ledger = try Self.ledger()
    let decided = day(2026, 1, 5)
    let limit = decided.adding(workdays: 60)
    for (index, done) in [limit, limit.adding(days: 1), limit.adding(months: 3).adding(days: 1)].enumerated() {
      try ledger.change(MemberID(index), .transferAway(to: "Chi bộ 2", decided: decided), from: done)
    }
    let findings = ledger.found(.transferLate)
    #expect(findings.map(\.subject) == [.member(binh), .member(MemberID(2))])
    #expect(findings.map(\.severity) == [.warning, .breach])
    expect(
      ledger,
      refuses: .membership(
        .changeStanding(
          [MemberID(3)], .transferAway(to: "", decided: day(2026, 9, 2)), from: day(2026, 9, 1), document: nil, reason: "")),
      with: .datesReversed(first: day(2026, 9, 2), second: day(2026, 9, 1)))
  }

  @Test("a stay elsewhere for a time is no transfer, however long after the decision it begins")
  func stayIsNoTransfer() throws {
    var ledger = try Self.ledger()
    try ledger.change(an, .temporaryAway(to: "Chi bộ 2", until: nil, decided: day(2026, 1, 5)), from: day(2026, 8, 1))
    #expect(ledger.found(.transferLate).isEmpty)
  }

  @Test("a paper shown on the thirtieth working day is in time, a day later is late")
  func paper() throws {
    var ledger = try Self.ledger()
    let issued = day(2026, 3, 2)
    let limit = issued.adding(workdays: 30)
    try ledger.enter("tú", .transferred(origin: "", introduced: issued), from: limit)
    #expect(ledger.found(.paperLate).isEmpty)
    let late = try ledger.enter("yến", .transferred(origin: "", introduced: issued), from: limit.adding(days: 1))
    #expect(
      ledger.found(LateIntroductionPaper.self) == [
        LateIntroductionPaper(member: late, issued: issued, limit: limit, shown: limit.adding(days: 1), isAbandoned: false)
      ])
  }

  @Test("a stay of three months is no short one, a day less is", arguments: [(day(2026, 9, 30), 0), (day(2026, 9, 29), 1)])
  func short(until: Day, found: Int) throws {
    var ledger = try Self.ledger()
    try ledger.change(an, .temporaryAway(to: "Chi bộ 2", until: until), from: day(2026, 7, 1))
    #expect(ledger.found(.periodTooShort).count == found)
  }

  @Test("one removed may come back after thirty-six months, not a day before; one who withdrew never")
  func readmission() throws {
    var ledger = try Self.ledger(today: day(2029, 9, 3))
    for (id, change, back) in [
      (an, StandingChange.remove, day(2029, 3, 1)), (binh, .remove, day(2029, 2, 28)), (MemberID(2), .withdraw, day(2029, 8, 1)),
    ] {
      try ledger.change(id, change, from: day(2026, 3, 1))
      let member = try #require(ledger.cell.member(id))
      try ledger.state(
        .roster(.addMember(NewMember(handle: member.handle, name: member.name, facts: MemberFacts(), entry: .probationary, from: back))))
    }
    #expect(ledger.found(.readmittedEarly).map(\.subject) == [.member(binh), .member(MemberID(2))])
  }

  @Test("three official members at one place are found, two or at two places are not")
  func together() throws {
    var ledger = try Self.ledger()
    for index in 0..<2 { try ledger.change(MemberID(index), .temporaryAway(to: "Công trường", until: nil)) }
    try ledger.change(MemberID(2), .temporaryAway(to: "Trường Chính trị", until: nil))
    #expect(ledger.found(.awayTogether).isEmpty)
    try ledger.change(MemberID(3), .temporaryAway(to: "Công trường", until: nil))
    #expect(
      ledger.found(MembersAwayTogether.self)
        == [MembersAwayTogether(members: [an, binh, MemberID(3)], place: "Công trường", minimum: 3)])
  }

  @Test("a probationer beside two official members at one place is not counted")
  func togetherWithProbationer() throws {
    var ledger = try Self.ledger()
    let tu = try ledger.enter("tú", .probationary, from: day(2026, 2, 1))
    for id in [an, binh, tu] { try ledger.change(id, .temporaryAway(to: "Công trường", until: nil), from: day(2026, 5, 1)) }
    #expect(ledger.found(.awayTogether).isEmpty)
  }

  @Test("many visitors are found until they have a group")
  func visitors() throws {
    var ledger = try Self.ledger()
    let tu = try ledger.enter("tú", .temporary(origin: "", until: nil))
    #expect(ledger.found(.manyVisitors).isEmpty)
    try ledger.enter("vy", .temporary(origin: "", until: nil))
    #expect(ledger.found(ManyVisitors.self).map(\.visitors.count) == [2])
    try ledger.state(.roster(.changeGroup(GroupChange(name: "Tổ tạm thời", heads: [an], members: [tu], from: first))))
    #expect(ledger.found(.manyVisitors).isEmpty)
  }

  @Test("a year without a plan of inspection is found in its last three months; a plan of that name settles it")
  func plan() throws {
    var ledger = try Self.ledger()
    try ledger.meet(on: day(2026, 9, 3))
    #expect(ledger.found(.noInspectionPlan).isEmpty)
    ledger.today = day(2026, 10, 1)
    let number = DocumentNumber(number: 1, type: "KH", issuer: "CB")
    #expect(ledger.offers(.noInspectionPlan).first == "văn bản 01-KH/CB ngày 01/10/2026: Kế hoạch kiểm tra, giám sát của chi bộ năm 2026")
    try ledger.state(.assignment(.recordDocument(number, issuer: nil, on: day(2026, 2, 1), summary: "Kế hoạch giám sát")))
    #expect(ledger.found(.noInspectionPlan).isEmpty)
  }
}
