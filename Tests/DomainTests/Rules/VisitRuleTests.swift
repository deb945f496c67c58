@testable import Domain
import Testing

/// `member.not-visited`: before tasks are given for a year, each is asked what he wishes.
@Suite("Members nobody asked")
struct VisitRuleTests {
  private let an = MemberID(0)
  private let bình = MemberID(1)

  private func ledger(visited: Day?, today: Day, entered: Day = day(2020, 1, 1)) throws -> Ledger {
    var ledger = Ledger(rules: RuleBook([parameter(.visitMonths, Ratio(12, of: 1), from: day(2025, 1, 1))]), today: today)
    try ledger.enter("an")
    try ledger.enter("bình", from: entered)
    if let visited { try ledger.state(.roster(.visit(Visit(members: [an], visitors: [bình], on: visited, text: "Khỏe")))) }
    return ledger
  }

  @Test("only where a visit is on record, in the last month of a year and the first of the next")
  func season() throws {
    #expect(try ledger(visited: nil, today: day(2026, 12, 15)).found(.memberNotVisited).isEmpty)
    for (today, isTime) in [
      (day(2026, 11, 30), false), (day(2026, 12, 1), true), (day(2027, 1, 31), true), (day(2027, 2, 1), false),
    ] {
      let found = try ledger(visited: day(2025, 3, 1), today: today).found(.memberNotVisited)
      #expect(found.map(\.subject) == (isTime ? [.member(an), .member(bình)] : []), "\(today)")
      #expect(found.compactMap { $0.as(MemberNotVisited.self)?.last } == (isTime ? [day(2025, 3, 1)] : []))
    }
  }

  @Test("a visit a year ago to the day is too long ago, one of the day after is not; one to come does not count")
  func months() throws {
    let today = day(2026, 12, 15)
    #expect(try ledger(visited: day(2025, 12, 15), today: today).found(.memberNotVisited).map(\.subject) == [.member(an), .member(bình)])
    #expect(try ledger(visited: day(2025, 12, 16), today: today).found(.memberNotVisited).map(\.subject) == [.member(bình)])
    #expect(try ledger(visited: day(2026, 12, 16), today: today).found(.memberNotVisited).isEmpty)
  }

  @Test("who came within the months is left alone")
  func newcomer() throws {
    let today = day(2026, 12, 15)
    for (entered, isAsked) in [(day(2025, 12, 15), true), (day(2025, 12, 16), false)] {
      let found = try ledger(visited: day(2026, 6, 1), today: today, entered: entered).found(.memberNotVisited)
      #expect(found.map(\.subject) == (isAsked ? [.member(bình)] : []))
    }
  }

  @Test("a visit to nobody known, or to one twice, is refused")
  func refused() throws {
    var ledger = try ledger(visited: nil, today: day(2026, 12, 15))
    for members in [[an, an], [MemberID(7)]] {
      #expect(throws: Rejection.self) { try ledger.state(.roster(.visit(Visit(members: members, on: day(2026, 12, 1), text: "Khỏe")))) }
    }
    #expect(throws: Rejection.self) {
      try ledger.state(.roster(.visit(Visit(members: [an], visitors: [MemberID(7)], on: day(2026, 12, 1), text: "Khỏe"))))
    }
  }
}
