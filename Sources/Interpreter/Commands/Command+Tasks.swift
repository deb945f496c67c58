import Diagnostics
import Domain
import Syntax

extension Interpreter {
  /// Numbers the task when the statement does not.
  func command(_ form: inout AssignStatement) throws(Diagnostic) -> Command {
    let id = form.number?.literal.map { TaskID($0.number) } ?? state.nextTask ?? TaskID(1)
    if form.number == nil { form.number = Operand(TaskLiteral(id.number)) }
    let clauses = form.clauses
    let assignment = Assignment(
      members: try memberIDs(form.members), text: string(form.content), kind: clauses.kind?.value?.kind ?? .fixed,
      from: try dayOrToday(&form.clauses.from), due: try day(clauses.due), recurrence: clauses.recurrence?.value?.recurrence,
      product: string(clauses.product), follower: try memberID(clauses.follower), basis: basis(clauses.basis),
      area: string(clauses.area), households: try number(clauses.households))
    return .assign(id, assignment)
  }

  func command(_ form: inout AdjustStatement) throws(Diagnostic) -> Command {
    let clauses = form.clauses
    let change = TaskChange(
      kind: clauses.kind?.value?.kind, from: try day(clauses.from), due: try day(clauses.due),
      recurrence: clauses.recurrence?.value?.recurrence, product: string(clauses.product), follower: try memberID(clauses.follower),
      basis: basis(clauses.basis), area: string(clauses.area), households: try number(clauses.households))
    return .adjust(try taskID(form.task), change, reason: string(form.reason))
  }

  func command(_ form: inout HandOverStatement) throws(Diagnostic) -> Command {
    .handOver(
      try taskID(form.task), to: try memberID(form.recipient), from: try dayOrToday(&form.from), reason: string(form.reason))
  }

  func command(_ form: inout StopStatement) throws(Diagnostic) -> Command {
    .stopTask(try taskID(form.task), from: try dayOrToday(&form.from), reason: string(form.reason))
  }

  func command(_ form: inout PlanStatement) throws(Diagnostic) -> Command {
    .planTask(try taskID(form.task), string(form.content), on: try dayOrToday(&form.date))
  }

  func command(_ form: inout SupportStatement) throws(Diagnostic) -> Command {
    .supportTask(try taskID(form.task), string(form.content), on: try dayOrToday(&form.date))
  }

  func command(_ form: inout InspectStatement) throws(Diagnostic) -> Command {
    guard let inspector = form.inspector else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.task.span, Localized(vi: "thiếu người kiểm tra (do @…)", en: "missing who inspects (by @…)"))
    }
    return .inspectTask(
      try taskID(form.task), by: try memberID(inspector), on: try dayOrToday(&form.date), string(form.content))
  }

  private func basis(_ operand: Operand<BasisLiteral>?) -> Basis? {
    switch operand?.literal {
    case .regulation?: .regulation
    case .document(let literal)?: .document(documentNumber(literal))
    case .other(let name)?: .other(name.text.literal ?? "")
    case nil: nil
    }
  }
}
