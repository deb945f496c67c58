import Diagnostics
import Domain
import Interpreter
import Syntax

/// What fits at the cursor in a text being typed: Tab, the live hint, the row after Enter, the question for a missing part.
///
/// It reads the grammar off the parser and the names off the state, and changes neither.
public struct Completer: Sendable {
  let state: State
  let today: Day
  public let language: Language
  let templates: [TemplateStatement]
  let variables: [String]

  /// - Parameters:
  ///   - today: the day statements are made for, as `Interpreter.today` gives it.
  ///   - templates: those that can be used, as `Interpreter.declaredTemplates` gives them.
  ///   - variables: names set so far, as `Interpreter.variableNames` gives them.
  public init(
    state: State, today: Day, language: Language = .vi, templates: [TemplateStatement] = [], variables: [String] = []
  ) {
    self.state = state
    self.today = today
    self.language = language
    self.templates = templates
    self.variables = variables
  }

  var cell: Cell? { state.cell }

  /// What members may be called in a line, as the shell reads it.
  var memberNames: [String] { cell?.members.flatMap { [$0.name, $0.handle] } ?? [] }

  /// What may be put at the cursor.
  ///
  /// - Parameters:
  ///   - before: the text up to the cursor, in any Unicode form.
  ///   - after: the text from the cursor on.
  public func completions(before: String, after: String) -> Completions {
    let source = SourceText(typed: before)
    let script = Parser.parse(source).script
    // What comes before the last statement that could be read, with the blocks around it, is done with.
    let start = script.last?.span.range.lowerBound ?? 0
    let row = source.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let rest = String(decoding: source.bytes[row...], as: UTF8.self)
    var completions = completions(in: rest, after: after, scope: LocalNames(of: script))
    completions.start += row
    return completions
  }

  private func completions(in text: String, after: String, scope: LocalNames) -> Completions {
    let place = CursorPlace(atEndOf: text)
    switch place.kind {
    case .comment: return Completions(start: text.utf8.count)
    case .text: return completionsInText(text)
    case .string(let start): return completions(inString: text, from: start, after: after, scope: scope)
    case .code: break
    }
    let found = place.cuts.map { cut in (cut: cut, drafts: drafts(in: text, from: cut, scope: scope)) }
    let completions = Completions(merging: found, in: text)
    return completions.candidates.isEmpty ? colon(at: text, after: after) : completions
  }

  /// What may stand from an offset on, given what is typed from there.
  private func drafts(in text: String, from cut: Int, scope: LocalNames) -> [Draft] {
    let bytes = Array(text.utf8)
    let head = SourceText(bytes: bytes[..<cut])
    guard let outlook = Parser.outlook(atEndOf: head) else { return [] }
    let typed = TypedPart(String(decoding: bytes[cut...], as: UTF8.self))
    let spot = Spot(head: head, outlook: outlook, typed: typed, scope: scope)
    let named = outlook.productions.flatMap { values(of: $0, at: spot) }
    let drafts = outlook.keywords.contains(.all) ? words(at: spot) + named : named + words(at: spot)
    return CursorPlace.needsSpace(after: head) ? drafts.map(\.spaced) : drafts
  }

  private func values(of production: Production, at spot: Spot) -> [Draft] {
    switch production {
    case .member: members(at: spot)
    case .task: tasks(at: spot)
    case .date: dates(at: spot)
    case .month, .duesPeriod: months(at: spot)
    case .time: times(at: spot)
    case .number, .count: numbers(at: spot)
    case .documentNumber: documents(at: spot)
    case .string: spot.verb == .explain ? [] : strings(at: spot).map { $0.quoted() }
    case .code, .finding: codes(at: spot)
    case .topic: topics(at: spot)
    case .name: names(at: spot)
    case .expression: literals(at: spot) + names(at: spot)
    default: []
    }
  }

  /// A part of an expression may also be a member, a task or a date, once its first sign or the type of the parameter says so.
  private func literals(at spot: Spot) -> [Draft] {
    if spot.typed.begins(with: "@") { return members(at: spot) }
    if spot.typed.begins(with: "#") { return tasks(at: spot) }
    switch parameterType(at: spot) {
    case .member, .typeMembers: return members(at: spot)
    case .typeTask: return tasks(at: spot)
    case .month: return months(at: spot)
    case .quarter: return quarters(at: spot)
    case .date: return dates(at: spot)
    default: return spot.typed.beginsWithDigit ? dates(at: spot) : []
    }
  }

  /// The colon before free text, where nothing else fits.
  private func colon(at text: String, after: String) -> Completions {
    let end = text.utf8.count
    let spaces = text.reversed().prefix { $0 == " " }.count
    guard spaces > 0, !after.hasPrefix(":") else { return Completions(start: end) }
    guard let outlook = Parser.outlook(atEndOf: SourceText(typed: text)), outlook.productions.contains(.text) else {
      return Completions(start: end)
    }
    return Completions(start: end - spaces, candidates: [Completion(": ", note: PartName.content[language])])
  }

  /// In free text only handles are offered.
  private func completionsInText(_ text: String) -> Completions {
    let end = text.utf8.count
    guard let sign = text.lastIndex(of: "@"), text[sign...].dropFirst().allSatisfy(\.isHandlePart) else { return Completions(start: end) }
    guard text[..<sign].last.map({ !$0.isHandlePart }) ?? true else { return Completions(start: end) }
    let start = text.utf8.distance(from: text.startIndex, to: sign)
    let spot = Spot(head: SourceText(typed: ""), outlook: nil, typed: TypedPart(String(text[sign...])), scope: LocalNames())
    return Completions(merging: [(start, members(at: spot))], in: text)
  }

  /// In quotes what may be quoted here, or an expression in braces that are still open.
  private func completions(inString text: String, from start: Int, after: String, scope: LocalNames) -> Completions {
    let bytes = Array(text.utf8)
    if let brace = CursorPlace.openBrace(in: bytes, from: start) {
      let expression = Keyword.let.spelling(.vi) + " x = "
      var completions = completions(in: expression + String(decoding: bytes[brace...], as: UTF8.self), after: after, scope: scope)
      completions.start += brace - expression.utf8.count
      return completions
    }
    let head = SourceText(bytes: bytes[..<start])
    guard let outlook = Parser.outlook(atEndOf: head), outlook.productions.contains(.string) else {
      return Completions(start: bytes.count)
    }
    let typed = TypedPart(String(String(decoding: bytes[start...], as: UTF8.self).dropFirst()))
    let spot = Spot(head: head, outlook: outlook, typed: typed, scope: scope)
    let isClosed = after.hasPrefix("\"") || after.hasPrefix("”")
    return Completions(merging: [(start, strings(at: spot).map { $0.quoted(closing: !isClosed) })], in: text)
  }
}
