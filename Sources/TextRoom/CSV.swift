/// Comma-separated values (RFC 4180), safe to open in a spreadsheet.
public enum CSV {
  /// - Returns: lines ending in CR LF but for the last.
  public static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") }.joined(separator: "\r\n")
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV injection.
  private static func field(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
    let needsQuotes = safe.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    return needsQuotes ? "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : safe
  }
}
