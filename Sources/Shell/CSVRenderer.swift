import Diagnostics
import Interpreter
import TextRoom

/// Writes tables as comma-separated values, safe to open in a spreadsheet.
struct CSVRenderer {
  let language: Language

  /// - Returns: lines ending in CR LF but for the last.
  func render(_ table: Table) -> String {
    let head = table.columns.map(\.[language].printable)
    return CSV.text(of: [head] + table.cells.map { row in row.map(\.[language].printable) })
  }
}
