import Diagnostics
import Domain
import Interpreter
import Journal
import Syntax

/// A store opened for work: the only place that appends to a journal.
///
/// A script is one transaction; a line of the shell is kept statement by statement.
public final class Session {
  public let interpreter: Interpreter
  private let journal: any Journal
  private let rules: RuleBook
  private let author: String
  private let now: () -> Int64
  /// Records of the script that is running; nil while each is kept at once.
  private var pending: [Draft]?
  /// How many records this session has added.
  public private(set) var appendedCount = 0
  /// Indices of the cells whose digests were all computed anew since the journal was read.
  private var soundCells: Set<Int> = []

  /// Reads the whole journal.
  ///
  /// - Parameters:
  ///   - day: the day it is.
  ///   - now: milliseconds since 1970-01-01T00:00Z, for the records.
  /// - Throws: when the journal cannot be read, or a record in it.
  public init(
    journal: any Journal, rules: RuleBook, host: any Host, author: String, day: @escaping () -> Day, now: @escaping () -> Int64
  ) throws(Diagnostic) {
    self.journal = journal
    self.rules = rules
    self.author = author
    self.now = now
    interpreter = Interpreter(state: try Session.load(journal, rules: rules), host: host, clock: day)
    interpreter.author = author
    interpreter.learn(codes: StoreCode.self)
    interpreter.keep = { [unowned self] record throws(Diagnostic) in try keep(record) }
    interpreter.beforeActing = { [unowned self] statement throws(Diagnostic) in try prepare(for: statement) }
  }

  /// The state a journal describes.
  static func load(_ journal: any Journal, rules: RuleBook) throws(Diagnostic) -> State {
    var cells: [[CellState.Entry]] = []
    do throws(JournalError) {
      try journal.replay { record in
        while cells.count <= record.cell { cells.append([]) }
        cells[record.cell].append(
          CellState.Entry(
            sentence: record.sentence, day: Day(number: record.effective), author: record.author, after: cells[record.cell].last))
        return true
      }
    } catch {
      throw Diagnostic(error)
    }
    var state = State(rules: rules)
    for records in cells {
      do throws(ReplayFailure) { try state.load(entries: records) } catch { throw Diagnostic(unreadable: error) }
    }
    return state
  }

  /// Ends the use of the journal; nothing may be run after.
  public func close() { journal.close() }

  // MARK: Running

  /// Runs a script as one transaction: all of its records are kept, or none.
  ///
  /// - Parameter isDryRun: nothing is kept in any case.
  /// - Returns: how many statements were recorded.
  /// - Throws: what stopped it; the state is then as before.
  @discardableResult
  public func run(_ script: [Sentence], from source: SourceText, isDryRun: Bool = false) throws(Failure) -> Int {
    try transaction(from: source, isDryRun: isDryRun) { () throws(Failure) in try interpreter.run(script, from: source) }
  }

  /// Runs a script while it is being read, as one transaction: all of its records are kept, or none.
  ///
  /// - Parameters:
  ///   - isDryRun: nothing is kept in any case.
  ///   - prepare: what must have been done before anything is kept; not called in a dry run.
  /// - Returns: how many statements were recorded.
  /// - Throws: what stopped it, before anything else what is wrong with its text; the state is then as before.
  public func run(
    _ reading: ScriptReading, isDryRun: Bool = false, preparing prepare: () throws(Diagnostic) -> Void = {}
  ) throws(Failure) -> Int {
    try transaction(from: reading.source, isDryRun: isDryRun, preparing: prepare) { () throws(Failure) in
      do throws(Failure) {
        while let part = reading.nextPart() { try interpreter.run(part, from: reading.source) }
      } catch  where !reading.diagnostics.isEmpty {
        // What is wrong with the text is said below, for the failure may follow from it.
      }
      if let problem = reading.diagnostics.first { throw Failure(problem, in: reading.source) }
    }
  }

  private func transaction(
    from source: SourceText, isDryRun: Bool, preparing prepare: () throws(Diagnostic) -> Void = {}, _ body: () throws(Failure) -> Void
  ) throws(Failure) -> Int {
    let before = interpreter.checkpoint
    interpreter.beginWork()
    pending = []
    defer { pending = nil }
    do throws(Failure) {
      try body()
      let drafts = pending ?? []
      if isDryRun {
        interpreter.restore(before)
      } else {
        do throws(Diagnostic) {
          try prepare()
          if !drafts.isEmpty { try append(drafts) }
        } catch {
          throw Failure(error, in: source)
        }
      }
      return drafts.count
    } catch {
      interpreter.restore(before)
      throw error
    }
  }

  /// Runs what was entered at the prompt; each statement is on the disk before the next one begins.
  ///
  /// - Throws: what stopped it, with `StoreCode.changed` when what somebody else has recorded meanwhile would give a statement another
  ///   meaning; the statements before are kept.
  public func enter(_ script: [Sentence], from source: SourceText) throws(Failure) {
    interpreter.beginWork()
    try interpreter.run(script, from: source)
  }

  /// Runs statements, asks something of what they lead to, and takes all of it back: nothing is kept.
  ///
  /// - Parameter ask: what is run in it is taken back as well.
  /// - Throws: what stopped the statements, or the question.
  public func trying<Found>(
    _ script: [Sentence], from source: SourceText, _ ask: () throws(Failure) -> Found
  ) throws(Failure) -> Found {
    let before = interpreter.checkpoint
    pending = []
    defer {
      pending = nil
      interpreter.restore(before)
    }
    interpreter.beginWork()
    try interpreter.run(script, from: source)
    return try ask()
  }

  /// Runs one statement of a rehearsal.
  func rehearse(_ sentence: Sentence, from source: SourceText) throws(Failure) {
    pending = []
    defer { pending = nil }
    try interpreter.run([sentence], from: source)
  }

  private var recordCount: Int { interpreter.state.cells.reduce(0) { $0 + $1.history.count } }

  // MARK: Other writers

  /// Reads the journal anew when somebody else has written since, and selects the same cell.
  ///
  /// - Returns: whether there were new records.
  @discardableResult
  public func catchUp() throws(Diagnostic) -> Bool {
    let count = recordCount
    do throws(JournalError) {
      guard try journal.hasNews() else { return false }
    } catch {
      throw Diagnostic(error)
    }
    let name = interpreter.state.cell?.facts.name
    var state = try Session.load(journal, rules: rules)
    if let index = name.flatMap({ state.cells(named: $0).first }) { state.select(index) }
    interpreter.replace(state)
    soundCells = []
    return recordCount != count
  }

  /// What the next statement depends on besides its words.
  public var place: Standpoint { Standpoint(interpreter) }

  /// Before a statement is looked at: what it means must still be what it meant when it was typed, and what it rests on must be sound.
  private func prepare(for statement: Statement) throws(Diagnostic) {
    if pending == nil {
      let before = place
      if try catchUp(), let change = place.change(since: before, for: [statement]) { throw Diagnostic(changed: change) }
    }
    if case .asking(.export) = statement, let cell = interpreter.state.current { try requireSound(cell) }
  }

  // MARK: Digests

  /// - Throws: when a record of the cell was changed behind the program's back, with the place up to which it can be trusted.
  public func requireSound(_ cell: Int) throws(Diagnostic) {
    guard soundCells.insert(cell).inserted else { return }
    do throws(JournalError) {
      if let broken = try journal.firstBreak(in: cell) { throw .brokenChain(broken) }
    } catch {
      soundCells.remove(cell)
      throw Diagnostic(error)
    }
  }

  // MARK: Keeping

  private func keep(_ record: NewRecord) throws(Diagnostic) {
    let draft = Draft(cell: record.cell, effective: record.day.number, sentence: record.sentence)
    if pending != nil { pending?.append(draft) } else { try append([draft]) }
  }

  private func append(_ drafts: [Draft]) throws(Diagnostic) {
    for cell in Set(drafts.map(\.cell)).sorted() { try requireSound(cell) }
    do throws(JournalError) { try journal.append(drafts, writtenAt: now(), author: author) } catch { throw Diagnostic(error) }
    appendedCount += drafts.count
  }
}

extension Diagnostic {
  /// A record that cannot be applied any more.
  public init(unreadable failure: ReplayFailure) {
    self.init(
      StoreCode.unreadable, at: nil,
      Localized(
        vi: "bản ghi \(failure.record) không đọc lại được: \(failure.diagnostic.message.vi)",
        en: "record \(failure.record) does not read back: \(failure.diagnostic.message.en)"),
      hint: Localized(vi: failure.sentence, en: failure.sentence))
  }
}
