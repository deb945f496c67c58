import ArgumentParser
import Diagnostics
import Foundation
import Interpreter
import Shell
import Syntax
import TextRoom

/// Standard output and standard error in the user's language and format.
final class Console {
  /// `ngôn ngữ` changes it.
  var language: Language
  let format: OutputFormat

  init(_ options: CommonOptions) {
    language = options.language
    format = options.format
  }

  private var progressLine = ProgressLine()

  /// A line on standard output; the text must be safe already.
  func print(_ text: String) {
    progressLine.clear()
    Output.write(text + "\n")
  }

  /// Says at the terminal how far something has come that takes more than a second.
  func progress(_ done: Int, of total: Int) { progressLine.show(done, of: total) }

  /// Text on standard output as it is.
  func write(_ text: String) { Output.write(text) }

  func print(_ text: Localized) { print(text[language].printable) }

  /// Text as wide as the terminal at most.
  func printWrapped(_ text: Localized) {
    for row in TextLayout.hanging(text[language].printable, to: Surroundings.columns) { print(row) }
  }

  func show(_ answer: Answer) {
    switch format {
    case .text: print(AnswerRenderer(language: language, columns: Surroundings.columns).render(answer))
    case .json: print(AnswerJSON.text(of: answer, in: language))
    }
  }

  /// Puts a question at the terminal and waits for a line; nil at its end.
  func ask(_ question: Question, problem: Diagnostic?) -> String? {
    if let problem { print(problem.message) }
    let choices = question.choices.isEmpty ? "" : " (" + question.choices.joined(separator: " | ") + ")"
    let fallback = question.defaultAnswer.map { " [\($0)]" } ?? ""
    Output.write((question.prompt + choices + fallback + ": ").printable)
    Output.flush()
    return readLine()
  }

  /// So many mistakes are told; the rest is counted.
  private static let most = 100

  /// What is wrong with one or several texts, in its order.
  func report(_ failures: [Failure]) {
    var rest = failures.prefix(format == .text ? Self.most : .max)
    while let first = rest.first {
      let same = rest.prefix { $0.source.name == first.source.name && $0.source.bytes.count == first.source.bytes.count }
      rest = rest.dropFirst(same.count)
      report(same.map(\.diagnostic), in: first.source)
    }
    if format == .text { tellRest(failures.count - Self.most) }
  }

  private func tellRest(_ count: Int) {
    guard count > 0 else { return }
    complain(Localized(vi: "… và \(count) lỗi nữa.", en: "… and \(count) more errors.")[language])
  }

  /// Messages on standard error; as JSON one object a line.
  func report(_ diagnostics: [Diagnostic], in source: SourceText) {
    switch format {
    case .text:
      let told = Array(diagnostics.prefix(Self.most))
      for text in TextRenderer(language: language).render(told, in: source) { complain(text) }
      tellRest(diagnostics.count - Self.most)
    case .json: for line in DiagnosticJSON(language: language).render(diagnostics, in: source) { complain(line) }
    }
  }

  func report(_ failure: Failure) { report([failure.diagnostic], in: failure.source) }

  /// A message about no file.
  func report(_ diagnostic: Diagnostic) { report([diagnostic], in: SourceText(name: "chibo", "")) }

  func complain(_ text: String) {
    progressLine.clear()
    Output.flush()
    Output.writeError(text + "\n")
  }
}

/// One line of standard error that is written over and over.
private struct ProgressLine {
  private var start: Int64?
  private var last: Int64 = 0
  private var isShown = false

  /// Milliseconds before anything is shown, and between two changes.
  private static let patience: Int64 = 1000
  private static let interval: Int64 = 250

  mutating func show(_ done: Int, of total: Int) {
    let now = Surroundings.milliseconds
    let start = start ?? now
    self.start = start
    guard total > 0, now - start >= Self.patience, now - last >= Self.interval, Surroundings.isTerminal(2) else { return }
    last = now
    isShown = true
    Output.writeError("\r… \(done * 100 / total)% (Ctrl-C)")
  }

  mutating func clear() {
    start = nil
    guard isShown else { return }
    isShown = false
    Output.writeError("\r                    \r")
  }
}
