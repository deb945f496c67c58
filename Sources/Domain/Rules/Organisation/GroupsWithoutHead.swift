/// A group with members of whom none on the roster is its head.
///
/// The remedy names its first member.
///
/// Source: 294-QĐ/TW § 20.3.2 (party groups are led by a group leader).
func groupsWithoutHead(in cell: Cell, on day: Day) -> [Finding] {
  cell.groups.compactMap { group in
    let members = cell.members(of: group, on: day)
    guard let first = members.first, !group.heads(on: day).contains(where: { cell.member($0)?.isOnRoster(on: day) == true }) else {
      return nil
    }
    return Finding(
      .organisation(.groupWithoutHead(group.name)), evidence: [group.changes.last { $0.fact.from <= day }?.record],
      remedy: .nameHead(first, of: group.name, from: day))
  }
}
