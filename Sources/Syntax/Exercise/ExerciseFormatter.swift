import Diagnostics

/// Lays an exercise out in canonical form, in either language.
///
/// Words of the exercise, statements and conditions are turned; what is told to the learner stays as it was written. The order of sections
/// is kept, each after one blank line; what belongs to a section is indented by two, comments stand where they stood.
public struct ExerciseFormatter {
  private typealias Line = ExerciseOutline.Line

  private let source: SourceText
  private let language: Language
  private var output: [String] = []

  /// Whether a text begins as an exercise does.
  public static func isExercise(_ source: SourceText) -> Bool {
    for part in ExerciseOutline(source).parts {
      switch part {
      case .comment: continue
      case .title: return true
      case .section, .end, .unknown: return false
      }
    }
    return false
  }

  /// - Returns: no text when the exercise does not read.
  public static func format(_ source: SourceText, in language: Language) -> Formatter.Result {
    let outline = ExerciseOutline(source)
    let diagnostics = ExerciseParser.parse(source, outline: outline).diagnostics
    guard diagnostics.isEmpty else { return Formatter.Result(text: nil, diagnostics: diagnostics) }
    var formatter = ExerciseFormatter(source: source, language: language)
    for part in outline.parts { formatter.write(part) }
    return Formatter.Result(text: formatter.output.joined(separator: "\n") + "\n", diagnostics: [])
  }

  private init(source: SourceText, language: Language) {
    self.source = source
    self.language = language
  }

  private mutating func write(_ part: ExerciseOutline.Part) {
    switch part {
    case .comment(let line), .unknown(let line):
      add("", line.text)
    case .title(_, let rest, let facts):
      let (title, after) = ExerciseOutline.quoted(rest)
      let version = ExerciseJoint.version.after(in: after) ?? after
      add("", "\(word(ExerciseMark.exercise)) \(quoted(title)) \(word(ExerciseJoint.version)) \(version)")
      for line in facts where !line.isEmpty { add("  ", fact(line)) }
    case .section(let section, _, let rest, let body):
      separate()
      add("", heading(section, rest))
      write(section, body)
    case .end: add("", word(ExerciseMark.end))
    }
  }

  /// A section stands after a blank line; a comment above it belongs to it.
  private mutating func separate() {
    let comments = output.reversed().prefix { $0.hasPrefix("--") }.count
    output.insert("", at: output.count - comments)
  }

  private mutating func add(_ margin: String, _ text: some StringProtocol) { output.append(text.isEmpty ? "" : margin + text) }

  private func word(_ word: some ExerciseWord) -> String { word.spelling[language] }

  private func quoted(_ name: String?) -> String {
    let name = name ?? ""
    return name.contains("\"") ? "“\(name)”" : "\"\(name)\""
  }

  private func fact(_ line: Line) -> String {
    guard let (fact, rest) = ExerciseFact.beginning(line.text) else { return String(line.text) }
    let level = Verb.Level.allCases.map(\.word).first { [$0.vi.folded, $0.en].contains(rest.folded) }
    return "\(word(fact)) \(fact == .level ? level?[language] ?? String(rest) : String(rest))"
  }

  private func heading(_ section: ExerciseSection, _ rest: Substring) -> String {
    guard section.isNamed else { return word(section) + (rest.isEmpty ? "" : " \(word(ExerciseJoint.mayBeUndone))") }
    let (name, after) = ExerciseOutline.quoted(rest)
    let tripped = ExerciseJoint.trips.after(in: after).map { " \(word(ExerciseJoint.trips)) \(quoted(ExerciseOutline.quoted($0).name))" }
    return "\(word(section)) \(quoted(name))\(tripped ?? "")"
  }

  private mutating func write(_ section: ExerciseSection, _ body: ArraySlice<Line>) {
    switch section {
    case .scene, .task, .success: for line in withSingleGaps(body) { add("  ", line.text) }
    case .hints: for line in body where !line.isEmpty { add(line.text.hasPrefix("- ") ? "  " : "    ", line.text) }
    case .data, .solution, .otherSolution, .mistake: script(body, margin: "  ")
    case .model: model(body)
    case .requirement: for line in body where !line.isEmpty { add("  ", clause(line)) }
    case .review: for line in body where !line.isEmpty { add("  ", replacement(line)) }
    }
  }

  private func withSingleGaps(_ body: ArraySlice<Line>) -> [Line] {
    zip(body, body.dropFirst().map(\.isEmpty) + [false]).filter { !($0.isEmpty && $1) }.map { $0.0 }
  }

  private mutating func script(_ body: ArraySlice<Line>, margin: String) {
    guard !body.isEmpty else { return }
    let text = Formatter.format(source, lines: body.span, in: language).text ?? ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { add(margin, line) }
  }

  private mutating func model(_ body: ArraySlice<Line>) {
    let (before, steps) = ExerciseOutline.steps(of: body)
    for line in before where !line.isEmpty { add("  ", line.text) }
    for (_, label, body) in steps {
      add("  ", "\(word(ExerciseJoint.step)) \(quoted(ExerciseOutline.quoted(label).name))")
      script(body, margin: "    ")
    }
  }

  private func clause(_ line: Line) -> String {
    guard let (clause, rest) = ExerciseClause.beginning(line.text) else { return String(line.text) }
    switch clause {
    case .when, .must:
      let span = Span(line.span.end - UInt32(rest.utf8.count), line.span.end)
      return "\(word(clause)) \(Printer.print(Parser.expression(in: source, at: span).expression, in: language))"
    case .because, .next: return "\(word(clause)) \(rest)"
    }
  }

  private func replacement(_ line: Line) -> String {
    guard let rest = ExerciseJoint.replace.after(in: line.text) else { return String(line.text) }
    let (name, after) = ExerciseOutline.quoted(rest)
    let others = after.split(separator: ",").map { quoted(ExerciseOutline.quoted($0.drop { $0 == " " }).name) }
    return "\(word(ExerciseJoint.replace)) \(quoted(name)) \(others.joined(separator: ", "))"
  }
}
