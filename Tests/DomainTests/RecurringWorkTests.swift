import Domain
import Testing

@Suite("Recurring work and its periods")
struct RecurringWorkTests {
  private func work(_ recurrence: Recurrence?, due: Day? = nil, days: DaysOfMonth? = nil) -> Assignment {
    Assignment(members: [], text: "", from: day(2025, 1, 1), TaskTerms(due: due, recurrence: recurrence, days: days))
  }

  @Test("a conclusion is about the period that is over or whose report is heard")
  func periods() {
    func period(_ assignment: Assignment, _ year: Int, _ number: Int) -> Period? {
      assignment.period(concludedIn: month(year, number), on: day(year, number, 3))
    }
    #expect(period(work(.monthly), 2026, 2) == .month(month(2026, 2)))
    let lastDays = work(.monthly, days: DaysOfMonth(first: 25, last: nil))
    #expect(period(lastDays, 2026, 2) == .month(month(2026, 1)))
    #expect(lastDays.period(concludedIn: month(2026, 2), on: day(2026, 2, 25)) == .month(month(2026, 2)))
    #expect(period(work(.quarterly), 2026, 3) == .quarter(month(2026, 1).quarter))
    #expect(period(work(.quarterly), 2026, 4) == .quarter(month(2026, 1).quarter))
    #expect(period(work(.yearly), 2026, 11) == .year(2025) && period(work(.yearly), 2026, 12) == .year(2026))
    #expect(period(work(.yearly, due: day(2027, 6, 30)), 2026, 6) == .year(2026))
    #expect(period(work(nil), 2026, 2) == nil && period(work(nil, due: day(2026, 2, 28)), 2026, 2) == nil)
  }

  @Test("work that recurs until a day is over with the period the day is in")
  func lastPeriod() {
    let work = work(.monthly, due: day(2026, 5, 31))
    #expect(work.isOver(with: .month(month(2026, 5))) && !work.isOver(with: .month(month(2026, 4))))
  }
}
