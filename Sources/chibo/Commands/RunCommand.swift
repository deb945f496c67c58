import ArgumentParser
import Diagnostics
import Interpreter
import Session
import Syntax

/// Runs scripts: each is one transaction.
struct RunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run",
      abstract: said(vi: "Chạy kịch bản: ghi tất cả hoặc không ghi gì.", en: "Run scripts: all is recorded or nothing."),
      discussion: said(
        vi: "Mỗi tệp là một giao dịch. Tên “-” là đầu vào chuẩn.", en: "Each file is one transaction. The name “-” is standard input."))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var day: DayOption

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      said(vi: "Trả lời trước một câu hỏi của kịch bản.", en: "Answer a question of the script beforehand."),
      valueName: said(vi: "tên=giá trị", en: "name=value")))
  var settings: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Tệp câu trả lời, mỗi dòng: tên = giá trị.", en: "A file of answers, one a line: name = value."),
      valueName: said(vi: "tệp", en: "file")))
  var answers: String?

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(said(vi: "Chạy thử, không ghi gì vào sổ.", en: "Try it and record nothing.")))
  var isDryRun = false

  @Flag(name: [.short, .long], help: ArgumentHelp(said(vi: "Đọc lại từng câu đã ghi.", en: "Read back every recorded statement.")))
  var verbose = false

  @Argument(help: ArgumentHelp(said(vi: "Các tệp kịch bản.", en: "The script files."), valueName: said(vi: "tệp", en: "file")))
  var files: [String]

  func run() throws {
    let workshop = Workshop(options, on: try day.day())
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
    withExtendedLifetime(sessions) { Chibo.end(hasFindings ? .findings : .well) }
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
    var deliveries: Deliveries?
    let said: Localized
    do throws(Failure) {
      let count = try session.run(reading, isDryRun: isDryRun) { () throws(Diagnostic) in
        let ordered = Deliveries(host)
        try ordered.stage(root: Files.folder(of: reading.source.name))
        deliveries = ordered
      }
      said = summary(count, session)
    } catch {
      deliveries?.discard()
      console.report(try problems(besides: error, of: reading))
      console.complain(Localized(vi: "Kịch bản dừng; không ghi gì vào sổ.", en: "The script stopped; nothing was kept.")[console.language])
      throw ExitCode(.stopped)
    }
    if console.format == .text { console.print(said) }
    session.close()
    let failures = deliveries?.handOver(on: console) ?? []
    failures.forEach(console.report)
    if Output.hasLost || !failures.isEmpty { console.complain(said[console.language].printable) }
    if !failures.isEmpty { throw ExitCode(.stopped) }
    return session
  }

  /// Everything wrong with a script that was stopped, so that all of it is mended at once.
  private func problems(besides failure: Failure, of reading: ScriptReading) throws(ExitCode) -> [Failure] {
    let ends = [InterpreterCode.interrupted, .limit].map(\.rawValue)
    if ends.contains(failure.diagnostic.code) { return [failure] }
    let all = try workshop.problems(of: reading.source, answers: answers)
    if all.contains(where: { $0.diagnostic == failure.diagnostic }) { return all }
    // What came of an answer at the terminal, or of the disk, is not met again when the script is looked over.
    let form = reading.diagnostics.map { Failure($0, in: reading.source) }
    return form.isEmpty ? [failure] : form
  }

  private func summary(_ count: Int, _ session: Session) -> Localized {
    if isDryRun {
      return Localized(vi: "Chạy thử: \(count) câu hợp lệ, không ghi gì.", en: "Dry run: \(count) statements hold, nothing was kept.")
    }
    guard let cell = session.interpreter.state.cell?.facts.name else {
      return Localized(vi: "Không có câu nào để ghi.", en: "There was no statement to record.")
    }
    return Localized(vi: "Đã ghi \(count) câu vào sổ của \(cell).", en: "Recorded \(count) statements for \(cell).")
  }
}
