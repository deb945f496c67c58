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

  typealias Line = ExerciseOutline.Line

  private let source: SourceText
  private var exercise: Exercise
  private var diagnostics: [Diagnostic] = []
  private var facts: Set<ExerciseFact> = []
  private var sections: Set<ExerciseSection> = []

  /// Title and version, the facts of the head, sections in any order, and the word that ends it.
  public static func parse(_ source: SourceText) -> Result { parse(source, outline: ExerciseOutline(source)) }

  static func parse(_ source: SourceText, outline: ExerciseOutline) -> Result {
    var parser = ExerciseParser(source)
    var isOpen = false
    var isOver = false
    for part in outline.parts {
      switch part {
      case .comment: continue
      case .title(let line, let rest, let facts) where !isOpen:
        isOpen = true
        parser.head(line, rest, facts)
      case .section(let section, let line, let rest, let body) where isOpen && !isOver: parser.section(section, line, rest, body)
      case .end where isOpen && !isOver: isOver = true
      case .title(let line, _, _), .section(_, let line, _, _), .end(let line), .unknown(let line):
        parser.misplaced(line, isOpen: isOpen, isOver: isOver)
        isOpen = true
      }
    }
    parser.requireAll(isOver: isOver)
    return Result(exercise: parser.exercise, diagnostics: parser.diagnostics)
  }

  private init(_ source: SourceText) {
    self.source = source
    exercise = Exercise(source: source)
  }

  private mutating func report(_ code: ExerciseCode, at span: Span, vi: String, en: String) {
    diagnostics.append(Diagnostic(code, at: span, Localized(vi: vi, en: en)))
  }

  private mutating func misplaced(_ line: Line, isOpen: Bool, isOver: Bool) {
    if !isOpen {
      report(
        .missing, at: line.span, vi: "bài bắt đầu bằng: bài \"Tên bài\" phiên bản 1", en: "it begins: exercise \"Title\" version 1")
    } else if isOver {
      report(.section, at: line.span, vi: "sau “hết” không còn gì nữa", en: "nothing follows “end”")
    } else {
      let listed = ExerciseSection.listed
      report(
        .section, at: line.span, vi: "không rõ phần “\(line.text)”; các phần: \(listed.vi)",
        en: "there is no section “\(line.text)”; there are: \(listed.en)")
    }
  }

  private mutating func twice(_ word: Localized, _ line: Line) {
    report(.section, at: line.span, vi: "“\(word.vi)” ghi hai lần", en: "“\(word.en)” stands twice")
  }

  // MARK: Head

  private mutating func head(_ line: Line, _ rest: Substring, _ facts: ArraySlice<Line>) {
    let (title, after) = ExerciseOutline.quoted(rest)
    exercise.title = title ?? ""
    if title == nil { report(.missing, at: line.span, vi: "tên bài đứng trong ngoặc kép", en: "the title stands in quotes") }
    if let number = ExerciseJoint.version.after(in: after) {
      exercise.version = whole(number, line) ?? 1
    } else {
      report(.missing, at: line.span, vi: "sau tên bài ghi: phiên bản 1", en: "after the title stands: version 1")
    }
    for fact in facts where !fact.isEmpty && !fact.isComment { read(fact) }
  }

  private mutating func read(_ line: Line) {
    guard let (word, rest) = ExerciseFact.beginning(line.text) else {
      let listed = ExerciseFact.listed
      return report(.section, at: line.span, vi: "ở đầu bài ghi: \(listed.vi)", en: "the head of an exercise has: \(listed.en)")
    }
    if !facts.insert(word).inserted { twice(word.spelling, line) }
    switch word {
    case .id: exercise.id = id(rest, line)
    case .minutes: exercise.minutes = whole(rest, line) ?? 10
    case .day: exercise.day = day(rest, line)
    case .level: exercise.level = level(rest, line) ?? .meeting
    case .needs: exercise.needs = list(rest)
    case .teaches: exercise.teaches = list(rest)
    }
  }

  private mutating func id(_ text: Substring, _ line: Line) -> String {
    if text.allSatisfy({ ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }) { return String(text) }
    report(
      .value, at: line.span, vi: "mã gồm chữ thường không dấu, số và gạch nối, ví dụ giao-viec",
      en: "an id has small letters without marks, digits and hyphens, such as giao-viec")
    return ""
  }

  private func list(_ text: Substring) -> [String] { text.split(separator: ",").map { $0.withoutOuterSpace } }

  private mutating func whole(_ text: Substring, _ line: Line) -> Int? {
    if let number = Int(text), (1...999).contains(number) { return number }
    report(.value, at: line.span, vi: "ở đây cần một số từ 1 đến 999, ví dụ 6", en: "a number from 1 to 999 belongs here, such as 6")
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

  // MARK: Sections

  private mutating func section(_ section: ExerciseSection, _ line: Line, _ rest: Substring, _ body: ArraySlice<Line>) {
    if !sections.insert(section).inserted, !section.repeats { twice(section.spelling, line) }
    switch section {
    case .scene: exercise.scene = prose(body)
    case .task: exercise.task = prose(body)
    case .success: exercise.success = prose(body)
    case .data:
      exercise.data = script(body)
      exercise.dataMayBeUndone = !rest.isEmpty
    case .model: exercise.model = steps(body)
    case .requirement: exercise.requirements.append(requirement(named: name(rest, line), line, body))
    case .hints: exercise.hints = hints(body)
    case .solution: exercise.solutions.insert(script(body), at: 0)
    case .otherSolution: exercise.solutions.append(script(body))
    case .mistake: mistake(rest, line, body)
    case .review: exercise.variations = body.compactMap { variation($0) }
    }
  }

  private mutating func name(_ rest: Substring, _ line: Line) -> String {
    if let name = ExerciseOutline.quoted(rest).name, !name.isEmpty { return name }
    report(
      .missing, at: line.span, vi: "tên đứng trong ngoặc kép: yêu cầu \"có hạn\"",
      en: "a name stands in quotes: requirement \"has a due day\"")
    return ""
  }

  private func prose(_ body: ArraySlice<Line>) -> String { body.map { String($0.text) }.joined(separator: "\n") }

  private func hints(_ body: ArraySlice<Line>) -> [String] {
    body.reduce(into: [String]()) { hints, line in
      let text = line.text
      if text.hasPrefix("- ") {
        hints.append(String(text.dropFirst(2)))
      } else if !text.isEmpty {
        if let last = hints.indices.last { hints[last] += " " + text } else { hints.append(String(text)) }
      }
    }
  }

  /// - Returns: the statements of the lines, with spans that point into the exercise.
  private mutating func script(_ body: ArraySlice<Line>) -> Exercise.Script {
    var script = Exercise.Script()
    if body.isEmpty { return script }
    script.span = body.span
    let parsed = Parser.parse(source, in: script.span)
    diagnostics += parsed.diagnostics
    script.sentences = parsed.script
    return script
  }

  private mutating func steps(_ body: ArraySlice<Line>) -> [Exercise.Step] {
    let (before, steps) = ExerciseOutline.steps(of: body)
    if let line = before.first(where: { !$0.isEmpty && !$0.isComment }) {
      report(.missing, at: line.span, vi: "bài mẫu gồm các bước: bước \"Điểm danh\"", en: "a model has steps: step \"Roll call\"")
    }
    return steps.map { line, label, body in Exercise.Step(label: name(label, line), script: script(body)) }
  }

  private mutating func requirement(named name: String, _ line: Line, _ body: ArraySlice<Line>) -> Exercise.Requirement {
    var requirement = Exercise.Requirement(name: name, span: line.span)
    var clauses: Set<ExerciseClause> = []
    for inner in body where !inner.isEmpty && !inner.isComment {
      guard let (word, rest) = ExerciseClause.beginning(inner.text) else {
        let listed = ExerciseClause.listed
        report(.section, at: inner.span, vi: "yêu cầu gồm: \(listed.vi)", en: "a requirement has: \(listed.en)")
        continue
      }
      if !clauses.insert(word).inserted { twice(word.spelling, inner) }
      switch word {
      case .when: requirement.relevance = expression(rest, inner)
      case .must: requirement.condition = expression(rest, inner)
      case .because: requirement.reason = String(rest)
      case .next: requirement.next = String(rest)
      }
    }
    if !clauses.contains(.must) {
      report(.missing, at: line.span, vi: "yêu cầu “\(name)” chưa ghi “phải …”", en: "the requirement “\(name)” has no “must …”")
    }
    return requirement
  }

  private mutating func expression(_ text: Substring, _ line: Line) -> Expression {
    let span = Span(line.span.end - UInt32(text.utf8.count), line.span.end)
    let (expression, problems) = Parser.expression(in: source, at: span)
    diagnostics += problems
    return expression
  }

  private mutating func mistake(_ rest: Substring, _ line: Line, _ body: ArraySlice<Line>) {
    let (name, after) = ExerciseOutline.quoted(rest)
    guard let name, let named = ExerciseJoint.trips.after(in: after), let trips = ExerciseOutline.quoted(named).name else {
      return report(
        .missing, at: line.span, vi: "viết: sai thường gặp \"quên hạn\" trái \"có hạn\"",
        en: "write: common mistake \"no due day\" trips \"has a due day\"")
    }
    exercise.mistakes.append(Exercise.Mistake(name: name, trips: trips, script: script(body), span: line.span))
  }

  private mutating func variation(_ line: Line) -> Exercise.Variation? {
    if line.isEmpty || line.isComment { return nil }
    guard let rest = ExerciseJoint.replace.after(in: line.text), case let (word?, after) = ExerciseOutline.quoted(rest),
      case let others = after.split(separator: ",").compactMap({ ExerciseOutline.quoted($0.drop { $0 == " " }).name }), !others.isEmpty
    else {
      report(.value, at: line.span, vi: "viết: thay \"Hoa\" \"Mai\", \"Tú\"", en: "write: replace \"Hoa\" \"Mai\", \"Tú\"")
      return nil
    }
    return Exercise.Variation(word: word, others: others)
  }

  private mutating func requireAll(isOver: Bool) {
    let facts: [(ExerciseFact, Bool)] = [(.id, exercise.id.isEmpty), (.day, exercise.day == nil)]
    let sections: [(ExerciseSection, Bool)] = [
      (.scene, exercise.scene.isEmpty), (.task, exercise.task.isEmpty), (.requirement, exercise.requirements.isEmpty),
      (.success, exercise.success.isEmpty), (.hints, exercise.hints.isEmpty),
      (.solution, exercise.solutions.first?.sentences.isEmpty ?? true),
    ]
    for name in facts.filter(\.1).map(\.0.spelling) + sections.filter(\.1).map(\.0.spelling) {
      report(.missing, at: .zero, vi: "bài chưa có phần “\(name.vi)”", en: "the exercise has no “\(name.en)”")
    }
    if !isOver {
      let end = UInt32(source.bytes.count)
      report(
        .missing, at: Span(end, end), vi: "bài chưa có dòng “hết”; tệp có thể bị cụt",
        en: "the line “end” is missing; the file may be cut off")
    }
    let named = Set(exercise.requirements.map(\.name))
    for mistake in exercise.mistakes where !named.contains(mistake.trips) {
      report(.value, at: mistake.span, vi: "không có yêu cầu “\(mistake.trips)”", en: "there is no requirement “\(mistake.trips)”")
    }
  }
}

extension SourceText {
  /// A part of the text from the beginning of its first line, by whose indentation the lines below are read.
  func wholeLines(of span: Span) -> Range<Int> {
    let start = bytes[..<Int(span.start)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return start..<Int(span.end)
  }
}

extension Parser {
  /// Reads the statements of a part of a text, which no others share a line with; spans point into the whole text.
  static func parse(_ source: SourceText, in span: Span) -> Result {
    script(source, tokens: Lexer.tokens(of: source, in: source.wholeLines(of: span)))
  }

  /// One expression that is all of a part of a text; spans point into the whole text.
  static func expression(in source: SourceText, at span: Span) -> (expression: Expression, diagnostics: [Diagnostic]) {
    var parser = Parser(source, tokens: Lexer.tokens(of: source, in: span.range))
    while parser.current.kind == .newline { parser.advance() }
    let expression = parser.expression()
    while parser.current.kind == .newline { parser.advance() }
    if !parser.atEnd, !parser.quiet { parser.fail(.endOfStatement) }
    return (expression, parser.diagnostics)
  }
}
