import Domain
import Testing

@Suite("Money received")
struct DuesReceiptTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let half: Percent
  let all: Percent

  init() throws {
    half = try #require(Percent(50))
    all = try #require(Percent(100))
  }

  static func rated(_ amount: Int = 10_000) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 2, 5))
    try ledger.state(.dues(.setRate([MemberID(0), MemberID(1)], DuesRate(amount: Dong(amount), from: day(2026, 1, 1)))))
    return ledger
  }

  func collected(_ ledger: Ledger, _ number: Int) -> Int { ledger.cell.duesMonth(month(2026, number), on: ledger.today).collected.amount }

  @Test("a payment without an amount is what was owed when it was made, whatever is stated later")
  func stays() throws {
    var ledger = try Self.rated()
    try ledger.state(.dues(.pay(month(2026, 2), .all(except: []), amount: nil)))
    #expect(collected(ledger, 2) == 20_000)
    ledger.today = day(2026, 3, 10)
    try ledger.state(.dues(.setRate([an], DuesRate(amount: Dong(12_000), from: day(2026, 2, 1)))))
    try ledger.state(.dues(.relieve(binh, DuesRelief(share: half, from: day(2026, 2, 1)))))
    try ledger.state(.dues(.relieve(binh, DuesRelief(share: all, from: day(2026, 2, 1)))))
    #expect(collected(ledger, 2) == 20_000)
    let line = try #require(ledger.cell.duesLines(for: month(2026, 2), on: ledger.today).first)
    #expect(line.left?.amount == 12_000 - 10_000 + 10_000, "the rest of February, and January")
  }

  @Test("a payment of which nothing told the amount is reckoned by the first rate that tells it, and by no later one")
  func firstRate() throws {
    var ledger = try Ledger(members: "an", "bình", today: day(2026, 2, 5))
    try ledger.state(.dues(.pay(month(2026, 2), .members([an]), amount: nil)))
    #expect(collected(ledger, 2) == 0)
    for amount in [10_000, 12_000] { try ledger.state(.dues(.setRate([an], DuesRate(amount: Dong(amount), from: day(2026, 2, 1))))) }
    #expect(collected(ledger, 2) == 10_000)
  }

  @Test("it is booked in the month it came in; more than a month asks for covers the oldest month owed, then those to come")
  func booked() throws {
    var ledger = try Self.rated()
    ledger.today = day(2026, 3, 5)
    try ledger.state(.dues(.pay(month(2026, 3), .members([an]), amount: Dong(45_000))))
    #expect(collected(ledger, 2) == 0 && collected(ledger, 3) == 45_000)
    let lines = (1...3).compactMap { ledger.cell.duesLines(for: month(2026, $0), on: ledger.today).first }
    #expect(lines.map(\.arrears.amount) == [0, 10_000, 20_000] && lines.map { $0.left?.amount } == [10_000, 20_000, 0])
    #expect(lines.last?.ahead.amount == 15_000)
    #expect(
      !ledger.cell.owesDues(an, for: month(2026, 1), on: ledger.today) && ledger.cell.owesDues(binh, for: month(2026, 1), on: ledger.today))
    ledger.today = day(2026, 5, 5)
    try ledger.state(.dues(.pay(month(2026, 5), .members([an]), amount: nil)))
    #expect(collected(ledger, 5) == 5_000, "of May five thousand were paid already")
  }

  @Test("a second payment without an amount adds nothing, one with an amount adds it")
  func twice() throws {
    var ledger = try Self.rated()
    for amount in [4_000, nil, nil, 1_000] {
      try ledger.state(.dues(.pay(month(2026, 2), .members([an]), amount: amount.flatMap(Dong.init))))
    }
    #expect(ledger.cell.payments(of: an, for: month(2026, 2)).map { $0.amount?.amount } == [4_000, 6_000, 0, 1_000])
  }

  @Test("the sums of a closed month are what they were on its last day, whatever is stated later", arguments: 0..<40 as Range<UInt64>)
  func closedMonths(seed: UInt64) throws {
    var random = RandomStatements(seed: seed)
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 1, 3))
    ledger.cell.setRules(parameter(.duesKeptShare, Ratio(70, of: 100), from: day(2010, 1, 1)))
    try ledger.state(.dues(.setRate([0, 1, 2].map(MemberID.init), DuesRate(amount: Dong(10_000), from: day(2026, 1, 1)))))
    var printed: [Month: [Int]] = [:]
    func figures(_ month: Month) -> [Int] {
      let sums = ledger.cell.duesSums(in: .month(month), on: ledger.today)
      let year = ledger.cell.duesSumsFromNewYear(toEndOf: .month(month), on: ledger.today)
      return [sums, year].flatMap { [$0.collected, $0.kept, $0.toSend, $0.sent, $0.notSent].map(\.amount) }
    }
    for index in 0..<6 {
      let now = month(2026, 1).adding(index)
      for _ in 0...random.below(5) {
        ledger.today = now.firstDay.adding(days: random.below(28))
        let member = MemberID(random.below(3))
        // A payment for a month before the first rate is the one thing that a later rate completes.
        let about = max(month(2026, 1), now.adding(random.below(4) - 2))
        let amount = Dong(5_000 * (1 + random.below(6)))
        switch random.below(6) {
        case 0: try ledger.state(.dues(.setRate([member], DuesRate(amount: amount, from: about.firstDay))))
        case 1: try ledger.state(.dues(.relieve(member, DuesRelief(share: half, from: about.firstDay))))
        case 2: try ledger.state(.dues(.remit(Remittance(month: about, amount: amount ?? .zero, on: ledger.today))))
        case 3: try ledger.state(.dues(.pay(about, .members([member]), amount: amount)))
        default: try ledger.state(.dues(.pay(about, .members([member]), amount: nil)))
        }
      }
      ledger.today = now.lastDay
      printed[now] = figures(now)
      for (month, old) in printed { #expect(figures(month) == old, "\(month)") }
      let lines = ledger.cell.duesLines(for: now, on: ledger.today)
      #expect(lines.reduce(0) { $0 + ($1.paid?.amount ?? 0) } == ledger.cell.duesMonth(now, on: ledger.today).collected.amount)
    }
    let received = ledger.cell.allPayments.reduce(0) { $0 + ($1.amount?.amount ?? 0) }
    #expect(ledger.cell.duesSums(in: .year(2026), on: ledger.today).collected.amount == received)
  }
}
