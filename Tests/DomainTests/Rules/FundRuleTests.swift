@testable import Domain
import Testing

/// The cell's money: what is in the fund, by what rule it is spent, who handed it over.
@Suite("Money and things of the cell")
struct FundRuleTests {
  private let an = MemberID(0)
  private let bình = MemberID(1)

  private static func rules(_ pairs: (ParameterName, Int)...) -> RuleBook {
    RuleBook(pairs.map { parameter($0.0, Ratio($0.1, of: 1), from: day(2026, 1, 1)) })
  }

  private func ledger(_ rules: RuleBook = RuleBook([]), today: Day = day(2026, 9, 30)) throws -> Ledger {
    var ledger = Ledger(rules: rules, today: today)
    try ledger.enter("an")
    try ledger.enter("bình")
    return ledger
  }

  private func money(_ amount: Int) -> Dong { Dong(amount) ?? .zero }

  private func move(_ direction: FundEntry.Direction, _ amount: Int, on day: Day) -> Command {
    .dues(.moveFund(FundEntry(direction: direction, amount: money(amount), on: day, text: "Khoản")))
  }

  // MARK: The fund

  @Test("each line has what is in the fund after it; what comes later or of no known amount is left out")
  func balances() throws {
    var ledger = try ledger(today: day(2026, 9, 3))
    try ledger.state(.dues(.pay(month(2026, 9), .members([an, bình]), amount: Dong(10_000))))
    try ledger.state(.dues(.pay(month(2026, 8), .members([an]), amount: nil)))
    try ledger.state(.dues(.remit(Remittance(month: month(2026, 9), amount: money(6_000), on: day(2026, 9, 5)))))
    try ledger.state(move(.takenIn, 50_000, on: day(2026, 9, 1)))
    try ledger.state(move(.spent, 70_000, on: day(2026, 9, 6)))
    let book = ledger.cell.fundBook(on: day(2026, 9, 6))
    #expect(book.map(\.kind) == [.takenIn, .dues, .remitted, .spent])
    #expect(book.map(\.balance) == [50_000, 70_000, 64_000, -6_000])
    #expect(ledger.cell.fundBook(on: day(2026, 9, 5)).map(\.balance) == [50_000, 70_000, 64_000])
    #expect(ledger.cell.fundBook(on: day(2026, 8, 31)).isEmpty)
  }

  @Test("what is in the fund at the end does not depend on the order it was written down in")
  func order() throws {
    let moves = [(FundEntry.Direction.takenIn, 9_000, 2), (.spent, 4_000, 1), (.takenIn, 500, 1), (.spent, 1_500, 3), (.takenIn, 70, 2)]
    for turn in moves.indices {
      var ledger = try ledger()
      for move in moves[turn...] + moves[..<turn] { try ledger.state(self.move(move.0, move.1, on: day(2026, 5, move.2))) }
      #expect(ledger.cell.fundBook(on: day(2026, 5, 3)).last?.balance == 4_070)
      #expect(ledger.cell.fundBook(on: day(2026, 5, 1)).last?.balance == -3_500)
    }
  }

  @Test("more spent than came in is found since the day it was so; as much is not, nor what the same day made good")
  func overspent() throws {
    var ledger = try ledger()
    try ledger.state(move(.takenIn, 10_000, on: day(2026, 5, 1)))
    try ledger.state(move(.spent, 10_000, on: day(2026, 6, 1)))
    #expect(ledger.found(.fundOverspent).isEmpty)
    try ledger.state(move(.spent, 1, on: day(2026, 7, 1)))
    #expect(ledger.found(FundOverspent.self) == [FundOverspent(since: day(2026, 7, 1), missing: money(1))])
    try ledger.state(move(.takenIn, 1, on: day(2026, 7, 1)))
    #expect(ledger.found(.fundOverspent).isEmpty)
  }

  @Test("a cell that keeps no book of what it spends is not asked for what came in")
  func onlySent() throws {
    var ledger = try ledger()
    try ledger.state(.dues(.remit(Remittance(month: month(2026, 9), amount: money(6_000), on: day(2026, 9, 5)))))
    #expect(ledger.found(.fundOverspent).isEmpty)
  }

  // MARK: The rule for spending

  @Test("three months of dues ask for a rule, two do not; spending asks at once; one of this term is enough, an older one is not")
  func spendingRule() throws {
    var ledger = try ledger(Self.rules((.fundRuleMonths, 3)))
    for number in [5, 6] { try ledger.state(.dues(.pay(month(2026, number), .members([an]), amount: Dong(10_000)))) }
    #expect(ledger.found(.noSpendingRule).isEmpty)
    try ledger.state(.dues(.pay(month(2026, 7), .members([an]), amount: Dong(10_000))))
    #expect(ledger.found(MissingSpendingRule.self) == [MissingSpendingRule(term: nil, isOld: false)])
    func rule(from: Day) -> Command { .dues(.setSpendingRule(Regulation(document: nil, tasks: [], from: from, summary: ""))) }
    try ledger.state(rule(from: day(2025, 5, 19)))
    #expect(ledger.found(.noSpendingRule).isEmpty)
    let term = try #require(Term(first: 2025, last: 2030))
    try ledger.state(.roster(.setTerm(term, from: day(2025, 5, 20))))
    #expect(ledger.found(MissingSpendingRule.self) == [MissingSpendingRule(term: term, isOld: true)])
    try ledger.state(rule(from: day(2025, 5, 20)))
    #expect(ledger.found(.noSpendingRule).isEmpty)

    var spending = try self.ledger(Self.rules((.fundRuleMonths, 3)))
    try spending.state(move(.takenIn, 10_000, on: day(2026, 5, 1)))
    #expect(spending.found(.noSpendingRule).isEmpty)
    try spending.state(move(.spent, 10_000, on: day(2026, 5, 2)))
    #expect(spending.found(.noSpendingRule).count == 1)
  }

  // MARK: Handing over

  private func handedOver(to taker: MemberID, on day: Day) -> Command {
    .dues(.handOverBooks(BooksHandOver(giver: taker == an ? bình : an, taker: taker, on: day, text: "12 quyển sổ")))
  }

  private func changed(_ post: Post, on since: Day, today: Day) throws -> Ledger {
    var ledger = try ledger(Self.rules((.handOverDays, 30)), today: today)
    try ledger.state(.roster(.givePost(an, post, from: day(2025, 5, 20), to: since.adding(days: -1))))
    try ledger.state(.roster(.givePost(bình, post, from: since, to: nil)))
    return ledger
  }

  @Test(
    "a secretary or collector after another is asked for the hand-over when its days are over; others and the first are not",
    arguments: [
      (Post.secretary, true), (.duesCollector, true), (.deputy, false),
    ])
  func handOver(_ post: Post, _ isAsked: Bool) throws {
    let since = day(2026, 8, 1)
    #expect(try changed(post, on: since, today: day(2026, 8, 31)).found(.notHandedOver).isEmpty)
    let late = try changed(post, on: since, today: day(2026, 9, 1))
    let found = BooksNotHandedOver(member: bình, before: an, post: post, since: since, due: day(2026, 8, 31))
    #expect(late.found(BooksNotHandedOver.self) == (isAsked ? [found] : []))
    guard isAsked else { return }
    for (given, isDone) in [(day(2026, 7, 1), false), (day(2026, 7, 2), true), (day(2026, 9, 1), true)] {
      var ledger = late
      try ledger.state(handedOver(to: bình, on: given))
      #expect(ledger.found(.notHandedOver).isEmpty == isDone, "\(given)")
    }
    var other = late
    try other.state(handedOver(to: an, on: day(2026, 8, 5)))
    #expect(!other.found(.notHandedOver).isEmpty)
    #expect(try changed(post, on: day(2025, 12, 31), today: day(2026, 9, 1)).found(.notHandedOver).isEmpty, "before the number holds")
  }

  @Test("nobody hands over to himself or to nobody known")
  func refused() throws {
    var ledger = try ledger()
    for (giver, taker, witness) in [(an, an, bình), (an, bình, an), (an, MemberID(7), bình)] {
      #expect(throws: Rejection.self) {
        try ledger.state(
          .dues(.handOverBooks(BooksHandOver(giver: giver, taker: taker, on: day(2026, 9, 1), witnesses: [witness], text: "Sổ"))))
      }
    }
    #expect(throws: Rejection.self) {
      try ledger.state(.dues(.keep(Asset(name: "Tủ", quantity: 1, from: day(2026, 1, 1), keeper: MemberID(7)))))
    }
  }

  // MARK: Things

  @Test("of a thing the last day stated counts, however it is spelt; none of it is gone")
  func assets() throws {
    var ledger = try ledger()
    func keep(_ name: String, _ quantity: Int, from: Day) throws {
      try ledger.state(.dues(.keep(Asset(name: name, quantity: quantity, from: from))))
    }
    try keep("Máy in", 1, from: day(2026, 1, 1))
    try keep("Tủ hồ sơ", 2, from: day(2026, 2, 1))
    try keep("máy in", 3, from: day(2026, 3, 1))
    try keep("Máy in", 0, from: day(2026, 4, 1))
    func kept(on day: Day) -> [String] { ledger.cell.assets(on: day).map { "\($0.fact.name) \($0.fact.quantity)" } }
    #expect(kept(on: day(2025, 12, 31)) == [])
    #expect(kept(on: day(2026, 1, 31)) == ["Máy in 1"])
    #expect(kept(on: day(2026, 3, 31)) == ["máy in 3", "Tủ hồ sơ 2"])
    #expect(kept(on: day(2026, 4, 1)) == ["Tủ hồ sơ 2"])
  }
}
