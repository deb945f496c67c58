import ArgumentParser
import Diagnostics
import Interpreter

/// Looks over scripts without running them, or the store against the rules.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: said(
        vi: "Kiểm tra kịch bản mà không ghi gì; không có tệp thì rà soát sổ theo quy định.",
        en: "Look over scripts and record nothing; without a file, check the store against the rules."))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var day: DayOption

  @Argument(help: ArgumentHelp(said(vi: "Các tệp kịch bản.", en: "The script files."), valueName: said(vi: "tệp", en: "file")))
  var files: [String] = []

  func run() throws {
    let workshop = Workshop(options, on: try day.day())
    if files.isEmpty { try checkStore(workshop) } else { try checkFiles(workshop) }
  }

  /// The rules over every cell of the store, or the one asked for.
  private func checkStore(_ workshop: Workshop) throws(ExitCode) {
    let session = try workshop.asking()
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
      let problems = try workshop.problems(of: source)
      workshop.console.report(problems)
      isClean = isClean && problems.isEmpty
    }
    guard isClean else { throw ExitCode(.stopped) }
    workshop.console.print(Localized(vi: "Không có lỗi.", en: "No errors."))
  }
}
