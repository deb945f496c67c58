import Diagnostics
import Interpreter

/// Writes tables as comma-separated values (RFC 4180), safe to open in a spreadsheet.
struct CSVRenderer {
  let language: Language

  /// - Returns: lines ending in CR LF but for the last.
  func render(_ table: Table) -> String {
    let head = table.columns.map { field($0[language]) }
    let rows = table.cells.map { row in row.map { field($0[language]) } }
    return ([head] + rows).map { $0.joined(separator: ",") }.joined(separator: "\r\n")
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV injection.
  private func field(_ text: String) -> String {
    let text = text.printable
    let safe = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
    let needsQuotes = safe.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
