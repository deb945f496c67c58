/// A group with members of whom none on the roster is its head.
///
/// The remedy names its first member.
///
/// Source: 294-QĐ/TW § 20.3.2 (party groups are led by a group leader).
public struct GroupWithoutHead: Check {
  public static let about = About(.groupWithoutHead, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 20.3.2")

  /// By name.
  public let group: String
  /// Its first member.
  public let first: MemberID

  public var subject: FindingSubject { .group(group) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .roster(.groupChanged(let change)) = event { .subjects([.group(change.name)]) } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.groups.compactMap { group in
      let members = cell.members(of: group, on: day)
      guard let first = members.first, !group.heads(on: day).contains(where: { cell.member($0)?.isOnRoster(on: day) == true }) else {
        return nil
      }
      return Finding(
        GroupWithoutHead(group: group.name, first: first), evidence: [group.changes.last { $0.fact.from <= day }?.record])
    }
  }
}

extension FindingCode {
  public static let groupWithoutHead = FindingCode("group.no-head")
}
