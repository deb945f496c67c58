import Diagnostics
import Domain
import Syntax

/// A record that no longer reads or no longer follows from those before it.
public struct ReplayFailure: Error, Sendable {
  public let record: Int
  public let sentence: String
  public let diagnostic: Diagnostic
}

extension CellState {
  /// The cell that a journal describes: its records in order, without those taken back.
  ///
  /// - Parameter history: at least the record that declares the cell; flags as `void(by:)` sets them.
  /// - Parameter isLenient: leaves out a record that needs one that is not there, as when later days are left out.
  /// - Throws: at the first record that cannot be applied.
  static func replaying(_ history: [Entry], rules: RuleBook, isLenient: Bool = false) throws(ReplayFailure) -> CellState {
    try replaying(history, rules: rules) { failure throws(ReplayFailure) in if !isLenient { throw failure } }
  }

  /// The records that no longer follow from those before them, in order; what needs one of them is one of them too.
  static func recordsThatFail(in history: [Entry], rules: RuleBook) -> [Int] {
    var failed: [Int] = []
    // A cell that is not even declared has no records.
    _ = try? replaying(history, rules: rules) { failed.append($0.record) }
    return failed
  }

  /// - Parameter fail: what to do about a record that cannot be applied; when it throws nothing, the record is left out.
  private static func replaying(
    _ history: [Entry], rules: RuleBook, _ fail: (ReplayFailure) throws(ReplayFailure) -> Void
  ) throws(ReplayFailure) -> CellState {
    let reader = Interpreter(state: State(rules: rules), host: SilentHost(), clock: { Day(number: 0) })
    var wordings = history.wordingsOfCorrected
    for (index, entry) in history.enumerated() {
      if let sentences = wordings[index + 1]?.keys {
        for sentence in sentences { wordings[index + 1]?[sentence] = reader.events(of: sentence, on: entry.day) }
      }
      do throws(Diagnostic) {
        if entry.target == nil {
          try reader.replay(entry, as: RecordID(index + 1))
        } else {
          reader.noteCorrection(by: RecordID(index + 1), in: history, wordings)
        }
      } catch {
        try fail(ReplayFailure(record: index + 1, sentence: entry.sentence, diagnostic: error))
      }
    }
    guard var cell = reader.state.cells.first else { throw ReplayFailure(record: 1, sentence: "", diagnostic: reader.noCell()) }
    cell.history = history
    return cell
  }
}

extension State {
  /// Adds a cell from its journal.
  ///
  /// - Parameter records: sentences with the days they are true from, in order.
  /// - Throws: at the first record that cannot be applied.
  public mutating func load(_ records: [(sentence: String, day: Day)]) throws(ReplayFailure) {
    try load(entries: records.map { CellState.Entry(sentence: $0.sentence, day: $0.day) })
  }

  /// The same with the author of each record.
  public mutating func load(entries records: [CellState.Entry]) throws(ReplayFailure) {
    var history = records
    for number in history.indices { history.void(by: number + 1) }
    add(try CellState.replaying(history, rules: rules))
    if current == nil, cells.count == 1 { current = 0 }
    if cells.count == 2 { current = nil }
  }
}

extension Interpreter {
  /// Applies a recorded sentence again, unless it was taken back.
  fileprivate func replay(_ entry: CellState.Entry, as record: RecordID) throws(Diagnostic) {
    if entry.isVoided { return }
    let parsed = Parser.parse(SourceText(entry.inForce))
    if let problem = parsed.diagnostics.first { throw problem }
    guard var statement = parsed.script.first?.statement else { return }
    if case .roster(.cell(let form)) = statement { return try describe(form, entry, record) }
    guard state.current != nil else { throw noCell() }
    setDay(entry.day)
    guard let command = try command(&statement) else { return }
    do throws(Rejection) {
      state.apply(try state.decide(command, in: 0, on: entry.day), of: entry.inForce, to: 0, record: record, on: entry.day)
    } catch {
      throw diagnostic(for: error, of: statement)
    }
  }

  /// What a sentence would have made happen; empty for one that does not follow from the records so far.
  fileprivate func events(of sentence: String, on day: Day) -> [Event] {
    guard state.current != nil, var statement = Parser.parse(SourceText(sentence)).script.first?.statement else { return [] }
    setDay(day)
    do {
      guard let command = try command(&statement) else { return [] }
      return try state.decide(command, in: 0, on: day)
    } catch {
      return []
    }
  }

  /// Lists a record that changes a closed meeting with that meeting.
  ///
  /// - Parameter wordings: what the sentences of each changed record say.
  fileprivate func noteCorrection(by record: RecordID, in history: [CellState.Entry], _ wordings: [Int: [String: [Event]]]) {
    let entry = history[record.number - 1]
    guard state.current != nil, let target = entry.target, case let base = history.base(of: target), history.indices.contains(base - 1),
      let change = history.change(by: record.number, of: base, wordings[base] ?? [:]),
      let meeting = state.cells[0].cell.meetings.first(where: { $0.isClosed && $0.covers(RecordID(base)) })
    else { return }
    let correction = Meeting.Correction(target: RecordID(base), reason: entry.reason, author: entry.author, change: change)
    state.apply([.meeting(.minutesCorrected(meeting.id, correction))], of: nil, to: 0, record: record, on: entry.day)
  }

  private func describe(_ form: CellStatement, _ entry: CellState.Entry, _ record: RecordID) throws(Diagnostic) {
    let facts = try facts(form)
    if state.cells.isEmpty {
      state.add(CellState(facts: facts, rules: state.rules))
      state.current = 0
    }
    state.apply([.roster(.cellDescribed(facts))], of: entry.inForce, to: 0, record: record, on: entry.day)
  }
}

extension CellState.Entry {
  /// What `hoàn tác` or `làm lại` does.
  enum TakingBack {
    case undo(Int)
    case redo(Int)

    var target: Int {
      switch self {
      case .undo(let target), .redo(let target): target
      }
    }
  }

  var takesBack: TakingBack? {
    switch effect {
    case .undoes: namedRecord.map(TakingBack.undo)
    case .redoes: namedRecord.map(TakingBack.redo)
    case .corrects, .standsAlone: nil
    }
  }

  /// The record that the entry takes back, restores or corrects; nil for an entry that stands for itself.
  var target: Int? { takesBack?.target ?? correctedRecord }

  /// The record that `đính chính` names.
  var correctedRecord: Int? { effect == .corrects ? namedRecord : nil }

  /// The statement that `đính chính` puts in the place of another, and why.
  var correction: CorrectStatement? {
    guard correctedRecord != nil, case .asking(.correct(let form))? = Parser.parse(SourceText(sentence)).script.first?.statement else {
      return nil
    }
    return form
  }

  /// The number after the verb.
  private var namedRecord: Int? {
    let source = SourceText(sentence)
    guard let token = Lexer.tokens(of: source).dropFirst().first, token.kind == .integer else { return nil }
    return Int(source[token.span])
  }
}

extension CellState.Entry {
  /// Why a record takes back, restores or corrects another; empty when not said.
  fileprivate var reason: String {
    guard case .asking(let asking)? = Parser.parse(SourceText(sentence)).script.first?.statement else { return "" }
    return switch asking {
    case .correct(let form): form.reason.literal?.text.literal ?? ""
    case .undo(let form): form.reason?.literal ?? ""
    case .redo(let form): form.reason?.literal ?? ""
    case .show, .count, .check, .explain, .fix, .accept, .history, .status, .suggest, .offer, .export, .help, .language, .quit: ""
    }
  }
}

extension [CellState.Entry] {
  /// By the number of each record that another corrects or takes back the sentences it has had, still without what they say.
  fileprivate var wordingsOfCorrected: [Int: [String: [Event]]] {
    var wordings: [Int: [String: [Event]]] = [:]
    for (index, entry) in enumerated() {
      guard let target = entry.target, indices.contains(target - 1), case let base = base(of: index + 1) else { continue }
      wordings[base, default: [:]][self[base - 1].sentence] = []
      if let sentence = entry.correction?.statement?.literal { wordings[base]?[sentence] = [] }
    }
    return wordings
  }

  /// What record `number` makes of record `base` and what stands; nil for what was reversed since.
  fileprivate func change(by number: Int, of base: Int, _ wordings: [String: [Event]]) -> Meeting.Correction.Change? {
    func wording(_ sentence: String) -> Meeting.Correction.Wording { .init(sentence, wordings[sentence] ?? []) }
    let entry = self[number - 1]
    if entry.isVoided { return nil }
    if let after = entry.correction?.statement?.literal {
      let earlier = self[..<(number - 1)].last { !$0.isVoided && $0.correctedRecord == base }
      return .replaced(before: wording(earlier?.correction?.statement?.literal ?? self[base - 1].sentence), after: wording(after))
    }
    guard self[base - 1].isVoided else { return nil }
    let last = indices.last { !self[$0].isVoided && self[$0].takesBack != nil && self.base(of: $0 + 1) == base }
    return last == number - 1 ? .struck(wording(self[base - 1].inForce)) : nil
  }

  /// Sets the flags that record `number` changes, if it takes another back or restores it.
  mutating func void(by number: Int) {
    switch self[number - 1].takesBack {
    case .undo(let target): void(target, true)
    case .redo(let target): void(target, false)
    case nil: replace(by: number)
    }
  }

  /// Puts the newest correction that stands in the place of the record it names.
  private mutating func replace(by number: Int) {
    guard let target = self[number - 1].correctedRecord, indices.contains(target - 1), target < number else { return }
    let newest = last { !$0.isVoided && $0.correctedRecord == target }
    self[target - 1].replacement = newest?.correction?.statement?.literal
  }

  /// Taking back a record that took back another one reverses it.
  private mutating func void(_ target: Int, _ isVoided: Bool) {
    guard indices.contains(target - 1), self[target - 1].isVoided != isVoided else { return }
    self[target - 1].isVoided = isVoided
    switch self[target - 1].takesBack {
    case .undo(let inner): void(inner, !isVoided)
    case .redo(let inner): void(inner, isVoided)
    case nil: replace(by: target)
    }
  }

  /// The newest record after a number that stands and is no taking back; never the first, which declares the cell.
  func lastToUndo(after given: Int) -> Int? {
    dropFirst(Swift.max(given, 1)).lastIndex { !$0.isVoided && $0.takesBack == nil }.map { $0 + 1 }
  }

  /// The record that a taking back or correction, or the taking back of one, is about in the end; the record itself when it is neither.
  func base(of number: Int) -> Int {
    var number = number
    // Each names an earlier one, so this ends.
    while let target = self[number - 1].target, (1..<number).contains(target) { number = target }
    return number
  }

  /// The record taken back last that is still void.
  var lastToRedo: Int? {
    for entry in reversed() where !entry.isVoided {
      if case .undo(let target)? = entry.takesBack, indices.contains(target - 1), self[target - 1].isVoided { return target }
    }
    return nil
  }
}

/// Answers nothing and shows nothing.
final class SilentHost: Host {
  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText { SourceText("") }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
  var isInterrupted: Bool { false }
}
