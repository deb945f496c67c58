import ArgumentParser
import Diagnostics
import Interpreter
import Session
import Syntax

/// Runs scripts: each is one transaction.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Chạy kịch bản: ghi tất cả hoặc không ghi gì.",
    discussion: "Mỗi tệp là một giao dịch. Tên “-” là đầu vào chuẩn.")

  @OptionGroup var options: CommonOptions

  @Option(name: .customLong("set"), help: ArgumentHelp("Trả lời trước một câu hỏi của kịch bản.", valueName: "tên=giá trị"))
  var settings: [String] = []

  @Option(name: .long, help: ArgumentHelp("Tệp câu trả lời, mỗi dòng: tên = giá trị.", valueName: "tệp"))
  var answers: String?

  @Flag(name: .customLong("dry-run"), help: "Chạy thử, không ghi gì vào sổ.")
  var isDryRun = false

  @Flag(name: [.short, .long], help: "Đọc lại từng câu đã ghi.")
  var verbose = false

  @Argument(help: ArgumentHelp("Các tệp kịch bản.", valueName: "tệp"))
  var files: [String]

  func run() throws {
    let workshop = Workshop(options)
    let runner = ScriptRunner(workshop: workshop, answers: try readAnswers(workshop.console), isDryRun: isDryRun, isVerbose: verbose)
    try runner.run(files)
  }

  private func readAnswers(_ console: Console) throws(ExitCode) -> [String: String] {
    do throws(Diagnostic) {
      var all = try answers.map { path throws(Diagnostic) in try AnswerFile.read(try Files.source(path)) } ?? [:]
      for setting in settings {
        let (name, value) = try AnswerFile.pair(setting)
        all[Interpreter.variableKey(name)] = value
      }
      return all
    } catch {
      console.report(error)
      throw ExitCode(.usage)
    }
  }
}

/// Runs script files one after another on one session.
struct ScriptRunner {
  let workshop: Workshop
  var answers: [String: String] = [:]
  var isDryRun = false
  var isVerbose = false

  func run(_ files: [String]) throws(ExitCode) {
    var readings: [ScriptReading] = []
    for file in files { readings.append(try read(file)) }
    if readings.count > 1 {
      for reading in readings { try requireWellFormed(reading) }
    }
    Interrupt.hold()
    var hasFindings = false
    var sessions: [Session] = []
    for reading in readings {
      let host = ScriptHost(workshop.console, answers: answers, folder: Files.folder(of: reading.source.name), reading: reading)
      sessions.append(try run(reading, host))
      hasFindings = hasFindings || host.hasFindings
    }
    // The process ends here: to take the record of a large store apart first, piece by piece, would only keep people waiting.
    withExtendedLifetime(sessions) { Chibo.exit(withError: hasFindings ? ExitCode(.findings) : nil) }
  }

  private func read(_ file: String) throws(ExitCode) -> ScriptReading {
    do throws(Diagnostic) { return ScriptReading(try Files.source(file)) } catch {
      workshop.console.report([error], in: SourceText(name: file, ""))
      throw ExitCode(.stopped)
    }
  }

  /// With an error in one of the files none of them is run.
  private func requireWellFormed(_ reading: ScriptReading) throws(ExitCode) {
    let diagnostics = reading.diagnostics
    guard !diagnostics.isEmpty else { return }
    workshop.console.report(diagnostics, in: reading.source)
    throw ExitCode(.stopped)
  }

  /// - Returns: the session the script was run on, closed.
  private func run(_ reading: ScriptReading, _ host: ScriptHost) throws(ExitCode) -> Session {
    let console = workshop.console
    host.isVerbose = isVerbose
    let session = try workshop.session(host: host)
    host.session = session
    do throws(Diagnostic) {
      try workshop.learnTemplates(besideScriptIn: Files.folder(of: reading.source.name), session.interpreter)
    } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
    do throws(Failure) {
      let count = try session.run(reading, isDryRun: isDryRun)
      if console.format == .text { console.print(summary(count, session)) }
    } catch {
      try requireWellFormed(reading)
      console.report(error)
      console.complain(Localized(vi: "Kịch bản dừng; không ghi gì vào sổ.", en: "The script stopped; nothing was kept.")[console.language])
      throw ExitCode(.stopped)
    }
    session.close()
    if !isDryRun {
      try write(host.orders)
      try save(host.templates)
    }
    return session
  }

  private func summary(_ count: Int, _ session: Session) -> Localized {
    let cell = session.interpreter.state.cell?.facts.name ?? "–"
    if isDryRun {
      return Localized(vi: "Chạy thử: \(count) câu hợp lệ, không ghi gì.", en: "Dry run: \(count) statements hold, nothing was kept.")
    }
    return Localized(vi: "Đã ghi \(count) câu vào sổ của \(cell).", en: "Recorded \(count) statements for \(cell).")
  }

  private func save(_ templates: [(name: String, script: String)]) throws(ExitCode) {
    for template in templates {
      do throws(Diagnostic) {
        let path = try TemplateFolder.save(template.script, named: template.name)
        workshop.console.print(
          Localized(vi: "Đã lưu mẫu “\(template.name)”: \(path)", en: "Saved the template “\(template.name)”: \(path)"))
      } catch {
        workshop.console.report(error)
        throw ExitCode(.stopped)
      }
    }
  }

  private func write(_ orders: [Exporter.Order]) throws(ExitCode) {
    for order in orders {
      do throws(Diagnostic) {
        try Exporter.write(order, on: workshop.console)
      } catch {
        workshop.console.report(error)
        throw ExitCode(.stopped)
      }
    }
  }
}
