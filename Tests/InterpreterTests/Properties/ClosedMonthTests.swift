import Documents
import Domain
import Interpreter
import Testing
import Wording

@Suite("The report of a closed month")
struct ClosedMonthTests {
  /// With those in which money came in ahead and a rate or relief was stated after the month was over.
  static let seeds = Set(HistoryPropertyTests.seeds + [42, 46, 80, 200]).sorted()

  @Test("stays what it was on its last day, whatever happens later", arguments: seeds)
  func stays(seed: UInt64) throws {
    var year = try WorkingYear(seed: seed)
    var reports: [Month: [Block]] = [:]
    for number in 1...12 {
      let month = day(2026, number, 1).month
      try year.pass(month)
      reports[month] = try body(of: month, in: year.session, on: month.lastDay)
      for earlier in reports.keys where earlier < month {
        let now = try body(of: earlier, in: year.session, on: month.lastDay)
        #expect(
          now == reports[earlier],
          "seed \(seed): \(Written.month(earlier)) asked in \(Written.month(month)): \(change(now, reports[earlier]))")
      }
    }
  }

  @Test("changes when one of its records is taken back")
  func corrected() throws {
    var year = try WorkingYear(seed: 1)
    let month = day(2026, 1, 1).month
    try year.pass(month)
    let before = try body(of: month, in: year.session, on: month.lastDay)
    let paid = try #require(year.session.records.firstIndex { $0.sentence.hasPrefix("đảng phí") }) + 1
    try year.session.run("hoàn tác \(paid): Ghi nhầm")
    #expect(try body(of: month, in: year.session, on: day(2026, 3, 1)) != before)
  }

  private func body(of month: Month, in session: Session, on day: Day) throws -> [Block] {
    try #require(CellReport.document(of: session.cell, for: .month(month), number: nil, on: day)).body
  }

  /// The first block that is another than before.
  private func change(_ now: [Block], _ then: [Block]?) -> String {
    zip(now, then ?? []).first { $0 != $1 }.map { String("\n\($0)\n\($1)".prefix(4000)) } ?? "another length"
  }
}

/// A year in which something happens every month, nothing of it dated before the day it is stated.
private struct WorkingYear {
  let session: Session
  private var random: Seeded
  private static let members = ["@an", "@bình", "@cường", "@hà", "@hoa", "@lan"]

  init(seed: UInt64) throws {
    session = Session(rules: try Shipped.rules(), today: day(2026, 1, 1))
    random = Seeded(state: seed)
    try session.run("đề ngày 01/01/2026\n" + SmallCell.roster + "\n" + SmallCell.tasks)
    try session.run("định mức đảng phí @an, @bình, @cường, @hà, @hoa 10.000 từ 01/01/2026")
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func one(of words: [String]) -> String { words[number(0...words.count - 1)] }
  private mutating func member() -> String { one(of: Self.members) }
  private mutating func task() -> String { "#\(number(1...8))" }

  mutating func pass(_ month: Month) throws {
    var dates = (0..<12).map { _ in number(0...27) }.sorted().map { month.firstDay.adding(days: $0) }
    dates.insert(month.firstDay.adding(days: 2), at: 0)
    attempt("đảng phí \(Written.month(month)) @an, @bình", on: dates[0])
    for (index, date) in dates.enumerated() {
      if index == 4 { for line in meeting(on: date) { attempt(line, on: nil) } }
      attempt(statement(on: date), on: date)
    }
  }

  private func attempt(_ statement: String, on day: Day?) {
    try? session.run((day.map { "đề ngày \(Written.day($0))\n" } ?? "") + statement)
  }

  private mutating func meeting(on date: Day) -> [String] {
    let day = Written.day(date)
    var lines = ["đề ngày \(day)\nhọp \(one(of: ["thường kỳ", "thường kỳ", "chuyên đề"])) \(day) lúc 19:00 chủ trì @an thư ký @hà"]
    lines += ["có mặt tất cả trừ \(member())", "mục 1: Công việc"]
    lines += (0..<5).map { _ in talk() }
    return lines + ["kết luận: Thống nhất", "đọc lại", "chấm điểm \(number(60...95))", "bế mạc bất thường lúc 20:\(number(10...59)): Xong"]
  }

  private mutating func talk() -> String {
    switch number(0...6) {
    case 0, 1: "báo cáo \(member()) \(task()) đạt \(number(0...99))%: Đang làm"
    case 2: "kết luận \(task()) \(one(of: ["hoàn thành", "chậm", "đúng tiến độ"])): Đã rõ"
    case 3: "biểu dương \(member()): Tốt"
    case 4: "chỉ tiêu đạt \(number(2...9)) đơn vị tính \"hộ\" năm 2026: Vận động"
    case 5: "báo cáo \(member()) chỉ tiêu \(number(1...3)) đạt \(number(1...9)): Đã có"
    default: "hạn chế: Họp muộn"
    }
  }

  private mutating func statement(on date: Day) -> String {
    let day = Written.day(date)
    return switch number(0...13) {
    case 0, 1: "đảng phí \(Written.month(date.month.adding(number(-2...1)))) \(member())"
    case 2: "đảng phí \(Written.month(date.month)) \(member()) \(number(1...30)).000"
    case 3: "định mức đảng phí \(member()) \(number(5...20)).000 từ \(day)"
    case 4: "miễn giảm đảng phí \(member()) \(one(of: ["50", "100"]))% từ \(day) đến 31/12/2026: Khó khăn"
    case 5: "trích nộp \(Written.month(date.month)) \(number(1...9)).000 ngày \(day)"
    case 6: "phân công \(member()) hạn \(Written.day(date.adding(days: number(10...90)))) từ \(day): Việc mới"
    case 7:
      "điều chỉnh \(one(of: [task(), "chỉ tiêu \(number(1...3))", "hạn chế \(number(1...3))"])) hạn \(Written.day(date.adding(days: number(10...90))))"
    case 8: one(of: ["thôi phân công \(task()): Xong", "bàn giao \(task()) cho \(member()): Đổi việc"])
    case 9: "kiểm tra \(task()) do \(member()) ngày \(day): Đã xem"
    case 10: "chuyển sinh hoạt \(member()) tạm thời về \"Chi bộ 2\" từ \(day)"
    case 11: one(of: ["trở lại \(member()) từ \(day)", "miễn sinh hoạt \(member()) tuổi cao sức khỏe yếu từ \(day)"])
    case 12: "quần chúng \"Ngô Thị \(one(of: ["Mai", "Đào"]))\" \(one(of: ["giới thiệu", "xét"])) \(day)"
    default: "quy định \"dues.kept.share\" \(number(2...8))0% từ \(Written.day(date.month.adding(1).firstDay)) nguồn \"Đảng ủy xã\""
    }
  }
}
