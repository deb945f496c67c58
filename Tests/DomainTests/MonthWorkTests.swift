import Domain
import Testing

/// What members have to do in a month.
@Suite struct MonthWorkTests {
  private let september = day(2026, 9, 1).month

  @Test("a task is of the month it begins in, to the last day, and of none before")
  func beginning() throws {
    var ledger = Ledger()
    let an = try ledger.enter("an")
    try ledger.assign(an, from: day(2026, 9, 30))
    try ledger.assign(an, from: day(2026, 10, 1))
    func numbers(_ month: Month, on day: Day) -> [Int] { ledger.cell.work(of: an, in: month, on: day).map(\.id.number) }
    #expect(numbers(september, on: day(2026, 9, 5)) == [1])
    #expect(numbers(september.adding(1), on: day(2026, 9, 5)) == [1, 2])
    #expect(numbers(september.adding(-1), on: day(2026, 9, 5)) == [])
    // Given on 3 September.
    #expect(numbers(september, on: day(2026, 9, 3)) == [1] && numbers(september, on: day(2026, 9, 2)) == [])
  }

  @Test("a task that ended on the day is none any more; one that ended after a month that is over was still of it")
  func ending() throws {
    var ledger = Ledger(today: day(2026, 8, 1))
    let an = try ledger.enter("an")
    let task = try ledger.assign(an)
    ledger.today = day(2026, 10, 1)
    try ledger.state(.assignment(.stop(task, from: ledger.today, reason: "")))
    func count(_ month: Month, on day: Day) -> Int { ledger.cell.work(of: an, in: month, on: day).count }
    #expect(count(september.adding(1), on: day(2026, 10, 1)) == 0 && count(september.adding(1), on: day(2026, 9, 30)) == 0)
    #expect(count(september, on: day(2026, 10, 15)) == 1)
  }

  @Test("a task is of who holds it then: handed over, it is the other's from the day on")
  func handing() throws {
    var ledger = Ledger(today: day(2026, 8, 1))
    let an = try ledger.enter("an")
    let hà = try ledger.enter("hà")
    let task = try ledger.assign(an)
    try ledger.state(.assignment(.handOver(task, to: hà, from: day(2026, 9, 15), reason: "")))
    func holders(on day: Day) -> [MemberID] { [an, hà].filter { !ledger.cell.work(of: $0, in: september, on: day).isEmpty } }
    #expect(holders(on: day(2026, 9, 14)) == [an] && holders(on: day(2026, 9, 15)) == [hà])
  }

  @Test("who is given tasks is told, and who is away only while holding one")
  func members() throws {
    var ledger = Ledger(today: day(2026, 8, 1))
    let (an, hà) = (try ledger.enter("an"), try ledger.enter("hà"))
    try ledger.assign(an)
    try ledger.change(an, .temporaryAway(to: "Nơi khác", until: nil), from: day(2026, 8, 2))
    try ledger.change(hà, .temporaryAway(to: "Nơi khác", until: nil), from: day(2026, 8, 2))
    let bình = try ledger.enter("bình")
    #expect(ledger.cell.membersAtWork(in: september, on: day(2026, 9, 5)).map(\.id) == [an, bình])
  }
}
