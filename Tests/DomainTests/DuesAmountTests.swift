@testable import Domain
import Testing

@Suite("What members owe")
struct DuesAmountTests {
  let an = MemberID(0)

  static let rules: RuleBook = {
    let values: [(ParameterName, Ratio, Day)] = [
      (.duesInsuredShare, Ratio(1, of: 100), day(2010, 12, 28)), (.duesMeritShare, Ratio(1, of: 200), day(2026, 2, 1)),
      (.duesStudentAmount, Ratio(3000, of: 1), day(2010, 12, 28)), (.duesStudentAmount, Ratio(5000, of: 1), day(2026, 2, 1)),
      (.duesOtherAmountMinimum, Ratio(2000, of: 1), day(2010, 12, 28)), (.duesOtherAmountMaximum, Ratio(30000, of: 1), day(2010, 12, 28)),
      (.duesOtherWorkingShare, Ratio(30, of: 10000), day(2026, 2, 1)), (.duesOtherWorkingShare, Ratio(1, of: 200), day(2028, 1, 1)),
      (.duesOtherRetiredShare, Ratio(1, of: 500), day(2026, 2, 1)), (.wageRegion3, Ratio(4_140_000, of: 1), day(2026, 1, 1)),
      (.duesExemptPartyYears, Ratio(50, of: 1), day(2026, 2, 1)), (.duesKeptShare, Ratio(30, of: 100), day(2010, 12, 28)),
      (.duesKeptShare, Ratio(70, of: 100), day(2026, 2, 1)), (.duesHardshipMonths, Ratio(12, of: 1), day(2026, 2, 1)),
      (.duesReliefSmall, Ratio(30, of: 100), day(2026, 2, 1)), (.duesReliefMiddle, Ratio(50, of: 100), day(2026, 2, 1)),
      (.duesReliefLarge, Ratio(70, of: 100), day(2026, 2, 1)), (.duesCollectorsMinimum, Ratio(1, of: 1), day(2026, 2, 1)),
    ]
    return RuleBook(values.map { parameter($0.0, $0.1, from: $0.2) })
  }()

  static func ledger(_ rate: DuesRate? = nil, facts: MemberFacts = MemberFacts()) throws -> Ledger {
    var ledger = Ledger(rules: rules, today: day(2026, 9, 3))
    try ledger.state(.roster(.addMember(NewMember(handle: "an", name: "An", facts: facts, entry: .official, from: day(2010, 1, 1)))))
    if let rate { try ledger.state(.dues(.setRate([MemberID(0)], rate))) }
    return ledger
  }

  private func due(_ ledger: Ledger, _ month: Month) -> Int? { ledger.cell.duesDue(of: an, for: month, on: month.lastDay)?.amount?.amount }

  @Test(
    "the amount of the rules of the month",
    arguments: [
      (DuesBasis.working, month(2026, 2), 12_420), (.working, month(2027, 12), 12_420), (.working, month(2028, 1), 20_700),
      (.retired, month(2026, 2), 8_280), (.student, month(2026, 2), 5_000), (.student, month(2024, 5), 3_000),
      (.working, month(2024, 5), nil),
      (.pension, month(2026, 2), nil),
    ] as [(DuesBasis, Month, Int?)])
  func byRule(basis: DuesBasis, of month: Month, amount: Int?) throws {
    let ledger = try Self.ledger(DuesRate(basis: basis, region: 3, from: day(2020, 1, 1)))
    #expect(due(ledger, month) == amount)
  }

  @Test(
    "a share of the income where it is stated; the amount stated stands above it, and without either nothing can be reckoned",
    arguments: [
      (DuesBasis.insured, 8_050_550, nil, month(2026, 2), 80_505), (.insured, nil, nil, month(2026, 2), nil),
      (.insured, 8_000_000, 70_000, month(2026, 2), 70_000), (.merit, 2_000_000, nil, month(2026, 2), 10_000),
      (.merit, 2_000_000, nil, month(2025, 2), nil),
    ] as [(DuesBasis, Int?, Int?, Month, Int?)])
  func byIncome(basis: DuesBasis, income: Int?, stated: Int?, of month: Month, amount: Int?) throws {
    let rate = DuesRate(basis: basis, amount: stated.flatMap { Dong($0) }, income: income.flatMap { Dong($0) }, from: day(2020, 1, 1))
    #expect(due(try Self.ledger(rate), month) == amount)
  }

  @Test("the region is the member's own or the cell's; without one nothing can be reckoned but what is stated")
  func regions() throws {
    var ledger = try Self.ledger(DuesRate(basis: .working, from: day(2026, 2, 1)))
    #expect(due(ledger, month(2026, 3)) == nil)
    #expect(ledger.cell.duesDue(of: an, for: month(2026, 3), on: ledger.today)?.steps == [.unknown(.working)])
    try ledger.state(.roster(.setRule(parameter(.duesRegion, Ratio(3, of: 1), from: day(2026, 1, 1)))))
    #expect(due(ledger, month(2026, 3)) == 12_420)
    #expect(ledger.cell.duesDue(of: an, for: month(2026, 3), on: ledger.today)?.parameters.count == 3)
    expect(
      ledger, refuses: .dues(.setRate([an], DuesRate(basis: .working, region: 5, from: day(2026, 2, 1)))), with: .regionOutOfRange(5))
  }

  @Test("a stated amount holds from its month on, a relief takes its share for its months, and the steps say so")
  func relief() throws {
    var ledger = try Self.ledger(DuesRate(basis: .pension, amount: Dong(25_001), from: day(2026, 3, 15)))
    let relief = DuesRelief(share: try #require(Percent(30)), from: day(2026, 5, 1), until: day(2026, 7, 31))
    try ledger.state(.dues(.relieve(an, relief)))
    #expect([2, 3, 5, 7, 8].map { due(ledger, month(2026, $0)) } == [nil, 25_001, 17_500, 17_500, 25_001])
    let sheet = try #require(ledger.cell.duesDue(of: an, for: month(2026, 5), on: ledger.today))
    #expect(sheet.steps == [.stated(try #require(Dong(25_001)), .pension), .relief(relief, Dong(17_500))])
    #expect(sheet.evidence == [RecordID(2), RecordID(3)] && !sheet.isExempt)
  }

  @Test("party age, an exemption and being elsewhere leave nothing to pay; a day short of the years does not")
  func nothing() throws {
    let facts = MemberFacts(admitted: day(1976, 3, 1))
    var ledger = try Self.ledger(DuesRate(amount: Dong(9000), from: day(2026, 1, 1)), facts: facts)
    #expect(due(ledger, month(2026, 2)) == 9000 && due(ledger, month(2026, 3)) == 0)
    #expect(ledger.cell.isExemptFromDues(an, in: month(2026, 3)) && !ledger.cell.isExemptFromDues(an, in: month(2026, 2)))
    #expect(
      !ledger.cell.owesDues(an, for: month(2026, 3), on: ledger.today) && ledger.cell.owesDues(an, for: month(2026, 2), on: ledger.today))
    ledger = try Self.ledger(DuesRate(amount: Dong(9000), from: day(2026, 1, 1)))
    try ledger.state(.dues(.relieve(an, DuesRelief(share: try #require(Percent(100)), from: day(2026, 2, 1), until: day(2026, 3, 31)))))
    #expect(due(ledger, month(2026, 3)) == 0 && due(ledger, month(2026, 4)) == 9000)
    expect(ledger, refuses: .dues(.pay(month(2026, 3), .all(except: []), amount: nil)), with: .noMembers)
    try ledger.change(an, .temporaryAway(to: "Chi bộ 2", until: nil), from: day(2026, 5, 1))
    #expect(due(ledger, month(2026, 5)) == 0)
    #expect(ledger.cell.duesDue(of: an, for: month(2026, 5), on: ledger.today)?.steps == [.paysElsewhere(.temporaryAway)])
  }

  @Test("who was recognised as long ago as frees from dues is free of them though the day of admission is not known")
  func recognisedLongAgo() throws {
    let rate = DuesRate(amount: Dong(9000), from: day(2026, 1, 1))
    let ledger = try Self.ledger(rate, facts: MemberFacts(official: day(1976, 3, 1)))
    #expect(due(ledger, month(2026, 2)) == 9000 && due(ledger, month(2026, 3)) == 0)
    let sheet = try #require(ledger.cell.duesDue(of: an, for: month(2026, 3), on: ledger.today))
    #expect(sheet.steps == [.partyYears(50, isLeast: true, needed: 50)] && sheet.evidence == [RecordID(1)])
  }

  @Test("Party age counts from the day a decision states, and not from the admission")
  func partySince() throws {
    let rate = DuesRate(amount: Dong(9000), from: day(2026, 1, 1))
    let ledger = try Self.ledger(rate, facts: MemberFacts(admitted: day(1970, 1, 1), partySince: day(1976, 3, 2)))
    #expect(due(ledger, month(2026, 3)) == 9000 && due(ledger, month(2026, 4)) == 0)
    let sheet = try #require(ledger.cell.duesDue(of: an, for: month(2026, 4), on: ledger.today))
    #expect(sheet.steps == [.partyYears(50, isLeast: false, needed: 50)] && sheet.evidence == [RecordID(1)])
  }

  @Test("the book shows what is due, left from earlier months, paid and left; its sums say what is kept, to be sent and sent")
  func book() throws {
    var ledger = try Self.ledger(DuesRate(amount: Dong(10_000), from: day(2026, 2, 1)))
    ledger.today = day(2026, 2, 5)
    try ledger.state(.dues(.pay(month(2026, 2), .members([an]), amount: Dong(4_000))))
    ledger.today = day(2026, 3, 5)
    try ledger.state(.dues(.pay(month(2026, 3), .members([an]), amount: nil)))
    try ledger.state(.dues(.remit(Remittance(month: month(2026, 3), amount: try #require(Dong(1_000)), on: day(2026, 3, 5)))))
    #expect(ledger.cell.monthsOfDuesBook(upTo: day(2026, 4, 10)) == [2, 3, 4].map { month(2026, $0) })
    let lines = [2, 3, 4].flatMap { ledger.cell.duesLines(for: month(2026, $0), on: day(2026, 4, 10)) }
    #expect(lines.map(\.arrears.amount) == [0, 6_000, 6_000])
    #expect(lines.map(\.total?.amount) == [10_000, 16_000, 16_000])
    #expect(lines.map(\.paid?.amount) == [4_000, 10_000, nil])
    #expect(lines.map(\.left?.amount) == [6_000, 6_000, 16_000])
    let march = ledger.cell.duesMonth(month(2026, 3), on: day(2026, 4, 10))
    #expect(
      [march.due, march.collected, march.kept, march.toSend, march.sent, march.notSent].map(\.amount) == [
        10_000, 10_000, 7_000, 3_000, 1_000, 3_200,
      ])
    #expect(march.members == 1 && march.exempt == 0 && march.unpaid == 0)
    #expect(ledger.cell.duesMonth(month(2026, 4), on: day(2026, 4, 10)).unpaid == 1)
  }

  @Test("the book of last year says the same a year later, and whoever left after paying keeps a line but is no member")
  func bookOfLastYear() throws {
    var ledger = try Self.ledger(DuesRate(amount: Dong(10_000), from: day(2024, 1, 1)))
    ledger.today = day(2025, 3, 5)
    try ledger.state(.dues(.pay(month(2025, 3), .members([an]), amount: Dong(4_000))))
    let then = ledger.cell.duesLines(for: month(2025, 4), on: day(2025, 4, 30))
    #expect(then == ledger.cell.duesLines(for: month(2025, 4), on: day(2026, 9, 3)))
    #expect(then.map(\.arrears.amount) == [14 * 10_000 + 6_000])
    ledger.today = day(2026, 3, 15)
    let binh = try ledger.enter("bình")
    try ledger.change(binh, .transferAway(to: "Chi bộ 2"), from: day(2026, 3, 15))
    try ledger.state(.dues(.pay(month(2026, 3), .members([binh]), amount: Dong(5_000))))
    let march = ledger.cell.duesMonth(month(2026, 3), on: day(2026, 9, 3))
    #expect(march.members == 1 && march.collected.amount == 5_000)
    #expect(ledger.cell.duesLines(for: month(2026, 3), on: day(2026, 9, 3)).map(\.paysHere) == [true, false])
  }

  @Test("a period has its months, and the year up to its end")
  func periods() {
    #expect(Period.quarter(month(2026, 8).quarter).months == [7, 8, 9].map { month(2026, $0) })
    #expect(Period.month(month(2026, 2)).monthsFromNewYear == [1, 2].map { month(2026, $0) })
    #expect(Period.year(2026).months.count == 12 && Period.year(0).months.isEmpty)
  }

  @Test("a past month is split by the share of its own time")
  func olderShare() throws {
    var ledger = try Self.ledger(DuesRate(amount: Dong(10_000), from: day(2024, 1, 1)))
    ledger.today = day(2024, 6, 1)
    try ledger.state(.dues(.pay(month(2024, 5), .members([an]), amount: nil)))
    #expect(ledger.cell.duesMonth(month(2024, 6), on: day(2024, 6, 1)).kept.amount == 3_000)
  }

  // MARK: Checks

  @Test("less paid than owed for a past month is found, a full or unstated amount and the present month are not")
  func short() throws {
    var ledger = try Self.ledger(DuesRate(amount: Dong(10_000), from: day(2026, 2, 1)))
    try ledger.state(.dues(.pay(month(2026, 6), .members([an]), amount: Dong(10_000))))
    try ledger.state(.dues(.pay(month(2026, 7), .members([an]), amount: nil)))
    try ledger.state(.dues(.pay(month(2026, 9), .members([an]), amount: Dong(1))))
    #expect(ledger.found(.duesShort).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 8), .members([an]), amount: Dong(9_999))))
    let rest = DuesRest(month: month(2026, 8), amount: try #require(Dong(1)))
    #expect(ledger.found(DuesPaidShort.self) == [DuesPaidShort(member: an, rest: [rest])])
    #expect(ledger.offers(.duesShort).first == "nhắc nhở @an: Đóng thiếu đảng phí tháng 8/2026")
    try ledger.state(.dues(.pay(month(2026, 8), .members([an]), amount: Dong(1))))
    #expect(ledger.found(.duesShort).isEmpty)
  }

  @Test(
    "a relief of twelve months and a day, or without an end, is too long; of twelve months it is not", arguments: [nil, 31, 28] as [Int?])
  func tooLong(lastOf: Int?) throws {
    var ledger = try Self.ledger()
    let until = lastOf.map { $0 == 31 ? day(2027, 3, 1) : day(2027, 2, 28) }
    try ledger.state(.dues(.relieve(an, DuesRelief(share: try #require(Percent(50)), from: day(2026, 3, 1), until: until))))
    #expect(ledger.found(.reliefTooLong).count == (lastOf == 28 ? 0 : 1))
  }

  @Test(
    "a relief too long that ended twelve months ago is found, one that ended a day before is not any more",
    arguments: [(day(2027, 9, 3), 1), (day(2027, 9, 2), 0)])
  func endedLongAgo(until: Day, found: Int) throws {
    var ledger = try Self.ledger()
    ledger.today = day(2028, 9, 3)
    try ledger.state(.dues(.relieve(an, DuesRelief(share: try #require(Percent(50)), from: day(2026, 3, 1), until: until))))
    #expect(ledger.found(.reliefTooLong).count == found)
  }

  @Test("a relief that ended is found until something is stated after it")
  func over() throws {
    var ledger = try Self.ledger()
    try ledger.state(.dues(.relieve(an, DuesRelief(share: try #require(Percent(50)), from: day(2026, 3, 1), until: day(2026, 7, 31)))))
    #expect(ledger.found(.reliefOver).map(\.subject) == [.member(an)])
    var paid = ledger
    try paid.state(.dues(.pay(month(2026, 8), .members([an]), amount: nil)))
    #expect(paid.found(.reliefOver).isEmpty)
    var rated = ledger
    try rated.state(.dues(.setRate([an], DuesRate(amount: Dong(5_000), from: day(2026, 8, 1)))))
    #expect(rated.found(.reliefOver).isEmpty)
    try ledger.state(.dues(.relieve(an, DuesRelief(share: try #require(Percent(50)), from: day(2026, 8, 1), until: day(2026, 9, 3)))))
    #expect(ledger.found(.reliefOver).isEmpty)
  }

  @Test("one free of dues listed among those who paid is found, counts as nothing, and is not found with an amount or before")
  func freeListed() throws {
    var ledger = try Self.ledger(DuesRate(amount: Dong(9_000), from: day(2026, 1, 1)), facts: MemberFacts(admitted: day(1976, 3, 1)))
    ledger.today = day(2026, 2, 5)
    try ledger.state(.dues(.pay(month(2026, 2), .all(except: []), amount: nil)))
    #expect(ledger.found(.duesFreeListed).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 3), .all(except: []), amount: nil)))
    ledger.today = day(2026, 4, 5)
    try ledger.state(.dues(.pay(month(2026, 4), .members([an]), amount: Dong(5_000))))
    ledger.today = day(2026, 9, 3)
    let finding = try #require(ledger.found(.duesFreeListed).first)
    #expect(finding.as(ExemptStatedPaid.self) == ExemptStatedPaid(member: an, months: [month(2026, 3)]))
    #expect(finding.parameters.map(\.name) == ["dues.exempt.partyyears"])
    let sums = ledger.cell.duesSums(in: .quarter(month(2026, 3).quarter), on: ledger.today)
    #expect(sums.collected.amount == 9_000 && sums.last?.exempt == 1 && sums.last?.unpaid == 0)
    #expect(ledger.cell.duesLines(for: month(2026, 4), on: ledger.today).map(\.paidFreely?.amount) == [5_000])
  }

  @Test("a share the rules do not name is found, one they name and an exemption are not", arguments: [(40, 1), (30, 0), (100, 0)])
  func share(percent: Int, found: Int) throws {
    var ledger = try Self.ledger()
    try ledger.state(
      .dues(.relieve(an, DuesRelief(share: try #require(Percent(percent)), from: day(2026, 3, 1), until: day(2026, 12, 31)))))
    #expect(ledger.found(.reliefShare).count == found)
  }

  @Test("members without a rate are found once rates are stated, an exempt one is not; a collector is asked for once dues are collected")
  func ratesAndCollector() throws {
    var ledger = try Self.ledger()
    let binh = try ledger.enter("bình")
    #expect(ledger.found(.noDuesRate).isEmpty && ledger.found(.noDuesCollector).isEmpty)
    try ledger.state(.dues(.setRate([an], DuesRate(basis: .student, from: day(2026, 2, 1)))))
    #expect(ledger.found(MissingDuesRate.self) == [MissingDuesRate(members: [binh])])
    try ledger.state(.dues(.relieve(binh, DuesRelief(share: try #require(Percent(100)), from: day(2026, 2, 1), until: day(2026, 12, 31)))))
    #expect(ledger.found(.noDuesRate).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 8), .members([an]), amount: nil)))
    #expect(ledger.found(MissingCollector.self) == [MissingCollector(has: 0, needed: 1, proposed: nil)])
    var tasked = ledger
    try tasked.give(an) { $0.text = "Thu, nộp Đảng phí" }
    #expect(tasked.found(.noDuesCollector).isEmpty)
    try ledger.state(.roster(.givePost(an, .duesCollector, from: day(2026, 1, 1), to: nil)))
    #expect(ledger.found(.noDuesCollector).isEmpty)
  }
}
