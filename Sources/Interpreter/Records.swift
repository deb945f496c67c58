import Diagnostics
import Domain
import Syntax
import TextRoom

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
  ///
  /// A literal one needs no resolving unless a handle in it is spelled otherwise than the member's own.
  func record(_ sentence: Sentence) throws(Diagnostic) {
    var statement = sentence.statement
    if !sentence.isLiteral { try resolve(&statement) }
    if case .roster(.cell(let form)) = statement { return try declare(form) }
    guard let index = state.current else { throw noCell() }
    hasRespelledHandle = false
    try requireOneMeaning(of: statement)
    useOwnHandle(in: &statement)
    let several = try conclusions(of: statement)
    guard several.isEmpty else { return try recordEach(several, in: index) }
    guard let command = try command(&statement) else { return }
    if sentence.isLiteral, hasRespelledHandle { try resolve(&statement) }
    try record(statement, command, in: index)
  }

  private func resolve(_ statement: inout Statement) throws(Diagnostic) {
    var resolver = Resolver(interpreter: self)
    statement.walk(&resolver)
    if let problem = resolver.problem { throw problem }
  }

  private func record(_ statement: Statement, _ command: Command, in index: Int) throws(Diagnostic) {
    let day = command.ownDay ?? today
    try enter(statement, decided(command, of: statement, in: index, on: day), in: index, on: day)
    if command.ownDay != nil { moveDate(to: day) }
  }

  private func decided(_ command: Command, of statement: Statement, in index: Int, on day: Day) throws(Diagnostic) -> [Event] {
    do throws(Rejection) {
      return try state.decideNew(command, in: index, on: day)
    } catch {
      throw diagnostic(for: error, of: statement)
    }
  }

  /// What was written as one statement: each is a record of its own, or none is.
  private func recordEach(_ statements: [Statement], in index: Int) throws(Diagnostic) {
    try rehearse(statements, in: index)
    for var statement in statements {
      if let command = try command(&statement) { try record(statement, command, in: index) }
    }
  }

  /// Decides each on the state that those before it make, and leaves the state as it was.
  private func rehearse(_ statements: [Statement], in index: Int) throws(Diagnostic) {
    let before = state
    defer { state = before }
    for var statement in statements {
      guard let command = try command(&statement) else { continue }
      let events = try decided(command, of: statement, in: index, on: today)
      state.enter(printer.printed(statement), events, by: author, to: index, record: state.cells[index].nextRecord, on: today)
    }
  }

  /// Keeps the sentence and then applies its events, so that nothing is acknowledged that is not on record.
  private func enter(_ statement: Statement, _ events: [Event], in index: Int, on day: Day) throws(Diagnostic) {
    let sentence = printer.printed(statement)
    let record = state.cells[index].nextRecord
    try keep(NewRecord(cell: index, day: day, sentence: sentence))
    state.enter(sentence, events, by: author, to: index, record: record, on: day)
    host.recorded(Accepted(cell: index, record: record, day: day, statement: statement, events: events))
  }

  /// Declares a cell, or selects the one of that name; facts it does not have yet are recorded.
  ///
  /// When the record cannot be kept, neither the cells nor the selection change.
  private func declare(_ form: CellStatement) throws(Diagnostic) {
    var form = form
    var facts = try facts(form)
    guard facts.name.contains(where: \.isLetter) else {
      throw Diagnostic(
        InterpreterCode.impossibleValue, at: form.name.span, Localized(vi: "chi bộ chưa có tên", en: "the cell has no name"),
        hint: Localized(vi: "ví dụ: chi bộ \"Chi bộ thôn Đông\"", en: "for example: cell \"Chi bộ thôn Đông\""))
    }
    let fitting = state.cells(named: facts.name)
    if fitting.count > 1 { throw ambiguous(facts.name, fitting, at: form.name.span) }
    if let index = fitting.first {
      facts.name = state.cells[index].cell.facts.name
      form.name.content = .literal(StringLiteral(facts.name))
      guard state.cells[index].cell.facts.lacks(facts) else {
        state.current = index
        return
      }
    }
    let before = state
    let index = fitting.first ?? state.cells.count
    if fitting.isEmpty { state.add(CellState(facts: facts, rules: state.rules)) }
    state.current = index
    do throws(Diagnostic) {
      try enter(.roster(.cell(form)), [.roster(.cellDescribed(facts))], in: index, on: today)
    } catch {
      state = before
      throw error
    }
  }

  /// Asked where a line is entered; what is on record keeps the meaning it had.
  private func requireOneMeaning(of statement: Statement) throws(Diagnostic) {
    switch statement {
    case .roster(.group(let form)): try requireOne(string(form.name), among: state.cell?.groups.map(\.name), at: form.name.span)
    case .membership(.candidate(let form)):
      try requireOne(string(form.name), among: state.cell?.candidates.map(\.name), at: form.name.span)
    case .votes(.vote(let form)):
      guard let candidate = form.candidate else { return }
      try requireOne(string(candidate), among: state.cell?.candidates.map(\.name), at: candidate.span)
    case .talk(.say(let form)):
      try requireOneGuest(form.speaker)
    case .meeting(.item(let form)):
      for presenter in form.presenters { try requireOneGuest(presenter) }
    case .roster(.cell), .roster(.term), .roster(.member), .roster(.role), .roster(.update), .roster(.rule), .roster(.visit),
      .roster(.badge):
      return
    case .membership(.exempt), .membership(.resume), .membership(.transfer), .membership(.receive), .membership(.confirm),
      .membership(.ending), .membership(.violationSign), .membership(.concludeSign), .membership(.disciplining):
      return
    case .votes(.elect), .votes(.resolve): return
    case .talk(.report), .talk(.discuss), .talk(.conclude), .talk(.point), .talk(.target), .talk(.shortcoming), .talk(.commend),
      .talk(.remind):
      return
    case .assignment, .meeting, .dues, .year, .asking, .control: return
    }
  }

  private func requireOneGuest(_ speaker: Operand<SpeakerLiteral>) throws(Diagnostic) {
    guard case .guest(let name)? = speaker.literal else { return }
    try requireOne(name.text.literal ?? "", among: state.cell?.currentMeeting?.guests.map(\.fact.name), at: speaker.span)
  }

  /// A handle that differs from one on record in capitals or in the place of its tone alone is that one, so that nobody is entered twice.
  private func useOwnHandle(in statement: inout Statement) {
    switch statement {
    case .roster(.member(var form)):
      guard let known = ownHandle(of: form.handle) else { return }
      form.handle.content = known
      statement = .roster(.member(form))
    case .membership(.receive(var form)):
      guard let known = ownHandle(of: form.handle) else { return }
      form.handle.content = known
      statement = .membership(.receive(form))
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .asking, .control: return
    }
  }

  private func ownHandle(of handle: Operand<HandleLiteral>) -> Operand<HandleLiteral>.Content? {
    guard let index = state.current, let written = handle.literal?.name else { return nil }
    return state.cells[index].otherSpelling(of: written).map { .literal(HandleLiteral($0)) }
  }

  private func requireOne(_ written: String, among names: [String]?, at span: Span) throws(Diagnostic) {
    guard let names, !names.isEmpty, case let fitting = places(of: written, among: names), fitting.count > 1,
      place(of: written, among: names) == nil
    else { return }
    let listed = fitting.map { "“\(names[$0])”" }.joined(separator: ", ")
    throw Diagnostic(
      InterpreterCode.ambiguousName, at: span,
      Localized(vi: "“\(written)” ứng với nhiều tên đã ghi", en: "“\(written)” fits several names on record"),
      hint: Localized(vi: "viết đủ dấu một trong: \(listed)", en: "write one of them with its marks: \(listed)"))
  }

  private func ambiguous(_ name: String, _ cells: [Int], at span: Span) -> Diagnostic {
    let names = cells.map { "“\(state.cells[$0].cell.facts.name)”" }.joined(separator: ", ")
    return Diagnostic(
      InterpreterCode.ambiguousCell, at: span,
      Localized(vi: "“\(name)” ứng với nhiều chi bộ", en: "“\(name)” fits several cells"),
      hint: Localized(vi: "viết đủ dấu một trong: \(names)", en: "write one of them with its marks: \(names)"))
  }
}

extension Command {
  /// The day a statement brings with it: a meeting's.
  fileprivate var ownDay: Day? {
    if case .meeting(.open(let meeting)) = self { meeting.day } else { nil }
  }
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
