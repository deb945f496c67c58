import Diagnostics
import Domain
import Syntax

/// Signs of violation and discipline.
extension Interpreter {
  func command(_ form: inout ViolationSignStatement) throws(Diagnostic) -> Command {
    let sign = ViolationSign(
      member: try memberID(form.member), on: try dayOrToday(&form.date), follower: try form.follower.map(memberID), due: try day(form.due),
      text: string(form.content))
    return .membership(.noteSign(sign))
  }

  func command(_ form: inout ConcludeSignStatement) throws(Diagnostic) -> Command {
    let outcome: SignEnd.Outcome = form.outcome.value == .toDiscipline ? .toDiscipline : .noViolation
    let end = SignEnd(outcome, on: try dayOrToday(&form.date), text: string(form.content))
    return .membership(.concludeSigns(try memberID(form.member), noted: try day(form.from), end))
  }

  func command(_ form: inout DisciplineStatement) throws(Diagnostic) -> Command {
    let measure: Discipline.Measure =
      switch form.measure.value {
      case .reprimand?, nil: .reprimand
      case .warning?: .warning
      case .dismissal?: .dismissal
      case .expulsion?: .expulsion
      }
    return .membership(
      .discipline(
        Discipline(
          member: try memberID(form.member), measure: measure, on: try dayOrToday(&form.date), document: citation(form.document),
          text: string(form.content))))
  }
}
