import Diagnostics
import Domain
import Syntax
import TextRoom

extension Interpreter {
  func command(_ form: inout GroupStatement) throws(Diagnostic) -> Command {
    if let name = groupName(form.name) { form.name.content = .literal(StringLiteral(name)) }
    return .roster(
      .changeGroup(
        GroupChange(
          name: string(form.name), kind: form.kind?.value?.kind, heads: form.heads.isEmpty ? nil : try memberIDs(form.heads),
          members: form.members.isEmpty ? nil : try memberIDs(form.members), joining: try memberIDs(form.joining),
          leaving: try memberIDs(form.leaving), households: try number(form.households),
          householdNames: form.householdNames.map { string($0) }, from: try dayOrToday(&form.from))))
  }

  /// The name of the group that a text means; nil when it is written exactly, or when there is none or several.
  func groupName(_ operand: Operand<StringLiteral>) -> String? {
    let written = string(operand)
    guard let cell = state.cell, !cell.groups.isEmpty, cell.group(named: written) == nil else { return nil }
    return place(of: written, among: cell.groups.map(\.name)).map { cell.groups[$0].name }
  }
}

extension GroupKindWord {
  var kind: GroupKind {
    switch self {
    case .partyGroup: .party
    case .team: .team
    case .area: .area
    }
  }
}
