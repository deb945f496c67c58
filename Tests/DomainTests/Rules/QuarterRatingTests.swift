import Domain
import Testing

private let (an, binh) = (MemberID(0), MemberID(1))

private func quarter(_ number: Int, of year: Int = 2026) throws -> Quarter { try #require(Quarter(year: year, number: number)) }

@Suite("Ratings of quarters")
struct QuarterRatingTests {
  private func ledger() throws -> Ledger { try Ledger(members: "an", "bình", today: day(2026, 10, 20)) }

  @Test("a rating of a quarter is none of its year: no level, no cap, no year begun")
  func apart() throws {
    var ledger = try ledger()
    let third = RatingPeriod.quarter(try quarter(3))
    try ledger.state(.year(.classify([an, binh], third, .excellent, votes: nil, points: nil, reason: "")))
    #expect(ledger.cell.ratingFile(of: an, in: third).level?.fact == .excellent && ledger.cell.level(of: an, year: 2026) == nil)
    #expect(ledger.cell.yearsOnFile.isEmpty && ledger.cell.yearsToRate(on: ledger.today).isEmpty)
    #expect(ledger.cell.allQuarterLevels.map(\.member) == [an, binh] && ledger.cell.allLevels.isEmpty)
    #expect(ledger.cell.excellentCap(year: 2026, on: ledger.today)?.excellent.isEmpty == true && ledger.found(.ratingCap).isEmpty)
    try ledger.state(.year(.classify([an], .year(2026), .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.cell.ratingFile(of: an, in: third).level?.fact == .excellent && ledger.cell.level(of: an, year: 2026)?.fact == .good)
  }

  @Test("what was decided above counts for a quarter, votes are measured, and one to come is refused")
  func decided() throws {
    var ledger = try ledger()
    let third = RatingPeriod.quarter(try quarter(3))
    ledger.cell.setRules(parameter(.voteOverRating, Ratio(1, of: 2), from: day(2025, 8, 30)))
    let votes = Votes(inFavour: 1, against: 1, abstaining: 0)
    try ledger.state(.year(.classify([an], third, .good, votes: votes, points: nil, reason: "")))
    #expect(ledger.cell.ratingFile(of: an, in: third).level == nil)
    #expect(ledger.cell.ratingFile(of: an, in: third).ratings.first?.fact.result?.passed == false)
    try ledger.state(.year(.decideRating(an, third, YearFile.Decision(.complete, body: "Đảng ủy xã"))))
    #expect(ledger.cell.ratingFile(of: an, in: third).level?.fact == .complete)
    let ahead = try quarter(1, of: 2027)
    expect(
      ledger, refuses: .year(.classify([an], .quarter(ahead), .good, votes: nil, points: nil, reason: "")), with: .quarterAhead(ahead))
    expect(ledger, refuses: .year(.leaveUnrated([an], .quarter(ahead), reason: "Ốm")), with: .quarterAhead(ahead))
    ledger.today = day(2027, 1, 1)
    try ledger.state(.year(.classify([an], .quarter(ahead), .good, votes: nil, points: nil, reason: "")))
  }

  @Test("one who is not rated, for a reason, is awaited no more; a level on record stands on")
  func unrated() throws {
    var ledger = try ledger()
    let year = RatingPeriod.year(2026)
    try ledger.state(.year(.classify([an], year, .good, votes: nil, points: nil, reason: "")))
    #expect(ledger.cell.awaitingRating(year: 2026, on: ledger.today) == [binh])
    try ledger.state(.year(.leaveUnrated([an, binh], year, reason: "Đi học cả năm")))
    #expect(ledger.cell.awaitingRating(year: 2026, on: ledger.today).isEmpty && ledger.cell.level(of: an, year: 2026)?.fact == .good)
    let unrated = ledger.cell.notRated(year: 2026, on: ledger.today)
    #expect(unrated.map(\.member) == [binh] && unrated.map(\.bar) == [.stated("Đi học cả năm")])
    try ledger.state(.year(.classify([binh], year, .complete, votes: nil, points: nil, reason: "")))
    #expect(ledger.cell.notRated(year: 2026, on: ledger.today).isEmpty)
    expect(ledger, refuses: .year(.leaveUnrated([an, an], year, reason: "Ốm")), with: .duplicateMember(an))
    expect(ledger, refuses: .year(.leaveUnrated([an], year, reason: " …")), with: .emptyText(" …"))
  }
}
