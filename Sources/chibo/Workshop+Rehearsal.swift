import ArgumentParser
import Diagnostics
import Interpreter
import Session
import Syntax

extension Workshop {
  /// All that is wrong with a script, in its order: it is run on a copy of the store in memory and nothing is kept.
  ///
  /// - Parameter answers: by name without diacritics; a question without one gets its default.
  func problems(of source: SourceText, answers: [String: String] = [:]) throws(ExitCode) -> [Failure] {
    let parsed = Parser.parse(source)
    let folder = Files.folder(of: source.name)
    let session = try session(host: RehearsalHost(answers: answers, folder: folder), isReadOnly: true)
    do throws(Diagnostic) { try learnTemplates(besideScriptIn: folder, session.interpreter) } catch {
      return [Failure(error, in: source)]
    }
    let found = parsed.diagnostics.map { Failure($0, in: source) } + session.rehearse(parsed, from: source)
    return found.sorted { ($0.source.name, $0.diagnostic.span?.start ?? 0) < ($1.source.name, $1.diagnostic.span?.start ?? 0) }
  }
}

/// The surroundings of a script that is only looked over: nobody is asked, every answer is dropped.
private final class RehearsalHost: Host {
  private let answers: [String: String]
  private let folder: String

  init(answers: [String: String], folder: String) {
    self.answers = answers
    self.folder = folder
  }

  func answer(_ question: Question, problem: Diagnostic?) -> String? { problem == nil ? question.answer(among: answers) : nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    try Files.included(path, from: source, within: folder)
  }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
  var isInterrupted: Bool { Interrupt.isRaised }
}
