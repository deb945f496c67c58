@testable import Domain
import Testing

@Suite("Checks of dues")
struct DuesRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  static func paid(_ months: Int...) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình")
    for number in months { try ledger.state(.dues(.pay(month(2026, number), .all(except: []), amount: Dong(10_000)))) }
    return ledger
  }

  @Test("a past month for which nobody paid is found, the present one is not, and a payment of one settles it")
  func notRecorded() throws {
    var ledger = try Self.paid(5, 7, 8)
    #expect(ledger.found(MonthWithoutDues.self) == [MonthWithoutDues(months: [month(2026, 6)])])
    #expect(ledger.found(.duesNotRecorded).first?.evidence == [RecordID(3)])
    #expect(ledger.offers(.duesNotRecorded).first == "Thu, nộp đảng phí tháng 6/2026")
    try ledger.state(.dues(.pay(month(2026, 6), .members([an]), amount: nil)))
    #expect(ledger.found(.duesNotRecorded).isEmpty)
    #expect(try Ledger(members: "an").found(.duesNotRecorded).isEmpty)
  }

  @Test("who is elsewhere all month does not pay here; who came or left within it may")
  func notOwed() throws {
    var ledger = try Self.paid(3, 4, 5)
    try ledger.change(an, .temporaryAway(to: "", until: nil), from: day(2026, 5, 10))
    try ledger.enter("tú", .temporary(origin: "", until: nil), from: day(2026, 4, 15))
    try ledger.state(.dues(.pay(month(2026, 4), .members([MemberID(2)]), amount: nil)))
    #expect(ledger.found(.duesNotOwed).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 6), .members([an]), amount: nil)))
    try ledger.state(.dues(.pay(month(2026, 3), .members([MemberID(2)]), amount: nil)))
    #expect(
      ledger.found(DuesNotOwed.self) == [
        DuesNotOwed(member: an, months: [month(2026, 6)]), DuesNotOwed(member: MemberID(2), months: [month(2026, 3)]),
      ])
  }

  @Test("the same amount twice for a month is found, another amount and another month are not")
  func twice() throws {
    var ledger = try Self.paid(5, 6)
    try ledger.state(.dues(.pay(month(2026, 5), .members([an]), amount: Dong(2_000))))
    #expect(ledger.found(.duesTwice).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 5), .members([binh]), amount: Dong(10_000))))
    #expect(ledger.found(DuesPaidTwice.self) == [DuesPaidTwice(member: binh, months: [month(2026, 5)])])
    #expect(ledger.found(.duesTwice).first?.severity == .notice)
    #expect(ledger.found(.duesTwice).first?.evidence == [RecordID(3), RecordID(6)])
  }

  @Test("more sent up than was to be sent is found, as much is not, and nothing where an amount is not known; so is less")
  func remitted() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 9, 30))
    ledger.cell.setRules(parameter(.duesKeptShare, Ratio(70, of: 100), from: day(2010, 1, 1)))
    for number in [8, 9] { try ledger.state(.dues(.pay(month(2026, number), .members([an]), amount: Dong(10_000)))) }
    func remit(_ amount: Int, for month: Month) throws {
      try ledger.state(.dues(.remit(Remittance(month: month, amount: Dong(amount) ?? .zero, on: day(2026, 9, 30)))))
    }
    try remit(2_999, for: month(2026, 8))
    #expect(ledger.found(.remittedShort).isEmpty, "of August nothing had come in by its end")
    try remit(3_000, for: month(2026, 9))
    #expect(
      ledger.found(RemittanceShort.self)
        == [RemittanceShort(month: month(2026, 9), sent: Dong(5_999) ?? .zero, due: Dong(6_000) ?? .zero)])
    try remit(1, for: month(2026, 9))
    #expect(ledger.found(.remittedShort).isEmpty && ledger.found(.remittedOver).isEmpty)
    try remit(1, for: month(2026, 9))
    #expect(
      ledger.found(RemittanceOver.self)
        == [RemittanceOver(month: month(2026, 9), sent: Dong(6_001) ?? .zero, due: Dong(6_000) ?? .zero, collected: Dong(20_000) ?? .zero)])
    try ledger.state(.dues(.pay(month(2026, 9), .members([binh]), amount: nil)))
    #expect(ledger.found(.remittedOver).isEmpty)
  }

  @Test("what was paid beyond this month is found until the months it covers have come")
  func ahead() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 1, 10))
    try ledger.state(.dues(.setRate([an, binh], DuesRate(amount: Dong(10_000), from: day(2026, 1, 1)))))
    try ledger.state(.dues(.pay(month(2026, 1), .members([an]), amount: Dong(10_000))))
    try ledger.state(.dues(.pay(month(2026, 2), .members([an]), amount: Dong(10_000))))
    #expect(ledger.found(.duesAhead).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 1), .members([binh]), amount: Dong(25_000))))
    #expect(
      ledger.found(DuesPaidAhead.self)
        == [DuesPaidAhead(member: binh, amount: Dong(15_000) ?? .zero, covers: [month(2026, 2), month(2026, 3)])])
    ledger.today = day(2026, 3, 1)
    #expect(ledger.found(.duesAhead).isEmpty)
    ledger.today = day(2026, 4, 1)
    #expect(
      ledger.found(DuesPaidShort.self) == [
        DuesPaidShort(member: binh, rest: [DuesRest(month: month(2026, 3), amount: Dong(5_000) ?? .zero)])
      ])
  }

  @Test("what is paid ahead rests on the last receipt of the day asked for, not on one that came later")
  func aheadOnItsReceipt() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 1, 10))
    try ledger.state(.dues(.setRate([an], DuesRate(amount: Dong(10_000), from: day(2026, 1, 1)))))
    try ledger.state(.dues(.pay(month(2026, 1), .members([an]), amount: Dong(25_000))))
    let receipt = RecordID(ledger.lastRecord)
    ledger.today = day(2026, 1, 20)
    try ledger.state(.dues(.pay(month(2026, 1), .members([an]), amount: Dong(5_000))))
    ledger.today = day(2026, 1, 15)
    #expect(ledger.found(.duesAhead).map(\.evidence) == [[receipt]])
  }
}
