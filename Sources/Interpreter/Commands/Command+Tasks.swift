import Diagnostics
import Domain
import Syntax

extension Interpreter {
  /// Numbers the task when the statement does not.
  func command(_ form: inout AssignStatement) throws(Diagnostic) -> Command {
    let id = form.number?.literal.map { TaskID($0.number) } ?? state.nextTask ?? TaskID(1)
    if form.number == nil { form.number = Operand(TaskLiteral(id.number)) }
    nameArea(&form.clauses)
    let clauses = form.clauses
    let leads = try memberIDs(clauses.leads)
    let members = try leads + memberIDs(form.members).filter { !leads.contains($0) }
    // Without a kind a task is a standing one, unless it ends with its due day.
    var terms = try terms(clauses)
    let isOnce = terms.due != nil && !terms.recurs
    terms.kind = terms.kind ?? (isOnce ? nil : .fixed)
    let assignment = Assignment(members: members, text: string(form.content), from: try dayOrToday(&form.clauses.from), terms)
    return .assignment(.assign(id, assignment))
  }

  func command(_ form: inout AdjustStatement) throws(Diagnostic) -> Command {
    guard let subject = form.subject.literal else {
      throw Diagnostic.partMissing(at: form.subject.span)
    }
    try requireFitting(form, to: subject)
    guard case .task(let task) = subject else { return try adjustment(&form, of: subject) }
    nameArea(&form.clauses)
    let clauses = form.clauses
    let change = TaskChange(
      text: string(form.content), from: try day(clauses.from), lead: try memberIDs(clauses.leads).first,
      joining: try memberIDs(form.joining),
      leaving: try memberIDs(form.leaving), try terms(clauses))
    return .assignment(.adjust(try taskID(Operand(.literal(task), at: form.subject.span)), change, reason: string(form.reason)))
  }

  func command(_ form: inout HandOverStatement) throws(Diagnostic) -> Command {
    .assignment(
      .handOver(
        try taskID(form.task), to: try memberID(form.recipient), from: try dayOrToday(&form.from), reason: string(form.reason)))
  }

  func command(_ form: inout StopStatement) throws(Diagnostic) -> Command {
    .assignment(.stop(try taskID(form.task), from: try dayOrToday(&form.from), reason: string(form.reason)))
  }

  func command(_ form: inout PlanStatement) throws(Diagnostic) -> Command {
    .assignment(.plan(try taskID(form.task), string(form.content), on: try dayOrToday(&form.date)))
  }

  func command(_ form: inout SupportStatement) throws(Diagnostic) -> Command {
    .assignment(.support(try taskID(form.task), string(form.content), on: try dayOrToday(&form.date)))
  }

  func command(_ form: inout InspectStatement) throws(Diagnostic) -> Command {
    guard !form.inspectors.isEmpty else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.task.span, Localized(vi: "thiếu người kiểm tra (do @…)", en: "missing who inspects (by @…)"))
    }
    return .assignment(
      .inspect(
        try taskID(form.task), by: try memberIDs(form.inspectors), on: try dayOrToday(&form.date), string(form.content)))
  }

  private func terms(_ clauses: TaskClauses) throws(Diagnostic) -> TaskTerms {
    let deadline = try deadline(clauses)
    let isOfQuarter = clauses.before?.literal?.isOfQuarter ?? clauses.by?.literal?.isOfQuarter ?? false
    return TaskTerms(
      kind: clauses.kind?.value?.kind, due: try due(clauses.due),
      recurrence: clauses.recurrence?.value?.recurrence ?? (isOfQuarter ? .quarterly : nil),
      days: try days(clauses.days), deadline: deadline, products: clauses.products.map { string($0) },
      coefficient: try coefficient(clauses.coefficient),
      coLeads: Array(try memberIDs(clauses.leads).dropFirst()),
      organisations: clauses.organisations.map { string($0) }, follower: try memberID(clauses.follower), basis: basis(clauses.basis),
      area: string(clauses.area), households: try number(clauses.households),
      householdNames: clauses.householdNames.map { string($0) }, parts: clauses.parts.map { string($0) },
      predecessor: try clauses.predecessor.map(taskID), note: string(clauses.note))
  }

  /// The day by which each period is done; weeks have no day of the month, and the last month of a quarter is one of quarterly work.
  private func deadline(_ clauses: TaskClauses) throws(Diagnostic) -> PeriodDeadline? {
    guard let operand = clauses.before ?? clauses.by, let literal = operand.literal else { return nil }
    if let other = clauses.by, clauses.before != nil {
      throw Diagnostic(
        InterpreterCode.refused, at: other.span,
        Localized(vi: "chỉ ghi một: “trước ngày …” hoặc “ngày …”", en: "state one of them: “before day …” or “day …”"))
    }
    let recurrence = clauses.recurrence?.value
    if recurrence == .weekly || literal.isOfQuarter && recurrence ?? .quarterly != .quarterly {
      throw Diagnostic(
        InterpreterCode.refused, at: operand.span,
        literal.isOfQuarter
          ? Localized(vi: "“tháng cuối quý” là của việc hằng quý", en: "“last month of quarter” is of quarterly work")
          : Localized(vi: "việc hằng tuần không có ngày trong tháng", en: "weekly work has no day of the month"),
        hint: literal.isOfQuarter
          ? Localized(vi: "ghi: hằng quý", en: "write: quarterly") : Localized(vi: "ghi: hằng tháng", en: "write: monthly"))
    }
    guard let deadline = PeriodDeadline(day: literal.day, isBefore: clauses.before != nil) else {
      throw Diagnostic(
        InterpreterCode.impossibleDate, at: operand.span,
        clauses.before == nil
          ? Localized(vi: "ngày trong tháng viết từ 1 đến 31", en: "a day of the month is 1 to 31")
          : Localized(vi: "“trước ngày” viết với 2 đến 31", en: "“before day” takes 2 to 31"))
    }
    return deadline
  }

  /// An area that is a group of the cell is called as the group is.
  private func nameArea(_ clauses: inout TaskClauses) {
    if let name = clauses.area.flatMap({ groupName($0) }) { clauses.area?.content = .literal(StringLiteral(name)) }
  }

  private func days(_ operand: Operand<DayRangeLiteral>?) throws(Diagnostic) -> DaysOfMonth? {
    guard let operand else { return nil }
    guard let literal = operand.literal, let days = DaysOfMonth(first: literal.first, last: literal.last) else {
      throw Diagnostic(
        InterpreterCode.impossibleDate, at: operand.span,
        Localized(vi: "các ngày trong tháng viết từ 1 đến 31", en: "days of a month go from 1 to 31"))
    }
    return days
  }

  private func coefficient(_ operand: Operand<CoefficientLiteral>?) throws(Diagnostic) -> Coefficient? {
    guard let operand else { return nil }
    guard let coefficient = operand.literal.flatMap({ Coefficient(tenths: $0.tenths) }) else {
      throw Diagnostic(
        InterpreterCode.impossibleValue, at: operand.span,
        Localized(vi: "hệ số viết từ 0,1 đến 9,9", en: "a coefficient goes from 0,1 to 9,9"))
    }
    return coefficient
  }

  private func basis(_ operand: Operand<BasisLiteral>?) -> Basis? {
    switch operand?.literal {
    case .regulation?: .regulation
    case .document(let literal)?: .document(DocumentNumber(literal))
    case .other(let name)?: .other(name.text.literal ?? "")
    case nil: nil
    }
  }
}
