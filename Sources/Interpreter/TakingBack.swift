import Diagnostics
import Domain
import Syntax

/// `hoàn tác`, `làm lại` and `đính chính`: records that void another, restore it or put another statement in its place.
extension Interpreter {
  func undo(_ form: UndoStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current else { throw noCell() }
    if let item = form.item { return try undo(backTo: item, form, in: index) }
    let history = state.cells[index].history
    guard let number = try number(form.record) ?? history.lastToUndo(after: given) else {
      throw refusal(vi: "không có gì để hoàn tác", en: "there is nothing to undo", at: nil)
    }
    let span = form.record?.span
    try requireRecord(number, in: history, at: span)
    guard number > 1 else {
      throw refusal(vi: "bản ghi 1 lập chi bộ nên không hoàn tác được", en: "record 1 declares the cell and cannot be undone", at: span)
    }
    guard !history[number - 1].isVoided else {
      throw refusal(vi: "bản ghi \(number) đã được hoàn tác", en: "record \(number) is undone already", at: span)
    }
    try requireReason(string(form.reason), toChange: number, .undo, in: index, at: span)
    form.record = Operand(NumberLiteral(number))
    try takeBack([(.asking(.undo(form)), number)], in: index)
  }

  /// Takes back what was recorded since an item of the open meeting was opened, the newest first, each with a record of its own.
  private func undo(backTo item: Operand<NumberLiteral>, _ form: UndoStatement, in index: Int) throws(Diagnostic) {
    let wanted = try number(item)
    let items = state.cells[index].cell.currentMeeting?.items ?? []
    guard form.record == nil, let opened = items.last(where: { $0.number == wanted }) else {
      throw refusal(
        vi: form.record == nil ? "buổi họp đang mở không có mục \(wanted)" : "nêu số bản ghi hoặc mục, không cả hai",
        en: form.record == nil ? "the open meeting has no item \(wanted)" : "name a record or an item, not both", at: item.span)
    }
    let history = state.cells[index].history
    let numbers = history.indices.map { $0 + 1 }.filter { number in
      number > opened.record.number && !history[number - 1].isVoided && history[number - 1].takesBack == nil
    }
    guard !numbers.isEmpty else {
      throw refusal(
        vi: "sau khi mở mục \(wanted) chưa ghi gì", en: "nothing was recorded since item \(wanted) was opened", at: item.span)
    }
    // A correction made meanwhile belongs to a closed meeting.
    for number in numbers { try requireReason(string(form.reason), toChange: number, .undo, in: index, at: item.span) }
    let steps = numbers.reversed().map { number in
      var step = form
      step.item = nil
      step.record = Operand(NumberLiteral(number))
      return (statement: Statement.asking(.undo(step)), number: number)
    }
    try takeBack(steps, in: index)
  }

  func redo(_ form: RedoStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current else { throw noCell() }
    let history = state.cells[index].history
    guard let number = try number(form.record) ?? history.lastToRedo else {
      throw refusal(vi: "không có gì để làm lại", en: "there is nothing to redo", at: nil)
    }
    let span = form.record?.span
    try requireRecord(number, in: history, at: span)
    guard history[number - 1].isVoided else {
      throw refusal(vi: "bản ghi \(number) không bị hoàn tác", en: "record \(number) is not undone", at: span)
    }
    try requireReason(string(form.reason), toChange: number, .redo, in: index, at: span)
    form.record = Operand(NumberLiteral(number))
    try takeBack([(.asking(.redo(form)), number)], in: index)
  }

  /// `đính chính`: another statement of the same kind in the place of one of a closed meeting.
  func correct(_ form: CorrectStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current else { throw noCell() }
    let history = state.cells[index].history
    let number: Int = try number(form.record)
    let span = form.record.span
    try requireRecord(number, in: history, at: span)
    let entry = history[number - 1]
    let isSealed = state.cells[index].cell.meetings.contains { $0.isClosed && $0.covers(RecordID(number)) }
    guard entry.target == nil, !entry.isVoided, isSealed else {
      throw Diagnostic(
        InterpreterCode.notSealed, at: span,
        Localized(
          vi: "bản ghi \(number) không thuộc cuộc họp đã bế mạc hoặc đã bị hoàn tác",
          en: "record \(number) is not of a closed meeting, or was undone"),
        hint: statements(toUndo: RecordID(number)).map {
          Localized(vi: "ghi, lần lượt: \($0.vi); rồi ghi lại", en: "state, one after another: \($0.en); then state it anew")
        } ?? Localized(vi: "xem lại: xem bản ghi", en: "look it up: show records"))
    }
    guard !string(form.reason).isEmpty else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.reason.span, Localized(vi: "đính chính cần lý do", en: "a correction needs a reason"))
    }
    form.statement = Text(try corrected(form.statement, inPlaceOf: number, in: index))
    try takeBack([(.asking(.correct(form)), number)], in: index)
  }

  /// The statement in the text as it would have been recorded in the place of another.
  private func corrected(_ text: Text?, inPlaceOf number: Int, in index: Int) throws(Diagnostic) -> String {
    let history = state.cells[index].history
    let entry = history[number - 1]
    let source = SourceText(string(text))
    let parsed = Parser.parse(source)
    let span = text?.place.span
    if let problem = parsed.diagnostics.first { throw problem.moved(to: span) }
    let old = Lexer.tokens(of: SourceText(entry.sentence)).first?.verb
    guard parsed.script.count == 1, var statement = parsed.script.first?.statement, Lexer.tokens(of: source).first?.verb == old else {
      throw Diagnostic(
        InterpreterCode.notSealed, at: span,
        Localized(
          vi: "bản ghi \(number) là câu “\(old?.spelling(.vi) ?? "")”, câu đúng cũng phải bắt đầu như vậy",
          en: "record \(number) is a “\(old?.spelling(.en) ?? "")” statement, and so must be the right one"),
        hint: Localized(vi: entry.inForce, en: entry.inForce))
    }
    let then: Interpreter
    do throws(ReplayFailure) {
      then = try Interpreter.asBefore(number, history, rules: state.rules)
    } catch {
      throw neededLater(error, in: history, of: index)
    }
    do throws(Diagnostic) {
      var resolver = Resolver(interpreter: then)
      statement.walk(&resolver)
      if let problem = resolver.problem { throw problem }
      if let command = try then.command(&statement) { try then.requirePossible(command, of: statement, on: entry.day) }
    } catch {
      throw error.moved(to: span)
    }
    return Printer.print(statement, in: .vi)
  }

  private func requirePossible(_ command: Command, of statement: Statement, on day: Day) throws(Diagnostic) {
    guard let cell = state.cell else { return }
    do throws(Rejection) { try cell.requirePossible(command, on: day) } catch { throw diagnostic(for: error, of: statement) }
  }

  /// Builds the cell anew without what is voided, and only then keeps the statements; when one cannot be kept, those before it stand.
  private func takeBack(_ steps: [(statement: Statement, number: Int)], in index: Int) throws(Diagnostic) {
    let day = today
    let before = state.cells[index].history
    let sentences = steps.map { Printer.print($0.statement, in: .vi) }
    func rebuilt(_ count: Int) throws(Diagnostic) -> CellState {
      var history = before
      for sentence in sentences.prefix(count) {
        history.append(CellState.Entry(sentence: sentence, day: day, author: author, after: history.last))
        history.void(by: history.count)
      }
      do throws(ReplayFailure) {
        return try CellState.replaying(history, rules: state.rules)
      } catch {
        throw steps.contains { $0.number == error.record } ? outdated(error) : neededLater(error, in: history, of: index)
      }
    }
    let after = try rebuilt(steps.count)
    var kept = 0
    do throws(Diagnostic) {
      for sentence in sentences {
        try keep(NewRecord(cell: index, day: day, sentence: sentence))
        kept += 1
      }
    } catch {
      if kept > 0 { state.replace(index, with: try rebuilt(kept)) }
      throw error
    }
    state.replace(index, with: after)
    for (offset, step) in steps.enumerated() {
      let record = RecordID(before.count + offset + 1)
      host.recorded(Accepted(cell: index, record: record, day: day, statement: step.statement, events: []))
    }
  }

  // MARK: Conditions

  private func requireRecord(_ number: Int, in history: [CellState.Entry], at span: Span?) throws(Diagnostic) {
    guard history.indices.contains(number - 1) else {
      throw Diagnostic(
        InterpreterCode.unknownRecord, at: span, Localized(vi: "chưa có bản ghi \(number)", en: "there is no record \(number)"),
        hint: Localized(vi: "các bản ghi: 1 đến \(history.count)", en: "the records are 1 to \(history.count)"))
    }
  }

  /// The minutes of a closed meeting change only with a reason.
  private func requireReason(
    _ reason: String, toChange number: Int, _ verb: Keyword, in index: Int, at span: Span?
  ) throws(Diagnostic) {
    let base = RecordID(state.cells[index].history.base(of: number))
    guard reason.isEmpty, state.cells[index].cell.meetings.contains(where: { $0.isClosed && $0.covers(base) }) else { return }
    throw Diagnostic(
      InterpreterCode.sealed, at: span,
      Localized(
        vi: "bản ghi \(base.number) thuộc cuộc họp đã bế mạc; muốn sửa phải ghi lý do",
        en: "record \(base.number) belongs to a closed meeting; a correction needs a reason"),
      hint: Localized(vi: "viết: \(verb.spelling(.vi)) \(number): …", en: "write: \(verb.spelling(.en)) \(number): …"))
  }

  // MARK: Messages

  private func refusal(vi: String, en: String, at span: Span?) -> Diagnostic {
    Diagnostic(InterpreterCode.nothingToUndo, at: span, Localized(vi: vi, en: en))
  }

  /// Names every record that must be taken back before, the newest first, as it is then typed.
  ///
  /// - Parameter history: without what was to be taken back.
  private func neededLater(_ failure: ReplayFailure, in history: [CellState.Entry], of index: Int) -> Diagnostic {
    let records = CellState.recordsThatFail(in: history, rules: state.rules)
    let others = records.count > 1 ? records.map(String.init).joined(separator: ", ") : nil
    let steps = statements(undoing: records.reversed(), in: index)
    return Diagnostic(
      InterpreterCode.cannotUndo, at: nil,
      Localized(
        vi: "bản ghi \(failure.record) cần đến nó: \(failure.sentence)" + (others.map { " (tất cả: \($0))" } ?? ""),
        en: "record \(failure.record) needs it: \(failure.sentence)" + (others.map { " (all of them: \($0))" } ?? "")),
      hint: Localized(
        vi: records.count > 1 ? "ghi trước, lần lượt: \(steps.vi)" : "ghi trước: \(steps.vi)",
        en: records.count > 1 ? "state first, one after another: \(steps.en)" : "state first: \(steps.en)"))
  }

  /// What is typed to take a record back: what needs it goes first, the newest before all.
  ///
  /// Nil for one that does not stand, for that of the cell itself, and for one that too much rests on to be taken back for a slip.
  func statements(toUndo record: RecordID) -> Localized? {
    guard let index = state.current, case var history = state.cells[index].history, history.indices.contains(record.number - 1),
      record.number > 1, !history[record.number - 1].isVoided
    else { return nil }
    history[record.number - 1].isVoided = true
    let later = CellState.recordsThatFail(in: history, rules: state.rules)
    guard later.count <= Self.mostTakenBack else { return nil }
    return statements(undoing: later.reversed() + [record.number], in: index)
  }

  private static let mostTakenBack = 6

  /// `hoàn tác 11; hoàn tác 10`, with a blank for the reason that a closed meeting asks for.
  private func statements(undoing records: [Int], in index: Int) -> Localized {
    let meetings = state.cells[index].cell.meetings
    let written = { (language: Language) in
      records.map { record in
        let isSealed = meetings.contains { $0.isClosed && $0.covers(RecordID(record)) }
        return "\(Keyword.undo.spelling(language)) \(record)" + (isSealed ? ": …" : "")
      }.joined(separator: "; ")
    }
    return Localized(vi: written(.vi), en: written(.en))
  }

  /// The record to be restored no longer follows from those before it.
  private func outdated(_ failure: ReplayFailure) -> Diagnostic {
    let why = failure.diagnostic.message
    return Diagnostic(
      InterpreterCode.cannotUndo, at: nil,
      Localized(
        vi: "bản ghi \(failure.record) không còn làm lại được: \(why.vi)", en: "record \(failure.record) can no longer be redone: \(why.en)"
      ))
  }
}

extension Interpreter {
  /// Over the cell as it was before a record.
  fileprivate static func asBefore(_ number: Int, _ history: [CellState.Entry], rules: RuleBook) throws(ReplayFailure) -> Interpreter {
    var past = State(rules: rules)
    past.add(try CellState.replaying(Array(history.prefix(number - 1)), rules: rules))
    past.select(0)
    return Interpreter(state: past, host: SilentHost(), clock: { history[number - 1].day })
  }
}

extension Diagnostic {
  /// The same message about a text that stands elsewhere.
  fileprivate func moved(to span: Span?) -> Diagnostic {
    var moved = withoutPlace
    moved.span = span
    moved.replacement = nil
    return moved
  }
}
