/// Prints diagnostics for people: a first line that editors can parse, the line of the source, a caret, the hint.
public struct TextRenderer: Sendable {
  let language: Language

  public init(language: Language) { self.language = language }

  /// - Returns: lines without a last newline; nothing in them can control a terminal.
  public func render(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    var lines = [head(of: diagnostic, in: source)]
    if let span = diagnostic.span { lines += excerpt(of: span, in: source) }
    if let hint = diagnostic.hint { lines.append("  = " + hint[language].printable) }
    if let replacement = diagnostic.replacement {
      lines.append("  = " + Localized(vi: "có phải ý là: ", en: "did you mean: ")[language] + replacement.printable)
    }
    return lines.joined(separator: "\n")
  }

  private func head(of diagnostic: Diagnostic, in source: SourceText) -> String {
    var place = source.name.printable
    if let span = diagnostic.span {
      let position = source.position(of: span.start)
      place += ":\(position.line):\(position.column)"
    }
    return "\(place): \(severity(diagnostic.severity)): \(diagnostic.message[language].printable) [\(diagnostic.code)]"
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: Localized(vi: "lỗi", en: "error")[language]
    case .warning: Localized(vi: "cảnh báo", en: "warning")[language]
    case .note: Localized(vi: "ghi chú", en: "note")[language]
    }
  }

  /// The source line cut to a window around the place, and a row of carets under it.
  private func excerpt(of span: Span, in source: SourceText) -> [String] {
    let line = Array(source.line(at: span.start))
    let column = source.position(of: span.start).column - 1
    let first = max(0, column - 60)
    let shown = line.dropFirst(first).prefix(120)
    let length = max(1, min(source[span].prefix { $0 != "\n" }.count, shown.count - (column - first)))
    let cut = first > 0 ? "…" : ""
    let text = cut + String(shown).replacingTabs.printable
    return ["  | " + text, "  | " + String(repeating: " ", count: column - first + cut.count) + String(repeating: "^", count: length)]
  }
}

extension String {
  /// The text with every control and direction-changing character replaced, so that it can be shown on a terminal.
  public var printable: String {
    guard unicodeScalars.contains(where: \.isUnsafeToShow) else { return self }
    var safe = ""
    for scalar in unicodeScalars { safe.unicodeScalars.append(scalar.isUnsafeToShow ? "\u{FFFD}" : scalar) }
    return safe
  }

  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }
}

extension Unicode.Scalar {
  /// Control characters other than the line feed, and the bidirectional overrides and isolates.
  public var isUnsafeToShow: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
