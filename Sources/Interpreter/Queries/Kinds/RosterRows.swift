import Diagnostics
import Domain
import Wording

/// What is asked of the cell itself and who leads it: its description, terms, regulations, posts, groups and households.
extension RowKind {
  static let cells = RowKind(
    .cells, [("chi bộ", "cells"), ("chi bộ", "cell")], of: (facts: CellFacts, from: Day).self,
    columns: [
      Column("tên", "name") { .text($0.facts.name) },
      Column("thuộc", "superior") { .of($0.facts.superior) },
      Column("loại", "kind") { .of($0.facts.kind) },
      Column("mã", "code") { .of($0.facts.code) },
      Column("thành lập", "founded") { .of($0.facts.founded) },
      Column("nơi", "place") { .of($0.facts.place) },
      Column("từ ngày", "from") { .date($0.from) },
    ],
    rows: { interpreter, cell in
      // As it is now, and before that as it was described until then.
      let days = cell.descriptions.map(\.day)
      return (days.isEmpty ? [interpreter.today] : days).map { (cell.facts(on: $0), $0) }
    })

  static let terms = RowKind(
    .terms, [("nhiệm kỳ", "terms"), ("nhiệm kỳ", "term")], of: (fact: TermFact, isCurrent: Bool).self,
    columns: [
      Column("nhiệm kỳ", "term") { .term($0.fact.term) },
      Column("từ ngày", "from") { .date($0.fact.from) },
      Column("hiện nay", "current") { .boolean($0.isCurrent) },
    ],
    rows: { interpreter, cell in cell.terms.map { ($0.fact, cell.term(on: interpreter.today) == $0.fact.term) } })

  static let regulations = RowKind(
    .regulations, [("quy chế", "regulations"), ("quy chế làm việc", "regulation")], of: (fact: Regulation, isCurrent: Bool).self,
    columns: [
      Column("số", "number") { $0.fact.document.map { .document($0) } ?? .nothing },
      Column("từ ngày", "from") { .date($0.fact.from) },
      Column("tên", "title") { .text($0.fact.summary) },
      Column("nhiệm vụ", "tasks") { .list($0.fact.tasks.map(Value.task)) },
      Column("đang áp dụng", "current") { .boolean($0.isCurrent) },
    ],
    rows: { interpreter, cell in cell.regulations.map { ($0.fact, cell.regulation(on: interpreter.today) == $0) } })

  static let posts = RowKind(
    .posts, [("chức vụ", "posts"), ("chức vụ", "post")], of: (member: MemberID, fact: PostFact).self,
    columns: [
      Column("đảng viên", "member") { .member($0.member) },
      Column("chức vụ", "post") { .word($0.fact.post.word) },
      Column("từ ngày", "from") { .date($0.fact.from) },
      Column("đến ngày", "to") { .of($0.fact.to) },
    ],
    rows: { _, cell in cell.members.flatMap { member in member.posts.map { (member.id, $0.fact) } } })

  static let groups = RowKind(
    .groups, [("tổ", "groups"), ("tổ đảng", "group")], of: GroupOfToday.self,
    columns: [
      Column("tên", "name") { .text($0.group.name) },
      Column("loại", "kind") { .of($0.group.kind(on: $0.today)?.word) },
      Column("phụ trách", "heads") { .people($0.group.heads(on: $0.today)) },
      Column("đảng viên", "members") { .list($0.members.map(Value.member)) },
      Column("số đảng viên", "member count") { .number($0.members.count) },
      Column("số hộ", "households") { .of($0.coverage?.total) },
      Column("chưa ai phụ trách", "uncovered") { .of($0.coverage?.missing) },
    ],
    rows: { interpreter, cell in
      let today = interpreter.today
      return cell.groups.map { group in
        GroupOfToday(
          group: group, today: today, members: cell.members(of: group, on: today), coverage: cell.householdCoverage(of: group, on: today))
      }
    })

  /// The named households of each group, with who looks after them.
  static let households = RowKind(
    .households, [("hộ", "households"), ("hộ dân", "household")], of: (group: String, name: String, tasks: [AssignedTask]).self,
    columns: [
      Column("tổ", "group") { .text($0.group) },
      Column("hộ", "name") { .text($0.name) },
      Column("phụ trách", "member") { .one(of: $0.tasks.flatMap { $0.assignment.leads.map(Value.member) }) },
      Column("nhiệm vụ", "task") { .one(of: $0.tasks.map { .task($0.id) }) },
    ],
    rows: { interpreter, cell in
      cell.groups.flatMap { group in
        cell.householdTasks(of: group, on: interpreter.today).map { (group.name, $0.name, $0.tasks.compactMap(cell.task)) }
      }
    })
}

private struct GroupOfToday {
  let group: Group
  let today: Day
  let members: [MemberID]
  let coverage: HouseholdCoverage?
}
