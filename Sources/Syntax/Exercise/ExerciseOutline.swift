import Diagnostics
import TextRoom

/// The lines of an exercise in their places, before anything in them is read: what the parser reads and the formatter lays out.
struct ExerciseOutline {
  /// A line without its outer space, its place, and whether it was indented.
  struct Line {
    let text: Substring
    let span: Span
    let isIndented: Bool

    var isEmpty: Bool { text.isEmpty }
    var isComment: Bool { text.hasPrefix("--") }
  }

  /// What stands at the outer edge, with the indented lines below it; they begin and end with a line that is not empty.
  enum Part {
    case comment(Line)
    case title(Line, rest: Substring, facts: ArraySlice<Line>)
    case section(ExerciseSection, Line, rest: Substring, body: ArraySlice<Line>)
    case end(Line)
    /// A line that opens nothing; what is indented below it belongs to it.
    case unknown(Line)
  }

  let parts: [Part]

  init(_ source: SourceText) {
    let lines = Self.lines(of: source)
    var parts: [Part] = []
    var position = lines.startIndex
    while position < lines.endIndex {
      let line = lines[position]
      position += 1
      if line.isEmpty { continue }
      if line.isComment {
        parts.append(.comment(line))
        continue
      }
      let below = lines[position...].prefix { $0.isIndented || $0.isEmpty }
      let body = below.drop { $0.isEmpty }
      position = below.endIndex
      parts.append(Self.part(line, body.lastIndex { !$0.isEmpty }.map { body[...$0] } ?? []))
    }
    self.parts = parts
  }

  private static func part(_ line: Line, _ body: ArraySlice<Line>) -> Part {
    if line.isIndented { return .unknown(line) }
    if let rest = ExerciseMark.end.after(in: line.text), rest.isEmpty, body.isEmpty { return .end(line) }
    if let (section, rest) = ExerciseSection.beginning(line.text), section.takes(rest) {
      return .section(section, line, rest: rest, body: body)
    }
    if let rest = ExerciseMark.exercise.after(in: line.text) { return .title(line, rest: rest, facts: body) }
    return .unknown(line)
  }

  private static func lines(of source: SourceText) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for piece in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = String(decoding: piece, as: UTF8.self)
      let trimmed = text.withoutOuterSpace
      let lead = text.prefix { $0.isWhitespace }.utf8.count
      let span = Span(UInt32(start + lead), UInt32(start + lead + trimmed.utf8.count))
      lines.append(Line(text: trimmed[...], span: span, isIndented: text.first == " " || text.first == "\t"))
      start += piece.count + 1
    }
    return lines
  }

  /// The text between quotes at the beginning of a text, and what follows it.
  static func quoted(_ text: Substring) -> (name: String?, rest: Substring) {
    let marks: [(Character, Character)] = [("\"", "\""), ("“", "”")]
    for (open, close) in marks where text.first == open {
      let inside = text.dropFirst()
      guard let end = inside.firstIndex(of: close) else { continue }
      return (String(inside[..<end]), inside[inside.index(after: end)...].drop { $0 == " " })
    }
    return (nil, text)
  }

  /// The lines of a section by the words that open its steps; lines before the first belong to no step.
  static func steps(of body: ArraySlice<Line>) -> (before: ArraySlice<Line>, steps: [(Line, label: Substring, body: ArraySlice<Line>)]) {
    let starts = body.indices.filter { ExerciseJoint.step.after(in: body[$0].text) != nil }
    let ends = starts.dropFirst() + [body.endIndex]
    let steps = zip(starts, ends).map { start, end in
      (body[start], label: ExerciseJoint.step.after(in: body[start].text) ?? "", body: body[start..<end].dropFirst())
    }
    return (body[..<(starts.first ?? body.endIndex)], steps)
  }
}

extension Collection<ExerciseOutline.Line> {
  /// The bytes from the first line to the last.
  var span: Span { Span(first?.span.start ?? 0, reversed().first?.span.end ?? 0) }
}

extension Exercise {
  /// Whether a line of an exercise names a word that may vary.
  public static func isVariation(_ line: Substring) -> Bool { ExerciseJoint.replace.after(in: line.drop { $0 == " " }) != nil }
}
