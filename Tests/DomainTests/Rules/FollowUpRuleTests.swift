@testable import Domain
import Testing

@Suite("Points, targets and shortcomings")
struct FollowUpRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  static let resolution = DocumentNumber(number: 8, type: "NQ", issuer: "CB")
  static let first = PointID(resolution: resolution, number: 1)
  let point = FollowUpID.point(first)

  private func ledger() throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.state(.votes(.resolve(Self.resolution, thematic: false, draft: false, title: "")))
    return ledger
  }

  private func facts(
    _ members: [MemberID] = [], due: Day? = nil, detail: FollowUpFacts.Detail = .point(product: nil, reportMonth: nil)
  ) -> FollowUpFacts { FollowUpFacts(text: "Việc", members: members, due: due, detail: detail) }

  private func shortcoming(_ owner: MemberID?, remedy: String? = "Sửa") -> FollowUpFacts.Detail {
    .shortcoming(owner: owner, cause: nil, remedy: remedy, proposal: nil, addressees: [])
  }

  @Test("a point needs a person and a date, which may be the month of its report")
  func vaguePoint() throws {
    var ledger = try ledger()
    try ledger.state(.talk(.followUp(point, facts())))
    #expect(ledger.found(VaguePoint.self) == [VaguePoint(point: Self.first, missing: [.person, .deadline], proposed: an)])
    let second = FollowUpID.point(PointID(resolution: Self.resolution, number: 2))
    try ledger.state(.talk(.followUp(second, facts([an], detail: .point(product: nil, reportMonth: month(2026, 10))))))
    #expect(ledger.found(.vaguePoint).count == 1)
  }

  @Test("a target needs a day or a year, a shortcoming a remedy and a day")
  func vagueOthers() throws {
    var ledger = try ledger()
    let target = FollowUpFacts.Detail.target(value: Ratio(98, of: 100), unit: "%", resolution: nil, year: nil)
    try ledger.state(.talk(.followUp(.target(1), facts(detail: target))))
    try ledger.state(.talk(.followUp(.target(2), facts(detail: .target(value: Ratio(3, of: 1), unit: nil, resolution: nil, year: 2026)))))
    try ledger.state(.talk(.followUp(.shortcoming(1), facts(detail: shortcoming(nil, remedy: nil)))))
    try ledger.state(.talk(.followUp(.shortcoming(2), facts(due: day(2026, 12, 1), detail: shortcoming(an)))))
    #expect(ledger.found(.vagueTarget).map(\.subject) == [.followUp(.target(1))])
    #expect(ledger.found(VagueShortcoming.self) == [VagueShortcoming(shortcoming: 1, missing: [.deadline, .remedy])])
  }

  @Test("an adjustment states what was missing, keeps the rest, and leaves what was stated at first on file")
  func adjusted() throws {
    var ledger = try ledger()
    try ledger.state(.talk(.followUp(point, facts(detail: .point(product: "Sổ", reportMonth: nil)))))
    #expect(ledger.offers(.vaguePoint) == ["điều chỉnh điểm 1 của 08-NQ/CB do @an hạn 31/10/2026: …"])
    try ledger.state(.talk(.adjustFollowUp(point, FollowUpChange(members: [binh], due: day(2026, 11, 30)), reason: "Giao người")))
    #expect(ledger.found(.vaguePoint).isEmpty)
    let entry = try #require(ledger.cell.followUp(point))
    #expect(entry.facts == facts([binh], due: day(2026, 11, 30), detail: .point(product: "Sổ", reportMonth: nil)))
    #expect(entry.origin == facts(detail: .point(product: "Sổ", reportMonth: nil)) && entry.changes.map(\.reason) == ["Giao người"])
    #expect(entry.facts(before: entry.changes[0].record) == entry.origin)
    ledger.today = day(2026, 12, 1)
    #expect(ledger.offers(.overduePoint) == ["nhắc nhở @bình: Quá hạn điểm 1 của 08-NQ/CB"])
    try ledger.state(.talk(.adjustFollowUp(point, FollowUpChange(due: day(2026, 12, 1)), reason: "Lùi")))
    #expect(ledger.found(.overduePoint).isEmpty)
  }

  @Test("the figure of a target is never less than nothing, who is named is on the roster, what is ended or unknown is not adjusted")
  func notAdjusted() throws {
    var ledger = try ledger()
    try ledger.state(
      .talk(.followUp(.target(1), facts(detail: .target(value: Ratio(98, of: 100), unit: "%", resolution: nil, year: 2026)))))
    try ledger.state(.talk(.adjustFollowUp(.target(1), FollowUpChange(value: Ratio(95, of: 100)), reason: "Thực tế")))
    #expect(ledger.cell.followUp(.target(1))?.facts.detail.figure == Ratio(95, of: 100))
    try ledger.state(.talk(.followUp(.target(3), facts(detail: .target(value: Ratio(0, of: 1), unit: "vụ", resolution: nil, year: 2026)))))
    let none = try #require(ledger.cell.followUp(.target(3)))
    #expect(none.share(of: .amount(0)) == Ratio(1, of: 1) && none.share(of: .amount(1)) == Ratio(0, of: 1))
    expect(
      ledger, refuses: .talk(.adjustFollowUp(.target(1), FollowUpChange(value: Ratio(-1, of: 1)), reason: "")), with: .numberOutOfRange(-1))
    expect(
      ledger, refuses: .talk(.adjustFollowUp(.target(1), FollowUpChange(members: [MemberID(9)]), reason: "")),
      with: .unknownMember(MemberID(9)))
    expect(ledger, refuses: .talk(.adjustFollowUp(.target(2), FollowUpChange(), reason: "")), with: .unknownFollowUp(.target(2)))
    try ledger.open()
    try ledger.state(.talk(.conclude(.followUp(.target(1), .done, ""))))
    expect(
      ledger, refuses: .talk(.adjustFollowUp(.target(1), FollowUpChange(), reason: "")), with: .followUpEnded(.target(1), on: ledger.today))
  }

  @Test("overdue the day after the last day, not on it, and not once it is ended")
  func overdue() throws {
    var ledger = try ledger()
    try ledger.state(.talk(.followUp(point, facts([an], due: day(2026, 9, 30)))))
    ledger.today = day(2026, 9, 30)
    #expect(ledger.found(.overduePoint).isEmpty)
    ledger.today = day(2026, 10, 1)
    #expect(ledger.found(OverduePoint.self) == [OverduePoint(point: Self.first, due: day(2026, 9, 30), days: 1)])
    try ledger.open()
    try ledger.state(.talk(.conclude(.followUp(point, .late, "Nhanh lên"))))
    #expect(ledger.found(.overduePoint).count == 1)
    try ledger.state(.talk(.conclude(.followUp(point, .done, ""))))
    #expect(ledger.found(.overduePoint).isEmpty)
    let again = Command.talk(.conclude(.followUp(point, .done, "")))
    #expect(throws: Rejection.followUpEnded(point, on: day(2026, 10, 1))) { try ledger.cell.requireGoingOn(again) }
    try ledger.state(again)
    #expect(ledger.cell.followUp(point)?.conclusions.count == 2)
  }

  @Test("a report asks for a conclusion before the meeting closes")
  func closing() throws {
    var ledger = try ledger()
    try ledger.state(.talk(.followUp(point, facts([an], due: day(2026, 9, 30)))))
    try ledger.open()
    try ledger.state(.talk(.reportFollowUp(binh, point, reached: .share(Ratio(60, of: 100)), result: "")))
    expect(
      ledger, refuses: .meeting(.close(at: nil, irregular: nil)), with: .unconcluded(items: [], tasks: [], followUps: [point]))
    try ledger.state([.talk(.conclude(.followUp(point, .onTrack, ""))), .meeting(.close(at: nil, irregular: nil))])
  }

  @Test("the share of a target is exact, and as that of a point may be more than all; an amount is no share of a point")
  func share() throws {
    var ledger = try ledger()
    try ledger.state(.talk(.followUp(.target(1), facts(detail: .target(value: Ratio(12, of: 1), unit: "hộ", resolution: nil, year: 2026)))))
    try ledger.state(.talk(.followUp(point, facts([an], due: day(2026, 9, 30)))))
    try ledger.open()
    try ledger.state(.talk(.reportFollowUp(an, .target(1), reached: .amount(15), result: "")))
    #expect(ledger.cell.followUp(.target(1))?.share == Ratio(15, of: 12))
    try ledger.state(.talk(.reportFollowUp(an, point, reached: .share(Ratio(101, of: 100)), result: "")))
    #expect(ledger.cell.followUp(point)?.share == Ratio(101, of: 100))
    try ledger.state(.talk(.reportFollowUp(an, point, reached: .amount(35_000_000), result: "")))
    #expect(ledger.cell.followUp(point)?.share == nil && ledger.cell.followUp(point)?.reached == .amount(35_000_000))
    expect(
      ledger, refuses: .talk(.reportFollowUp(an, point, reached: .share(Ratio(4, of: 0)), result: "")), with: .numberOutOfRange(4))
  }

  @Test("points are numbered in their resolution, and a resolution must be there")
  func numbers() throws {
    var ledger = try ledger()
    try ledger.state(.talk(.followUp(point, facts())))
    #expect(ledger.cell.nextNumber(.point, of: Self.resolution, on: day(2026, 9, 3)) == 2)
    #expect(ledger.cell.nextNumber(.target, on: day(2026, 9, 3)) == 1)
    expect(ledger, refuses: .talk(.followUp(point, facts())), with: .followUpNumberUsed(point))
    let other = DocumentNumber(number: 9, type: "NQ", issuer: "CB")
    expect(
      ledger, refuses: .talk(.followUp(.point(PointID(resolution: other, number: 1)), facts())), with: .unknownResolution(other))
  }

  @Test("the review goes through what was open when the meeting began, and counts what it ends as done")
  func review() throws {
    var ledger = try ledger()
    let second = FollowUpID.point(PointID(resolution: Self.resolution, number: 2))
    for id in [point, second] { try ledger.state(.talk(.followUp(id, facts([an], due: day(2026, 9, 30))))) }
    ledger.today = day(2026, 10, 3)
    try ledger.open()
    try ledger.state([.talk(.conclude(.followUp(point, .done, ""))), .talk(.conclude(.followUp(second, .late, "")))])
    let meeting = try #require(ledger.cell.currentMeeting)
    #expect(ledger.cell.pointsToReview(in: meeting).map(\.id) == [point, second])
    #expect(ledger.cell.pointsDone(by: meeting) == Ratio(1, of: 2))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    ledger.today = day(2026, 11, 3)
    try ledger.open()
    let next = try #require(ledger.cell.currentMeeting)
    #expect(ledger.cell.pointsToReview(in: next).map(\.id) == [second])
  }

  @Test("earlier shortcomings fixed: the member's own, of earlier years always, of the year once due")
  func shortcomings() throws {
    var ledger = try ledger()
    ledger.today = day(2025, 12, 1)
    try ledger.state(.talk(.followUp(.shortcoming(1), facts(due: day(2026, 6, 30), detail: shortcoming(an)))))
    try ledger.state(.talk(.followUp(.shortcoming(2), facts(due: day(2025, 12, 31), detail: shortcoming(binh)))))
    ledger.today = day(2026, 3, 3)
    try ledger.state(.talk(.followUp(.shortcoming(3), facts(due: day(2027, 1, 31), detail: shortcoming(an)))))
    #expect(ledger.cell.fixedShortcomings(of: an, year: 2026, on: day(2026, 12, 31)) == Ratio(0, of: 1))
    try ledger.open()
    try ledger.state([.talk(.conclude(.followUp(.shortcoming(1), .done, ""))), .meeting(.close(at: nil, irregular: nil))])
    #expect(ledger.cell.fixedShortcomings(of: an, year: 2026, on: day(2026, 12, 31)) == Ratio(1, of: 1))
    #expect(ledger.cell.fixedShortcomings(of: nil, year: 2026, on: day(2026, 12, 31)) == Ratio(0, of: 0))
  }

  @Test("an excellent member has fixed the shortcomings of before, a good one need not")
  func rating() throws {
    var ledger = try ledger()
    ledger.cell.setRules(parameter(.ratingExcellentFixed, Ratio(1, of: 1), from: day(2025, 8, 30)))
    ledger.today = day(2026, 1, 5)
    try ledger.give(an)
    try ledger.state(.talk(.followUp(.shortcoming(1), facts(due: day(2026, 6, 30), detail: shortcoming(an)))))
    ledger.today = day(2026, 12, 20)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    var fixed = ledger
    func rate(_ level: Level, in ledger: inout Ledger) throws -> [RatingGap] {
      try ledger.state(.year(.classify([an], .year(2026), level, votes: nil, points: nil, reason: "")))
      return ledger.found(.ratingAgainstRecord).flatMap { $0.as(RatingAgainstRecord.self)?.gaps ?? [] }
    }
    let gap = RatingGap.fixed(Ratio(0, of: 1), needed: Ratio(1, of: 1))
    #expect(try rate(.excellent, in: &ledger).contains(gap))
    #expect(try !rate(.good, in: &ledger).contains(gap))
    try fixed.state(.talk(.conclude(.followUp(.shortcoming(1), .done, ""))))
    #expect(try !rate(.excellent, in: &fixed).contains(gap))
  }
}
