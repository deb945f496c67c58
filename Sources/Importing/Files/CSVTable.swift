import Diagnostics

/// Reads text whose cells are divided by a sign (RFC 4180, and what offices make of it).
enum CSVTable {
  /// In the order in which they are believed.
  static let separators: [UInt8] = [UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ",")]

  /// - Parameter most: rows to read; all of them when nil.
  /// - Throws: `import.too-large`.
  static func table(of text: String, separatedBy separator: UInt8, upTo most: Int? = nil) throws(Diagnostic) -> ListTable {
    var reader = Reader(text: Array(text.utf8), separator: separator, most: most)
    try reader.read()
    // A quotation mark that nothing closes is a sign like others.
    if reader.isOpen {
      reader = Reader(text: reader.text, separator: separator, most: most, hasQuotes: false)
      try reader.read()
    }
    return ListTable(rows: reader.rows)
  }

  private struct Reader {
    let text: [UInt8]
    let separator: UInt8
    let most: Int?
    var hasQuotes = true
    private(set) var rows: [ListTable.Row] = []
    /// The text ended within quotation marks.
    private(set) var isOpen = false
    private var position = 0
    private var cells: [String] = []
    private var number = 0

    init(text: [UInt8], separator: UInt8, most: Int?, hasQuotes: Bool = true) {
      self.text = text
      self.separator = separator
      self.most = most
      self.hasQuotes = hasQuotes
    }

    mutating func read() throws(Diagnostic) {
      while position < text.count {
        cells.append(ListTable.cell(Self.plain(hasQuotes && startsQuoted ? quoted() : bare())))
        guard position < text.count, text[position] == separator else {
          endLine()
          try endRow()
          if let most, rows.count >= most { return }
          continue
        }
        position += 1
        // The cell behind a separator that ends the text.
        if position == text.count { cells.append("") }
      }
      if !cells.isEmpty { try endRow() }
    }

    private var startsQuoted: Bool {
      var place = position
      while place < text.count, text[place] == UInt8(ascii: " ") { place += 1 }
      return place < text.count && text[place] == UInt8(ascii: "\"")
    }

    /// A cell in quotation marks, with what stands behind them.
    private mutating func quoted() -> String {
      while text[position] != UInt8(ascii: "\"") { position += 1 }
      position += 1
      var cell: [UInt8] = []
      while position < text.count {
        if text[position] != UInt8(ascii: "\"") {
          cell.append(text[position])
          position += 1
        } else if position + 1 < text.count, text[position + 1] == UInt8(ascii: "\"") {
          cell.append(text[position])
          position += 2
        } else {
          position += 1
          return String(decoding: cell, as: UTF8.self) + bare()
        }
      }
      isOpen = true
      return String(decoding: cell, as: UTF8.self)
    }

    private mutating func bare() -> String {
      let start = position
      while position < text.count, text[position] != separator, !isLineEnd(text[position]) { position += 1 }
      return String(decoding: text[start..<position], as: UTF8.self)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func endLine() {
      guard position < text.count else { return }
      position += text[position] == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A ? 2 : 1
    }

    private mutating func endRow() throws(Diagnostic) {
      number += 1
      let row = ListTable.Row(number: number, cells: Array(cells.prefix(ListTable.Limit.columns)))
      cells.removeAll(keepingCapacity: true)
      if row.isBlank || row.cells.first?.hasPrefix("sep=") == true && rows.isEmpty { return }
      guard rows.count < ListTable.Limit.rows else { throw ListFile.tooLarge }
      rows.append(row)
    }

    /// A number that was kept from being reckoned with: `="0123"` and `'0123`.
    private static func plain(_ cell: String) -> String {
      if cell.hasPrefix("=\""), cell.hasSuffix("\""), cell.count > 3 { return String(cell.dropFirst(2).dropLast()) }
      guard cell.hasPrefix("'"), let second = cell.dropFirst().first else { return cell }
      return second.isNumber || "=+-@".contains(second) ? String(cell.dropFirst()) : cell
    }
  }
}
