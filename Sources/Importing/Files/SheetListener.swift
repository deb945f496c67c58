import Diagnostics
import Domain
import Wording

/// Reads the cells of a sheet; what is blank is passed over, however many rows a spreadsheet has laid out.
final class SheetListener: XMLListener {
  private let strings: [String]
  private let styles: WorkbookStyles
  private(set) var refusal: Diagnostic?
  private var rows: [ListTable.Row] = []
  private var merged: [(column: Int, rows: ClosedRange<Int>)] = []
  private var number = 0
  private var column = -1
  private var cells: [Int: String] = [:]
  private var kind = ""
  private var style = 0
  private var value = ""
  private var isValue = false

  init(strings: [String], styles: WorkbookStyles) {
    self.strings = strings
    self.styles = styles
  }

  func start(_ name: String, _ attributes: XMLReader.Attributes) {
    switch name {
    case "row":
      number = attributes["r"].flatMap { Int($0) }.flatMap { $0 > number && $0 <= 1 << 20 ? $0 : nil } ?? number + 1
      column = -1
      cells = [:]
    case "c":
      column = attributes["r"].flatMap { Self.place($0)?.column } ?? column + 1
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
    case "v", "t": isValue = true
    case "rPh": isValue = false
    case "mergeCell": merge(attributes["ref"] ?? "")
    default: break
    }
  }

  func text(_ text: String) {
    guard isValue, value.utf8.count <= ListTable.Limit.letters * 4 else { return }
    value += text
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "c": endCell()
    case "row": endRow()
    default: break
    }
  }

  private func endCell() {
    guard !value.isEmpty, (0..<ListTable.Limit.columns).contains(column) else { return }
    let shown = shown
    if !shown.isEmpty { cells[column] = shown }
  }

  /// What a person sees in the cell.
  private var shown: String {
    switch kind {
    case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr", "str": ListTable.cell(unescaped(value))
    case "b": value == "1" ? "TRUE" : "FALSE"
    case "n": number(value)
    default: ListTable.cell(value)
    }
  }

  private func number(_ written: String) -> String {
    let plain = PlainNumber.expanded(written) ?? ListTable.cell(written)
    guard styles.days.contains(style), let count = Int(plain.prefix { $0 != "." }), let day = styles.day(count) else { return plain }
    return Written.day(day)
  }

  private func endRow() {
    defer { cells = [:] }
    guard let last = cells.keys.max() else { return }
    guard rows.count < ListTable.Limit.rows else {
      refusal = ListFile.tooLarge
      return
    }
    rows.append(ListTable.Row(number: number, cells: (0...last).map { cells[$0] ?? "" }))
  }

  // MARK: Merged cells

  private static let mostMerged = 2_000

  private func merge(_ reference: String) {
    let ends = reference.split(separator: ":").map { Self.place(String($0)) }
    guard merged.count < Self.mostMerged, ends.count == 2, let first = ends[0], let last = ends[1], first.row < last.row else { return }
    merged.append((first.column, first.row...last.row))
  }

  /// The rows, with what stands once for several rows in each of them.
  var finishedRows: [ListTable.Row] {
    var result = rows
    for area in merged {
      guard area.column < ListTable.Limit.columns, let top = place(of: area.rows.lowerBound), !result[top][area.column].isEmpty else {
        continue
      }
      var index = top + 1
      while index < result.count, result[index].number <= area.rows.upperBound {
        if result[index][area.column].isEmpty { result[index].put(result[top][area.column], in: area.column) }
        index += 1
      }
    }
    return result
  }

  private func place(of number: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? low : nil
  }

  /// `BC12` as column and row, the column from 0.
  private static func place(_ reference: String) -> (column: Int, row: Int)? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count), let row = Int(reference.dropFirst(letters.count)), row > 0 else { return nil }
    return (letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1, row)
  }
}

extension ListTable.Row {
  fileprivate mutating func put(_ text: String, in column: Int) {
    while cells.count <= column { cells.append("") }
    cells[column] = text
  }
}

/// Numbers as spreadsheets keep them.
enum PlainNumber {
  /// All digits of a number, without exponent and without zeros behind the point: `7.9085001234E10` is `79085001234`.
  ///
  /// - Returns: nil for what is no number.
  static func expanded(_ written: String) -> String? {
    let parts = written.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count <= 2, let exponent = parts.count == 2 ? Int(parts[1]) : 0, (-40...40).contains(exponent) else { return nil }
    let isNegative = parts[0].hasPrefix("-")
    let halves = parts[0].drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), !halves[0].isEmpty
    else {
      return nil
    }
    var whole = String(halves[0])
    var fraction = halves.count == 2 ? String(halves[1]) : ""
    if exponent >= 0 {
      fraction += String(repeating: "0", count: max(0, exponent - fraction.count))
      whole += fraction.prefix(exponent)
      fraction = String(fraction.dropFirst(exponent))
    } else {
      whole = String(repeating: "0", count: max(0, -exponent - whole.count)) + whole
      fraction = whole.suffix(-exponent) + fraction
      whole = String(whole.dropLast(-exponent))
    }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    whole = String(whole.drop { $0 == "0" })
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
