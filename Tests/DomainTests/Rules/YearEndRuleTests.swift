@testable import Domain
import Testing

@Suite("Checks of the year end")
struct YearEndRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  static let votes = Votes(inFavour: 2, against: 0, abstaining: 0)

  /// A cell that met in November 2026.
  static func year(_ members: String..., kind: String? = nil) throws -> Ledger {
    var ledger = try Ledger(members: "an")
    for name in members { try ledger.enter(name) }
    try ledger.state(.roster(.describeCell(CellFacts(name: "Chi bộ", kind: kind))))
    try ledger.meet(on: day(2026, 11, 3))
    ledger.today = day(2026, 12, 20)
    return ledger
  }

  static func rate(_ ledger: inout Ledger, _ member: MemberID?, _ level: Level = .good, year: Int = 2026, votes: Votes? = votes) throws {
    try ledger.state(.year(.classify([member], .year(year), level, votes: votes, points: nil, reason: "")))
  }

  @Test("reviews and ratings are asked for once the rating has begun, of those to be rated")
  func begun() throws {
    var ledger = try Self.year("bình", "cường")
    try ledger.change(MemberID(2), .exempt(.ageOrHealth, until: nil), from: day(2026, 6, 1))
    #expect(ledger.found(.noReview).isEmpty && ledger.found(.noRating).isEmpty && ledger.found(.cellNotRated).isEmpty)
    try Self.rate(&ledger, an)
    #expect(ledger.found(MissingReview.self) == [MissingReview(member: an, year: 2026), MissingReview(member: binh, year: 2026)])
    #expect(ledger.offers(.noReview).first == "kiểm điểm @an năm 2026: …")
    #expect(ledger.found(MissingRating.self) == [MissingRating(member: binh, year: 2026)])
    #expect(ledger.found(.cellNotRated).map(\.subject) == [.year(2026)])
    for member in [an, binh] { try ledger.state(.year(.review(member, year: 2026, nil, points: nil, ""))) }
    try Self.rate(&ledger, binh)
    try Self.rate(&ledger, nil)
    #expect(ledger.found(.noReview).isEmpty && ledger.found(.noRating).isEmpty && ledger.found(.cellNotRated).isEmpty)
  }

  @Test("a year that is over and in which the cell met is asked for too; one before the record is not")
  func over() throws {
    var ledger = try Self.year()
    ledger.today = day(2026, 12, 31)
    #expect(ledger.found(.noRating).isEmpty)
    ledger.today = day(2027, 1, 1)
    #expect(ledger.found(MissingRating.self) == [MissingRating(member: an, year: 2026)])
    #expect(ledger.found(CellNotRated.self) == [CellNotRated(year: 2026, hasLevel: false)])
    ledger.today = day(2028, 1, 1)
    #expect(ledger.found(.noRating).isEmpty)
  }

  @Test("a rating has votes, that of the cell too")
  func votes() throws {
    var ledger = try Self.year("bình")
    try Self.rate(&ledger, an)
    #expect(ledger.found(.ratingWithoutVotes).isEmpty)
    try Self.rate(&ledger, binh, votes: nil)
    try Self.rate(&ledger, nil, votes: nil)
    #expect(
      ledger.found(RatingWithoutVotes.self) == [
        RatingWithoutVotes(member: binh, year: 2026, level: .good), RatingWithoutVotes(member: nil, year: 2026, level: .good),
      ])
    #expect(ledger.found(.ratingWithoutVotes).map(\.subject) == [.member(binh), .year(2026)])
  }

  @Test(
    "the residence comments on working members of a workplace cell, not of a hamlet or of a cell of unknown kind",
    arguments: [("trường học", 1), ("Thôn", 0), ("tổ dân phố", 0), (nil, 0)])
  func residence(kind: String?, count: Int) throws {
    var ledger = try Self.year("bình", kind: kind)
    try ledger.state(.roster(.updateMember(an, MemberFacts(job: "Giáo viên"), from: day(2026, 1, 1))))
    #expect(ledger.found(.noResidenceComment).isEmpty)
    try Self.rate(&ledger, an)
    #expect(ledger.found(.noResidenceComment).count == count)
    guard count > 0 else { return }
    #expect(
      ledger.found(MissingResidenceComment.self) == [MissingResidenceComment(member: an, year: 2026, has: 0, needed: 1)])
    #expect(ledger.offers(.noResidenceComment).first == "nhận xét nơi cư trú @an năm 2026: …")
    try ledger.state(.year(.commentFromResidence(an, year: 2026, "Gương mẫu")))
    #expect(ledger.found(.noResidenceComment).isEmpty)
  }

  @Test("excellent after a reminder of the year is a notice, after discipline a fault; a reminder of another year is nothing")
  func reminded() throws {
    var ledger = try Self.year("bình", "cường")
    ledger.today = day(2025, 12, 1)
    try ledger.state(.talk(.remind([an], "")))
    ledger.today = day(2026, 12, 1)
    try ledger.state(.talk(.remind([binh], "")))
    for index in 0..<3 { try Self.rate(&ledger, MemberID(index), index == 2 ? .good : .excellent) }
    try ledger.state(.talk(.remind([MemberID(2)], "")))
    #expect(
      ledger.found(ExcellentReminded.self) == [
        ExcellentReminded(member: binh, year: 2026, reminders: 1, isDisciplined: false)
      ])
    #expect(ledger.found(.excellentReminded).first?.severity == .notice)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.vote(.discipline, on: an, for: 1, secret: true)
    #expect(ledger.found(.excellentReminded).count == 1)
    try ledger.vote(.discipline, on: an, for: 3, secret: true)
    #expect(ledger.found(.excellentReminded).map(\.severity) == [.warning, .notice])
  }

  @Test("two years in a row not completed lead to deletion, two with a better one between do not")
  func notComplete() throws {
    var ledger = try Self.year("bình")
    try Self.rate(&ledger, an, .notComplete, year: 2025)
    try Self.rate(&ledger, binh, .notComplete, year: 2024)
    try Self.rate(&ledger, binh, .notComplete, year: 2026)
    #expect(ledger.found(.notCompleteYears).isEmpty)
    try Self.rate(&ledger, an, .notComplete)
    let finding = try #require(ledger.found(.notCompleteYears).first)
    #expect(finding.as(YearsNotComplete.self) == YearsNotComplete(member: an, years: [2025, 2026]))
    #expect(finding.severity == .breach)
    ledger.today = day(2027, 6, 1)
    #expect(ledger.found(.notCompleteYears).count == 1)
    try Self.rate(&ledger, an, .complete, year: 2027)
    #expect(ledger.found(.notCompleteYears).isEmpty)
  }
}
