import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Days of a series")
struct SeriesTests {
  let session: Session

  init() throws { session = try Session(SmallCell.roster) }

  @Test("the day itself, else the first working day of that week in the month, or the nearest before or after")
  func days() throws {
    let cases = [
      // A Thursday.
      ("ngày định kỳ(3, 9/2026)", "03/09/2026"),
      // A Saturday, whose week begins in September.
      ("ngày định kỳ(3, 10/2026)", "01/10/2026"), ("ngày định kỳ(3, 10/2026, \"trước\")", "02/10/2026"),
      ("ngày định kỳ(3, 10/2026, \"sau\")", "05/10/2026"),
      // A Sunday, whose week began on Monday the 27th.
      ("recurring day(3, 5/2026)", "01/05/2026"), ("recurring day(10, 5/2026, \"first of week\")", "04/05/2026"),
      // A Sunday that is the first of the month: no day of its week is in the month.
      ("ngày định kỳ(1, 11/2026)", "02/11/2026"), ("ngày định kỳ(1, 8/2026)", "03/08/2026"),
      // The last day, when the month has fewer.
      ("ngày định kỳ(31, 2/2026)", "23/02/2026"), ("ngày định kỳ(31, 2/2026, \"before\")", "27/02/2026"),
      ("ngày định kỳ(3, 15/09/2026)", "03/09/2026"), ("thứ của ngày định kỳ(3, 9/2026)", "thứ Năm"),
    ]
    for (expression, wanted) in cases {
      let value = expression.hasPrefix("thứ của ") ? "(\(expression.dropFirst(8))).thứ" : expression
      #expect(try session.value(of: value) == wanted, "\(expression)")
    }
  }

  @Test("every day of a series is a working day of its month")
  func allDays() throws {
    #expect(try session.value(of: "các ngày định kỳ(3, 8/2026, 10/2026)") == "03/08/2026, 03/09/2026, 01/10/2026")
    #expect(try session.value(of: "đếm(recurring days(3, 9/2026, 8/2026))") == "0")
    for number in 1...31 {
      for month in (0..<48).map({ (day(2025, 1, 1).month).adding($0) }) {
        for substitute in [Substitute.firstOfWeek, .after, .before] {
          let found = month.recurringDay(number, orElse: substitute)
          #expect(found.isWorkday)
          if substitute == .firstOfWeek, number < 25 { #expect(found.month == month) }
        }
      }
    }
  }

  @Test("in a template, for each of a series")
  func loop() throws {
    try session.run("với mỗi d trong các ngày định kỳ(5, 9/2026, 11/2026)\n    phân công @an hạn {d}: Việc\nhết")
    let days = ["01/09/2026", "05/10/2026", "05/11/2026"]
    #expect(session.records.suffix(3).map { String($0.sentence.suffix(16).prefix(10)) } == days)
  }

  @Test("what is no day, no month or no rule is refused at its place")
  func refused() throws {
    #expect(try session.failure("gán x = ngày định kỳ(32, 9/2026)").diagnostic.code == "value.wrong-type")
    #expect(try session.failure("gán x = ngày định kỳ(3, bí thư)").place == "bí thư")
    #expect(try session.failure("gán x = ngày định kỳ(3, 9/2026, \"mai\")").diagnostic.message.vi.contains("“trước”"))
    #expect(try session.failure("gán x = các ngày định kỳ(3, 1/1000, 1/3000)").diagnostic.code == "value.impossible")
    #expect(try session.failure("gán x = ngày định kỳ(3)").diagnostic.code == "name.unknown")
  }
}
