import Diagnostics
import Domain
import Syntax

/// A statement on its way to the journal.
public struct NewRecord: Sendable, Equatable {
  /// Index of the cell in the store.
  public let cell: Int
  /// The day it is true from.
  public let day: Day
  /// Canonical statement, in Vietnamese keywords.
  public let sentence: String
}

/// A statement that is on record.
public struct Accepted: Sendable {
  /// Index of the cell in the store.
  public let cell: Int
  public let record: RecordID
  public let day: Day
  public let statement: Statement
  /// What it made happen; empty for `hoàn tác` and `làm lại`.
  public let events: [Event]
}

/// Statements that are kept.
extension Interpreter {
  /// Resolves a statement, decides it, hands its record to `keep`, and applies it.
  func record(_ statement: Statement) throws(Diagnostic) {
    var statement = statement
    try resolve(&statement)
    if case .cell(let form) = statement { return try declare(form) }
    guard let index = state.current else { throw noCell() }
    guard let command = try command(&statement) else { return }
    try record(statement, command, in: index)
  }

  private func resolve(_ statement: inout Statement) throws(Diagnostic) {
    var resolver = Resolver(interpreter: self)
    _ = statement.walk(&resolver)
    if let problem = resolver.problem { throw problem }
  }

  private func record(_ statement: Statement, _ command: Command, in index: Int) throws(Diagnostic) {
    let day = command.ownDay ?? today
    let events: [Event]
    do throws(Rejection) {
      events = try state.cells[index].cell.decide(command, on: day)
    } catch {
      throw diagnostic(for: error, of: statement)
    }
    try enter(statement, events, in: index, on: day)
    if command.ownDay != nil { moveDate(to: day) }
  }

  /// Keeps the sentence and then applies its events, so that nothing is acknowledged that is not on record.
  private func enter(_ statement: Statement, _ events: [Event], in index: Int, on day: Day) throws(Diagnostic) {
    let sentence = Printer.print(statement, in: .vi)
    let record = state.cells[index].nextRecord
    try keep(NewRecord(cell: index, day: day, sentence: sentence))
    state.append(CellState.Entry(sentence: sentence, day: day), to: index)
    state.apply(events, to: index, record: record, on: day)
    host.recorded(Accepted(cell: index, record: record, day: day, statement: statement, events: events))
  }

  /// Declares a cell, or selects the one of that name; facts it does not have yet are recorded.
  private func declare(_ form: CellStatement) throws(Diagnostic) {
    let facts = try facts(form)
    guard let known = state.index(ofCellNamed: facts.name) else {
      state.add(CellState(facts: facts, rules: state.rules))
      let before = state.current
      state.current = state.cells.count - 1
      do throws(Diagnostic) {
        try enter(.cell(form), [.cellDescribed(facts)], in: state.cells.count - 1, on: today)
      } catch {
        state.removeLastCell()
        state.current = before
        throw error
      }
      return
    }
    state.current = known
    if state.cells[known].cell.facts.lacks(facts) { try enter(.cell(form), [.cellDescribed(facts)], in: known, on: today) }
  }

  // MARK: Taking back

  func undo(_ form: UndoStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current else { throw noCell() }
    let history = state.cells[index].history
    let written = try number(form.record)
    guard let number = written ?? history.lastToUndo else { throw nothing(vi: "hoàn tác", en: "undo") }
    try requireRecord(number, in: history, at: form.record?.span)
    guard number > 1, !history[number - 1].isVoided else { throw nothing(vi: "hoàn tác ở bản ghi \(number)", en: "undo in record \(number)") }
    let seals = state.cells[index].cell.meetings.contains { $0.isClosed && $0.covers(RecordID(number)) }
    if seals, string(form.reason).isEmpty {
      throw Diagnostic(
        InterpreterCode.sealed, at: form.record?.span,
        Localized(
          vi: "bản ghi \(number) thuộc cuộc họp đã bế mạc; muốn sửa phải ghi lý do",
          en: "record \(number) belongs to a closed meeting; a correction needs a reason"),
        hint: Localized(vi: "viết: hoàn tác \(number): lý do", en: "write: undo \(number): reason"))
    }
    form.record = Operand(NumberLiteral(number))
    try takeBack(.undo(form), in: index)
  }

  func redo(_ form: RedoStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current else { throw noCell() }
    let history = state.cells[index].history
    let written = try number(form.record)
    guard let number = written ?? history.lastToRedo else { throw nothing(vi: "làm lại", en: "redo") }
    try requireRecord(number, in: history, at: form.record?.span)
    guard history[number - 1].isVoided else { throw nothing(vi: "làm lại ở bản ghi \(number)", en: "redo in record \(number)") }
    form.record = Operand(NumberLiteral(number))
    try takeBack(.redo(form), in: index)
  }

  /// Builds the cell anew without what is voided, and only then keeps the statement.
  private func takeBack(_ statement: Statement, in index: Int) throws(Diagnostic) {
    let sentence = Printer.print(statement, in: .vi)
    let day = today
    var history = state.cells[index].history
    history.append(CellState.Entry(sentence: sentence, day: day))
    history.void(by: history.count)
    let rebuilt: CellState
    do throws(ReplayFailure) {
      rebuilt = try CellState.replaying(history, rules: state.rules)
    } catch {
      throw Diagnostic(
        InterpreterCode.cannotUndo, at: nil,
        Localized(
          vi: "bản ghi \(error.record) cần đến nó: \(error.sentence)", en: "record \(error.record) needs it: \(error.sentence)"),
        hint: Localized(vi: "hoàn tác \(error.record) trước", en: "undo \(error.record) first"))
    }
    try keep(NewRecord(cell: index, day: day, sentence: sentence))
    state.replace(index, with: rebuilt)
    host.recorded(Accepted(cell: index, record: RecordID(history.count), day: day, statement: statement, events: []))
  }

  private func requireRecord(_ number: Int, in history: [CellState.Entry], at span: Span?) throws(Diagnostic) {
    guard (1...max(1, history.count)).contains(number), !history.isEmpty else {
      throw Diagnostic(
        InterpreterCode.unknownRecord, at: span, Localized(vi: "chưa có bản ghi \(number)", en: "there is no record \(number)"),
        hint: Localized(vi: "các bản ghi: 1 đến \(history.count)", en: "the records are 1 to \(history.count)"))
    }
  }

  private func nothing(vi: String, en: String) -> Diagnostic {
    Diagnostic(InterpreterCode.nothingToUndo, at: nil, Localized(vi: "không có gì để \(vi)", en: "there is nothing to \(en)"))
  }
}

extension Command {
  /// The day a statement brings with it: a meeting's.
  fileprivate var ownDay: Day? {
    if case .openMeeting(let meeting) = self { meeting.day } else { nil }
  }
}

extension Meeting {
  /// Whether a record was made between its opening and its closing.
  fileprivate func covers(_ number: RecordID) -> Bool { record <= number && end.map { number <= $0.record } ?? true }
}

extension CellFacts {
  /// Whether `newer` states something that is not known or known otherwise.
  fileprivate func lacks(_ newer: CellFacts) -> Bool {
    func differs<T: Equatable>(_ path: KeyPath<CellFacts, T?>) -> Bool {
      newer[keyPath: path] != nil && newer[keyPath: path] != self[keyPath: path]
    }
    return differs(\.superior) || differs(\.kind) || differs(\.code) || differs(\.founded) || differs(\.place)
  }
}
