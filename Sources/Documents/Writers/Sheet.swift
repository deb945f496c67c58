/// The tables of a document as one spreadsheet has them: a table with the columns of the one before goes on with it.
struct Sheet {
  /// Nil before the first part.
  let title: CleanText?
  private(set) var table: Table

  /// A sheet for each table that does not go on with the one before, under the heading of its part.
  static func all(of document: Document) -> [Sheet] {
    var sheets: [Sheet] = []
    var part: CleanText?
    for block in document.body {
      switch block {
      case .heading(level: 1, let text): part = text
      case .table(let table):
        if sheets.last?.title == part, sheets.last?.table.columns == table.columns {
          sheets[sheets.count - 1].table.rows += table.rows
        } else {
          sheets.append(Sheet(title: part, table: table))
        }
      default: break
      }
    }
    return sheets
  }

  /// Rows with exactly as many cells as there are columns.
  var rows: [[Inline]] { table.rows.map(table.cells) }
}
