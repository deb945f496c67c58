import Domain
import Testing

/// What is just on the other side of a bound.
@Suite("Near misses")
struct NearMissTests {
  private let an = MemberID(0)

  private func members(_ count: Int) throws -> Ledger {
    var ledger = Ledger()
    for index in 0..<count { try ledger.enter("đảng viên \(index)") }
    return ledger
  }

  @Test("a post of one day is given to who holds it openly; an end before its first day ends what is held")
  func postOfOneDay() throws {
    var ledger = try members(1)
    try ledger.state(.roster(.givePost(an, .deputy, from: day(2025, 5, 1), to: nil)))
    let given = try ledger.cell.decide(.roster(.givePost(an, .deputy, from: day(2026, 3, 1), to: day(2026, 3, 1))), on: ledger.today)
    guard case .roster(.postGiven(an, let fact))? = given.first else { return #expect(Bool(false), "\(given)") }
    #expect(fact.from == day(2026, 3, 1) && fact.to == day(2026, 3, 1))
    let ended = try ledger.cell.decide(.roster(.givePost(an, .deputy, from: day(2026, 3, 2), to: day(2026, 3, 1))), on: ledger.today)
    #expect(ended == [.roster(.postEnded(an, .deputy, on: day(2026, 3, 1)))])
  }

  @Test("work that is due is unfinished the day after, not on the day")
  func dueOnItsDay() throws {
    var ledger = try members(1)
    let task = try ledger.assign(an, due: day(2026, 6, 30))
    #expect(ledger.cell.yearRecord(of: an, year: 2026, on: day(2026, 6, 30)).unfinished == [])
    #expect(ledger.cell.yearRecord(of: an, year: 2026, on: day(2026, 7, 1)).unfinished == [task])
  }

  @Test("a shortcoming that was concluded as not mended is not fixed", arguments: [(TaskOutcome.done, 1), (.notMet, 0)])
  func shortcomingNotMended(outcome: TaskOutcome, fixed: Int) throws {
    var ledger = try members(1)
    ledger.today = day(2025, 12, 1)
    let detail = FollowUpFacts.Detail.shortcoming(owner: an, cause: nil, remedy: nil, proposal: nil, addressees: [])
    try ledger.state(.talk(.followUp(.shortcoming(1), FollowUpFacts(text: "Họp chưa đều", detail: detail))))
    ledger.today = day(2026, 3, 3)
    try ledger.open()
    try ledger.state(.talk(.conclude(.followUp(.shortcoming(1), outcome, ""))))
    #expect(ledger.cell.fixedShortcomings(of: an, year: 2026, on: day(2026, 12, 31)) == Ratio(fixed, of: 1))
  }

  @Test(
    "a resolution assigns the work when half of those to have any are given some in its meeting",
    arguments: [
      (4, 1, 0), (4, 2, 1), (5, 2, 0), (5, 3, 1),
    ])
  func halfAreGivenWork(all: Int, holders: Int, resolutions: Int) throws {
    var ledger = try members(all)
    ledger.today = day(2026, 1, 6)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    for holder in 0..<holders { try ledger.assign(MemberID(holder), from: ledger.today) }
    let number = DocumentNumber(number: 1, type: "NQ", issuer: "CB")
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Tháng 1")))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.cell.assignmentResolutions(from: day(2026, 1, 1), upTo: ledger.today).count == resolutions)
  }
}
