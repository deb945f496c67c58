import Diagnostics
import Interpreter

/// Answers from a table as `--answers` does, includes files of `scripts/`, and keeps what it is shown.
final class TableHost: Host {
  /// By `Interpreter.variableKey`.
  private let answers: [String: String]
  /// The prompt at whose question Ctrl-C is pressed begins so; nil for none.
  private var breaksOffAt: String?
  private(set) var isInterrupted = false
  private(set) var questions: [Question] = []
  private(set) var shown: [Answer] = []

  /// - Parameter answers: lines `name = value`.
  init(answers: String = "") {
    var table: [String: String] = [:]
    for line in answers.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { trimmed($0) }
      if parts.count == 2 { table[Interpreter.variableKey(parts[0])] = parts[1] }
    }
    self.answers = table
  }

  func answer(_ question: Question, problem: Diagnostic?) -> String? {
    questions.append(question)
    if let breaksOffAt, question.prompt.hasPrefix(breaksOffAt) { isInterrupted = true }
    return isInterrupted ? nil : question.answer(among: answers)
  }

  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    let folder = source.name.split(separator: "/").dropLast().joined(separator: "/")
    do {
      return try Scripts.source("\(folder)/\(path)")
    } catch {
      throw Diagnostic(InterpreterCode.includeFailed, at: nil, Localized(vi: path, en: path))
    }
  }

  func show(_ answer: Answer) { shown.append(answer) }
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}

  /// A new line runs.
  func begin(breakingOffAt prompt: String?) {
    breaksOffAt = prompt
    isInterrupted = false
  }
}
