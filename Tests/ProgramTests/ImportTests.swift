import Documents
import Foundation
import PtySupport
import Testing

/// `chibo import members` as a secretary uses it: the file, the preview, the acceptance, the record.
@Suite struct ImportTests {
  private let cell = "chi bộ \"Chi bộ thôn Đông\"\n"
  private let list = """
    \u{FEFF}DANH SÁCH ĐẢNG VIÊN;;;
    Ngày sinh;Họ và tên;Ngày chính thức;Số thẻ
    12/05/1970;TRẦN VĂN AN;03/02/1999;38012345
    02/09/1980;Nguyễn Thị Bình;19/05/2010;38012346
    """
  private let statements = [
    #"đảng viên @an "Trần Văn An" sinh 12/05/1970 chính thức 03/02/1999 thẻ "38012345""#,
    #"đảng viên @bình "Nguyễn Thị Bình" sinh 02/09/1980 chính thức 19/05/2010 thẻ "38012346""#,
  ]

  private func program() throws -> Program {
    let program = try Program()
    #expect(try program.run(input: cell).status == 0)
    try program.write("ds.csv", list)
    return program
  }

  @Test func nothingIsKeptBeforeItIsAccepted() throws {
    let program = try program()
    let seen = try program.run("import", "members", "ds.csv")
    #expect(seen.status == 0)
    #expect(seen.output == statements.joined(separator: "\n") + "\n")
    #expect(seen.errors == "2 người mới, 0 người đã có trong sổ.\nChưa ghi gì; thêm --yes để ghi.\n")
    #expect(try program.run("log").output.contains("đảng viên") == false)
    let kept = try program.run("import", "members", "ds.csv", "--yes")
    #expect(kept.status == 0)
    #expect(kept.output.hasSuffix("Đã ghi 2 câu vào sổ của Chi bộ thôn Đông.\n"))
    let log = try program.run("log").output
    #expect(statements.allSatisfy { log.contains($0) })
    let again = try program.run("import", "members", "ds.csv", "--yes")
    #expect(again.status == 0)
    #expect(again.output == "-- dòng 3: @an Trần Văn An đã có trong sổ\n-- dòng 4: @bình Nguyễn Thị Bình đã có trong sổ\n")
    #expect(try program.run("log").output == log)
    #expect(try program.run("verify").status == 0)
  }

  @Test func thePreviewIsAScript() throws {
    let program = try program()
    #expect(try program.shell("chibo import members ds.csv --lang en > ds.chibo && chibo run ds.chibo").status == 0)
    #expect(try program.run("import", "members", "ds.csv").output.hasPrefix("-- "))
  }

  @Test func whatThePapersOfTheProgramHoldIsReadBack() throws {
    let program = try program()
    let columns = ["Họ và tên", "Ngày sinh", "Số thẻ Đảng viên", "Ngày chính thức"].map { Table.Column(CleanText($0), width: 10) }
    let rows: [[Inline]] = [
      ["Trần Văn An", "12/05/1970", "38012345", "03/02/1999"], ["Nguyễn Thị Bình", "02/09/1980", "38012346", "19/05/2010"],
    ]
    let heading = OfficialHeading(superior: nil, issuer: "CHI BỘ", number: nil, placeAndDate: "Tân Lập")
    let document = Document(
      heading: heading, title: ["DANH SÁCH"], body: [.table(Table(columns: columns, rows: rows))], signatures: Signatures())
    try program.write("ds.xlsx", try XlsxWriter.bytes(of: document))
    #expect(try program.run("import", "members", "ds.xlsx").output == statements.joined(separator: "\n") + "\n")
  }

  @Test func doubtIsToldAndCounted() throws {
    let program = try program()
    try program.write("ds.csv", "Họ tên,Ngày sinh\nTrần Văn An,31/02/1980\nX\u{1B}[2J 1,1/1/1980\n")
    let found = try program.run("import", "members", "ds.csv", "--yes")
    #expect(found.status == 1)
    #expect(
      found.errors.contains(
        "ds.csv: cảnh báo: dòng 2, cột B “Ngày sinh”: “31/02/1980” lịch không có ngày này; ô này bỏ trống [import.cell]"))
    #expect(found.errors.contains("[import.row]"))
    #expect(!(found.errors + found.output).contains("\u{1B}"))
    #expect(try program.run("log").output.contains("đảng viên @an \"Trần Văn An\"\n"))
    let english = try program.run("import", "members", "ds.csv", "--lang", "en").errors
    #expect(english.contains("row 2, column B “Ngày sinh”: “31/02/1980” is in no calendar; it is left out"))
  }

  @Test func whatCannotBeReadStopsIt() throws {
    let program = try program()
    try program.write("no.csv", "Mã,Ngày\n1,2\n")
    let unnamed = try program.run("import", "members", "no.csv", "--yes")
    #expect(unnamed.status == 3)
    #expect(unnamed.errors.contains("không có cột họ và tên; thấy: “Mã”, “Ngày” [import.no-name-column]"))
    try program.write("no.xlsx", [0x50, 0x4B, 0x03, 0x04, 0x00])
    #expect(try program.run("import", "members", "no.xlsx").errors.contains("[import.damaged]"))
    #expect(try program.run("import", "members", "missing.csv").status == 3)
    #expect(try program.run("import", "guests", "ds.csv").status == 2)
    #expect(try program.run("import", "members").status == 2)
    let empty = try program.run("import", "members", "ds.csv", store: "other.sqlite")
    #expect(empty.status == 3)
    for code in ["import.cell", "import.no-name-column"] { #expect(try program.run("explain", code).output.contains("Cách xử lý:")) }
  }

  @Test func aProgramIsToldInJSON() throws {
    let program = try program()
    let result = try program.run("import", "members", "ds.csv", "--format", "json", "--yes")
    #expect(result.output.hasPrefix(#"{"known":0,"new":2,"recorded":true,"statements":["đảng viên @an"#))
    #expect(
      try program.run("import", "members", "ds.csv", "--format", "json").output
        == "{\"known\":2,\"new\":0,\"recorded\":false,\"statements\":[]}\n")
  }

  @Test(arguments: ["k", "có"]) func atATerminalItIsAsked(_ answer: String) throws {
    let program = try program()
    let terminal = try Pty(
      command: [builtProduct("chibo"), "import", "members", program.path("ds.csv")], environment: program.environment, rows: 40,
      columns: 150)
    try terminal.wait(for: "k = không): ")
    terminal.send(answer + "\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.transcript.contains(answer == "k" ? "Không ghi gì." : "Đã ghi 2 câu"))
    #expect(try program.run("log").output.contains("@bình") == (answer != "k"))
  }
}
