import TextRoom

/// Prints diagnostics for people: a first line that editors can parse, the line of the source, a caret, the hint.
public struct TextRenderer: Sendable {
  let language: Language

  public init(language: Language) { self.language = language }

  /// - Returns: lines without a last newline; nothing in them can control a terminal.
  public func render(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    render(diagnostic, in: source, at: diagnostic.span.map { source.position(of: $0.start) })
  }

  /// Many diagnostics of one text, each as `render` gives it, in linear time.
  public func render(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
    let table = LineTable(source)
    return diagnostics.map { diagnostic in render(diagnostic, in: source, at: diagnostic.span.map { table.position(of: $0.start) }) }
  }

  private func render(_ diagnostic: Diagnostic, in source: SourceText, at position: Position?) -> String {
    // A file that was refused has no text to show, nor is the place within what there is.
    let span = diagnostic.span.flatMap { Int($0.start) <= source.bytes.count ? $0 : nil }
    var place = String(source.name.printable.map { $0 == "\n" ? "\u{FFFD}" : $0 })
    if let position, span != nil { place += ":\(position.line):\(position.column)" }
    var lines = ["\(place): \(severity(diagnostic.severity)): \(diagnostic.message[language].printable) [\(diagnostic.code)]"]
    if let span, !source.bytes.isEmpty { lines += Excerpt(of: span, in: source).lines }
    if let hint = diagnostic.hint { lines += hint[language].printable.split(separator: "\n").map { "  = " + $0 } }
    if let replacement = diagnostic.replacement {
      lines.append("  = " + Localized(vi: "có phải ý là: ", en: "did you mean: ")[language] + replacement.printable)
    }
    return lines.joined(separator: "\n")
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: Localized(vi: "lỗi", en: "error")[language]
    case .warning: Localized(vi: "cảnh báo", en: "warning")[language]
    case .note: Localized(vi: "ghi chú", en: "note")[language]
    }
  }
}

/// A line of the source, cut to a window around a place, and carets under the place.
private struct Excerpt {
  private static let columnsBefore = 60
  private static let columns = 120
  /// A tab reaches to the next multiple of it.
  private static let tab = 4
  /// A letter is seldom longer, and a window of columns never needs more bytes.
  private static let maximumBytes = columns * 16

  private var text = ""
  private var width = 0
  private var caretStart = 0
  private var caretWidth = 0

  var lines: [String] {
    ["  | " + text, "  | " + String(repeating: " ", count: caretStart) + String(repeating: "^", count: max(1, caretWidth))]
  }

  init(of span: Span, in source: SourceText) {
    let bytes = source.bytes
    let start = Int(span.start)
    var first = start
    while first > 0, bytes[first - 1] != UInt8(ascii: "\n"), start - first < Self.maximumBytes { first -= 1 }
    // The cut must not divide a letter.
    if first > 0, bytes[first - 1] != UInt8(ascii: "\n") {
      while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
    }
    let end = Self.endOfLine(in: bytes, from: start, to: min(Int(span.end), bytes.count))
    let last = Self.endOfLine(in: bytes, from: end, to: bytes.count)

    let isWhole = first == 0 || bytes[first - 1] == UInt8(ascii: "\n")
    appendTail(of: String(decoding: bytes[first..<start], as: UTF8.self), isWhole: isWhole)
    caretStart = width
    append(String(decoding: bytes[start..<end], as: UTF8.self))
    caretWidth = width - caretStart
    append(String(decoding: bytes[end..<last], as: UTF8.self))
  }

  private static func endOfLine(in bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit, bytes[end] != UInt8(ascii: "\n"), end - start < maximumBytes { end += 1 }
    // A cut before the limit must not divide a letter.
    if end < limit, bytes[end] != UInt8(ascii: "\n") {
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return end
  }

  /// The end of what stands before the place, as far as the window reaches.
  private mutating func appendTail(of line: String, isWhole: Bool) {
    var kept = line.endIndex
    var columns = 0
    while kept > line.startIndex {
      let before = line.index(before: kept)
      columns += Self.maximumColumns(of: line[before])
      if columns >= Self.columnsBefore { break }
      kept = before
    }
    if !isWhole || kept > line.startIndex {
      text = "…"
      width = 1
    }
    append(String(line[kept...]))
  }

  private static func maximumColumns(of character: Character) -> Int {
    character == "\t" ? tab : String(character).printable.displayWidth
  }

  /// Adds letters up to the right edge.
  private mutating func append(_ line: String) {
    for character in line {
      let shown = character == "\t" ? String(repeating: " ", count: Self.tab - width % Self.tab) : String(character).printable
      let columns = shown.displayWidth
      guard width + columns <= Self.columns else { return }
      text += shown
      width += columns
    }
  }
}

extension String {
  /// The text with a space for every tab and with every control and direction-changing character replaced, so that it can be shown on a
  /// terminal.
  public var printable: String {
    guard unicodeScalars.contains(where: \.isUnsafeToShow) else { return self }
    var safe = ""
    for scalar in unicodeScalars { safe.unicodeScalars.append(scalar == "\t" ? " " : scalar.isUnsafeToShow ? "\u{FFFD}" : scalar) }
    return safe
  }
}

extension Unicode.Scalar {
  /// Control characters other than the line feed, and those that change the direction or the lines of a text.
  public var isUnsafeToShow: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
