import Domain
import Testing

/// What papers about a meeting ask of the cell.
@Suite struct MeetingPapersTests {
  @Test(
    "a bound belongs to the better band",
    arguments: [(90, .good), (89, .fair), (70, .fair), (50, .average), (49, .poor), (0, .poor)] as [(Int, ScoreBand)])
  func bands(_ points: Int, _ band: ScoreBand) throws {
    let bounds: [(ParameterName, Int)] = [(.scoreGood, 90), (.scoreFair, 70), (.scoreAverage, 50)]
    var ledger = Ledger(rules: RuleBook(bounds.map { parameter($0, Ratio($1, of: 1), from: day(2025, 10, 28)) }))
    try ledger.open()
    #expect(ledger.cell.scoreBand(of: ledger.cell.meetings[0]) == nil)
    try ledger.state(.meeting(.score(points, "")))
    #expect(ledger.cell.scoreBand(of: ledger.cell.meetings[0]) == band)
  }

  @Test(
    "each bound of the scale belongs to the better level, and without a scale there is no level",
    arguments: [(90, .excellent), (89, .good), (70, .good), (69, .average), (50, .average), (49, .poor)] as [(Int, ResultLevel)])
  func resultLevels(_ percent: Int, _ level: ResultLevel) {
    let bounds: [(ParameterName, Int)] = [(.taskLevelExcellent, 90), (.taskLevelGood, 70), (.taskLevelAverage, 50)]
    let ledger = Ledger(rules: RuleBook(bounds.map { parameter($0, Ratio($1, of: 100), from: day(2026, 1, 1)) }))
    #expect(ledger.cell.resultLevel(of: Ratio(percent, of: 100), on: day(2026, 9, 3)) == level)
    #expect(ledger.cell.resultLevel(of: Ratio(percent, of: 100), on: day(2025, 9, 3)) == nil)
  }

  @Test func aScoreHasNoBandWhileABoundThatDecidesIsNotSet() throws {
    var ledger = Ledger(rules: RuleBook([parameter(.scoreGood, Ratio(90, of: 1), from: day(2025, 10, 28))]))
    try ledger.open()
    try ledger.state(.meeting(.score(95, "")))
    #expect(ledger.cell.scoreBand(of: ledger.cell.meetings[0]) == .good)
    try ledger.state(.meeting(.score(80, "")))
    #expect(ledger.cell.scoreBand(of: ledger.cell.meetings[0]) == nil)
  }

  @Test func aCommitteeMeetingCountsItsCommitteeAndTellsWhoElseCame() throws {
    var ledger = Ledger()
    let an = try ledger.enter("an")
    let binh = try ledger.enter("bình")
    let cuong = try ledger.enter("cường")
    try ledger.state([
      .roster(.givePost(an, .secretary, from: day(2026, 1, 1), to: nil)),
      .roster(.givePost(binh, .groupLeader, from: day(2026, 1, 1), to: nil)),
    ])
    try ledger.open(.committee)
    try ledger.state(.meeting(.attend(.all(except: []))))
    let own = ledger.cell.attendance(of: ledger.cell.meetings[0])
    #expect(own.present == 1 && own.base == 1 && own.rows.map(\.member) == [an])
    try ledger.state(.meeting(.attend(.members([cuong]))))
    let invited = ledger.cell.attendance(of: ledger.cell.meetings[0])
    #expect(invited.present == 1 && invited.base == 1 && invited.presentUncounted == 1)
    #expect(invited.rows.map(\.member) == [an, cuong])
  }

  @Test func duesAreThoseStatedByTheEndOfTheMeeting() throws {
    var ledger = Ledger()
    let early = try ledger.enter("an")
    let now = try ledger.enter("bình")
    let late = try ledger.enter("cúc")
    let away = try ledger.enter("dũng")
    try ledger.change(away, .temporaryAway(to: "", until: nil))
    let month = month(2026, 9)
    try ledger.state(.dues(.pay(month, .members([early]), amount: nil)))
    try ledger.open()
    try ledger.state(.dues(.pay(month, .members([now]), amount: nil)))
    let collection = ledger.cell.duesCollection(for: month, by: ledger.cell.meetings[0])
    #expect(collection.paid == [early, now])
    #expect(collection.owing == [late])
    #expect(collection.base == 3)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.state(.dues(.pay(month, .members([late]), amount: nil)))
    #expect(ledger.cell.duesCollection(for: month, by: ledger.cell.meetings[0]) == collection)
  }

  @Test func aCellIsCalledAsItWasOnTheDay() throws {
    var ledger = Ledger(today: day(2026, 3, 1))
    #expect(ledger.cell.facts(on: day(2026, 1, 1)).name == "Chi bộ tổ dân phố 5")
    try ledger.state(.roster(.describeCell(CellFacts(name: "Chi bộ thôn 3"))))
    ledger.today = day(2026, 9, 3)
    try ledger.state(.roster(.describeCell(CellFacts(name: "Chi bộ thôn 4", place: "Hòa Khê"))))
    for (on, name) in [(day(2026, 1, 1), "Chi bộ thôn 3"), (day(2026, 9, 2), "Chi bộ thôn 3"), (day(2026, 9, 3), "Chi bộ thôn 4")] {
      #expect(ledger.cell.facts(on: on) == CellFacts(name: name, place: "Hòa Khê"))
    }
  }
}
