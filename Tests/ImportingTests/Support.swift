import Foundation

@testable import Documents

/// A list as offices keep it.
enum SampleList {
  static let rows: [[String]] = [
    [
      "STT", "Họ và tên", "Giới tính", "Ngày sinh", "Số thẻ Đảng viên", "Ngày kết nạp", "Ngày chính thức", "Nghề nghiệp", "Chức vụ",
      "Trạng thái",
    ],
    ["1", "Trần Văn An", "Nam", "12/05/1970", "38012345", "03/02/1998", "03/02/1999", "Nông dân", "Bí thư", "Đang sinh hoạt"],
    ["2", "Nguyễn Thị Bình", "Nữ", "02/09/1980", "01234567", "19/05/2009", "19/05/2010", "Giáo viên", "Đảng viên", "Đang sinh hoạt"],
    ["3", "Lê Văn Bình", "Nam", "1965", "38012399", "07/11/1990", "07/11/1991", "Hưu trí", "", "Miễn sinh hoạt"],
    ["4", "Phạm Thị Hường", "Nữ", "20/10/1999", "", "02/09/2026", "", "Công nhân, thợ may", "", "Dự bị"],
    ["5", "Đỗ Hữu Thụy", "Nam", "15/01/1985", "38012400", "26/03/2010", "26/03/2011", "Kỹ sư", "Phó bí thư", "Chính thức"],
  ]

  static let statements = [
    #"đảng viên @an "Trần Văn An" sinh 12/05/1970 giới nam kết nạp 03/02/1998 chính thức 03/02/1999 nghề "Nông dân" thẻ "38012345""#,
    #"đảng viên @bình "Nguyễn Thị Bình" sinh 02/09/1980 giới nữ kết nạp 19/05/2009 chính thức 19/05/2010 nghề "Giáo viên" thẻ "01234567""#,
    #"đảng viên @bình-lê "Lê Văn Bình" sinh 1965 giới nam kết nạp 07/11/1990 chính thức 07/11/1991 nghề "Hưu trí" thẻ "38012399""#,
    #"đảng viên @hường "Phạm Thị Hường" dự bị sinh 20/10/1999 giới nữ kết nạp 02/09/2026 nghề "Công nhân, thợ may""#,
    #"đảng viên @thụy "Đỗ Hữu Thụy" sinh 15/01/1985 giới nam kết nạp 26/03/2010 chính thức 26/03/2011 nghề "Kỹ sư" thẻ "38012400""#,
  ]

  static func text(_ rows: [[String]] = rows, separator: String = ",") -> String {
    rows.map { row in
      row.map { $0.contains(separator) || $0.contains("\"") || $0.contains("\n") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
        .joined(separator: separator)
    }.joined(separator: "\r\n")
  }

  /// As the writer of the project makes it: every text in its cell.
  static func workbook(_ rows: [[String]] = rows) throws -> [UInt8] {
    let columns = (rows.first ?? []).map { Table.Column(CleanText($0), width: 10) }
    let table = Table(columns: columns, rows: rows.dropFirst().map { $0.map { Inline($0) } })
    let heading = OfficialHeading(superior: nil, issuer: "CHI BỘ", number: nil, placeAndDate: "Tân Lập")
    let document = Document(heading: heading, title: ["DANH SÁCH"], body: [.table(table)], signatures: Signatures())
    return try XlsxWriter.bytes(of: document)
  }
}

/// A workbook put together part by part, as other programs write them.
struct HandMadeWorkbook {
  var sheets: [(name: String, cells: String)] = []
  var strings: [String] = []
  /// Codes of the number formats of the styles after the first, which is plain.
  var formats: [String] = []
  var countsFrom1904 = false
  var head: String

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var parts: [(name: String, content: [UInt8])] {
    var parts: [(name: String, text: String)] = [
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"r\" Type=\"\(Self.office)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<x:workbook xmlns:x=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><x:workbookPr date1904=\"\(countsFrom1904 ? 1 : 0)\"/><x:sheets>"
          + sheets.indices.map { "<x:sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" r:id=\"s\($0)\"/>" }.joined()
          + "</x:sheets></x:workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"a\" Type=\"\(Self.office)/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"b\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>"
          + sheets.indices.map { "<Relationship Id=\"s\($0)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }
          .joined()
          + "</Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(Self.main)\"><numFmts>"
          + formats.indices.map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(formats[$0])\"/>" }.joined()
          + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          + formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined() + "</cellXfs></styleSheet>"
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.cells)</worksheet>"))
    }
    return parts.map { ($0.name, Array((head + $0.text).utf8)) }
  }

  init(head: String = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>") { self.head = head }

  /// One sheet in which each text stands in its cell.
  init(ofTexts rows: [[String]]) {
    self.init()
    let cells = rows.map { row in
      "<row>"
        + row.map { "<c t=\"inlineStr\"><is><t>\($0.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</t></is></c>" }.joined()
        + "</row>"
    }
    sheets = [("Trang 1", "<sheetData>\(cells.joined())</sheetData>")]
  }

  var bytes: [UInt8] { get throws { try ZipArchive.bytes(of: parts) } }
}
