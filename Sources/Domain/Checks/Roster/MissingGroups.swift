/// A cell with as many members as form groups (tổ đảng), in which no group and no group leader is on record.
///
/// The rule is for units that cannot be split, which the record does not know.
///
/// The remedy names the leader of the cell as head, to be replaced, and leaves the name blank.
///
/// Source: 294-QĐ/TW § 20.3.2; number: `cell.groups.members`.
public struct MissingGroups: Check {
  public static let about = About(.noGroups, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW § 20.3.2")

  public let members: Int
  /// From how many on they form groups.
  public let minimum: Int
  /// Who leads the cell, and may lead the first group.
  public let leader: MemberID?

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [members] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let roll = cell.membership(on: day).roll
    guard let minimum = cell.rules.value(.cellGroupsMembers, on: day), roll >= max(minimum.count, 1) else { return [] }
    guard !cell.hasGroups(on: day) else { return [] }
    let latest = cell.members.compactMap { $0.standingEntry(on: day)?.record }.max()
    return [
      Finding(
        MissingGroups(members: roll, minimum: minimum.count, leader: cell.leader(on: day)?.id), evidence: [latest],
        parameters: [minimum])
    ]
  }
}

extension Cell {
  /// A group, a member of one or the leader of one is on record.
  func hasGroups(on day: Day) -> Bool {
    !groups.isEmpty || roster(on: day).contains { $0.facts(on: day).group != nil || $0.posts(on: day).contains(.groupLeader) }
  }
}

extension FindingCode {
  public static let noGroups = FindingCode("cell.no-groups")
}
