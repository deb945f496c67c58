@testable import Domain
import Testing

@Suite("Reviews of a quarter")
struct QuarterReviewTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  private func quarter(_ number: Int) -> Quarter { month(2026, number * 3).quarter }

  private func ledger() throws -> Ledger {
    var ledger = Ledger(
      rules: RuleBook([parameter(.ratingQuarterReviews, Ratio(1, of: 1), from: day(2025, 8, 30))]), today: day(2026, 10, 5))
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    try ledger.state(.roster(.givePost(binh, .deputy, from: day(2026, 8, 1), to: nil)))
    return ledger
  }

  @Test("a leader without a review of a past quarter is found once the cell keeps such reviews; half a quarter in the post is not enough")
  func missing() throws {
    var ledger = try ledger()
    #expect(ledger.found(.noQuarterReview).isEmpty)
    try ledger.state(.year(.reviewQuarter(an, quarter(2), .good, points: 85, "Hoàn thành")))
    let finding = try #require(ledger.found(.noQuarterReview).first)
    #expect(finding.as(MissingQuarterReview.self) == MissingQuarterReview(member: an, quarter: quarter(3)) && finding.severity == .notice)
    #expect(ledger.found(.noQuarterReview).count == 1 && ledger.offer(finding) == "kiểm điểm @an quý 3/2026: …")
    try ledger.state(.year(.reviewQuarter(an, quarter(3), nil, points: nil, "")))
    #expect(ledger.found(.noQuarterReview).isEmpty)
    ledger.today = day(2027, 1, 4)
    #expect(ledger.found(.noQuarterReview).map(\.subject) == [.member(an), .member(binh)])
  }

  @Test("it is no review of the year, and one of a quarter to come is refused")
  func apart() throws {
    var ledger = try ledger()
    try ledger.state(.year(.reviewQuarter(an, quarter(3), .good, points: 85, "Hoàn thành")))
    #expect(ledger.cell.yearFile(of: an, year: 2026).reviews.isEmpty && ledger.cell.yearFile(of: an, year: 2026).quarterReviews.count == 1)
    #expect(ledger.cell.reviewedYears(of: an).isEmpty && ledger.cell.yearsOnFile.isEmpty && ledger.cell.yearsReviewed == [2026])
    ledger.today = day(2026, 9, 30)
    expect(ledger, refuses: .year(.reviewQuarter(an, quarter(4), nil, points: nil, "")), with: .quarterAhead(quarter(4)))
    expect(ledger, refuses: .year(.reviewQuarter(an, quarter(3), nil, points: 101, "")), with: .pointsOutOfRange(101))
  }
}
