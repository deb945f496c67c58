import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import LineEditor
import Shell

/// Opens the shell; what is piped in is run as a script.
struct ShellCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "shell", abstract: said(vi: "Mở chibo để gõ từng câu (mặc định).", en: "Open the shell (the default)."))
  }

  @OptionGroup var options: CommonOptions

  func run() throws {
    let workshop = Workshop(options)
    guard Surroundings.isTerminal(0) else { return try ScriptRunner(workshop: workshop).run(["-"]) }
    let editor = makeLineEditor(program: "chibo", terminal: Surroundings.terminal, history: history(workshop.console))
    let host = ShellHost(editor: editor, surroundings: TerminalSurroundings(workshop.console), language: options.language)
    let session = try workshop.session(host: host)
    session.interpreter.timeOfDay = { Surroundings.timeOfDay }
    host.interpreter = session.interpreter
    Shell(session: session, host: host, editor: editor).run()
  }

  /// The history of earlier days; without it the shell works all the same.
  private func history(_ console: Console) -> HistoryFile? {
    do throws(HistoryError) {
      Files.makePrivateFolder(Files.folder(of: Surroundings.historyPath))
      return try HistoryFile(path: Surroundings.historyPath)
    } catch {
      console.print(Localized(vi: "Không mở được lịch sử gõ \(error.path).", en: "Cannot open the history \(error.path)."))
      return nil
    }
  }
}

/// The terminal and the disk, for the shell.
private final class TerminalSurroundings: ScreenSurroundings {
  let console: Console

  init(_ console: Console) { self.console = console }

  func export(_ paper: ExportedPaper, of cell: Cell, to path: String?) throws(Diagnostic) -> [Localized] {
    try Exporter.Order(paper, of: cell, to: path).map { order throws(Diagnostic) in try Exporter.write(order) } ?? []
  }

  func saveTemplate(named name: String, script: String) throws(Diagnostic) -> String {
    try TemplateFolder.save(script, named: name)
  }

  func saveExercise(named name: String, text: String) throws(Diagnostic) -> String {
    try TemplateFolder.save(text, named: name, as: .exercise)
  }

  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    try Files.included(path, from: source, within: ".")
  }

  var day: Day { Surroundings.today }
  var timeOfDay: TimeOfDay? { Surroundings.timeOfDay }
}
