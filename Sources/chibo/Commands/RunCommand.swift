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
    var scripts: [(source: SourceText, script: [Sentence])] = []
    for file in files { scripts.append(try read(file)) }
    Interrupt.hold()
    var hasFindings = false
    for (source, script) in scripts { hasFindings = try run(script, source) || hasFindings }
    if hasFindings { throw ExitCode(.findings) }
  }

  /// Reads and parses a file; with errors in it nothing is run.
  private func read(_ file: String) throws(ExitCode) -> (SourceText, [Sentence]) {
    let source: SourceText
    do throws(Diagnostic) { source = try Files.source(file) } catch {
      workshop.console.report([error], in: SourceText(name: file, ""))
      throw ExitCode(.stopped)
    }
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty else {
      workshop.console.report(parsed.diagnostics, in: source)
      throw ExitCode(.stopped)
    }
    return (source, parsed.script)
  }

  /// - Returns: whether a `rà soát` of the script found something.
  private func run(_ script: [Sentence], _ source: SourceText) throws(ExitCode) -> Bool {
    let console = workshop.console
    let host = ScriptHost(console, answers: answers, folder: Files.folder(of: source.name))
    host.isVerbose = isVerbose
    let session = try workshop.session(host: host)
    host.session = session
    do throws(Diagnostic) {
      try workshop.learnTemplates(besideScriptIn: Files.folder(of: source.name), session.interpreter)
    } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
    do throws(Failure) {
      let count = try session.run(script, from: source, isDryRun: isDryRun)
      if console.format == .text { console.print(summary(count, session)) }
    } catch {
      console.report(error)
      console.complain(Localized(vi: "Kịch bản dừng; không ghi gì vào sổ.", en: "The script stopped; nothing was kept.")[console.language])
      throw ExitCode(.stopped)
    }
    if !isDryRun {
      try write(host.orders)
      try save(host.templates)
    }
    return host.hasFindings
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
        let path = try Exporter.write(order)
        workshop.console.print(Localized(vi: "Đã xuất biên bản: \(path)", en: "Wrote the minutes: \(path)"))
      } catch {
        workshop.console.report(error)
        throw ExitCode(.stopped)
      }
    }
  }
}
