@testable import Domain
import Testing

/// `member.without-badge`: who reached a mark of Party age has the badge.
@Suite("Party age and badges")
struct BadgeRuleTests {
  private let an = MemberID(0)

  private static let rules: RuleBook = {
    let values: [(ParameterName, Ratio)] = [
      (.badgeFirstYears, Ratio(30, of: 1)), (.badgeSecondYears, Ratio(40, of: 1)), (.badgeStepYears, Ratio(5, of: 1)),
      (.badgeLastYears, Ratio(90, of: 1)), (.badgeFirstDay, Ratio(3, of: 2)), (.badgeSecondDay, Ratio(19, of: 5)),
      (.badgeThirdDay, Ratio(2, of: 9)), (.badgeFourthDay, Ratio(7, of: 11)),
    ]
    return RuleBook(values.map { parameter($0, $1, from: day(2021, 9, 28)) })
  }()

  /// A member whose record begins on 01/01/2026.
  private func ledger(
    _ facts: MemberFacts, _ entry: NewMember.Entry = .official, since begin: Day = day(2026, 1, 1), today: Day
  ) throws -> Ledger {
    var ledger = Ledger(rules: Self.rules, today: begin)
    try ledger.state(.roster(.addMember(NewMember(handle: "an", name: "An", facts: facts, entry: entry, from: day(2010, 1, 1)))))
    ledger.today = today
    return ledger
  }

  private func found(_ facts: MemberFacts, on today: Day) throws -> Int? {
    try ledger(facts, today: today).found(.memberWithoutBadge).first?.as(MemberWithoutBadge.self)?.years
  }

  @Test("30, then 40 and every fifth year to 90 are marks")
  func marks() throws {
    let cell = try ledger(MemberFacts(), today: day(2026, 9, 3)).cell
    let marks = try #require(cell.badgeMarks(on: day(2026, 9, 3)))
    #expect((1...120).filter(marks.contains) == [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90])
    for (age, reached, next) in [
      (29, nil, 30), (30, 30, 40), (39, 30, 40), (40, 40, 45), (44, 40, 45), (45, 45, 50), (89, 85, 90), (90, 90, nil), (97, 90, nil),
    ] as [(Int, Int?, Int?)] {
      #expect(marks.reached(at: age) == reached && marks.next(after: age) == next, "\(age)")
    }
    #expect(cell.badgeMarks(on: day(2021, 9, 27)) == nil)
  }

  @Test("numbers that make no marks are none: no step, a second mark that is not after the first")
  func impossibleMarks() throws {
    for parameter in [
      parameter(.badgeStepYears, Ratio(0, of: 1), from: day(2026, 1, 1)),
      parameter(.badgeSecondYears, Ratio(30, of: 1), from: day(2026, 1, 1)),
      parameter(.badgeFirstYears, Ratio(0, of: 1), from: day(2026, 1, 1)),
    ] {
      var cell = try ledger(MemberFacts(), today: day(2026, 9, 3)).cell
      cell.setRules(parameter)
      #expect(cell.badgeMarks(on: day(2026, 9, 3)) == nil, "\(parameter.name)")
    }
  }

  @Test("Party age is counted from the admission, once recognised, or from the day a decision states; 29/02 is over on 01/03")
  func age() throws {
    func age(_ facts: MemberFacts, _ entry: NewMember.Entry = .official, on day: Day) throws -> Int? {
      try ledger(facts, entry, today: day).cell.members[0].partyAge(on: day)
    }
    #expect(try age(MemberFacts(admitted: day(1986, 2, 3)), on: day(2026, 2, 2)) == 39)
    #expect(try age(MemberFacts(admitted: day(1986, 2, 3)), on: day(2026, 2, 3)) == 40)
    #expect(try age(MemberFacts(admitted: day(1986, 2, 3), partySince: day(1990, 5, 1)), on: day(2026, 5, 1)) == 36)
    #expect(try age(MemberFacts(official: day(1986, 2, 3)), on: day(2026, 2, 3)) == nil)
    #expect(try age(MemberFacts(admitted: day(2025, 12, 1)), .probationary, on: day(2026, 2, 3)) == nil)
    #expect(try age(MemberFacts(admitted: day(1996, 2, 29)), on: day(2026, 2, 28)) == 29)
    let leapt = try ledger(MemberFacts(admitted: day(1996, 2, 29)), today: day(2026, 3, 1)).cell.members[0]
    #expect(leapt.reaches(partyAge: 30) == day(2026, 3, 1) && leapt.partyAge(on: day(2026, 3, 1)) == 30)
    #expect(leapt.reaches(partyAge: 40) == day(2036, 2, 29))
  }

  @Test("the badge is looked for from the day after the one on which it was to be given")
  func occasion() throws {
    for (admitted, last) in [
      (day(1996, 2, 3), day(2026, 2, 3)), (day(1996, 2, 4), day(2026, 5, 19)), (day(1996, 5, 20), day(2026, 9, 2)),
      (day(1996, 11, 8), day(2027, 2, 3)),
    ] {
      #expect(try found(MemberFacts(admitted: admitted), on: last) == nil, "\(admitted)")
      #expect(try found(MemberFacts(admitted: admitted), on: last.adding(days: 1)) == 30, "\(admitted)")
    }
  }

  @Test("where no day of awards is set, it is looked for from the day after the mark")
  func anyDay() throws {
    let rules = RuleBook(
      [(.badgeFirstYears, 30), (.badgeSecondYears, 40), (.badgeStepYears, 5), (.badgeLastYears, 90)].map { name, value in
        parameter(name, Ratio(value, of: 1), from: day(2021, 9, 28))
      })
    var ledger = Ledger(rules: rules, today: day(2026, 1, 1))
    let facts = MemberFacts(admitted: day(1996, 6, 10))
    try ledger.state(.roster(.addMember(NewMember(handle: "an", name: "An", facts: facts, entry: .official, from: day(2010, 1, 1)))))
    for (today, isFound) in [(day(2026, 6, 10), false), (day(2026, 6, 11), true)] {
      ledger.today = today
      #expect(ledger.found(.memberWithoutBadge).isEmpty == !isFound)
    }
  }

  @Test("who has a badge of the mark or a later one is left alone; one of a mark before, of no mark, or to come does not do")
  func given() throws {
    let today = day(2026, 9, 3)
    for (years, on, isEnough) in [
      (40, day(2026, 9, 2), true), (40, day(2026, 9, 3), true), (40, day(2026, 9, 4), false), (45, day(2026, 9, 2), true),
      (30, day(2016, 9, 2), false), (41, day(2026, 9, 2), false),
    ] {
      var ledger = try ledger(MemberFacts(admitted: day(1986, 6, 1)), today: today)
      try ledger.state(.roster(.award(Badge(members: [an], years: years, on: on))))
      #expect(ledger.found(.memberWithoutBadge).isEmpty == isEnough, "\(years), \(on)")
    }
  }

  @Test("nothing is said of marks reached before the record, of probationers, of unknown days, and of who is not of the roll")
  func leftAlone() throws {
    let today = day(2026, 9, 3)
    let facts = MemberFacts(admitted: day(1986, 6, 1))
    for (begin, isFound) in [(day(2026, 5, 31), true), (day(2026, 6, 1), false)] {
      #expect(try ledger(facts, since: begin, today: today).found(.memberWithoutBadge).isEmpty == !isFound)
    }
    #expect(try ledger(MemberFacts(official: day(1986, 6, 1)), today: today).found(.memberWithoutBadge).isEmpty)
    #expect(try ledger(facts, .temporary(origin: "Thôn Đoài", until: nil), today: today).found(.memberWithoutBadge).isEmpty)
    #expect(try ledger(facts, .probationary, today: today).found(.memberWithoutBadge).isEmpty)
    var ledger = try ledger(facts, today: today)
    try ledger.change(an, .decease, from: day(2026, 8, 1))
    #expect(ledger.found(.memberWithoutBadge).isEmpty)
  }

  @Test("a badge to nobody, to one twice, of no years or of more than a life is refused; one after death is not")
  func refused() throws {
    var ledger = try ledger(MemberFacts(born: .day(day(1950, 6, 10)), admitted: day(1986, 6, 1)), today: day(2026, 9, 3))
    for badge in [
      Badge(members: [], years: 40, on: ledger.today), Badge(members: [an, an], years: 40, on: ledger.today),
      Badge(members: [MemberID(7)], years: 40, on: ledger.today), Badge(members: [an], years: 0, on: ledger.today),
      Badge(members: [an], years: 1_000_001, on: ledger.today), Badge(members: [an], years: 77, on: ledger.today),
    ] {
      #expect(throws: Rejection.self) { try ledger.state(.roster(.award(badge))) }
    }
    try ledger.state(.roster(.award(Badge(members: [an], years: 76, on: ledger.today))))
    try ledger.change(an, .decease, from: day(2026, 8, 1))
    try ledger.state(.roster(.award(Badge(members: [an], years: 40, on: ledger.today))))
    #expect(ledger.cell.badges(of: an).map(\.fact.years) == [76, 40])
  }

  @Test("the day Party age counts from is not before the birth, and frees from dues")
  func since() throws {
    let facts = MemberFacts(born: .year(1950), admitted: day(1980, 1, 1), partySince: day(1975, 6, 1))
    let ledger = try ledger(facts, today: day(2026, 9, 3))
    #expect(ledger.cell.members[0].partySince == day(1975, 6, 1))
    var other = ledger
    #expect(throws: Rejection.datesReversed(first: day(1950, 1, 1), second: day(1949, 12, 31))) {
      try other.state(.roster(.updateMember(an, MemberFacts(partySince: day(1949, 12, 31)), from: other.today)))
    }
    try other.state(.roster(.updateMember(an, MemberFacts(partySince: day(1950, 1, 1)), from: other.today)))
  }
}
