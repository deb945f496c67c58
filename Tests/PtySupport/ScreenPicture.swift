/// What a terminal shows of what a program wrote: rows without end, so that nothing scrolls away.
///
/// It knows the sequences a line editor writes for `TERM=xterm`; any other stands in the picture as `⟨…⟩`, so that it is seen.
public struct ScreenPicture {
  private let columns: Int
  private var rows: [[String]] = [[]]
  private var row = 0
  private var column = 0

  /// - Parameter columns: the width at which a row goes on below.
  public init(of text: String, columns: Int) {
    self.columns = columns
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { escape(&rest) } else { write(scalar) }
    }
  }

  /// The rows without the spaces at their ends.
  public var lines: [String] {
    rows.map { row in
      let text = row.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": down(1)
    case "\u{8}": column = max(0, column - 1)
    case "\u{7}": break
    case _ where scalar.properties.canonicalCombiningClass != .notReordered && column > 0:
      rows[row][column - 1].unicodeScalars.append(scalar)
    case _ where scalar.value < 0x20: put("⟨\(scalar.value)⟩")
    default: put(String(scalar))
    }
  }

  private mutating func put(_ cell: String) {
    if column == columns {
      column = 0
      down(1)
    }
    pad(to: column + 1)
    rows[row][column] = cell
    column += 1
  }

  private mutating func down(_ count: Int) {
    row += count
    while rows.count <= row { rows.append([]) }
  }

  private mutating func pad(to width: Int) {
    while rows[row].count < width { rows[row].append(" ") }
  }

  /// A sequence after its escape.
  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard let kind = rest.popFirst() else { return }
    if kind == "=" || kind == ">" { return }
    if kind == "(" {
      _ = rest.popFirst()
      return
    }
    guard kind == "[" else { return put("⟨\(kind)⟩") }
    let parameters = String(String.UnicodeScalarView(rest.prefix { (0x30...0x3F).contains($0.value) }))
    rest = rest.dropFirst(parameters.unicodeScalars.count)
    guard let final = rest.popFirst() else { return }
    control(final, parameters)
  }

  private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let count = max(1, Int(parameters) ?? 1)
    switch final {
    case "m", "h", "l": break
    case "A": row = max(0, row - count)
    case "B": down(count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = count - 1
    case "K" where parameters.isEmpty: rows[row] = Array(rows[row].prefix(column))
    case "J" where parameters.isEmpty:
      rows[row] = Array(rows[row].prefix(column))
      rows.removeSubrange((row + 1)...)
    case "P": rows[row].removeSubrange(min(column, rows[row].count)..<min(column + count, rows[row].count))
    case "@":
      pad(to: column)
      rows[row].insert(contentsOf: [String](repeating: " ", count: count), at: column)
    default: put("⟨[\(parameters)\(final)⟩")
    }
  }
}
