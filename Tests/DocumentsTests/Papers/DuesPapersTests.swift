import Domain
import Testing

@testable import Documents

/// The dues book and report, on paper and as spreadsheets.
@Suite struct DuesPapersTests {
  /// A cell whose members owe by every basis, one free by party age, one relieved for March, over two quarters of collecting.
  static func cell() throws -> Cell {
    var history = CellHistory(CellFacts(name: "Thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", place: "Hòa Khê"), rules: rules)
    let khai = try history.enter("Đỗ Văn Khải", .secretary)
    let hoa = try history.enter("Trần Thị Hòa", .duesCollector)
    let lam = try history.enter("Trịnh Văn Lâm")
    let thinh = try history.enter("Cao Xuân Thịnh")
    try history.state(
      .roster(.updateMember(thinh, MemberFacts(admitted: day(1970, 2, 3)), from: day(2025, 4, 20))),
      .dues(.setRate([khai], DuesRate(basis: .pension, amount: Dong(35_500), from: day(2026, 1, 1)))),
      .dues(.setRate([hoa], DuesRate(basis: .insured, amount: Dong(82_000), from: day(2026, 1, 1)))),
      .dues(.setRate([lam], DuesRate(basis: .working, region: 3, from: day(2026, 2, 1)))),
      .dues(
        .relieve(hoa, DuesRelief(share: try #require(Percent(100)), from: day(2026, 3, 1), until: day(2026, 3, 31), reason: "Nằm viện"))))
    let payments: [(Int, [Command])] = [
      (1, [.dues(.pay(month(2026, 1), .members([khai, hoa]), amount: nil))]),
      (2, [.dues(.pay(month(2026, 2), .all(except: [lam]), amount: nil))]),
      (
        3,
        [
          .dues(.pay(month(2026, 3), .members([khai]), amount: Dong(35_000))),
          .dues(.pay(month(2026, 3), .members([thinh]), amount: Dong(20_000))),
        ]
      ),
      (4, [.dues(.pay(month(2026, 4), .members([khai, hoa, lam]), amount: nil))]),
    ]
    for (number, commands) in payments {
      history.today = day(2026, number, 5)
      for command in commands { try history.state(command) }
    }
    try history.state(
      .dues(.remit(Remittance(month: month(2026, 1), amount: try #require(Dong(82_250)), on: day(2026, 2, 10)))),
      .dues(.remit(Remittance(month: month(2026, 2), amount: try #require(Dong(30_000)), on: day(2026, 3, 10)))))
    return history.cell
  }

  private static let rules: RuleBook = {
    var rules = RuleBook.sample
    let values: [(ParameterName, Ratio, Day)] = [
      (.duesOtherWorkingShare, Ratio(30, of: 10000), day(2026, 2, 1)), (.wageRegion3, Ratio(4_140_000, of: 1), day(2026, 1, 1)),
      (.duesExemptPartyYears, Ratio(50, of: 1), day(2026, 2, 1)), (.duesKeptShare, Ratio(30, of: 100), day(2010, 12, 28)),
      (.duesKeptShare, Ratio(70, of: 100), day(2026, 2, 1)),
    ]
    for (name, value, from) in values {
      rules.set(RuleParameter(name: name.rawValue, value: value, from: from, source: "01-QĐ/TW", verified: false))
    }
    return rules
  }()

  static let today = day(2026, 4, 28)

  static func book(_ period: Period = .year(2026)) throws -> Document { DuesBookPaper.document(of: try cell(), for: period, on: today) }

  @Test func theBookHasEveryMonthMemberAndSum() throws {
    try expectGolden(MarkdownWriter.text(of: Self.book()), "dues-book.md")
  }

  @Test func theReportHasItsFourteenRows() throws {
    let report = DuesReportPaper.document(of: try Self.cell(), for: .quarter(month(2026, 4).quarter), on: Self.today)
    try expectGolden(PlainTextWriter.text(of: report), "dues-report.txt")
  }

  @Test func theSumsOfThePartsAgreeWithEachOther() throws {
    let cell = try Self.cell()
    for month in cell.monthsOfDuesBook(in: .year(2026), on: Self.today) {
      let lines = cell.duesLines(for: month, on: Self.today)
      #expect(lines.reduce(0) { $0 + ($1.paid?.amount ?? 0) } == cell.duesMonth(month, on: Self.today).collected.amount)
    }
    let quarters = [1, 4].map { cell.duesSums(in: .quarter(month(2026, $0).quarter), on: Self.today) }
    let year = cell.duesSums(in: .year(2026), on: Self.today)
    #expect(quarters.map(\.collected.amount).reduce(0, +) == year.collected.amount)
    #expect(quarters.last?.notSent == year.notSent)
    #expect(cell.duesSumsFromNewYear(toEndOf: .quarter(month(2026, 5).quarter), on: Self.today) == year)
  }

  @Test func aCellWithoutDuesAndAPeriodAheadHaveTheirFormsToo() throws {
    let empty = CellHistory(CellFacts(name: "Thôn Đông")).cell
    for document in [
      DuesBookPaper.document(of: empty, for: .year(2026), on: Self.today),
      DuesReportPaper.document(of: empty, for: .year(2026), on: Self.today),
      try Self.book(.month(month(2027, 1))),
    ] { #expect(!PlainTextWriter.text(of: document).isEmpty) }
    #expect(PlainTextWriter.text(of: try Self.book(.month(month(2027, 1)))).contains("Trong kỳ chưa ghi đảng phí."))
  }

  @Test func asValuesTheNumbersArePlainAndTheMonthsRunOnInOneTable() throws {
    try expectGolden(CSVWriter.text(of: Self.book()), "dues-book.csv")
    #expect(try CSVWriter.bytes(of: Self.book()).prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  private static let asValue =
    "(c.getAttribute('t') or 'n')[0] + ''.join(n.data for e in c.getElementsByTagName('v') + c.getElementsByTagName('t') "
    + "for n in e.childNodes)"

  /// Read by Python's own reader of XML, as the formats say where things stand.
  ///
  /// - Parameter shown: what is printed of a cell `c`, in Python.
  private func cells(of document: Document, sheet: Int, shown: String = asValue) throws -> [String] {
    let folder = try TemporaryFolder()
    try FileOutput.write(XlsxWriter.bytes(of: document), to: folder.path + "/a.xlsx", overwrite: false)
    try run("unzip", "-tqq", folder.path + "/a.xlsx")
    let read = """
      import sys, zipfile, xml.dom.minidom as m
      archive = zipfile.ZipFile(sys.argv[1])
      for name in archive.namelist(): m.parseString(archive.read(name))
      sheet = m.parseString(archive.read('xl/worksheets/sheet' + sys.argv[2] + '.xml'))
      print([s.getAttribute('name') for s in m.parseString(archive.read('xl/workbook.xml')).getElementsByTagName('sheet')])
      for row in sheet.getElementsByTagName('row'):
          cells = row.getElementsByTagName('c')
          print('|'.join(\(shown) for c in cells))
      """
    return try run("python3", "-c", read, folder.path + "/a.xlsx", "\(sheet)").split(separator: "\n").map(String.init)
  }

  @Test func aSheetHoldsNumbersAsNumbersAndTextAsText() throws {
    let cells = try cells(of: Self.book(), sheet: 1)
    #expect(cells[0] == "['PHẦN I', 'PHẦN II']")
    #expect(cells.count == 2 + 4 * 5)
    #expect(cells[2] == "n1|iĐỗ Văn Khải|i|i01/2026|i|n35500|n0|n35500|n35500|n0")
    #expect(cells[6] == "i|iCộng|n0|i01/2026|i|n117500|n0|n117500|n117500|n0")
  }

  @Test func everySumOfTheSheetsIsThatOfThePaper() throws {
    let book = try Self.book(.quarter(month(2026, 1).quarter))
    let sheets = Sheet.all(of: book)
    #expect(sheets.count == 2)
    for (index, sheet) in sheets.enumerated() {
      let wanted = sheet.rows.map { row in row.map { $0.number.map { "n\($0)" } ?? "i\($0.text)" }.joined(separator: "|") }
      #expect(try Array(cells(of: book, sheet: index + 1).dropFirst(2)) == wanted)
    }
    let sums = try cells(of: book, sheet: 2).dropFirst(2)
    #expect(
      sums == [
        "i01/2026|n4|n0|n2|n117500|n35250|n82250|n0|n82250", "i02/2026|n4|n1|n1|n117500|n82250|n35250|n82250|n35250",
        "i3/2026|n4|n2|n1|n55000|n38500|n16500|n30000|n21750", "iCộng quý I|n4|n2|n1|n290000|n156000|n134000|n112250|n21750",
      ])
  }

  @Test func aCellStandsWhereItsColumnIsAndASumIsBold() throws {
    let columns = (0..<54).map { Table.Column("c\($0)", width: 1) }
    let row = (0..<54).map { Inline.number($0) }
    let document = Document(
      heading: OfficialHeading(superior: nil, issuer: "A", number: nil, placeAndDate: ""), title: ["T"],
      body: [.table(Table(columns: columns, rows: [row, [.bold("Cộng"), .number(7, .bold), .plain("chữ")]]))], isTabular: true)
    let places = try cells(of: document, sheet: 1, shown: "c.getAttribute('r')").dropFirst().map { $0.split(separator: "|") }
    #expect(places[0].prefix(3) == ["A1", "B1", "C1"])
    #expect(places[1].suffix(29) == ["Z2"] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { "A\($0)2" } + ["BA2", "BB2"])
    let styles = try cells(of: document, sheet: 1, shown: "c.getAttribute('s')").dropFirst().map { $0.split(separator: "|").prefix(3) }
    #expect(styles == [["1", "1", "1"], ["2", "2", "2"], ["3", "4", "0"]])
  }

  @Test func hostileTextIsNoFormulaAndNoEscape() throws {
    let table = Table(
      columns: [.init("=1+1", width: 1)], rows: [["=HYPERLINK(\"x\")"], ["_x0041_"], [Inline(String(repeating: "Dài", count: 12_000))]])
    let document = Document(
      heading: OfficialHeading(superior: nil, issuer: "A", number: nil, placeAndDate: ""), title: ["[a]:*?/\\'"],
      body: [.table(table), .heading(level: 1, "A"), .table(table), .heading(level: 1, "a"), .table(table)], isTabular: true)
    let cells = try cells(of: document, sheet: 1)
    #expect(cells[0] == "['a', 'A 2', 'a 3']")
    #expect(cells[1...3] == ["i=1+1", "i=HYPERLINK(\"x\")", "i_x005F_x0041_"])
    #expect(cells[4].count == 1 + 32_767 && cells[4].hasSuffix("…"))
    #expect(CSVWriter.text(of: document).hasPrefix("'=1+1\r\n\"'=HYPERLINK(\"\"x\"\")\""))
  }
}
