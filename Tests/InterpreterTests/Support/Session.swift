import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

/// An interpreter with a host that notes everything, driven by script text.
final class Session {
  let interpreter: Interpreter
  let host = NotingHost()
  let rules: RuleBook
  /// The records handed over to be kept, in order.
  private(set) var records: [NewRecord] = []

  init(rules: RuleBook = RuleBook(), today: Day = day(2026, 9, 1), state: State? = nil) {
    self.rules = rules
    interpreter = Interpreter(state: state ?? State(rules: rules), host: host, clock: { today })
    interpreter.keep = { [unowned self] record in records.append(record) }
  }

  /// A session that has run a script.
  convenience init(rules: RuleBook = RuleBook(), today: Day = day(2026, 9, 1), _ script: String) throws {
    self.init(rules: rules, today: today)
    try run(script)
  }

  var cell: Cell { get throws { try #require(interpreter.state.cell) } }

  var cellState: CellState { get throws { interpreter.state.cells[try #require(interpreter.state.current)] } }

  func run(_ script: String) throws {
    let source = SourceText(name: "thử", script)
    let parsed = Parser.parse(source)
    if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
    try interpreter.run(parsed.script, from: source)
  }

  /// What stops a script: its diagnostic, and the text of its place; what it offers is tried.
  func failure(_ script: String) throws -> (diagnostic: Diagnostic, place: String) {
    let before = Snapshot(interpreter)
    defer { before.expectOffersToBeAccepted(in: script) }
    do {
      try run(script)
    } catch let failure as Failure {
      let span = try #require(failure.diagnostic.span, "the message has no place: \(failure.diagnostic.message.vi)")
      return (failure.diagnostic, failure.source[span])
    }
    throw Unstopped(script: script)
  }

  struct Unstopped: Error { let script: String }

  // MARK: Last things

  var lastAccepted: Accepted { get throws { try #require(host.accepted.last) } }

  /// The last statement read back.
  func readBack(_ language: Language = .vi) throws -> String {
    let accepted = try lastAccepted
    return accepted.readBack(in: interpreter.state.cells[accepted.cell])[language]
  }

  /// The codes of the warnings after the last statement.
  func warnings() throws -> [String] { interpreter.warnings(after: try lastAccepted).map(\.code) }

  /// A value as text, for example of `đếm(nhiệm vụ)`.
  func value(of expression: String) throws -> String {
    try run("gán kết quả thử = \(expression)")
    host.answers = [""]
    try run("hỏi \"{kết quả thử}\" vào bỏ qua dạng chữ")
    return try #require(host.questions.last).prompt
  }
}

/// Answers from a list, gives files from a table, and notes the rest.
final class NotingHost: Host {
  /// Taken from the front; nobody answers when it is empty.
  var answers: [String] = []
  /// What a person at the keyboard would reply; there is none when it is empty.
  var replies: [String] = []
  var files: [String: String] = [:]
  private(set) var questions: [Question] = []
  private(set) var problems: [Diagnostic] = []
  private(set) var shown: [Answer] = []
  private(set) var accepted: [Accepted] = []
  private(set) var requests: [Request] = []
  var isInterrupted = false
  /// Something that takes long is broken off as soon as it says how far it has come.
  var isInterruptedAfterStart = false
  /// Called after each record, as the shell is.
  var afterRecord: (Accepted) -> Void = { _ in }

  func answer(_ question: Question, problem: Diagnostic?) -> String? {
    questions.append(question)
    if let problem { problems.append(problem) }
    return answers.isEmpty ? nil : answers.removeFirst()
  }

  func choice(for question: Question) -> String? { replies.isEmpty ? nil : replies.removeFirst() }

  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    guard let text = files[path] else {
      throw Diagnostic(InterpreterCode.includeFailed, at: nil, Localized(vi: "không có tệp \(path)", en: "there is no file \(path)"))
    }
    return SourceText(name: path, text)
  }

  func show(_ answer: Answer) { shown.append(answer) }

  func recorded(_ accepted: Accepted) {
    self.accepted.append(accepted)
    afterRecord(accepted)
  }

  func request(_ request: Request) { requests.append(request) }

  func progress(_ done: Int, of total: Int) { isInterrupted = isInterrupted || isInterruptedAfterStart }

  /// The last table shown, as text in a language.
  func table(_ language: Language = .vi) -> [[String]] {
    guard case .table(let table, _)? = shown.last else { return [] }
    return table.cells.map { $0.map { $0[language] } }
  }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }
