/// Places text in columns of equally wide cells, as a terminal or a typewriter font shows it.
public enum TextLayout {
  public enum Alignment: Sendable, Hashable { case leading, center, trailing }

  /// Cells that `text` takes.
  public static func width(_ text: some StringProtocol) -> Int { text.displayWidth }

  /// Lines of at most `columns` cells, broken at spaces; a word longer than a line is cut between letters.
  ///
  /// - Parameter indent: cells left free at the start of the first line.
  /// - Returns: at least one line.
  public static func wrap(_ text: String, to columns: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var used = indent
    var lineHasWord = false
    func flush() {
      lines.append(line)
      line = ""
      used = 0
      lineHasWord = false
    }
    for word in text.split(separator: " ") {
      for (index, piece) in pieces(of: word, room: columns - indent).enumerated() {
        let wide = width(piece)
        if lineHasWord, index > 0 || used + 1 + wide > columns { flush() }
        if lineHasWord { line += " " }
        line += piece
        used += wide + (lineHasWord ? 1 : 0)
        lineHasWord = true
      }
    }
    if lineHasWord || lines.isEmpty { flush() }
    return lines
  }

  /// A line too long for `columns` cells broken between words; what goes on is indented by `indent` cells.
  ///
  /// - Parameter columns: nil where lines have no end.
  public static func hanging(_ line: some StringProtocol, to columns: Int?, by indent: Int) -> [String] {
    guard let columns, width(line) > columns else { return [String(line)] }
    let own = line.prefix { $0 == " " }.count
    let rows = wrap(String(line.dropFirst(own)), to: max(columns - indent, 1))
    return rows.enumerated().map { String(repeating: " ", count: $0 == 0 ? own : indent) + $1 }
  }

  /// The same; what goes on of an indented line is indented two cells more.
  public static func hanging(_ line: some StringProtocol, to columns: Int?) -> [String] {
    let own = line.prefix { $0 == " " }.count
    return hanging(line, to: columns, by: own == 0 ? 0 : own + 2)
  }

  /// A word whole, or cut to pieces of at most `room` cells when it is longer than that.
  private static func pieces(of word: Substring, room: Int) -> [Substring] {
    guard width(word) > room else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let wide = width(String(word[index]))
      if used + wide > room, index > start {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += wide
    }
    pieces.append(word[start...])
    return pieces
  }

  /// `text` filled up with spaces to `columns` cells.
  public static func padded(_ text: String, to columns: Int, _ alignment: Alignment) -> String {
    let free = max(columns - width(text), 0)
    let left =
      switch alignment {
      case .leading: 0
      case .center: free / 2
      case .trailing: free
      }
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: free - left)
  }

  /// Blocks of lines side by side, each centred in its width.
  public static func sideBySide(_ blocks: [(lines: [String], width: Int)]) -> [String] {
    let wrapped = blocks.map { block in block.lines.flatMap { wrap($0, to: block.width) } }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      zip(blocks, wrapped).map { block, lines in padded(row < lines.count ? lines[row] : "", to: block.width, .center) }.joined()
    }
  }

  /// `line` without the spaces at its end.
  public static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  public var withoutOuterSpace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}
