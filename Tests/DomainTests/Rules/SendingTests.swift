@testable import Domain
import Testing

@Suite("Checks of what is sent before and after a meeting")
struct SendingTests {
  let an = MemberID(0)

  static let rules: RuleBook = {
    let counts: [(ParameterName, Int)] = [
      (.meetingMaterialDays, 1), (.ratingReviewWorkdays, 3), (.meetingResolutionDays, 2), (.meetingScoreWorkdays, 3),
      (.meetingGroupsMembers, 3), (.meetingGroupsPerYear, 2),
    ]
    return RuleBook(counts.map { parameter($0.0, Ratio($0.1, of: 1), from: day(2025, 1, 1)) })
  }()

  private func ledger(_ names: String...) throws -> Ledger {
    var ledger = Ledger(rules: Self.rules)
    for name in names { try ledger.enter(name) }
    return ledger
  }

  private func hold(
    _ ledger: inout Ledger, _ kind: MeetingKind = .regular, on day: Day, sent: Day? = nil, isByGroups: Bool = false
  ) throws {
    ledger.today = day
    let facts = NewMeeting(kind: kind, day: day, month: day.month, materialSent: sent, isByGroups: isByGroups)
    try ledger.state(.meeting(.open(facts)))
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
  }

  @Test(
    "material sent the day before is in time, on the day it is late; a meeting that says nothing and one of the committee are not measured")
  func material() throws {
    var ledger = try ledger("an")
    try hold(&ledger, on: day(2026, 3, 3), sent: day(2026, 3, 2))
    try hold(&ledger, on: day(2026, 4, 3))
    try hold(&ledger, .committee, on: day(2026, 5, 1), sent: day(2026, 5, 1))
    #expect(ledger.found(.materialLate).isEmpty)
    try hold(&ledger, .thematic, on: day(2026, 5, 3), sent: day(2026, 5, 3))
    let finding = try #require(ledger.found(.materialLate).first)
    #expect(finding.as(LateMaterial.self) == LateMaterial(meeting: MeetingID(3), sent: day(2026, 5, 3), latest: day(2026, 5, 2)))
    #expect(finding.severity == .notice && finding.parameters.map(\.name) == ["meeting.material.days"])
  }

  @Test("the draft review is sent three working days before the year-end meeting")
  func draftReview() throws {
    var ledger = try ledger("an")
    // Wednesday 09/12/2026: three working days before is Friday 04/12/2026.
    try hold(&ledger, .yearEnd, on: day(2026, 12, 9), sent: day(2026, 12, 4))
    #expect(ledger.found(.materialLate).isEmpty)
    try hold(&ledger, .yearEnd, on: day(2026, 12, 10), sent: day(2026, 12, 8))
    #expect(
      ledger.found(LateMaterial.self)
        == [LateMaterial(meeting: MeetingID(1), sent: day(2026, 12, 8), latest: day(2026, 12, 7))])
  }

  @Test("working days are counted back over a weekend")
  func workdaysBefore() {
    #expect(day(2026, 12, 10).subtracting(workdays: 3) == day(2026, 12, 7))
    #expect(day(2026, 12, 7).subtracting(workdays: 1) == day(2026, 12, 4))
    #expect(day(2026, 12, 6).subtracting(workdays: 1) == day(2026, 12, 4))
    #expect(day(2026, 12, 10).subtracting(workdays: 10) == day(2026, 11, 26))
    #expect(day(2026, 12, 6).subtracting(workdays: 0) == day(2026, 12, 6))
  }

  @Test("a resolution sent after two days is in time, after three late; one not sent is not measured")
  func resolution() throws {
    var ledger = try ledger("an")
    let numbers = [1, 2, 3].map { DocumentNumber(number: $0, type: "NQ", issuer: "CB") }
    ledger.today = day(2026, 9, 3)
    try ledger.open()
    for number in numbers { try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Tháng 9"))) }
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.state(.meeting(.send(.document(numbers[0]), on: day(2026, 9, 5))))
    #expect(ledger.found(.resolutionSentLate).isEmpty)
    try ledger.state(.meeting(.send(.document(numbers[1]), on: day(2026, 9, 6))))
    let finding = try #require(ledger.found(.resolutionSentLate).first)
    #expect(finding.as(ResolutionSentLate.self) == ResolutionSentLate(number: numbers[1], sent: day(2026, 9, 6), latest: day(2026, 9, 5)))
    #expect(finding.subject == .document(numbers[1]) && ledger.found(.resolutionSentLate).count == 1)
    let unknown = DocumentNumber(number: 9, type: "NQ", issuer: "CB")
    expect(ledger, refuses: .meeting(.send(.document(unknown), on: day(2026, 9, 6))), with: .unknownDocument(unknown))
    expect(
      ledger, refuses: .meeting(.send(.document(numbers[2]), on: day(2026, 9, 2))),
      with: .datesReversed(first: day(2026, 9, 3), second: day(2026, 9, 2)))
  }

  @Test("a score reported within three working days is in time, later it is not")
  func score() throws {
    var ledger = try ledger("an")
    for number in [3, 4] {
      ledger.today = day(2026, 9, number)
      try ledger.open()
      try ledger.state(.meeting(.score(90, "")))
      try ledger.state(.meeting(.close(at: nil, irregular: nil)))
      try ledger.state(.meeting(.send(.score(MeetingID(number - 3)), on: day(2026, 9, number == 3 ? 8 : 10))))
    }
    // Thursday 03/09/2026 and Friday 04/09/2026: the last days are Tuesday 08/09 and Wednesday 09/09.
    #expect(
      ledger.found(ScoreSentLate.self)
        == [ScoreSentLate(meeting: MeetingID(1), sent: day(2026, 9, 10), latest: day(2026, 9, 9))])
  }

  @Test("two meetings of one kind on a day are found, of two kinds or days they are not")
  func sameDay() throws {
    var ledger = try ledger("an")
    try hold(&ledger, on: day(2026, 1, 3))
    try hold(&ledger, .thematic, on: day(2026, 1, 3))
    try hold(&ledger, on: day(2026, 2, 3))
    #expect(ledger.found(.sameDayMeeting).isEmpty)
    try hold(&ledger, on: day(2026, 2, 3))
    #expect(ledger.found(SameDayMeeting.self) == [SameDayMeeting(meeting: MeetingID(3), earlier: MeetingID(2))])
    #expect(ledger.found(.sameDayMeeting).first?.severity == .notice)
  }

  @Test("groups meet for a large cell, so many times a year and where there are groups")
  func groups() throws {
    var ledger = try ledger("an", "bình", "cường")
    try hold(&ledger, on: day(2026, 1, 3), isByGroups: true)
    #expect(ledger.found(MeetingByGroups.self) == [MeetingByGroups(meeting: MeetingID(0), bars: [.noGroups])])
    try ledger.state(.roster(.givePost(an, .groupLeader, from: day(2025, 1, 1), to: nil)))
    try hold(&ledger, on: day(2026, 2, 3), isByGroups: true)
    try hold(&ledger, on: day(2026, 3, 3))
    #expect(ledger.found(.metByGroups).isEmpty)
    try hold(&ledger, on: day(2026, 4, 3), isByGroups: true)
    #expect(ledger.found(MeetingByGroups.self) == [MeetingByGroups(meeting: MeetingID(3), bars: [.often(3, year: 2026, allowed: 2)])])
    try hold(&ledger, on: day(2027, 1, 3), isByGroups: true)
    #expect(ledger.found(.metByGroups).map(\.subject) == [.meeting(MeetingID(3))])
    try ledger.change(an, .transferAway(to: "Chi bộ khác"), from: day(2027, 2, 1))
    try hold(&ledger, on: day(2027, 2, 3), isByGroups: true)
    #expect(
      ledger.found(MeetingByGroups.self).last == MeetingByGroups(meeting: MeetingID(5), bars: [.small(members: 2, needed: 3), .noGroups]))
  }
}
