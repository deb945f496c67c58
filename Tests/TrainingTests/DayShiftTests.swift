import Domain
import Interpreter
import Testing

@testable import Training

/// Which days of a record move when it becomes an exercise.
@Suite("Days moved by whole weeks")
struct DayShiftTests {
  private func day(_ day: Int, _ month: Int, _ year: Int = 2026) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }

  private let shift = DayShift(weeks: 2, scope: .all)

  @Test("days of statements move, but for spans of months, birthdays and rules")
  func statements() {
    func moved(_ sentence: String) -> String { shift.statement(sentence, on: day(3, 2)) }
    #expect(moved("họp thường kỳ 03/02/2026 lúc 19:00 chủ trì @a") == "họp thường kỳ 17/02/2026 lúc 19:00 chủ trì @a")
    #expect(moved("phân công #1 @a từ 01/02/2026 hạn 28/02/2026: Việc") == "phân công #1 @a từ 01/02/2026 hạn 28/02/2026: Việc")
    #expect(moved("phân công #1 @a từ 03/02/2026 hạn 20/03/2026: Việc") == "phân công #1 @a từ 17/02/2026 hạn 03/04/2026: Việc")
    #expect(moved("đảng viên @a \"A B\" sinh 1980 kết nạp 19/05/2009") == "đảng viên @a \"A B\" sinh 1980 kết nạp 02/06/2009")
    #expect(moved("quy định \"dues.region\" 3 từ 02/02/2026") == "quy định \"dues.region\" 3 từ 02/02/2026")
    #expect(moved("đảng phí 1/2026 @a 10.000") == "đảng phí 1/2026 @a 10.000")
  }

  @Test(
    "texts move with them, and keep shares, holidays, the ends of months and other times",
    arguments: [
      ("xong trước ngày 05/02", "xong trước ngày 19/02"), ("Chủ nhật 08/02 ra quân", "Chủ nhật 22/02 ra quân"), ("ngày 5/2", "ngày 19/2"),
      ("Kết luận ngày 03/02/2026", "Kết luận ngày 17/02/2026"), ("từ ngày 28/12/2025", "từ ngày 11/01/2026"),
      ("văn nghệ ngày 8/3", "văn nghệ ngày 8/3"),
      ("trước 31/3", "trước 31/3"), ("2/3 số phiếu", "2/3 số phiếu"), ("sinh 19/05/1890", "sinh 19/05/1890"),
      ("ngày 30/4/1975", "ngày 30/4/1975"),
      ("nghị quyết 1/2026", "nghị quyết 1/2026"), ("trực 24/7", "trực 24/7"), ("38-NQ/TW, 40%", "38-NQ/TW, 40%"),
      ("ngày 31/13", "ngày 31/13"),
    ])
  func texts(_ text: String, _ moved: String) { #expect(shift.text(text, on: day(3, 2)) == moved) }

  @Test("of the roster alone only what is long ago moves")
  func roster() {
    let roster = DayShift(weeks: -1, scope: .roster)
    func moved(_ sentence: String) -> String { roster.statement(sentence, on: day(3, 2)) }
    #expect(
      moved("đảng viên @a \"A B\" kết nạp 19/05/2009 chính thức 19/05/2010")
        == "đảng viên @a \"A B\" kết nạp 12/05/2009 chính thức 12/05/2010")
    #expect(moved("đảng viên @a \"A B\" dự bị kết nạp 19/05/2025") == "đảng viên @a \"A B\" dự bị kết nạp 19/05/2025")
    #expect(
      moved("họp thường kỳ 03/02/2026: X ngày 05/02") == "họp thường kỳ 03/02/2026: X ngày 05/02" && roster.moved(day(3, 2)) == day(3, 2))
  }

  @Test("a shift fits where the year, the months of the meetings and the numbers of the rules stay")
  func fitting() {
    func rule(_ value: Int, _ from: Day) -> RuleParameter {
      RuleParameter(name: "meeting.minutes.minimum", value: Ratio(value, of: 1), from: from, source: "X", verified: true)
    }
    let rules = RuleBook([rule(90, day(1, 1, 2020)), rule(90, day(10, 3)), rule(60, day(10, 6))])
    func fits(_ sentence: String, _ day: Day) -> Bool { shift.fits([RecordedMeeting.Line(sentence, on: day)], rules: rules) }
    #expect(fits("họp thường kỳ 03/03/2026", day(3, 3)) && !fits("họp thường kỳ 20/03/2026", day(20, 3)))
    #expect(fits("phát biểu @a: X", day(20, 3)) && !fits("phát biểu @a: X", day(20, 12)))
    #expect(!fits("phát biểu @a: X", day(1, 6)) && !fits("phát biểu @a: X", day(27, 5)) && fits("phát biểu @a: X", day(10, 6)))
  }

  @Test("every shift tried is of whole weeks, all days before the roster alone, none last; the same for the same store")
  func candidates() {
    let shifts = DayShift.candidates(seed: 7)
    #expect(
      shifts.count == 9 && shifts.last == DayShift.none
        && shifts.prefix(6).allSatisfy { $0.scope == .all && (1...3).contains(abs($0.weeks)) })
    #expect(shifts == DayShift.candidates(seed: 7) && shifts.dropFirst(6).allSatisfy { $0.scope == .roster })
    #expect((1...20).contains { DayShift.candidates(seed: $0).first?.weeks != shifts.first?.weeks })
  }
}
