import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Questions over collections")
struct QueryTests {
  let session: Session

  init() throws {
    session = Session(rules: try Shipped.rules(), today: day(2026, 9, 1))
    try session.run(SmallCell.meeting)
    try session.run(
      """
      vắng @cường có lý do: Đi công tác
      mục 1: Kiểm điểm
      báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ
      kết luận #2 chậm
      phân công @an loại đột xuất hạn 30/09/2026 sản phẩm "Phương án": Chống bão
      biểu quyết tán thành 4: Thông qua
      nghị quyết: Nghị quyết tháng 9
      bế mạc lúc 20:45
      đề ngày 15/10/2026
      """)
  }

  /// The first column of the table a question gives.
  private func first(_ question: String, _ language: Language = .vi) throws -> [String] {
    try session.run(question)
    return session.host.table(language).map { $0.first ?? "" }
  }

  @Test("meetings by quarter, and those of one")
  func quarters() throws {
    #expect(try first("xem cuộc họp theo quý") == ["quý 3/2026"])
    #expect(try first("show meetings by quarter", .en) == ["Q3/2026"])
    #expect(try first("xem cuộc họp khi ngày trong quý 3/2026") == ["03/09/2026"])
    #expect(try first("xem cuộc họp khi tháng trong quý 4/2026 và quý = Q4/2026").isEmpty)
    try session.run("đảng phí 6/2026 @an 10.000\nđảng phí 7/2026 @an 20.000\nđảng phí 8/2026 @an 20.000")
    try session.run("xem đảng phí theo quý tổng số tiền")
    #expect(session.host.table(.vi).map { $0.joined(separator: " ") } == ["quý 2/2026 1 10.000", "quý 3/2026 2 40.000"])
  }

  @Test("rows are grouped and ordered by a field of a field")
  func paths() throws {
    try session.run("phân công @an hạn 31/12/2026: Một\nphân công @an hạn 01/12/2026: Hai")
    try session.run("xem nhiệm vụ khi hạn != không theo tháng của hạn")
    #expect(session.host.table().map { $0.prefix(2).joined(separator: " ") } == ["9/2026 1", "12/2026 2"])
    try session.run("show tasks where due != none by month of due order by month of due descending")
    #expect(session.host.table(.en).map { $0[0] } == ["12/2026", "9/2026"])
    #expect(try session.failure("xem nhiệm vụ theo tháng của hạnn").place == "tháng của hạnn")
    #expect(try session.failure("xem nhiệm vụ theo tháng của").diagnostic.code == "syntax.missing")
  }

  @Test("the reason of an exemption is told while it is in force")
  func exemptionReason() throws {
    try session.run("miễn sinh hoạt @cường lý do khác từ 01/08/2026 đến 30/09/2026: Chữa bệnh")
    for (question, language) in [
      ("xem đảng viên khi mã = \"@cường\" gồm lý do miễn tính đến", Language.vi),
      ("show members where handle = \"@cường\" including exemption reason as of", .en),
    ] {
      for (date, reason) in [("31/07/2026", ""), ("01/08/2026", "Chữa bệnh"), ("30/09/2026", "Chữa bệnh"), ("01/10/2026", "")] {
        #expect(try first("\(question) \(date)", language) == [reason], "\(date)")
      }
    }
    #expect(try first("xem đảng viên khi lý do miễn = \"Chữa bệnh\" tính đến 30/09/2026") == ["@cường"])
  }

  @Test("the day of becoming an official member is that stated, else that of the recognition on record")
  func officialDays() throws {
    try session.run(
      """
      đảng viên @tuyến "Lê Anh Tuyến" kết nạp 10/10/2025 dự bị
      đảng viên @ngát "Lê Thị Ngát" kết nạp 10/10/2025 chính thức 11/10/2026
      công nhận chính thức @tuyến từ 10/10/2026
      """)
    try session.run("xem đảng viên khi chính thức trong 2026 gồm họ tên, chính thức")
    #expect(session.host.table() == [["Lê Anh Tuyến", "10/10/2026"], ["Lê Thị Ngát", "11/10/2026"]])
  }

  @Test("a date compared with a year is told how the year is asked for")
  func wholeYears() throws {
    #expect(try session.failure("xem nhiệm vụ khi hạn = 2026").diagnostic.hint?.vi == "cả kỳ 2026 thì viết: trong 2026")
  }

  @Test("groups, households and documents with a deadline can be asked about")
  func groups() throws {
    try session.run(
      """
      tổ "Tổ 1" loại tổ đảng phụ trách @an gồm @bình hộ "Ông Ba", "Bà Tư" từ 01/01/2026
      văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã" hạn 30/11/2026: Rà soát
      phân công @bình địa bàn "to 1" hộ "Ông Ba" căn cứ 39-KH/ĐU: Phụ trách hộ
      xem tổ
      """)
    #expect(session.host.table() == [["Tổ 1", "tổ đảng", "Trần Văn An", "Trần Văn An, Nguyễn Văn Bình", "2", "2", "1"]])
    try session.run("show households where member = none")
    #expect(session.host.table(.en) == [["Tổ 1", "Bà Tư", "", ""]])
    #expect(try first("xem văn bản khi hạn < 01/12/2026") == ["39-KH/ĐU"])
    #expect(try first("xem đảng viên khi tổ = \"Tổ 1\"") == ["@an", "@bình"])
    #expect(try session.cellState.history.last?.sentence.contains("địa bàn \"Tổ 1\" hộ \"Ông Ba\"") == true)
  }

  @Test("the dues book and its sums can be asked about, with how each amount was reckoned")
  func duesBook() throws {
    try session.run(
      """
      định mức đảng phí @an trong tuổi lao động vùng 3 từ 01/09/2026
      miễn giảm đảng phí @an 50% từ 01/10/2026 đến 31/12/2026
      đề ngày 05/09/2026
      đảng phí 9/2026 @an
      đề ngày 10/10/2026
      xem sổ đảng phí khi đảng viên = @an
      """)
    #expect(
      session.host.table() == [
        [
          "9/2026", "Trần Văn An", "không", "12.420", "0", "12.420", "12.420", "0", "",
          "không đóng bảo hiểm, trong tuổi lao động: 0,3% lương tối thiểu vùng 3 (4.140.000) = 12.420",
        ],
        [
          "10/2026", "Trần Văn An", "không", "6.210", "0", "6.210", "", "6.210", "",
          "không đóng bảo hiểm, trong tuổi lao động: 0,3% lương tối thiểu vùng 3 (4.140.000) = 12.420; giảm 50%, còn 6.210",
        ],
      ])
    #expect(try first("show dues report where collected > 0", .en) == ["9/2026"])
    try session.run("xem báo cáo đảng phí khi đã thu > 0")
    #expect(session.host.table().first?.suffix(5) == ["12.420", "8.694", "3.726", "0", "3.726"])
  }

  @Test("the dues papers are asked for by month, quarter and year; without one for the year of today")
  func duesPapers() throws {
    func exported(_ statement: String) throws -> ExportedPaper? {
      try session.run(statement)
      guard case .export(let paper, _, _)? = session.host.requests.last else { return nil }
      return paper
    }
    let today = day(2026, 10, 15)
    let month = try #require(Month(year: 2026, month: 9))
    #expect(try exported("xuất sổ đảng phí tháng 9/2026 \"so.xlsx\"") == ExportedPaper(.duesBook, of: .period(.month(month)), on: today))
    #expect(try exported("xuat so dang phi nam 2025") == ExportedPaper(.duesBook, of: .period(.year(2025)), on: today))
    #expect(try exported("export dues report Q3/2026") == ExportedPaper(.duesReport, of: .period(.quarter(month.quarter)), on: today))
    #expect(
      try exported("xuất báo cáo đảng phí ngày 01/04/2026") == ExportedPaper(.duesReport, of: .period(.year(2026)), on: day(2026, 4, 1)))
    #expect(try exported("xuất bản kiểm điểm @bình năm 2026") == ExportedPaper(.selfReview, of: .memberYear(MemberID(1), 2026), on: today))
    #expect(try exported("export self-review") == ExportedPaper(.selfReview, of: .memberYear(nil, 2026), on: today))
    #expect(
      try exported("xuất phiếu điều chỉnh @bình ngày 01/09/2026")
        == ExportedPaper(.changeSlip, of: .member(MemberID(1)), on: day(2026, 9, 1)))
    #expect(try exported("xuat bieu duong nam 2025") == ExportedPaper(.commendations, of: .year(2025), on: today))
    #expect(try exported("export commend \"danh-sach.csv\"") == ExportedPaper(.commendations, of: .year(2026), on: today))
    #expect(try exported("xuất danh sách điểm danh") == ExportedPaper(.rollCall, of: .meeting(MeetingID(0)), on: day(2026, 9, 3)))
    let failure = try session.failure("xuất sổ đảng phí quý 5/2026")
    #expect(failure.diagnostic.code == "date.impossible" && failure.place == "quý 5/2026")
  }

  @Test("the regulation and the report are asked for by day and period, and parts a paper has no use for are refused")
  func regulationAndReport() throws {
    func exported(_ statement: String) throws -> ExportedPaper? {
      try session.run(statement)
      guard case .export(let paper, _, _)? = session.host.requests.last else { return nil }
      return paper
    }
    let today = day(2026, 10, 15)
    let month = try #require(Month(year: 2026, month: 9))
    let number = DocumentNumber(number: 5, type: "BC", issuer: "CB")
    let regulation = try #require(try session.cell.regulations.first)
    #expect(try exported("xuất quy chế \"quy-che.docx\"") == ExportedPaper(.regulation, of: .document(regulation.record), on: today))
    #expect(try exported("xuất quy chế 01-QC/CB") == ExportedPaper(.regulation, of: .document(regulation.record), on: today))
    #expect(try exported("export regulation date 01/02/2020") == ExportedPaper(.regulation, of: .document(nil), on: day(2020, 2, 1)))
    #expect(try exported("xuất báo cáo tháng 9/2026") == ExportedPaper(.report, of: .period(.month(month)), on: today))
    #expect(
      try exported("xuất báo cáo 05-BC/CB quý 3/2026")
        == ExportedPaper(.report, of: .period(.quarter(month.quarter), number: number), on: today))
    #expect(
      try exported("xuat bao cao 6 thang dau nam 2026") == ExportedPaper(.report, of: .period(.halfYear(2026, isSecond: false)), on: today))
    #expect(
      try exported("export report second half year 2026") == ExportedPaper(.report, of: .period(.halfYear(2026, isSecond: true)), on: today)
    )
    #expect(try exported("xuất báo cáo năm 2025 ngày 05/01/2026") == ExportedPaper(.report, of: .period(.year(2025)), on: day(2026, 1, 5)))
    #expect(try exported("xuất báo cáo") == ExportedPaper(.report, of: .period(.month(today.month)), on: today))
    #expect(
      try exported("xuất sổ đảng phí sáu tháng đầu") == ExportedPaper(.duesBook, of: .period(.halfYear(2026, isSecond: false)), on: today))
    for (statement, place) in [
      ("xuất biên bản tháng 9/2026", "9/2026"), ("xuất quy chế năm 2026", "2026"), ("xuất báo cáo tháng 9/2026 năm 2026", "2026"),
      ("xuất báo cáo tháng 11/2026", "11/2026"), ("xuất báo cáo 08-NQ/CB năm 2026", "08-NQ/CB"), ("xuất báo cáo @bình", "@bình"),
    ] {
      let failure = try session.failure(statement)
      #expect(failure.diagnostic.code == "export.unfit" && failure.place == place, "\(statement): \(failure.place)")
    }
  }

  @Test("candidates can be asked about, with their steps and what became of them")
  func candidates() throws {
    try session.run(
      """
      quần chúng "Ngô Thị Mai" giúp đỡ @hà giới thiệu 03/03/2026 từ 01/03/2026
      quần chúng "Đỗ Văn Nam" giúp đỡ @an từ 01/03/2026
      họp thường kỳ 20/09/2026
      vote admission "do van nam" for 4
      biểu quyết kết nạp "Đỗ Văn Nam" tán thành 1: Lần hai
      đảng viên @nam "Đỗ Văn Nam" dự bị kết nạp 03/10/2026
      xem quần chúng
      """)
    #expect(
      session.host.table().map { [$0[0], $0[2], $0[3]] + $0[8...12] } == [
        ["Ngô Thị Mai", "Vũ Thị Hà", "03/03/2026", "", "", "", "", "đang theo dõi"],
        ["Đỗ Văn Nam", "Trần Văn An", "", "20/09/2026", "", "không đạt 1/5", "03/10/2026", "đã kết nạp"],
      ])
    try session.run("cập nhật @lan giúp đỡ @hà, @an\nxem đảng viên khi mã = \"@lan\" gồm giúp đỡ")
    #expect(session.host.table() == [["Vũ Thị Hà, Trần Văn An"]])
    try session.run("xem biểu quyết gồm về")
    #expect(session.host.table() == [[""], ["Đỗ Văn Nam"], ["Đỗ Văn Nam"]])
    try session.run("quá trình \"đo van nam\"")
    #expect(session.host.table().count == 4)
    try session.run("quá trình @nam")
    #expect(session.host.table().count == 4)
    for other in ["Đỗ Văn Năng", "Đỗ Văn Nám"] {
      #expect(try session.failure("quá trình \"\(other)\"").diagnostic.code == "candidate.unknown")
    }
  }

  @Test("a filter, an order and a limit, in either language and mixed")
  func clauses() throws {
    for question in [
      "xem đảng viên khi tình trạng = \"chính thức\" xếp theo họ tên", "show members where standing = \"official\" order by name",
      "show đảng viên khi standing = \"chinh thuc\" order by họ tên", "xem dang vien khi tinh trang = \"official\" xep theo ten",
    ] {
      #expect(try first(question) == ["@an", "@bình", "@cường", "@hà", "@hoa"], "\(question)")
    }
    #expect(try first("xem đảng viên xếp theo họ tên giảm dần đầu 2") == ["@tú", "@thịnh"])
    #expect(try first("show members order by name descending first 2") == ["@tú", "@thịnh"])
    #expect(try first("xem nhiệm vụ khi quá hạn") == ["#3"])
    #expect(try first("show tasks where overdue and kind = \"adhoc\"") == ["#3"])
    #expect(try first("xem nhiệm vụ khi (không quá hạn) xếp theo hạn") == ["#1", "#2"])
    #expect(try first("xem nhiệm vụ xếp theo hạn") == ["#3", "#1", "#2"])
    #expect(try first("xem nhiệm vụ khi chậm") == ["#2"])
    #expect(try first("xem nhiệm vụ khi @hà trong người") == ["#1"])
    #expect(try first("xem nhiệm vụ khi phải báo cáo trong 9/2026 và không đã báo cáo trong 9/2026") == ["#1", "#3"])
    #expect(try first("xem đảng viên khi không được phân công") == ["@cường", "@lan", "@thịnh", "@tú"])
  }

  @Test("people are in the order of their given names, as in a Vietnamese list")
  func personNames() throws {
    #expect(try first("xem đảng viên xếp theo họ tên") == ["@an", "@bình", "@cường", "@hà", "@hoa", "@lan", "@thịnh", "@tú"])
  }

  @Test("counting by a field: the largest group first, a row with several values under each")
  func grouping() throws {
    try session.run("xem đảng viên theo tình trạng")
    #expect(
      session.host.table() == [
        ["chính thức", "5", "62,5%"], ["dự bị", "1", "12,5%"], ["miễn sinh hoạt", "1", "12,5%"],
        ["sinh hoạt tạm thời tại chi bộ", "1", "12,5%"],
      ])
    #expect(session.host.table(.en).map { $0[0] } == ["official", "probationary", "exempt", "temporarily here"])
    try session.run("show tasks by holder")
    #expect(
      session.host.table().map { $0.prefix(2).joined(separator: " ") } == [
        "Trần Văn An 1", "Nguyễn Văn Bình 1", "Vũ Thị Hà 1", "Phạm Thị Hoa 1",
      ])
    try session.run("xem nhiệm vụ khi (quá hạn) theo loại")
    #expect(session.host.table().map { $0.prefix(2).joined(separator: " ") } == ["đột xuất 1"])
  }

  @Test("counting rows")
  func counting() throws {
    try session.run("đếm nhiệm vụ khi đang thực hiện")
    #expect(session.host.shown.last == .text(Localized(vi: "3", en: "3")))
    try session.run("count attendance where status = \"present\"")
    #expect(session.host.shown.last == .text(Localized(vi: "6", en: "6")))
  }

  @Test("as of a past day, what came after is left out and facts of the roster keep their own days")
  func asOf() throws {
    #expect(try first("xem nhiệm vụ tính đến 01/09/2026") == ["#1", "#2"])
    #expect(try first("show tasks as of 03/09/2026") == ["#1", "#2", "#3"])
    #expect(try first("xem nhiệm vụ khi (quá hạn) tính đến 03/09/2026").isEmpty)
    #expect(try first("xem cuộc họp tính đến 01/01/2026").isEmpty)
    #expect(try first("xem đảng viên khi tình trạng = \"dự bị\" tính đến 01/05/2026").isEmpty)
    #expect(try first("xem đảng viên tính đến 01/02/2025").contains("@an"))
    #expect(!(try first("xem đảng viên tính đến 01/02/2025").contains("@tú")))
    try session.run("đếm báo cáo tính đến 02/09/2026")
    #expect(session.host.shown.last == .text(Localized(vi: "0", en: "0")))
  }

  @Test("a statement dated before what it speaks of does not hinder the answer as of a day between")
  func asOfOutOfOrder() throws {
    try session.run("đề ngày 01/09/2026\nkế hoạch #3: Làm ngay")
    #expect(try first("xem nhiệm vụ tính đến 02/09/2026") == ["#1", "#2"])
    #expect(try first("xem nhiệm vụ tính đến 03/09/2026") == ["#1", "#2", "#3"])
  }

  @Test("the numbers of the rules can be asked for, the cell's own over the shipped ones")
  func rules() throws {
    try session.run(
      """
      quy định "meeting.minutes.minimum" 100 từ 01/09/2026 nguồn "Đảng ủy xã"
      xem quy định khi tên = "meeting.minutes.minimum" và đang áp dụng
      """)
    #expect(
      session.host.table() == [["meeting.minutes.minimum", "100", "01/09/2026", "Đảng ủy xã", "có", "có"]])
  }

  @Test("every collection answers by each of its names, and every field of it orders and groups")
  func everyField() throws {
    for collection in Collection.allCases {
      for name in [collection.name.vi, collection.name.en] {
        try session.run("xem \(name)")
        guard case .table(let table, .table)? = session.host.shown.last else { Issue.record("\(name) gives no table"); continue }
        #expect(table.rows.allSatisfy { $0.count == table.columns.count } && table.cells.count == table.rows.count)
      }
      for field in collection.fields {
        for name in [field.name.vi, field.name.en] {
          try session.run("xem \(collection.name.vi) xếp theo \(name) giảm dần")
          try session.run("xem \(collection.name.en) theo \(name)")
          // What is no text is of another kind, and told so.
          do {
            try session.run("đếm \(collection.name.vi) khi \(name) = \"gì đó\"")
          } catch let failure as Failure {
            #expect(failure.diagnostic.code == "value.wrong-type", "\(collection.name.vi) \(name)")
          }
        }
      }
    }
  }

  @Test("a table as CSV or JSON keeps its output form")
  func output() throws {
    try session.run("xem nhiệm vụ dạng csv")
    guard case .table(_, .csv)? = session.host.shown.last else { Issue.record("not CSV"); return }
    try session.run("show tasks as json")
    guard case .table(_, .json)? = session.host.shown.last else { Issue.record("not JSON"); return }
  }

  @Test("an unknown collection or field is located, with the nearest name")
  func unknown() throws {
    let collection = try session.failure("xem nhiệm vụu khi quá hạn")
    #expect(collection.diagnostic.code == "name.unknown-collection" && collection.place == "nhiệm vụu")
    #expect(collection.diagnostic.replacement == "nhiệm vụ")
    let ordering = try session.failure("xem nhiệm vụ xếp theo hạnn")
    #expect(ordering.diagnostic.code == "name.unknown-field" && ordering.place == "hạnn" && ordering.diagnostic.replacement == "hạn")
    #expect(ordering.diagnostic.hint?.vi.contains("sản phẩm") == true && ordering.diagnostic.hint?.en.contains("product") == true)
    let grouping = try session.failure("show tasks by holdr")
    #expect(grouping.place == "holdr" && grouping.diagnostic.replacement == "holder")
    let filter = try session.failure("xem nhiệm vụ khi quá hạnn")
    #expect(filter.diagnostic.code == "name.unknown" && filter.place == "quá hạnn" && filter.diagnostic.replacement == "quá hạn")
    #expect(try session.failure("xem nhiệm vụ khi hạn").diagnostic.code == "value.wrong-type")
    #expect(try session.failure("xem nhiệm vụ tính đến 31/02/2026").place == "31/02/2026")
  }

  @Test("findings, records and explanations are asked for too")
  func asking() throws {
    try session.run("rà soát")
    guard case .findings(let findings)? = session.host.shown.last else { Issue.record("no findings"); return }
    #expect(findings.map(\.code).contains("task.overdue"))
    #expect(try first("xem phát hiện khi mã = \"task.overdue\"") == ["task.overdue"])
    #expect(try first("xem bản ghi khi số <= 2") == ["1", "2"])
    #expect(try first("xem nhật ký khi câu = \"nhiem ky 2025-2030 tu 15/01/2025\"") == ["2"])
    try session.run("giải thích task.overdue")
    guard case .text(let text)? = session.host.shown.last else { Issue.record("no text"); return }
    #expect(text.vi.contains("quá hạn 15 ngày") && text.en.contains("15 days overdue"))
    try session.run("giải thích vote.too-many")
    #expect(try session.failure("giải thích task.overdu").diagnostic.replacement == "task.overdue")
    try session.run("tình hình")
    guard case .text(let status)? = session.host.shown.last else { Issue.record("no text"); return }
    #expect(status.vi.contains("Nhiệm vụ đang thực hiện: 3, quá hạn 1") && status.en.contains("Open tasks: 3, overdue 1"))
  }

  @Test("the history of a member or task is every record that names it, not those that speak of it")
  func history() throws {
    try session.run("quá trình #2")
    #expect(session.host.table().map { $0[2].prefix(12) } == ["phân công #2", "quy chế 01-Q", "báo cáo @bìn", "kết luận #2 "])
    try session.run("history @cuong")
    #expect(session.host.table().count == 3)
    try session.run("quá trình 01-QC/CB")
    #expect(session.host.table().map { $0[2].prefix(16) } == ["quy chế 01-QC/CB"])
    try session.run("history @lan")
    #expect(session.host.table(.en).last?[2] == "attend all except @cường")
    try session.run("history @hoa")
    #expect(session.host.table().map { $0[2] }.contains("kết luận #2 chậm"))
    try session.run("bàn giao #1 cho @an\nquá trình @hà")
    #expect(session.host.table().last?[2].hasPrefix("bàn giao #1 cho @an") == true)
    #expect(try session.failure("quá trình 77-NQ/CB").diagnostic.code == "followup.unknown")
    #expect(try session.failure("quá trình #9").diagnostic.code == "task.unknown")
    #expect(try session.failure("quá trình @khôngcó").diagnostic.code == "member.unknown")
  }
}
