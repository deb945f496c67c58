import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import Session
import Syntax

/// Looks over scripts without running them, or the store against the rules.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra kịch bản mà không ghi gì; không có tệp thì rà soát sổ theo quy định.")

  @OptionGroup var options: CommonOptions

  @Argument(help: ArgumentHelp("Các tệp kịch bản.", valueName: "tệp"))
  var files: [String] = []

  func run() throws {
    let workshop = Workshop(options)
    if files.isEmpty { try checkStore(workshop) } else { try checkFiles(workshop) }
  }

  /// The rules over every cell of the store, or the one asked for.
  private func checkStore(_ workshop: Workshop) throws(ExitCode) {
    let session = try workshop.session(host: ScriptHost(workshop.console, answers: [:], folder: "."), isReadOnly: true)
    let interpreter = session.interpreter
    let cells = options.cell == nil ? Array(interpreter.state.cells.indices) : interpreter.state.current.map { [$0] } ?? []
    var hasFindings = false
    for cell in cells {
      interpreter.selectCell(cell)
      do throws(Diagnostic) {
        let findings = try interpreter.findings()
        hasFindings = hasFindings || findings.contains { $0.acceptance == nil }
        if cells.count > 1 { workshop.console.print("\(interpreter.state.cell?.facts.name ?? "")".printable) }
        workshop.console.show(.findings(findings))
      } catch {
        workshop.console.report(error)
        throw ExitCode(.stopped)
      }
    }
    if cells.isEmpty { workshop.console.print(Localized(vi: "Sổ chưa có chi bộ nào.", en: "The store holds no cell yet.")) }
    if hasFindings { throw ExitCode(.findings) }
  }

  /// Each file is run on a copy of the store in memory, so that its names and numbers are looked up; nothing is kept.
  private func checkFiles(_ workshop: Workshop) throws(ExitCode) {
    var isClean = true
    for file in files {
      let source: SourceText
      do throws(Diagnostic) { source = try Files.source(file) } catch {
        workshop.console.report([error], in: SourceText(name: file, ""))
        isClean = false
        continue
      }
      let problems = try self.problems(of: source, workshop)
      for problem in problems { workshop.console.report(problem) }
      isClean = isClean && problems.isEmpty
    }
    guard isClean else { throw ExitCode(.stopped) }
    workshop.console.print(Localized(vi: "Không có lỗi.", en: "No errors."))
  }

  private func problems(of source: SourceText, _ workshop: Workshop) throws(ExitCode) -> [Failure] {
    let parsed = Parser.parse(source)
    let host = RehearsalHost(folder: Files.folder(of: source.name))
    let session = try workshop.session(host: host, isReadOnly: true)
    do throws(Diagnostic) {
      try workshop.learnTemplates(besideScriptIn: Files.folder(of: source.name), session.interpreter)
    } catch {
      return [Failure(error, in: source)]
    }
    let found = parsed.diagnostics.map { Failure($0, in: source) } + session.rehearse(parsed, from: source)
    return found.sorted { ($0.source.name, $0.diagnostic.span?.start ?? 0) < ($1.source.name, $1.diagnostic.span?.start ?? 0) }
  }
}

/// The surroundings of a script that is only looked over: every question gets its default, every answer is dropped.
private final class RehearsalHost: Host {
  private let folder: String

  init(folder: String) { self.folder = folder }

  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    try Files.included(path, from: source, within: folder)
  }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
  var isInterrupted: Bool { false }
}
