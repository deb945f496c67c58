import Diagnostics
import Domain
import Syntax
import Wording

/// `đề xuất`: who fits a task, how tasks are distributed, what the next agenda must hold.
extension Interpreter {
  func suggest(_ form: SuggestStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let cell = state.cell else { throw noCell() }
    let report: SuggestionReport
    switch form.suggestion.value {
    case .person: report = try people(form, in: cell)
    case .assignment: report = try distribution(form, in: cell)
    case .agenda, nil: report = try agenda(form, in: cell)
    }
    if let output = form.output?.value { host.show(.table(report.table, output)) } else { host.show(.suggestion(report)) }
  }

  // MARK: Needs

  /// Something to be done, and the statement that gives it to a member.
  private struct Sought {
    let need: TaskNeed
    /// `“Kế toán hợp tác xã”` or `nhiệm vụ #3 “Thu đảng phí”`.
    let title: Localized
    let statement: (Operand<HandleLiteral>) -> Statement
  }

  private func sought(_ operand: Operand<NeedLiteral>, _ form: SuggestStatement, in cell: Cell) throws(Diagnostic) -> Sought {
    switch operand.literal {
    case .task(let literal): return try sought(try taskID(Operand(.literal(literal), at: operand.span)), form, in: cell, at: operand.span)
    case .text(let literal): return try sought(literal.text.literal ?? "", form, in: cell, at: operand.span)
    case nil: return try sought("", form, in: cell, at: operand.span)
    }
  }

  /// A task that is to be handed over.
  private func sought(_ id: TaskID, _ form: SuggestStatement, in cell: Cell, at span: Span?) throws(Diagnostic) -> Sought {
    guard let task = cell.task(id) else { throw unknownTask(id, at: span) }
    guard task.endDay.map({ today < $0 }) ?? true else {
      throw Diagnostic(
        InterpreterCode.taskEnded, at: span,
        Localized(vi: "nhiệm vụ #\(id.number) đã kết thúc", en: "task #\(id.number) has ended"))
    }
    let assignment = task.assignment
    let need = TaskNeed(
      text: assignment.text, kind: form.clauses.kind?.value?.kind ?? assignment.kind, area: string(form.clauses.area) ?? assignment.area,
      households: try number(form.clauses.households) ?? assignment.households, effort: form.isLight ? .light : nil, task: id)
    return Sought(need: need, title: CellWords(cell: cell).task(id)) { member in
      var node = HandOverStatement()
      node.task = Operand(TaskLiteral(id.number))
      node.recipient = member
      return .assignment(.handOver(node))
    }
  }

  /// A task that is to be given.
  private func sought(_ text: String, _ form: SuggestStatement, in cell: Cell, at span: Span?) throws(Diagnostic) -> Sought {
    guard text.contains(where: \.isLetter) else {
      throw Diagnostic(
        SyntaxCode.missing, at: span, Localized(vi: "thiếu nội dung việc cần giao", en: "it is not said what is to be done"),
        hint: Localized(vi: "viết: cho \"Phụ trách đội văn nghệ\"", en: "write: for \"Phụ trách đội văn nghệ\""))
    }
    let need = TaskNeed(
      text: text, kind: form.clauses.kind?.value?.kind, area: string(form.clauses.area), households: try number(form.clauses.households),
      effort: form.isLight ? .light : nil)
    let quoted = "“\(CellWords(cell: cell).excerpt(text))”"
    return Sought(need: need, title: Localized(vi: quoted, en: quoted)) { member in
      var node = AssignStatement()
      node.members = [member]
      node.clauses = form.clauses
      node.content = Text(text)
      return .assignment(.assign(node))
    }
  }

  /// The lines of a pasted list, without their bullets and numbers.
  private func lines(of text: Text?) -> [String] {
    string(text).split(whereSeparator: \.isNewline).map { line in
      let bare = line.drop { "-+*•–— \t".contains($0) }
      let number = bare.prefix { $0.isNumber }
      let rest = bare.dropFirst(number.count)
      let isNumbered = !number.isEmpty && (rest.first == "." || rest.first == ")")
      return String(isNumbered ? rest.dropFirst() : bare).trimmed
    }.filter { !$0.isEmpty }
  }

  // MARK: People

  private static let shownFits = 10
  private static let shownBars = 8

  private func people(_ form: SuggestStatement, in cell: Cell) throws(Diagnostic) -> SuggestionReport {
    guard let operand = form.needs.first else { throw noNeeds() }
    let sought = try sought(operand, form, in: cell)
    let found = cell.candidates(for: sought.need, on: today, words: .vietnamese)
    let columns = [
      Localized(vi: "thứ tự", en: "rank"), Localized(vi: "đảng viên", en: "member"), Localized(vi: "mã", en: "handle"),
      Localized(vi: "điểm", en: "points"), Localized(vi: "lý do", en: "reasons"),
    ]
    let rows = found.fits.enumerated().map { index, fit in
      [.number(index + 1), .member(fit.member)] + values(of: fit, in: cell)
    }
    var notes: [Localized] = []
    let others = rows.count - Self.shownFits
    if others > 0 {
      notes.append(
        Localized(
          vi: "Còn \(others) đồng chí xếp sau; thêm “dạng bảng” để xem hết.",
          en: "\(others) more rank lower; add “as table” to see them all."))
    }
    notes += barred(found.barred, in: cell)
    return SuggestionReport(
      title: Localized(vi: "Người phù hợp với \(sought.title.vi):", en: "Who fits \(sought.title.en):"),
      table: table(columns, rows), rowsShown: Self.shownFits,
      script: found.fits.first.map { [.printed(sought.statement(handle(of: $0.member, in: cell)))] } ?? [],
      notes: notes + [Candidates.caveat])
  }

  /// Handle, points, and the reasons.
  private func values(of fit: Fit, in cell: Cell) -> [Value] {
    [.text("@" + (cell.member(fit.member)?.handle ?? "")), .number(fit.points), .word(reasons(of: fit, in: cell))]
  }

  private func reasons(of fit: Fit, in cell: Cell) -> Localized { .joined(fit.parts.map { $0.sentence(cell: cell) }) }

  func handle(of member: MemberID, in cell: Cell) -> Operand<HandleLiteral> {
    Operand(HandleLiteral(cell.member(member)?.handle ?? ""))
  }

  private func barred(_ bars: [FitBar], in cell: Cell) -> [Localized] {
    // Who left long ago is not looked for.
    let relevant = bars.filter { if case .standing(.left) = $0.reason { false } else { true } }
    let shown = relevant.prefix(Self.shownBars).map { bar in
      let sentence = bar.sentence(cell: cell)
      return Localized(vi: "Không đề xuất: \(sentence.vi).", en: "Not offered: \(sentence.en).")
    }
    let others = relevant.count - shown.count
    guard others > 0 else { return shown }
    return shown + [Localized(vi: "Không đề xuất: \(others) đồng chí khác.", en: "Not offered: \(others) others.")]
  }

  // MARK: Distribution

  private func distribution(_ form: SuggestStatement, in cell: Cell) throws(Diagnostic) -> SuggestionReport {
    var all: [Sought] = []
    for operand in form.needs { all.append(try sought(operand, form, in: cell)) }
    for line in lines(of: form.tasks) { all.append(try sought(line, form, in: cell, at: form.tasks?.place.span)) }
    if form.needs.isEmpty, form.tasks == nil {
      for task in tasksWithoutHolder(in: cell) { all.append(try sought(task, form, in: cell, at: nil)) }
    }
    if all.isEmpty { throw noNeeds() }
    let found: Distribution
    do throws(AssignmentFailure) {
      found = try cell.distribution(
        of: all.map(\.need), on: today, words: .vietnamese, isCancelled: { host.isInterrupted }, progress: host.progress)
    } catch {
      throw diagnostic(for: error)
    }
    return report(of: found, all, in: cell)
  }

  private func report(of found: Distribution, _ all: [Sought], in cell: Cell) -> SuggestionReport {
    let columns = [
      Localized(vi: "nhiệm vụ", en: "task"), Localized(vi: "đảng viên", en: "member"), Localized(vi: "mã", en: "handle"),
      Localized(vi: "điểm", en: "points"), Localized(vi: "lý do", en: "reasons"),
    ]
    var rows: [[Value]] = []
    var script: [Localized] = []
    for pair in found.pairs {
      let sought = all[pair.need]
      rows.append([.text(sought.need.text), .member(pair.fit.member)] + values(of: pair.fit, in: cell))
      let name = pair.fit.name(cell: cell)
      let reasons = reasons(of: pair.fit, in: cell)
      script.append(.comment(Localized(vi: "\(name.vi): \(reasons.vi)", en: "\(name.en): \(reasons.en)")))
      script.append(.printed(sought.statement(handle(of: pair.fit.member, in: cell))))
    }
    let leftOver = found.leftOver.map { left in
      let sentence = left.sentence(cell: cell)
      let title = all[left.need].title
      return Localized(vi: "Chưa giao được \(title.vi): \(sentence.vi).", en: "Nobody gets \(title.en): \(sentence.en).")
    }
    let notServed = found.notServed.prefix(Self.shownBars).map { $0.sentence(cell: cell) }
    let others = found.notServed.count - notServed.count
    let more = others > 0 ? [Localized(vi: "và \(others) đồng chí khác", en: "and \(others) others")] : []
    return SuggestionReport(
      title: Localized(
        vi: "Phân công \(found.pairs.count)/\(all.count) việc, tổng điểm phù hợp cao nhất có thể:",
        en: "\(found.pairs.count) of \(all.count) tasks distributed, with the most points there can be:"),
      table: table(columns, rows), rowsShown: 0, script: script, notes: leftOver + notServed + more + [Candidates.caveat])
  }

  /// Open tasks whose holder left, is exempt, elsewhere or suspended.
  private func tasksWithoutHolder(in cell: Cell) -> [TaskID] {
    var tasks: [TaskID] = []
    for finding in cell.findings(of: [.holderLeft, .holderExempt, .holderAway], on: today) {
      if case .task(let task) = finding.subject, !tasks.contains(task) { tasks.append(task) }
    }
    return tasks
  }

  // MARK: Messages

  private func noNeeds() -> Diagnostic {
    Diagnostic(
      InterpreterCode.nothingToAssign, at: nil,
      Localized(
        vi: "chưa nêu việc cần phân công, và không có nhiệm vụ nào cần giao lại", en: "no task is named, and none has to be given anew"),
      hint: Localized(
        vi: "viết: đề xuất phân công cho \"…\"; nhiều việc thì mỗi việc một dòng sau dấu hai chấm",
        en: "write: suggest assignment for \"…\"; of several write one a line after a colon"))
  }

  private func diagnostic(for failure: AssignmentFailure) -> Diagnostic {
    switch failure {
    case .cancelled: Interpreter.interruption
    case .tooLarge, .costOutOfRange:
      Diagnostic(
        InterpreterCode.impossibleValue, at: nil,
        Localized(vi: "quá nhiều việc để phân công một lúc", en: "these are too many tasks to distribute at once"))
    }
  }
}
