import Diagnostics
import TextRoom

/// Reads an exercise line by line; statements and expressions within it are read by the parser of the language at their own place.
///
/// It never throws: what is wrong is a diagnostic, and the rest is read.
public struct ExerciseParser {
  public struct Result: Sendable {
    public var exercise: Exercise
    public var diagnostics: [Diagnostic]
  }

  /// A line with its place, and how far it is indented.
  private struct Line {
    let text: Substring
    let span: Span
    let isIndented: Bool
  }

  private let source: SourceText
  private let lines: [Line]
  private var position = 0
  private var exercise: Exercise
  private var diagnostics: [Diagnostic] = []

  /// Title and version, the facts of the head, sections in any order, and the word that ends it.
  public static func parse(_ source: SourceText) -> Result {
    var parser = ExerciseParser(source)
    parser.head()
    while let line = parser.current, !parser.isAtEnd(line) { parser.section(line) }
    parser.requireAll()
    return Result(exercise: parser.exercise, diagnostics: parser.diagnostics)
  }

  private init(_ source: SourceText) {
    self.source = source
    exercise = Exercise(source: source)
    var lines: [Line] = []
    var start = 0
    for piece in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = String(decoding: piece, as: UTF8.self)
      let isIndented = text.first == " " || text.first == "\t"
      let trimmed = text.withoutOuterSpace
      let lead = text.prefix { $0.isWhitespace }.utf8.count
      let span = Span(UInt32(start + lead), UInt32(start + lead + trimmed.utf8.count))
      lines.append(Line(text: trimmed[...], span: span, isIndented: isIndented))
      start += piece.count + 1
    }
    self.lines = lines
  }

  // MARK: Lines

  /// The next line that says something; comments outside sections are passed over.
  private var current: Line? {
    mutating get {
      while position < lines.count, lines[position].text.isEmpty || lines[position].text.hasPrefix("--") { position += 1 }
      return position < lines.count ? lines[position] : nil
    }
  }

  private func isAtEnd(_ line: Line) -> Bool {
    !line.isIndented && ExerciseWord.beginning(line.text, among: [.end])?.rest.isEmpty == true
  }

  /// The indented lines that follow, empty ones between them included.
  private mutating func body() -> Range<Int> {
    let start = position
    var end = start
    while position < lines.count, lines[position].isIndented || lines[position].text.isEmpty {
      if !lines[position].text.isEmpty { end = position + 1 }
      position += 1
    }
    return start..<end
  }

  private mutating func report(_ code: ExerciseCode, at span: Span, vi: String, en: String) {
    diagnostics.append(Diagnostic(code, at: span, Localized(vi: vi, en: en)))
  }

  // MARK: Head

  private mutating func head() {
    guard let line = current, let (_, rest) = ExerciseWord.beginning(line.text, among: [.exercise]) else {
      report(
        .missing, at: current?.span ?? .zero, vi: "bài bắt đầu bằng: bài \"Tên bài\" phiên bản 1",
        en: "it begins: exercise \"Title\" version 1")
      return
    }
    position += 1
    let (title, after) = quoted(rest)
    exercise.title = title ?? ""
    if title == nil { report(.missing, at: line.span, vi: "tên bài đứng trong ngoặc kép", en: "the title stands in quotes") }
    if let (_, number) = ExerciseWord.beginning(after, among: [.version]) { exercise.version = whole(number, line) ?? 1 }
    for index in body() where !lines[index].text.isEmpty { fact(lines[index]) }
  }

  private mutating func fact(_ line: Line) {
    let words: [ExerciseWord] = [.id, .minutes, .day, .level, .needs, .teaches]
    guard let (word, rest) = ExerciseWord.beginning(line.text, among: words) else {
      let listed = words.map(\.spelling)
      return report(
        .section, at: line.span, vi: "ở đầu bài ghi: \(listed.map(\.vi).joined(separator: ", "))",
        en: "the head of an exercise has: \(listed.map(\.en).joined(separator: ", "))")
    }
    switch word {
    case .id: exercise.id = String(rest)
    case .minutes: exercise.minutes = whole(rest, line) ?? 10
    case .day: exercise.day = day(rest, line)
    case .level: exercise.level = level(rest, line) ?? .meeting
    case .needs: exercise.needs = list(rest)
    case .teaches: exercise.teaches = list(rest)
    default: break
    }
  }

  private func list(_ text: Substring) -> [String] { text.split(separator: ",").map { $0.withoutOuterSpace } }

  private mutating func whole(_ text: Substring, _ line: Line) -> Int? {
    if let number = Int(text), number > 0 { return number }
    report(.value, at: line.span, vi: "ở đây cần một số, ví dụ 6", en: "a number belongs here, such as 6")
    return nil
  }

  private mutating func day(_ text: Substring, _ line: Line) -> DateLiteral? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    if parts.count == 3 { return .day(year: parts[2], month: parts[1], day: parts[0]) }
    report(.value, at: line.span, vi: "ngày viết như 05/12/2026", en: "a day is written like 05/12/2026")
    return nil
  }

  private mutating func level(_ text: Substring, _ line: Line) -> Verb.Level? {
    if let level = Verb.Level.allCases.first(where: { [$0.word.vi.folded, $0.word.en].contains(text.folded) }) { return level }
    let words = Verb.Level.allCases.map(\.word)
    report(
      .value, at: line.span, vi: "cấp là một trong: \(words.map(\.vi).joined(separator: ", "))",
      en: "a level is one of: \(words.map(\.en).joined(separator: ", "))")
    return nil
  }

  /// The text between quotes, and what follows.
  private func quoted(_ text: Substring) -> (String?, Substring) {
    let marks: [(Character, Character)] = [("\"", "\""), ("“", "”")]
    for (open, close) in marks where text.first == open {
      let inside = text.dropFirst()
      guard let end = inside.firstIndex(of: close) else { continue }
      return (String(inside[..<end]), inside[inside.index(after: end)...].drop { $0 == " " })
    }
    return (nil, text)
  }

  // MARK: Sections

  private mutating func section(_ line: Line) {
    position += 1
    guard !line.isIndented, let (word, rest) = ExerciseWord.beginning(line.text, among: ExerciseWord.sections),
      rest.isEmpty || word == .requirement || word == .mistake
    else {
      let listed = ExerciseWord.sections.map(\.spelling)
      _ = body()
      return report(
        .section, at: line.span, vi: "không rõ phần “\(line.text)”; các phần: \(listed.map(\.vi).joined(separator: ", "))",
        en: "there is no section “\(line.text)”; there are: \(listed.map(\.en).joined(separator: ", "))")
    }
    let range = body()
    switch word {
    case .scene: exercise.scene = prose(range)
    case .task: exercise.task = prose(range)
    case .success: exercise.success = prose(range)
    case .data: exercise.data = script(range)
    case .model: exercise.model = steps(range)
    case .requirement: exercise.requirements.append(requirement(named: name(rest, line), line, range))
    case .hints: exercise.hints = hints(range)
    case .solution: exercise.solutions.insert(script(range), at: 0)
    case .otherSolution: exercise.solutions.append(script(range))
    case .mistake: mistake(rest, line, range)
    case .review: exercise.variations = range.compactMap { variation(lines[$0]) }
    default: break
    }
  }

  private mutating func name(_ rest: Substring, _ line: Line) -> String {
    if let name = quoted(rest).0, !name.isEmpty { return name }
    report(
      .missing, at: line.span, vi: "tên đứng trong ngoặc kép: yêu cầu \"có hạn\"",
      en: "a name stands in quotes: requirement \"has a due day\"")
    return ""
  }

  private func prose(_ range: Range<Int>) -> String { range.map { String(lines[$0].text) }.joined(separator: "\n") }

  private func hints(_ range: Range<Int>) -> [String] {
    range.reduce(into: [String]()) { hints, index in
      let text = lines[index].text
      if text.hasPrefix("- ") {
        hints.append(String(text.dropFirst(2)))
      } else if !text.isEmpty {
        hints.append((hints.popLast().map { $0 + " " } ?? "") + text)
      }
    }
  }

  /// - Returns: the statements of the lines, with spans that point into the exercise.
  private mutating func script(_ range: Range<Int>) -> Exercise.Script {
    var script = Exercise.Script()
    guard let first = range.first, let last = range.last else { return script }
    script.span = Span(lines[first].span.start, lines[last].span.end)
    let parsed = Parser.parse(source.showing(script.span))
    diagnostics += parsed.diagnostics
    script.sentences = parsed.script
    return script
  }

  private mutating func steps(_ range: Range<Int>) -> [Exercise.Step] {
    var steps: [Exercise.Step] = []
    var start = range.lowerBound
    var label = ""
    for index in range {
      guard let (_, rest) = ExerciseWord.beginning(lines[index].text, among: [.step]) else { continue }
      if !label.isEmpty { steps.append(Exercise.Step(label: label, script: script(start..<index))) }
      label = name(rest, lines[index])
      start = index + 1
    }
    if !label.isEmpty { steps.append(Exercise.Step(label: label, script: script(start..<range.upperBound))) }
    return steps
  }

  private mutating func requirement(named name: String, _ line: Line, _ range: Range<Int>) -> Exercise.Requirement {
    var requirement = Exercise.Requirement(name: name, span: line.span)
    for index in range where !lines[index].text.isEmpty {
      let inner = lines[index]
      guard let (word, rest) = ExerciseWord.beginning(inner.text, among: [.when, .must, .because, .next]) else {
        report(.section, at: inner.span, vi: "yêu cầu gồm: khi, phải, vì, tiếp", en: "a requirement has: when, must, because, next")
        continue
      }
      switch word {
      case .when: requirement.relevance = expression(rest, inner)
      case .must: requirement.condition = expression(rest, inner)
      case .because: requirement.reason = String(rest)
      case .next: requirement.next = String(rest)
      default: break
      }
    }
    if requirement.condition == .missing {
      report(.missing, at: line.span, vi: "yêu cầu “\(name)” chưa ghi “phải …”", en: "the requirement “\(name)” has no “must …”")
    }
    return requirement
  }

  private mutating func expression(_ text: Substring, _ line: Line) -> Expression {
    let span = Span(line.span.end - UInt32(text.utf8.count), line.span.end)
    let (expression, problems) = Parser.expression(in: source.showing(span))
    diagnostics += problems
    return expression
  }

  private mutating func mistake(_ rest: Substring, _ line: Line, _ range: Range<Int>) {
    let (name, after) = quoted(rest)
    guard let name, let (_, named) = ExerciseWord.beginning(after, among: [.trips]), let trips = quoted(named).0 else {
      return report(
        .missing, at: line.span, vi: "viết: sai thường gặp \"quên hạn\" trái \"có hạn\"",
        en: "write: common mistake \"no due day\" trips \"has a due day\"")
    }
    exercise.mistakes.append(Exercise.Mistake(name: name, trips: trips, script: script(range), span: line.span))
  }

  private mutating func variation(_ line: Line) -> Exercise.Variation? {
    guard !line.text.isEmpty else { return nil }
    guard let (_, rest) = ExerciseWord.beginning(line.text, among: [.replace]), case let (word?, after) = quoted(rest),
      case let others = after.split(separator: ",").compactMap({ part in quoted(part.drop { $0 == " " }).0 }), !others.isEmpty
    else {
      report(.value, at: line.span, vi: "viết: thay \"Hoa\" \"Mai\", \"Tú\"", en: "write: replace \"Hoa\" \"Mai\", \"Tú\"")
      return nil
    }
    return Exercise.Variation(word: word, others: others)
  }

  private mutating func requireAll() {
    let parts: [(ExerciseWord, Bool)] = [
      (.id, exercise.id.isEmpty), (.day, exercise.day == nil), (.scene, exercise.scene.isEmpty), (.task, exercise.task.isEmpty),
      (.requirement, exercise.requirements.isEmpty), (.success, exercise.success.isEmpty), (.hints, exercise.hints.isEmpty),
      (.solution, exercise.solutions.first?.sentences.isEmpty ?? true),
    ]
    for (word, isMissing) in parts where isMissing {
      let name = word.spelling
      report(.missing, at: .zero, vi: "bài chưa có phần “\(name.vi)”", en: "the exercise has no “\(name.en)”")
    }
    for mistake in exercise.mistakes where !exercise.requirements.contains(where: { $0.name == mistake.trips }) {
      report(.value, at: mistake.span, vi: "không có yêu cầu “\(mistake.trips)”", en: "there is no requirement “\(mistake.trips)”")
    }
  }
}

extension SourceText {
  /// The same text of which only a part shows, every byte at its place.
  func showing(_ span: Span) -> SourceText {
    let shown = span.range
    let bytes = bytes.enumerated().map { index, byte in shown.contains(index) || byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " ") }
    return SourceText(name: name, bytes: bytes)
  }
}

extension Parser {
  /// One expression that is the whole text.
  public static func expression(in source: SourceText) -> (expression: Expression, diagnostics: [Diagnostic]) {
    var parser = Parser(source)
    while parser.current.kind == .newline { parser.advance() }
    let expression = parser.expression()
    while parser.current.kind == .newline { parser.advance() }
    if !parser.atEnd, !parser.quiet { parser.fail(.endOfStatement) }
    return (expression, parser.diagnostics)
  }
}
