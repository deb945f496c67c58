import Diagnostics
import Documents
import Domain
import Interpreter
import Session
import Shell
import Syntax
import TextRoom

/// The surroundings of a script that runs on its own: answers given beforehand, a terminal to ask at if there is one.
final class ScriptHost: Host {
  private let console: Console
  /// By name without diacritics.
  private let answers: [String: String]
  private let folder: String
  /// Documents to be written once the script is on record.
  private(set) var orders: [Exporter.Order] = []
  /// Templates to be kept then.
  private(set) var templates: [(name: String, script: String)] = []
  private(set) var exercises: [(name: String, text: String)] = []
  /// Something was found by `rà soát`.
  private(set) var hasFindings = false
  weak var session: Session?
  /// The script that is being run, if one is; nothing is shown or asked before all of it is read and found right.
  private let reading: ScriptReading?
  var isVerbose = false
  private var statements = 0
  /// Ctrl-C was pressed during something that takes long.
  private var hasBrokenOff = false

  /// - Parameter folder: of the script; files outside it are not included.
  init(_ console: Console, answers: [String: String], folder: String, reading: ScriptReading? = nil) {
    self.console = console
    self.answers = answers
    self.folder = folder
    self.reading = reading
  }

  private var maySpeak: Bool { reading?.diagnostics.isEmpty ?? true }

  /// Asking the system costs as much as a short statement, so it is asked now and then.
  var isInterrupted: Bool {
    statements &+= 1
    return hasBrokenOff || statements % 64 == 0 && Interrupt.isRaised
  }

  var isInterruptedNow: Bool { hasBrokenOff || Interrupt.isRaised }

  func answer(_ question: Question, problem: Diagnostic?) -> String? {
    if let given = question.answer(among: answers) { return given }
    guard maySpeak else { return nil }
    guard Surroundings.isTerminal(0), Surroundings.isTerminal(1) else { return nil }
    Interrupt.release()
    defer { Interrupt.hold() }
    return console.ask(question, problem: problem)
  }

  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    try Files.included(path, from: source, within: folder)
  }

  func show(_ answer: Answer) {
    guard maySpeak else { return }
    if case .findings(let findings) = answer, findings.contains(where: { $0.acceptance == nil }) { hasFindings = true }
    console.show(answer)
  }

  func progress(_ done: Int, of total: Int) {
    hasBrokenOff = hasBrokenOff || Interrupt.isRaised
    console.progress(done, of: total)
  }

  func recorded(_ accepted: Accepted) {
    guard isVerbose || accepted.mayNeedCaution, maySpeak, let session else { return }
    if isVerbose {
      let cell = session.interpreter.state.cells[accepted.cell]
      console.print("[\(accepted.record.number)] " + accepted.readBack(in: cell)[console.language].printable)
    } else if let caution = accepted.caution(in: session.interpreter.state) {
      console.complain("[\(accepted.record.number)] " + caution[console.language].printable)
    }
  }

  func request(_ request: Request) {
    switch request {
    case .saveTemplate(let name, let script): templates.append((name, script))
    case .saveExercise(let name, let text): exercises.append((name, text))
    case .export(let paper, let index, let path):
      guard let cell = session?.interpreter.state.cells[index].cell, let order = Exporter.Order(paper, of: cell, to: path) else { return }
      orders.append(order)
    case .help(let verb): if maySpeak { console.print(HelpText.text(for: verb, in: console.language)) }
    case .language(let language): console.language = language
    case .quit: break
    }
  }
}

/// Answers given before a script runs.
enum AnswerFile {
  /// Lines `name = value`, or `name subject = value` as in `kết quả #3 = …`; blank lines and comments are passed over.
  static func read(_ source: SourceText) throws(Diagnostic) -> [String: String] {
    var answers: [String: String] = [:]
    for line in String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("--") || line.allSatisfy(\.isWhitespace) { continue }
      let (name, value) = try pair(String(line))
      answers[Interpreter.variableKey(name)] = value
    }
    return answers
  }

  /// `name=value`
  static func pair(_ text: String) throws(Diagnostic) -> (name: String, value: String) {
    guard let sign = text.firstIndex(of: "=") else {
      throw Diagnostic(
        FileCode.badAnswer, at: nil, Localized(vi: "“\(text)” thiếu dấu =", en: "“\(text)” has no = sign"),
        hint: FileCode.badAnswer.explanation)
    }
    return (text[..<sign].withoutOuterSpace, text[text.index(after: sign)...].withoutOuterSpace)
  }
}
