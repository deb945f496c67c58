import TextRoom

/// Writes the tables of a document as comma-separated values in UTF-8, one after another with an empty line between.
///
/// Numbers are written without the dots between thousands, which a spreadsheet of another country would read as decimal.
public enum CSVWriter {
  /// With the byte order mark without which Excel takes the text for another encoding; lines end in CR LF.
  public static func bytes(of document: Document) -> [UInt8] { Array("\u{FEFF}\(text(of: document))".utf8) }

  static func text(of document: Document) -> String {
    Sheet.all(of: document).map { sheet in
      let head = sheet.table.columns.map(\.title.text)
      let rows = sheet.rows.map { row in row.map { cell in cell.number.map(String.init) ?? cell.text } }
      return CSV.text(of: [head] + rows) + "\r\n"
    }.joined(separator: "\r\n")
  }
}
