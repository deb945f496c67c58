@testable import Domain
import Testing

@Suite("Scores by criteria")
struct ScoreSheetTests {
  static let maxima: [(ParameterName, Int)] = [
    (.scoreMaxTime, 5), (.scoreMaxAttendance, 5), (.scoreMaxPreparation, 10), (.scoreMaxConduct, 40), (.scoreMaxPrinciples, 5),
    (.scoreMaxResults, 30), (.scoreMaxClosing, 5),
  ]
  static let judged = [
    ScoreMark(criterion: .preparation, points: 10), ScoreMark(criterion: .conduct, points: 38),
    ScoreMark(criterion: .principles, points: 5),
    ScoreMark(criterion: .closing, points: 5),
  ]

  /// Five official members in an open meeting, some of them absent.
  private func ledger(absent: [MemberID] = []) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung", "em")
    for (name, most) in Self.maxima { ledger.cell.setRules(parameter(name, Ratio(most, of: 1), from: day(2025, 10, 28))) }
    for name in [ParameterName.scoreFullAttendance, .scoreFullResults] {
      ledger.cell.setRules(parameter(name, Ratio(90, of: 100), from: day(2025, 10, 28)))
    }
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: absent))))
    return ledger
  }

  private func sheet(_ ledger: Ledger) throws -> ScoreSheet {
    let meeting = try #require(ledger.cell.meetings.last)
    return try #require(ledger.cell.scoreSheet(of: meeting))
  }

  @Test("timing and attendance follow from the record; without points due for it, results must be given")
  func computed() throws {
    var ledger = try ledger(absent: [MemberID(4)])
    try ledger.state(.meeting(.scoreCriteria(Self.judged, "")))
    #expect(try sheet(ledger).missing == [.timing, .results])
    try ledger.state(.meeting(.close(at: time(20, 0), irregular: nil)))
    let rows = try sheet(ledger).rows
    // 60 of 90 minutes; four of five is 80 of the 90 per cent that give all five points.
    #expect(rows.map(\.points) == [3, 4, 10, 38, 5, nil, 5])
    #expect(try sheet(ledger).total == nil)
    #expect(ledger.cell.scorePoints(of: ledger.cell.meetings[0]) == nil)
    #expect(ledger.found(IncompleteScore.self) == [IncompleteScore(meeting: MeetingID(0), missing: [.results])])
  }

  @Test("results are the share of last month's points done")
  func results() throws {
    var ledger = try ledger()
    let number = DocumentNumber(number: 8, type: "NQ", issuer: "CB")
    let points = (1...3).map { FollowUpID.point(PointID(resolution: number, number: $0)) }
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "")))
    for point in points {
      try ledger.state(.talk(.followUp(point, FollowUpFacts(text: "Việc", detail: .point(product: nil, reportMonth: nil)))))
    }
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    ledger.today = day(2026, 10, 3)
    try ledger.open()
    try ledger.state([
      .meeting(.attend(.all(except: []))), .talk(.conclude(.followUp(points[0], .done, ""))),
      .talk(.conclude(.followUp(points[1], .exceeded, ""))),
      .talk(.conclude(.followUp(points[2], .late, ""))), .meeting(.scoreCriteria(Self.judged, "")),
      .meeting(.close(at: time(20, 30), irregular: nil)),
    ])
    // Two of three is 66.7 of the 90 per cent that give all 30 points.
    #expect(try sheet(ledger).rows[5].points == 22)
    #expect(try sheet(ledger).total == 5 + 5 + 10 + 38 + 5 + 22 + 5)
    #expect(ledger.cell.scoreBand(of: ledger.cell.meetings[1]) == nil)
    ledger.cell.setRules(parameter(.scoreGood, Ratio(90, of: 1), from: day(2025, 10, 28)))
    #expect(ledger.cell.scoreBand(of: ledger.cell.meetings[1]) == .good)
  }

  @Test("points given stand, and are named when the record says otherwise")
  func given() throws {
    var ledger = try ledger()
    let marks = Self.judged + [ScoreMark(criterion: .timing, points: 5), ScoreMark(criterion: .results, points: 28)]
    try ledger.state([.meeting(.scoreCriteria(marks, "")), .meeting(.close(at: time(20, 0), irregular: nil))])
    #expect(try sheet(ledger).total == 5 + 5 + 10 + 38 + 5 + 28 + 5)
    #expect(
      ledger.found(ScoreAgainstRecord.self) == [ScoreAgainstRecord(meeting: MeetingID(0), criterion: .timing, given: 5, computed: 3)])
    #expect(ledger.found(.scoreIncomplete).isEmpty)
  }

  @Test("no criterion has more points than it can have; a whole score stays as it is")
  func bounds() throws {
    var ledger = try ledger()
    expect(
      ledger, refuses: .meeting(.scoreCriteria([ScoreMark(criterion: .closing, points: 6)], "")),
      with: .countTooHigh(6, most: 5, of: .points(.closing)))
    try ledger.state(.meeting(.score(92, "")))
    let meeting = try #require(ledger.cell.currentMeeting)
    #expect(ledger.cell.scorePoints(of: meeting) == 92 && ledger.cell.scoreSheet(of: meeting) == nil)
  }
}
