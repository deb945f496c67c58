import Domain
import Testing

@testable import Importing

/// What single cells are read as.
@Suite struct CellTests {
  private static let bounds = DayCell.Bounds.birth(on: Roster.today, ageMinimum: 18)
  private static let membership = DayCell.Bounds.membership(on: Roster.today)

  private func day(_ text: String, _ bounds: DayCell.Bounds = bounds) -> String {
    switch DayCell(text, bounds) {
    case .blank: "blank"
    case .day(let day): "\(day.day)/\(day.month.month)/\(day.year)"
    case .year(let year): "\(year)"
    case .doubtful(_, let nearest): "doubtful" + (nearest.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("12/05/1970", "12/5/1970"), ("3-2-1970", "3/2/1970"), ("3.2.70", "3/2/1970"), ("1970-02-03", "3/2/1970"),
    ("1970-02-03T00:00:00", "3/2/1970"), ("03/02/1970 00:00:00", "3/2/1970"), ("ngày 3 tháng 2 năm 1970", "3/2/1970"),
    ("12-May-1970", "12/5/1970"), ("25700", "12/5/1970"), ("25700.5", "12/5/1970"), ("12051970", "12/5/1970"), ("19700512", "12/5/1970"),
    ("1970", "1970"), ("--/--/1970", "1970"), ("00/00/1970", "1970"), ("sinh năm 1970", "1970"), ("5/1970", "doubtful 1970"),
    ("1/12/08", "1/12/2008"), ("2/12/08", "doubtful"), ("05/23/1980", "doubtful 23/05/1980"), ("31/02/1980", "doubtful 29/02/1980"),
    ("1/13/19800", "doubtful"), ("hôm qua", "doubtful"), ("#N/A", "doubtful"), ("", "blank"), ("-", "blank"), ("…", "blank"),
    ("12/05/2970", "doubtful"), ("12/05/1870", "doubtful"), ("9999999999999999999", "doubtful"), ("1/1/1/1/1", "doubtful"),
  ]) func birthdays(_ text: String, _ expected: String) { #expect(day(text) == expected) }

  @Test(arguments: [
    ("3/2/30", "3/2/1930"), ("2/2/30", "doubtful"), ("1/12/26", "1/12/2026"), ("2/12/26", "doubtful"), ("3/2/99", "3/2/1999"),
    ("1999", "doubtful"), ("2/1999", "doubtful"),
  ]) func daysOfMembership(_ text: String, _ expected: String) { #expect(day(text, Self.membership) == expected) }

  @Test func namesAreSpelled() {
    #expect(NameCell("  TRẦN  VĂN AN ") == .name("Trần Văn An"))
    #expect(NameCell("đ/c nguyễn thị bình") == .name("Nguyễn Thị Bình"))
    #expect(NameCell("Đồng chí: Lê An") == .name("Lê An"))
    #expect(NameCell("H'Hen Niê") == .name("H'Hen Niê"))
    #expect(NameCell("Ông Ích Khiêm") == .name("Ông Ích Khiêm"))
    #expect(NameCell("…") == .blank)
    guard case .doubtful(_, "Trần Văn An") = NameCell("Trần Văn An (B)") else {
      Issue.record("brackets")
      return
    }
    guard case .doubtful = NameCell("Nguy?n V?n 2") else {
      Issue.record("signs")
      return
    }
  }

  @Test func cardsKeepTheirZeros() {
    #expect(CardCell("38.012 345", usual: 8) == .number("38012345"))
    #expect(CardCell("1234567", usual: 8) == .mended("01234567"))
    #expect(CardCell("12345", usual: 8) == .number("12345"))
    #expect(CardCell("1080012345", usual: CardCell.usualLength(of: ["1080012345"])) == .mended("001080012345"))
    for text in ["1.23E+11", "1,23e+11", "123000000000", "không rõ", "thẻ 12"] {
      guard case .doubtful = CardCell(text, usual: 12) else {
        Issue.record("\(text)")
        continue
      }
    }
    #expect(CardCell("-", usual: 8) == .blank)
    #expect(CardCell.usualLength(of: ["38012345", "1234567", "38012346"]) == 8)
    #expect(CardCell.usualLength(of: ["38012345", "1234567"]) == nil)
  }

  @Test(arguments: [
    ("7.9085001234E10", "79085001234"), ("1.23E+11", "123000000000"), ("25700.0", "25700"), ("-1.5e1", "-15"), ("1.5E-2", "0.015"),
    ("0", "0"),
  ]) func numbersAreExpanded(_ text: String, _ expected: String) { #expect(PlainNumber.expanded(text) == expected) }

  @Test(arguments: ["", "x", "1.2.3", "E5", "1E", "1E99999999999"]) func whatIsNoNumberIsNotExpanded(_ text: String) {
    #expect(PlainNumber.expanded(text) == nil)
  }

  @Test func countsOfDaysBeginWhereTheWorkbookSays() {
    var styles = WorkbookStyles()
    #expect(styles.day(1) == Day(year: 1900, month: 1, day: 1))
    #expect(styles.day(59) == Day(year: 1900, month: 2, day: 28))
    #expect(styles.day(60) == nil)
    #expect(styles.day(61) == Day(year: 1900, month: 3, day: 1))
    styles.countsFrom1904 = true
    #expect(styles.day(0) == Day(year: 1904, month: 1, day: 1))
  }

  @Test(arguments: [
    ("Họ và tên", ListField.name), ("HO VA TEN", .name), ("Họ, chữ đệm và tên", .name), ("Họ và tên đệm", .familyName),
    ("Ngày, tháng, năm sinh", .born), ("Ngày sinh (dd/mm/yyyy)", .born), ("Số thẻ ĐV", .card), ("Số CCCD/CMND", .personalID),
    ("Ngày vào Đảng", .admitted), ("Ngày vào Đảng chính thức", .official), ("Ngày chính thức", .official), ("Ngày kết nạp Đảng", .admitted),
    ("Chi bộ đang sinh hoạt", .cell), ("Trạng thái", .standing), ("Năm sinh", .born), ("Nam", .male), ("Nữ", .female),
    ("Chức vụ Đảng", .post), ("Nghề nghiệp hiện nay", .job),
  ]) func headingsAreUnderstood(_ text: String, _ field: ListField) { #expect(ListField(heading: text) == field) }

  @Test(arguments: [
    "Năm", "Chi bộ nơi cư trú", "Ngày cấp CCCD", "Nơi sinh", "Người giúp đỡ", "Ngày chuyển sinh hoạt", "Chi bộ kết nạp", "Tên gọi khác",
    "Ghi chú",
    "Số quyết định kết nạp", "Trình độ học vấn", "Danh sách đảng viên", "",
  ]) func headingsOfOtherThingsAreNot(_ text: String) { #expect(ListField(heading: text) == nil) }

  @Test(arguments: [
    ("Chi bộ thôn Đông", true), ("CHI BO THON DONG", true), ("Thôn Đông", true), ("Chi bộ thôn Đoài", false), ("Chi bộ", false),
  ]) func cellsAreKnownByTheirName(_ text: String, _ isSame: Bool) { #expect(CellName.isSame(text, as: "Chi bộ thôn Đông") == isSame) }

  @Test(arguments: [
    ("Đang sinh hoạt", StandingCell.unsaid), ("Chính thức", .official), ("Đảng viên dự bị", .probationary),
    ("Đã chuyển đi", .elsewhere(.left)),
    ("Sinh hoạt tạm thời đến", .elsewhere(.visiting)), ("Tạm thời", .doubtful), ("Miễn sinh hoạt", .officialBut(.exempt)),
    ("Lạ", .doubtful),
  ]) func standingsAreUnderstood(_ text: String, _ standing: StandingCell) { #expect(StandingCell(text) == standing) }
}
