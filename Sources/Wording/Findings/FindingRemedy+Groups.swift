import Diagnostics
import Domain
import Syntax

/// Groups, their households, candidates, and tasks for incoming documents.
extension RemedyWriter {
  func covering(_ member: MemberID, _ area: String, _ names: [String], _ count: Int) -> AssignStatement {
    var node = AssignStatement()
    node.members = [handle(member)]
    node.clauses.recurrence = Choice(.monthly)
    node.clauses.products = [Operand(StringLiteral(Self.blank))]
    node.clauses.area = Operand(StringLiteral(area))
    if names.isEmpty { node.clauses.households = Operand(NumberLiteral(count)) }
    node.clauses.householdNames = names.map { Operand(StringLiteral($0)) }
    node.content = text(Localized(vi: "Phụ trách hộ", en: "Looking after households"))
    return node
  }

  func keeping(_ list: HouseholdList) -> AdjustStatement {
    adjustment(of: list.task) { clauses in clauses.householdNames = list.names.map { Operand(StringLiteral($0)) } }
  }

  func head(_ member: MemberID, of group: String, _ day: Day) -> GroupStatement {
    var node = GroupStatement()
    node.name = Operand(StringLiteral(group))
    node.heads = [handle(member)]
    node.from = Operand(DateLiteral(day))
    return node
  }

  func partyGroup(_ head: MemberID, _ members: [MemberID], _ day: Day) -> GroupStatement {
    var node = self.head(head, of: Self.blank, day)
    node.kind = Choice(.partyGroup)
    node.members = members.map(handle)
    return node
  }

  func candidate(_ name: String, helper: MemberID, _ day: Day) -> CandidateStatement {
    var node = CandidateStatement()
    node.name = Operand(StringLiteral(name))
    node.helpers = [handle(helper)]
    node.from = Operand(DateLiteral(day))
    return node
  }

  func assignment(_ document: DocumentNumber, _ member: MemberID, _ from: Day, _ due: Day, _ text: String) -> AssignStatement {
    var node = AssignStatement()
    node.members = [handle(member)]
    node.clauses.kind = Choice(.adHoc)
    node.clauses.from = Operand(DateLiteral(from))
    node.clauses.due = Operand(DateLiteral(due))
    node.clauses.products = [Operand(StringLiteral(Self.blank))]
    node.clauses.basis = Operand(.document(DocumentLiteral(number: document.number, type: document.type, issuer: document.issuer)))
    node.content = Text(text.isEmpty ? Self.blank : text)
    return node
  }
}
