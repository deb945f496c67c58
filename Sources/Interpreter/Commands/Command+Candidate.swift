import Diagnostics
import Domain
import Syntax
import TextRoom

extension Interpreter {
  func command(_ form: inout CandidateStatement) throws(Diagnostic) -> Command {
    if let name = candidateName(string(form.name)) { form.name.content = .literal(StringLiteral(name)) }
    var steps: [CandidateStep: Day] = [:]
    let stated: [(CandidateStep, Operand<DateLiteral>?)] = [
      (.introduced, form.introduced), (.course, form.course), (.applied, form.applied), (.vetted, form.vetted),
      (.consulted, form.consulted), (.considered, form.considered), (.decided, form.decided),
    ]
    for (step, date) in stated { steps[step] = try day(date) }
    return .membership(
      .changeCandidate(
        CandidateChange(
          name: string(form.name), born: try birth(form.born), sex: form.sex?.value.map { $0 == .male ? .male : .female },
          job: string(form.job),
          helpers: form.helpers.isEmpty ? nil : try memberIDs(form.helpers), steps: steps, isDropped: form.dropped,
          from: try dayOrToday(&form.from), remark: string(form.remark))))
  }

  /// The name of the candidate an operand means, which is then written into the statement.
  func candidateName(of operand: inout Operand<StringLiteral>?) -> String? {
    guard let written = string(operand) else { return nil }
    guard let name = candidateName(written) else { return written }
    operand?.content = .literal(StringLiteral(name))
    return name
  }

  /// The name of the candidate that a text means; nil when it is written exactly, or when there is none or several.
  func candidateName(_ written: String) -> String? {
    guard let cell = state.cell, !cell.candidates.isEmpty, cell.candidate(named: written) == nil else { return nil }
    return place(of: written, among: cell.candidates.map(\.name)).map { cell.candidates[$0].name }
  }
}
