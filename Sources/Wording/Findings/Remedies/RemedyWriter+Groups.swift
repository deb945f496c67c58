import Diagnostics
import Domain
import Syntax

/// Groups, their households, and those who help candidates and probationers.
extension RemedyWriter {
  /// A task for the households of an area that nobody looks after, by name or number.
  func cover(_ member: MemberID, area: String, _ names: [String], _ count: Int) -> Remedy {
    var node = AssignStatement()
    node.members = [handle(member)]
    node.clauses.recurrence = Choice(.monthly)
    node.clauses.products = [Operand(StringLiteral(Self.blank))]
    node.clauses.follower = follower(besides: member)
    node.clauses.area = Operand(StringLiteral(area))
    if names.isEmpty { node.clauses.households = Operand(NumberLiteral(count)) }
    node.clauses.householdNames = names.map { Operand(StringLiteral($0)) }
    node.content = text(Localized(vi: "Phụ trách hộ", en: "Looking after households"))
    return .state(.assignment(.assign(node)))
  }

  /// Fewer households for each task; one left with none is stopped.
  func leave(_ lists: [HouseholdList]) -> Remedy {
    .state(
      lists.map { list in
        if list.names.isEmpty { return .assignment(.stop(stop(list.task))) }
        return .assignment(
          .adjust(adjustment(of: list.task) { clauses in clauses.householdNames = list.names.map { Operand(StringLiteral($0)) } }))
      })
  }

  func nameHead(_ member: MemberID, of group: String) -> Remedy { .state(.roster(.group(head(member, of: group)))) }

  /// A party group under a head, to be replaced; of all who belong to it when none is named.
  func formGroup(_ head: MemberID, _ members: [MemberID]) -> Remedy {
    var node = self.head(head, of: Self.blank)
    node.kind = Choice(.partyGroup)
    node.members = members.map(handle)
    return .state(.roster(.group(node)))
  }

  private func head(_ member: MemberID, of group: String) -> GroupStatement {
    var node = GroupStatement()
    node.name = Operand(StringLiteral(group))
    node.heads = [handle(member)]
    node.from = Operand(DateLiteral(day))
    return node
  }

  /// The secretary, to be replaced by whoever helps.
  func nameHelper(of candidate: String) -> Remedy? {
    guard let secretary = cell.secretary(on: day)?.id else { return nil }
    var node = CandidateStatement()
    node.name = Operand(StringLiteral(candidate))
    node.helpers = [handle(secretary)]
    node.from = Operand(DateLiteral(day))
    return .state(.membership(.candidate(node)))
  }

  func nameHelpers(_ helpers: [MemberID], of member: MemberID) -> Remedy {
    var node = UpdateStatement()
    node.member = handle(member)
    node.facts.helpers = helpers.map(handle)
    node.from = Operand(DateLiteral(day))
    return .state(.roster(.update(node)))
  }
}
