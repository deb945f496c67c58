import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing
import Wording

@Suite("Groups, measures and chosen columns")
struct MeasureTests {
  let session: Session

  init() throws {
    session = Session(rules: try Shipped.rules(), today: day(2026, 9, 20))
    try session.run(SmallCell.roster + "\n" + SmallCell.tasks)
    try session.run(
      """
      phân công #3 @bình loại đột xuất từ 05/01/2026 hạn 10/09/2026 số hộ 4: Việc gấp
      phân công #4 @an loại đột xuất từ 05/01/2026 hạn 31/12/2026: Việc dài
      đảng phí 7/2026 @an 10.000
      đảng phí 7/2026 @hà 10.001
      đảng phí 8/2026 @an 30.000
      đảng phí 8/2026 @bình
      nghị quyết chuyên đề dự thảo: Phòng chống bão
      """)
  }

  private func table(_ question: String, _ language: Language = .vi) throws -> (titles: [String], rows: [[String]]) {
    try session.run(question)
    guard case .table(let table, _)? = session.host.shown.last else { return ([], []) }
    return (table.columns.map { $0[language] }, table.cells.map { $0.map { $0[language] } })
  }

  @Test("sums, exact means and shares by group, in either language, with or without “gồm”")
  func measures() throws {
    let wanted = [["7/2026", "2", "20.001", "10.000,5"], ["8/2026", "2", "30.000", "30.000"]]
    for question in [
      "xem đảng phí theo tháng tổng số tiền, trung bình số tiền", "xem đảng phí theo tháng gồm tổng số tiền, trung bình số tiền",
      "xem dang phi tong so tien, trung binh so tien theo thang", "show dues by month including total amount, average amount",
      "show dues total amount, average amount by month order by month",
    ] {
      #expect(try table(question).rows == wanted, "\(question)")
    }
    let found = try table("show tasks by kind share overdue, total households", .en)
    #expect(found.titles == ["kind", "count", "share overdue", "total households"])
    #expect(found.rows == [["fixed", "2", "0%", "10"], ["adhoc", "2", "50%", "4"]])
    guard case .table(let table, _)? = session.host.shown.last else { return }
    #expect(table.rows[1][2] == .share(Ratio(1, of: 2)))
  }

  @Test("a query within an expression has groups, measures, orders and columns, and gives a row for each group")
  func withinExpressions() throws {
    try session.run(
      """
      họp thường kỳ 20/09/2026 chủ trì @an
      với mỗi d trong đảng phí theo tháng tổng số tiền, trung bình số tiền xếp theo tháng giảm dần
          phát biểu @an: {d.tháng}: {d.số lượng} người, {tổng số tiền của d}, {d.average amount}
      hết
      """)
    #expect(
      session.records.suffix(2).map(\.sentence) == [
        "phát biểu @an: 8/2026: 2 người, 30.000, 30.000", "phát biểu @an: 7/2026: 2 người, 20.001, 10.000,5",
      ])
    for (expression, text) in [
      ("đếm((đảng phí theo tháng, đảng viên))", "4"), ("đếm(đảng phí theo tháng)", "2"), ("đếm(đảng phí khi số tiền > 0)", "3"),
      ("cuối((nhiệm vụ theo loại tỷ lệ quá hạn xếp theo loại giảm dần)).tỷ lệ quá hạn", "0%"),
      ("tổng((đảng phí theo tháng tổng số tiền), tổng số tiền)", "50.001"), ("cuối((nhiệm vụ xếp theo loại, số giảm dần))", "#3"),
      ("tỷ lệ((đảng phí theo tháng tổng số tiền), tổng số tiền > 25.000)", "50%"), ("cuối(đảng phí theo tháng đầu 1).tháng", "7/2026"),
      ("cuối(đảng phí theo tháng).tỷ lệ", "50%"),
    ] {
      #expect(try session.value(of: expression) == text, "\(expression)")
    }
    let found = try session.failure("gán x = cuối(đảng phí theo tháng tổng số tiền).tổng số tiềm")
    #expect(found.diagnostic.code == "name.unknown-field" && found.diagnostic.replacement == "tổng số tiền")
    #expect(try session.failure("gán x = đếm(đảng phí theo tháng, đảng viên)").diagnostic.code == "name.unknown")
  }

  @Test("a mean is kept exact")
  func exactMeans() throws {
    _ = try table("xem đảng phí gồm trung bình số tiền")
    guard case .table(let table, _)? = session.host.shown.last else { Issue.record("no table"); return }
    #expect(table.rows == [[.number(4), .mean(Ratio(50001, of: 3), .money)]])
    #expect(table.cells[0][1].vi == "16.667")
    #expect(Written.mean(Ratio(-5, of: 3), .number) == "-1,67")
    #expect(Written.mean(Ratio(1, of: 300), .number) == "0")
    #expect(Written.mean(Ratio(199, of: 100), .percent) == "2%")
    #expect(Written.mean(Ratio(1999, of: 1000), .number) == "2")
    #expect(Written.mean(Ratio(12_345_678, of: 10), .money) == "1.234.567,8")
  }

  @Test("several groupings, several orders, an order by what is measured, and the first groups")
  func orders() throws {
    #expect(
      try table("xem đảng phí theo tháng, đảng viên tổng số tiền xếp theo tháng giảm dần, đảng viên").rows.map {
        $0.prefix(2).joined(separator: " ")
      }
        == ["8/2026 Trần Văn An", "8/2026 Nguyễn Văn Bình", "7/2026 Trần Văn An", "7/2026 Vũ Thị Hà"])
    #expect(
      try table("xem đảng phí theo đảng viên tổng số tiền xếp theo tổng số tiền giảm dần đầu 2").rows.map { $0[0] } == [
        "Trần Văn An", "Vũ Thị Hà",
      ])
    #expect(
      try table("xem nhiệm vụ theo người xếp theo số lượng, người").rows.map { $0[0] } == [
        "Trần Văn An", "Vũ Thị Hà", "Phạm Thị Hoa", "Nguyễn Văn Bình",
      ])
    #expect(try table("xem nhiệm vụ xếp theo loại, số giảm dần").rows.map { $0[0] } == ["#2", "#1", "#4", "#3"])
  }

  @Test("columns are chosen by name or computed; a measure's word alone is a field")
  func columns() throws {
    let found = try table("xem nhiệm vụ khi quá hạn gồm số, nội dung, số hộ * 2, hạn - hôm nay")
    #expect(found.titles == ["số", "nội dung", "số hộ * 2", "hạn - hôm nay"])
    #expect(found.rows == [["#3", "Việc gấp", "8", "-10"]])
    try session.run(SmallCell.open + "\nbế mạc bất thường: Xong sớm")
    #expect(try table("xem cuộc họp gồm ngày, tỷ lệ").rows.map(\.count) == [2])
    #expect(try table("xem cuộc họp trung bình tỷ lệ").rows.map { $0[1] } == ["85,7%"])
    #expect(try table("xem nghị quyết").rows.first?.dropFirst(2).prefix(3) == ["Phòng chống bão", "có", "có"])
    #expect(try session.value(of: "tổng(đảng phí khi tháng = 7/2026, số tiền)") == "20.001")
    #expect(try session.value(of: "tỷ lệ(nhiệm vụ, quá hạn)") == "25%")
    #expect(try session.value(of: "trung bình(nhiệm vụ khi không quá hạn, số hộ)") == "10")
    #expect(try session.value(of: "tổng(nhiệm vụ khi nội dung = \"Không có\", số hộ)") == "0")
  }

  @Test("what does not fit a group, cannot be added or is unknown is refused at its place")
  func refused() throws {
    let plain = try session.failure("xem nhiệm vụ theo loại gồm nội dung")
    #expect(plain.diagnostic.code == "query.ungrouped-column" && plain.place == "nội dung")
    #expect(try session.failure("xem nhiệm vụ gồm số, tổng số hộ").place == "số")
    let text = try session.failure("xem nhiệm vụ theo loại tổng nội dung")
    #expect(text.diagnostic.code == "value.wrong-type" && text.place == "nội dung")
    let unknown = try session.failure("xem đảng phí theo tháng tổng số tien mat")
    #expect(unknown.diagnostic.code == "name.unknown" && unknown.place == "số tien mat")
    #expect(try session.failure("xem đảng phí theo tháng, nguoi").diagnostic.code == "name.unknown-field")
    #expect(try session.failure("xem đảng phí xếp theo tháng, tháng năm").place == "tháng năm")
    // Columns belong to the question, not to a query within an expression.
    #expect(throws: Failure.self) { try session.run("gán x = đếm(nhiệm vụ theo loại, hạn)") }
  }
}
