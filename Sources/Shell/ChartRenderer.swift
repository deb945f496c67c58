import Diagnostics
import Interpreter
import TextRoom

/// Draws a table as bars, one a row: what it is about, its bar, its figures.
struct ChartRenderer {
  let language: Language
  /// Cells a line may take.
  let columns: Int

  private static let gap = 2
  private static let shortestBar = 10
  private static let longestLabel = 40

  /// - Returns: lines without a last newline; a table without a figure as one line that says so.
  func render(_ table: Table) -> String {
    guard !table.rows.isEmpty else { return Localized(vi: "không có dòng nào", en: "no rows")[language] }
    guard let drawn = figure(of: table) else {
      return Localized(
        vi: "không có cột số nào để vẽ; thêm “theo …” hoặc “tổng …”", en: "there is no figure to draw; add “by …” or “total …”")[language]
    }
    let figures = table.columns.indices.filter { isFigure($0, in: table) }
    let labels = table.cells.map { cells in label(cells, without: figures) }
    let texts = table.cells.map { cells in figures.map { cells[$0][language].printable }.joined(separator: "  ") }
    let width = min(labels.map { TextLayout.width($0) }.max() ?? 0, Self.longestLabel, columns / 2)
    let rest = columns - width - (texts.map { TextLayout.width($0) }.max() ?? 0) - 2 * Self.gap
    let room = max(rest, Self.shortestBar)
    let sizes = table.rows.map { $0[drawn].size }
    let largest = max(sizes.max() ?? 0, 1)
    let title = table.columns[drawn][language].printable
    return
      ([title]
      + table.rows.indices.map { row in
        line(labels[row], width, bar(sizes[row], of: largest, room), texts[row])
      }).joined(separator: "\n")
  }

  /// The column the bars are drawn of: the last measure asked for, else the count.
  private func figure(of table: Table) -> Int? {
    let figures = table.columns.indices.filter { isFigure($0, in: table) }
    let isCounted = figures.count == 2 && table.columns[figures[1]].en == "share" && table.columns[figures[0]].en == "count"
    return isCounted ? figures[0] : figures.last
  }

  private func isFigure(_ column: Int, in table: Table) -> Bool {
    table.rows.allSatisfy { $0[column].isQuantity } && table.rows.contains { $0[column] != .nothing }
      && (column > 0 || table.columns.count == 1)
  }

  private func label(_ cells: [Localized], without figures: [Int]) -> String {
    let words = cells.indices.filter { !figures.contains($0) }.map { cells[$0][language].replacingLineBreaks.printable }
    let text = words.filter { !$0.isEmpty }.joined(separator: ", ")
    return text.isEmpty ? "–" : text
  }

  private func line(_ label: String, _ width: Int, _ bar: String, _ figures: String) -> String {
    let lines = TextLayout.wrap(label, to: max(width, 1))
    let gap = String(repeating: " ", count: Self.gap)
    let first = TextLayout.padded(lines.first ?? "", to: width, .leading) + gap + bar + (bar.isEmpty ? "" : gap) + figures
    return ([TextLayout.trimmed(first)] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Anything above nothing shows at least one cell.
  private func bar(_ size: Int, of largest: Int, _ room: Int) -> String {
    guard size > 0 else { return "" }
    let product = size.multipliedFullWidth(by: room)
    let length = largest.dividingFullWidth(product).quotient
    return String(repeating: "█", count: max(length, 1))
  }
}

extension Value {
  /// A whole number in proportion to the figure; less than nothing counts as nothing.
  fileprivate var size: Int {
    switch self {
    case .number(let number), .percent(let number), .money(let number): max(number, 0)
    case .share(let ratio): max(ratio.permille ?? 0, 0)
    case .mean(let ratio, _): ratio.whole > 0 ? max(ratio.part / ratio.whole * 100 + ratio.part % ratio.whole * 100 / ratio.whole, 0) : 0
    default: 0
    }
  }
}
