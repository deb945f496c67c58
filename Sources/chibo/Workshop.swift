import ArgumentParser
import Diagnostics
import Documents
import Domain
import Importing
import Interpreter
import Journal
import JournalSQLite
import Session
import Shipped
import Syntax
import Training

/// Opens stores and sessions with the rules and templates that ship with the program.
struct Workshop {
  let options: CommonOptions
  let console: Console
  /// The day to reckon to; nil for today.
  let day: Day?

  init(_ options: CommonOptions, on day: Day? = nil) {
    self.options = options
    self.day = day
    console = Console(options)
  }

  /// A session on the store; for one that only asks, a missing store is an empty one.
  ///
  /// - Throws: the exit code, after the reason was reported.
  func session(host: any Host, isReadOnly: Bool = false) throws(ExitCode) -> Session {
    do throws(Diagnostic) {
      return try session(on: try journal(isReadOnly: isReadOnly), host: host)
    } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
  }

  /// Whoever only asks is told where trust ends, and answered.
  private func warnOfBreak(in session: Session) {
    let state = session.interpreter.state
    for cell in options.cell == nil ? Array(state.cells.indices) : state.current.map({ [$0] }) ?? [] {
      do throws(Diagnostic) { try session.requireSound(cell) } catch { console.report(error) }
    }
  }

  /// A session that asks, over the store as it stood at the end of the day to reckon to.
  func asking() throws(ExitCode) -> Session {
    let session = try session(host: ScriptHost(console, answers: [:], folder: "."), isReadOnly: true)
    warnOfBreak(in: session)
    guard let day else { return session }
    do throws(Diagnostic) { session.interpreter.replace(try session.interpreter.state.asOf(day)) } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
    return session
  }

  func session(on journal: any Journal, host: any Host) throws(Diagnostic) -> Session {
    let session = try Session(
      journal: journal, rules: try shippedRules(), host: host, author: Surroundings.author, day: { [day] in day ?? Surroundings.today },
      now: { Surroundings.milliseconds })
    session.interpreter.learn(codes: FileCode.self)
    session.interpreter.learn(codes: ExerciseCode.self)
    session.interpreter.learn(codes: ImportCode.self)
    session.interpreter.makeExercise = { [self] meeting throws(Diagnostic) in
      try ExerciseMaker(rules: try shippedRules(), host: host).exercise(of: meeting)
    }
    session.interpreter.catalogue = try shippedCatalogue()
    try learnTemplates(session.interpreter)
    try selectCell(session.interpreter)
    return session
  }

  func journal(isReadOnly: Bool) throws(Diagnostic) -> any Journal {
    let path = options.storePath
    if path == ":memory:" { return MemoryJournal() }
    if isReadOnly, !Files.exists(path), options.store == nil { return MemoryJournal() }
    do throws(JournalError) {
      return try SQLiteJournal(path: path, readOnly: isReadOnly)
    } catch {
      throw Diagnostic(error)
    }
  }

  func shippedRules() throws(Diagnostic) -> RuleBook {
    do throws(Failure) {
      return try RuleBook(reading: Shipped.rules.map { SourceText(name: $0.name, bytes: $0.bytes) })
    } catch {
      throw error.diagnostic
    }
  }

  private func shippedCatalogue() throws(Diagnostic) -> Catalogue {
    do throws(Failure) {
      let files = try Shipped.catalogues.map { file throws(Failure) in
        try Catalogue(reading: SourceText(name: file.name, bytes: file.bytes))
      }
      return Catalogue(tasks: files.flatMap(\.tasks), words: files.flatMap(\.words))
    } catch {
      throw error.diagnostic
    }
  }

  /// The shipped templates, then the user's own, which may replace them.
  private func learnTemplates(_ interpreter: Interpreter) throws(Diagnostic) {
    for file in Shipped.agendas { learn(SourceText(name: file.name, bytes: file.bytes), interpreter, .shipped) }
    for path in Files.scripts(in: Surroundings.templateFolder) { learn(try Files.source(path), interpreter, .user) }
  }

  /// The templates in the folder beside a script, which may replace both; nothing outside the script's folder is read.
  func learnTemplates(besideScriptIn folder: String, _ interpreter: Interpreter) throws(Diagnostic) {
    let script = SourceText(name: folder + "/-", "")
    for name in Files.scripts(in: folder + "/" + Self.scriptFolder).map({ $0.split(separator: "/").last.map(String.init) ?? "" }) {
      learn(try Files.included(Self.scriptFolder + "/" + name, from: script, within: folder), interpreter, .script)
    }
  }

  /// Beside a script.
  private static let scriptFolder = "mau"

  private func learn(_ source: SourceText, _ interpreter: Interpreter, _ origin: TemplateOrigin) {
    let parsed = Parser.parse(source)
    if !parsed.diagnostics.isEmpty { console.report(parsed.diagnostics, in: source) }
    interpreter.learn(parsed.script, from: source, origin: origin)
  }

  private func selectCell(_ interpreter: Interpreter) throws(Diagnostic) {
    guard let name = options.cell else { return }
    guard interpreter.select(cellNamed: name) else {
      let names = interpreter.state.cells.map { "“\($0.cell.facts.name)”" }.joined(separator: ", ")
      throw Diagnostic(
        InterpreterCode.noCell, at: nil, Localized(vi: "sổ không có chi bộ “\(name)”", en: "the store has no cell “\(name)”"),
        hint: Localized(vi: "có: \(names)", en: "there are: \(names)"))
    }
  }
}
