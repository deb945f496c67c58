import Domain
import Testing

@Suite("Dues, absences and year end")
struct YearTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  func members(_ count: Int) throws -> Ledger {
    var ledger = Ledger()
    for index in 0..<count { try ledger.enter("đảng viên \(index)") }
    return ledger
  }

  @Test("paying for all means all who owe and have not paid")
  func duesForAll() throws {
    var ledger = try members(4)
    try ledger.change(MemberID(2), .temporaryAway(to: "Chi bộ 2", until: nil))
    try ledger.state(.dues(.pay(month(2026, 8), .members([an]), amount: Dong(12_420))))
    try ledger.state(.dues(.pay(month(2026, 8), .all(except: [binh]), amount: Dong(5_000))))
    #expect(ledger.cell.payments(of: an, for: month(2026, 8)).map(\.stated) == [Dong(12_420)])
    #expect(ledger.cell.payments(of: binh, for: month(2026, 8)).isEmpty)
    #expect(ledger.cell.payments(of: MemberID(2), for: month(2026, 8)).isEmpty)
    #expect(ledger.cell.payments(of: MemberID(3), for: month(2026, 8)).map(\.record) == [RecordID(7)])
    expect(ledger, refuses: .dues(.pay(month(2026, 8), .all(except: [binh]), amount: nil)), with: .noMembers)
    expect(ledger, refuses: .dues(.pay(month(2026, 8), .members([an, an]), amount: nil)), with: .duplicateMember(an))
  }

  @Test("what was decided above counts for level, cap and who is left to rate; the cell's own rating stays")
  func decidedAbove() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 12, 20))
    try ledger.state(.year(.classify([an], .year(2026), .excellent, votes: nil, points: 92, reason: "")))
    #expect(ledger.cell.level(of: an, year: 2026)?.fact == .excellent && ledger.cell.awaitingRating(year: 2026, on: ledger.today) == [binh])
    try ledger.state(.year(.decideRating(an, .year(2026), YearFile.Decision(.good, body: "Đảng ủy xã", document: "45-QĐ/ĐU"))))
    try ledger.state(.year(.decideRating(binh, .year(2026), YearFile.Decision(.notComplete, body: "Đảng ủy xã"))))
    #expect(ledger.cell.level(of: an, year: 2026)?.fact == .good && ledger.cell.rating(of: an, year: 2026)?.fact.level == .excellent)
    #expect(ledger.cell.excellentCap(year: 2026, on: ledger.today)?.excellent.isEmpty == true)
    #expect(ledger.cell.awaitingRating(year: 2026, on: ledger.today).isEmpty && ledger.found(.ratingAgainstRecord).isEmpty)
    try ledger.state(.year(.classify([an], .year(2026), .complete, votes: nil, points: nil, reason: "")))
    #expect(ledger.cell.level(of: an, year: 2026)?.fact == .good)
    #expect(throws: Rejection.yearAhead(2027)) {
      try ledger.state(.year(.decideRating(an, .year(2027), YearFile.Decision(.good, body: "Đảng ủy xã"))))
    }
  }

  @Test("unpaid months are counted in the year, in twelve months and in a row, the current month not yet")
  func unpaidDues() throws {
    var ledger = try members(3)
    ledger.today = day(2026, 4, 10)
    for past in 1...6 { try ledger.state(.dues(.pay(month(2026, 4).adding(-past), .members([MemberID(2)]), amount: nil))) }
    try ledger.state(.dues(.pay(month(2025, 9), .members([an, binh, MemberID(2)]), amount: nil)))
    for paid in [month(2025, 12), month(2026, 3)] { try ledger.state(.dues(.pay(paid, .members([an]), amount: nil))) }
    let tally = ledger.cell.unpaidDues(of: an, upTo: ledger.today)
    #expect(tally.calendarYear == [month(2026, 1), month(2026, 2)])
    #expect(tally.lastTwelve == [month(2025, 10), month(2025, 11), month(2026, 1), month(2026, 2)])
    #expect(tally.consecutive == [month(2026, 1), month(2026, 2)])
    #expect(ledger.cell.unpaidDues(of: binh, upTo: ledger.today).consecutive.count == 6)
    #expect(Ledger().cell.unpaidDues(of: an, upTo: ledger.today).lastTwelve.isEmpty)
  }

  @Test("unexcused absences count months, not meetings, and only of regular meetings")
  func absences() throws {
    var ledger = try members(3)
    for date in [day(2025, 11, 3), day(2025, 12, 3), day(2026, 1, 3), day(2026, 1, 20)] { try ledger.meet(on: date, unexcused: [an]) }
    try ledger.meet(on: day(2026, 2, 3))
    let tally = ledger.cell.unexcusedAbsence(of: an, upTo: day(2026, 2, 28))
    #expect(tally.calendarYear == [month(2026, 1)])
    #expect(tally.lastTwelve == [month(2025, 11), month(2025, 12), month(2026, 1)])
    #expect(tally.consecutive.count == 3)
    #expect(ledger.cell.unexcusedAbsenceRecords(of: an, in: tally.calendarYear).count == 2)
    #expect(ledger.cell.unexcusedAbsence(of: an, upTo: day(2025, 12, 31)).calendarYear.count == 2)
    #expect(ledger.cell.unexcusedAbsence(of: binh, upTo: day(2026, 2, 28)).lastTwelve.isEmpty)
  }

  @Test("the cap on excellent ratings is the whole number below a fifth of all rated good or better")
  func cap() throws {
    var ledger = try members(23)
    ledger.today = day(2026, 12, 10)
    for index in 0..<22 {
      let level: Level = index < 4 ? .excellent : .good
      try ledger.state(.year(.classify([MemberID(index)], .year(2026), level, votes: nil, points: nil, reason: "")))
    }
    try ledger.state(.year(.classify([MemberID(22)], .year(2026), .complete, votes: nil, points: 60, reason: "")))
    let cap = try #require(ledger.cell.excellentCap(year: 2026, on: ledger.today))
    #expect(cap.base == 22)
    #expect(cap.cap == 4)
    #expect(!cap.isExceeded)
    try ledger.state(.roster(.setRule(parameter(.ratingBaseCountsExcellent, Ratio(0, of: 1), from: day(2026, 1, 1)))))
    let narrow = try #require(ledger.cell.excellentCap(year: 2026, on: ledger.today))
    #expect(narrow.base == 18)
    #expect(narrow.cap == 3)
    #expect(narrow.isExceeded)
  }

  @Test("the last rating stands, and the year file keeps every part with its record")
  func yearFile() throws {
    var ledger = try members(2)
    try ledger.state([
      .year(.review(an, year: 2026, .good, points: 85, "Tự nhận")), .year(.propose(an, year: 2026, .excellent, body: "Cơ quan")),
      .year(.commentFromResidence(an, year: 2026, "Gương mẫu")),
      .year(.classify([an], .year(2026), .good, votes: nil, points: 85, reason: "")),
      .year(.classify([an], .year(2026), .excellent, votes: nil, points: 91, reason: "Vòng hai")),
      .year(.classify([nil], .year(2026), .good, votes: nil, points: nil, reason: "")),
    ])
    #expect(ledger.cell.rating(of: an, year: 2026)?.fact.level == .excellent)
    #expect(ledger.cell.yearFile(of: an, year: 2026).ratings.map(\.record) == [RecordID(6), RecordID(7)])
    #expect(ledger.cell.rating(of: nil, year: 2026)?.fact.level == .good)
    #expect(ledger.cell.rating(of: binh, year: 2026) == nil)
    #expect(ledger.cell.yearFile(of: an, year: 2026).residenceComments.map(\.fact) == ["Gương mẫu"])
  }

  @Test("ratings need a year that has begun, points to 100 and no more votes than voters")
  func refusals() throws {
    let ledger = try members(3)
    func classify(year: Int = 2026, votes: Votes? = nil, points: Int? = nil) -> Command {
      .year(.classify([an], .year(year), .good, votes: votes, points: points, reason: ""))
    }
    expect(ledger, refuses: classify(year: 2027), with: .yearAhead(2027))
    expect(ledger, refuses: classify(points: 101), with: .pointsOutOfRange(101))
    let votes = Votes(inFavour: 3, against: 1, abstaining: 0)
    expect(ledger, refuses: classify(votes: votes), with: .votesExceedVoters(cast: 4, voters: 3))
  }

  @Test("newly admitted, exempt and suspended members are not rated")
  func notRated() throws {
    var ledger = try members(3)
    try ledger.enter("mới", .probationary, from: day(2026, 7, 1))
    try ledger.enter("cũ", .probationary, from: day(2026, 6, 1))
    try ledger.change(an, .suspend)
    try ledger.change(binh, .exempt(.ageOrHealth, until: nil))
    #expect(ledger.cell.membersToRate(on: day(2026, 12, 10)) == [MemberID(2), MemberID(4)])
  }
}
