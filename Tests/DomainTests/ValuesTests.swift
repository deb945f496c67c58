import Domain
import Testing

@Suite("Values")
struct ValuesTests {
  @Test("known days have their day numbers", arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (2026, 9, 3, 20_699), (1969, 12, 31, -1)])
  func dayNumbers(year: Int, month: Int, day: Int, number: Int) throws {
    let value = try #require(Day(year: year, month: month, day: day))
    #expect(value.number == Int32(number))
  }

  @Test("every day from 1899 to 2101 converts to the calendar and back, one after the other")
  func calendarRoundTrip() throws {
    var previous = try #require(Day(year: 1899, month: 12, day: 31))
    let last = try #require(Day(year: 2101, month: 1, day: 1))
    while previous < last {
      let next = previous.adding(days: 1)
      #expect(Day(year: next.year, month: next.month.month, day: next.day) == next)
      #expect(next.day == previous.day + 1 || (next.day == 1 && previous == previous.month.lastDay))
      previous = next
    }
  }

  @Test(
    "days that do not exist are refused",
    arguments: [(2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (0, 1, 1)])
  func missingDays(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("a leap day exists every fourth year, not in 1900, but in 2000")
  func leapDays() {
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
  }

  @Test("adding months keeps the day or takes the last of a shorter month")
  func addingMonths() {
    #expect(day(2026, 1, 31).adding(months: 1) == day(2026, 2, 28))
    #expect(day(2026, 11, 15).adding(months: 3) == day(2027, 2, 15))
    #expect(day(2026, 3, 31).adding(months: -1) == day(2026, 2, 28))
  }

  @Test("months count across years and know their quarter")
  func months() {
    #expect(month(2026, 11).adding(3) == month(2027, 2))
    #expect(month(2027, 2).months(since: month(2026, 11)) == 3)
    #expect((1...12).map { month(2026, $0).quarter.number } == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    #expect(Quarter(year: 2026, number: 0) == nil && Quarter(year: 2026, number: 5) == nil && Quarter(year: 0, number: 1) == nil)
    #expect(Quarter(year: 2026, number: 3)?.months == [month(2026, 7), month(2026, 8), month(2026, 9)])
    #expect(month(2026, 2).quarter.adding(-1) == Quarter(year: 2025, number: 4))
  }

  @Test("a ratio compares exactly and rounds half up only when shown")
  func ratios() {
    #expect(Ratio(1, of: 3) < Ratio(2, of: 5))
    #expect(!(Ratio(2, of: 6) < Ratio(1, of: 3)))
    #expect(Ratio(1, of: 3).permille == 333)
    #expect(Ratio(2, of: 3).permille == 667)
    #expect(Ratio(1, of: 2000).permille == 1)
    #expect(Ratio(0, of: 0).permille == nil)
    #expect(Ratio(281, of: 3).hundredths.map { [$0.whole, $0.decimals] } == [93, 67])
    #expect(Ratio(1999, of: 1000).hundredths.map { [$0.whole, $0.decimals] } == [2, 0])
    #expect(Ratio(1001, of: 1000).hundredths.map { [$0.whole, $0.decimals] } == [1, 0])
    #expect(Ratio(-1005, of: 1000).hundredths.map { [$0.whole, $0.decimals] } == [1, 1])
    #expect(Ratio(.max, of: 1).hundredths.map { [$0.whole, $0.decimals] } == [UInt(Int.max), 0])
    #expect(Ratio(1, of: 0).hundredths == nil)
  }

  @Test("quantities refuse what is outside their range")
  func ranges() {
    #expect(Percent(101) == nil)
    #expect(Percent(-1) == nil)
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(Dong(-1) == nil)
    #expect(Term(first: 2030, last: 2025) == nil)
  }

  @Test("sums of money and days stay in range instead of overflowing")
  func saturation() throws {
    let most = try #require(Dong(.max))
    #expect(most + most == most)
    #expect(Day(number: .max).adding(days: 1) == Day(number: .max))
  }
}
