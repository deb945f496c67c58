import Diagnostics

/// The tables of a file, whatever kind of file it is: the content tells, not the name.
enum ListFile {
  /// - Returns: the tables in their order, each as it is asked for; of a text several readings, by what divides its cells.
  /// - Throws: `import.not-a-table`, `import.damaged`, `import.too-large`, or `source.not-utf8` for a text in no known encoding.
  static func tables(in bytes: [UInt8], name: String) throws(Diagnostic) -> ListTables {
    guard bytes.count <= SourceText.maximumSize else { throw tooLarge }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook(try Workbook(bytes)) }
    if let kind = foreign.first(where: { bytes.starts(with: $0.start) }) { throw notATable(kind.name) }
    return .text(try ListText.text(of: bytes, name: name))
  }

  /// What other files begin with.
  private static let foreign: [(start: [UInt8], name: Localized)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], Localized(vi: "tệp .xls cũ, hoặc tệp có mật khẩu", en: "an old .xls file, or one with a password")),
    (Array("%PDF".utf8), Localized(vi: "tệp .pdf", en: "a .pdf file")),
    (Array("{\\rtf".utf8), Localized(vi: "tệp .rtf", en: "an .rtf file")),
    (Array("<".utf8), Localized(vi: "trang HTML hoặc XML", en: "a page of HTML or XML")),
    ([0x89, 0x50, 0x4E, 0x47], Localized(vi: "tệp ảnh", en: "a picture")),
    ([0xFF, 0xD8, 0xFF], Localized(vi: "tệp ảnh", en: "a picture")),
    ([0x50, 0x4B], Localized(vi: "tệp nén không phải .xlsx", en: "an archive that is no .xlsx")),
  ]

  static func notATable(_ kind: Localized) -> Diagnostic {
    Diagnostic(
      ImportCode.notATable, at: nil, Localized(vi: "không đọc được danh sách: đây là \(kind.vi)", en: "this is no list: it is \(kind.en)"),
      hint: Localized(
        vi: "mở tệp bằng bảng tính, lưu thành .xlsx hoặc .csv (UTF-8)", en: "open it in a spreadsheet and save it as .xlsx or .csv"))
  }

  static func damaged(_ reason: Localized) -> Diagnostic {
    Diagnostic(
      ImportCode.damaged, at: nil,
      Localized(vi: "tệp .xlsx không đọc được: \(reason.vi)", en: "the .xlsx file cannot be read: \(reason.en)"),
      hint: Localized(vi: "mở bằng bảng tính rồi lưu lại thành .xlsx hoặc .csv", en: "open it in a spreadsheet and save it anew"))
  }

  static var tooLarge: Diagnostic {
    Diagnostic(
      ImportCode.tooLarge, at: nil, Localized(vi: "bảng lớn quá mức đọc được", en: "the table is larger than can be read"),
      hint: ImportCode.tooLarge.explanation)
  }
}

/// Where a file's tables are read from.
enum ListTables {
  case workbook(Workbook)
  case text(String)

  /// The table that has the best headings, and these; the first with any when it is a workbook.
  func best() throws(Diagnostic) -> (table: ListTable, heading: Heading)? {
    switch self {
    case .workbook(let workbook):
      for sheet in workbook.sheets.indices {
        let table = try workbook.table(sheet).mended
        if let heading = Heading(of: table) { return (table, heading) }
      }
      return nil
    case .text(let text):
      guard let separator = CSVTable.separators.max(by: { score(text, $0) < score(text, $1) }) else { return nil }
      let table = try CSVTable.table(of: text, separatedBy: separator).mended
      return Heading(of: table).map { (table, $0) }
    }
  }

  /// The words that may be headings, where none are understood: those of the fullest of the first rows.
  func seen() throws(Diagnostic) -> [String] {
    var tables: [ListTable] = []
    switch self {
    case .workbook(let workbook): for sheet in workbook.sheets.indices { tables.append(try workbook.table(sheet).mended) }
    case .text(let text):
      for separator in CSVTable.separators {
        tables.append(try CSVTable.table(of: text, separatedBy: separator, upTo: Heading.depth).mended)
      }
    }
    let rows = tables.flatMap { $0.rows.prefix(Heading.depth) }.map { $0.cells.filter { !$0.isEmpty } }
    let widest = rows.map(\.count).max() ?? 0
    return rows.first { $0.count == widest } ?? []
  }

  /// How many columns are understood of the first rows; the commonest separator first where it is the same.
  private func score(_ text: String, _ separator: UInt8) -> Int {
    guard let table = try? CSVTable.table(of: text, separatedBy: separator, upTo: Heading.depth) else { return 0 }
    return Heading(of: table.mended)?.columns.count ?? 0
  }
}
