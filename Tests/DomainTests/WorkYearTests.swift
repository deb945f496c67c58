import Domain
import Testing

@Suite("Years of work and who is rated")
struct WorkYearTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  static func school() throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 8, 20))
    try ledger.state(.roster(.setRule(parameter(.yearFirstMonth, Ratio(9, of: 1), from: day(2020, 9, 1)))))
    return ledger
  }

  @Test("a school year is called by the year it ends in; without a number of its own the cell counts by the calendar")
  func periods() throws {
    let calendar = try Ledger(members: "an").cell
    #expect(calendar.period(ofWorkYear: 2026) == day(2026, 1, 1)...day(2026, 12, 31))
    #expect(calendar.workYear(of: day(2026, 9, 1)) == 2026)
    let school = try Self.school().cell
    #expect(school.period(ofWorkYear: 2026) == day(2025, 9, 1)...day(2026, 8, 31))
    #expect([day(2025, 8, 31), day(2025, 9, 1), day(2026, 8, 31), day(2026, 9, 1)].map(school.workYear) == [2025, 2026, 2026, 2027])
    #expect(school.day(day(2026, 10, 1), withinWorkYear: 2026) == day(2026, 8, 31))
  }

  @Test("when the number changes every day is of one year, and the year of the change is shorter or longer")
  func changes() throws {
    var ledger = try Ledger(members: "an")
    try ledger.state(.roster(.setRule(parameter(.yearFirstMonth, Ratio(9, of: 1), from: day(2026, 8, 20)))))
    try ledger.state(.roster(.setRule(parameter(.yearFirstMonth, Ratio(1, of: 1), from: day(2029, 1, 1)))))
    let cell = ledger.cell
    #expect(cell.period(ofWorkYear: 2025) == day(2025, 1, 1)...day(2025, 12, 31))
    #expect(cell.period(ofWorkYear: 2026) == day(2026, 1, 1)...day(2026, 8, 31))
    #expect(cell.period(ofWorkYear: 2027) == day(2026, 9, 1)...day(2027, 8, 31))
    #expect(cell.period(ofWorkYear: 2029) == day(2028, 9, 1)...day(2029, 12, 31))
    for year in 2024...2031 {
      let period = cell.period(ofWorkYear: year)
      #expect(cell.period(ofWorkYear: year + 1).lowerBound == period.upperBound.adding(days: 1))
      #expect(cell.workYear(of: period.lowerBound) == year && cell.workYear(of: period.upperBound) == year)
    }
  }

  @Test("the months of a year and its halves are those of the year of work, a quarter is the calendar's, a year that is none has none")
  func months() throws {
    let school = try Self.school().cell
    #expect(school.months(of: .year(2026)).map(\.month) == [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8])
    #expect(school.months(of: .halfYear(2026, isSecond: false)).last == month(2026, 2))
    #expect(school.months(of: .halfYear(2026, isSecond: true)).first == month(2026, 3))
    #expect(school.months(of: .quarter(month(2026, 1).quarter)) == Period.quarter(month(2026, 1).quarter).months)
    #expect(school.months(of: .year(0)).isEmpty)
    #expect(try Ledger(members: "an").cell.months(of: .year(9999)).count == 12)
    #expect(!school.isCalendarYear(2026))
    #expect(try Ledger(members: "an").cell.isCalendarYear(2026))
  }

  @Test("tasks and ratings of a school year are those of its months")
  func record() throws {
    var ledger = try Self.school()
    let before = try ledger.give(an, from: day(2025, 1, 1))
    try ledger.state(.assignment(.stop(before, from: day(2025, 8, 15), reason: "")))
    let within = try ledger.give(an, from: day(2025, 10, 1), due: day(2026, 5, 31))
    #expect(ledger.cell.yearRecord(of: an, year: 2026, on: ledger.today).unfinished == [within])
    ledger.today = day(2026, 9, 10)
    try ledger.state(.year(.classify([an], .year(2027), .good, votes: nil, points: nil, reason: "")))
    expect(
      ledger, refuses: .year(.classify([an], .year(2028), .good, votes: nil, points: nil, reason: "")), with: .yearAhead(2028))
  }

  @Test("who is not rated is listed with the reason, unless rated all the same or gone before the year")
  func notRated() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 12, 20))
    try ledger.change(an, .exempt(.ageOrHealth, until: nil))
    try ledger.change(MemberID(2), .transferAway(to: "Chi bộ 2"), from: day(2025, 12, 1))
    try ledger.enter("dung", .probationary, from: day(2026, 9, 1))
    let bars = ledger.cell.notRated(year: 2026, on: ledger.today)
    #expect(bars.map(\.member) == [an, MemberID(3)])
    #expect(bars.map(\.bar) == [.standing(.exempt(.ageOrHealth)), .admittedLately(day(2026, 9, 1), months: 6)])
    try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.cell.notRated(year: 2026, on: ledger.today).map(\.member) == [MemberID(3)])
  }

  @Test("the newest level of each body counts, and who is rated after the main meeting is caught up with")
  func bodies() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 12, 20))
    try ledger.state(
      .year(.propose(an, year: 2026, .complete, body: RatingBody(.committee))),
      .year(.propose(an, year: 2026, .good, body: RatingBody(.committee))),
      .year(.propose(an, year: 2026, .excellent, body: "Hội Nông dân")))
    #expect(ledger.cell.proposal(for: an, year: 2026, by: .committee)?.level == .good)
    #expect(ledger.cell.proposal(for: an, year: 2026, by: nil)?.body.name == "Hội Nông dân")
    for (date, members) in [(day(2026, 12, 20), [an, MemberID(2)]), (day(2027, 1, 3), [binh])] {
      ledger.today = date
      try ledger.open(.yearEnd)
      for id in members { try ledger.state(.year(.classify([id], .year(2026), .good, votes: nil, points: nil, reason: ""))) }
      try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    }
    #expect(ledger.cell.caughtUp(year: 2026) == [binh])
  }

  // MARK: Checks

  @Test("a year rated without a review of the cell is found; a review or an item on the collective settles it")
  func cellReview() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 12, 20))
    try ledger.open(.yearEnd)
    try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.offers(.cellNotReviewed) == ["kiểm điểm chi bộ năm 2026: …"])
    var reviewed = ledger
    try reviewed.state(.year(.review(nil, year: 2026, .good, points: nil, "Kiểm điểm")))
    #expect(reviewed.found(.cellNotReviewed).isEmpty)
    try ledger.state(.meeting(.openItem(1, presenters: [], title: "Kiểm điểm tập thể")))
    #expect(ledger.found(.cellNotReviewed).isEmpty)
  }

  @Test("excellent in a year of rounds asks for good in the first; without rounds nothing is asked")
  func rounds() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 12, 20))
    try ledger.state(.year(.classify([an], .year(2026), .excellent, votes: nil, points: nil, reason: "")))
    #expect(ledger.found(.withoutFirstRound).isEmpty)
    try ledger.state(.year(.classify([binh], .year(2026), .good, round: 1, votes: nil, points: nil, reason: "")))
    try ledger.state(.year(.classify([binh], .year(2026), .excellent, round: 2, votes: nil, points: nil, reason: "")))
    #expect(ledger.found(.withoutFirstRound).map(\.subject) == [.member(an)])
    expect(
      ledger, refuses: .year(.classify([an], .year(2026), .good, round: 3, votes: nil, points: nil, reason: "")), with: .roundOutOfRange(3))
  }
}

extension Ledger {
  fileprivate mutating func state(_ commands: Command...) throws(Rejection) { try state(commands) }
}
