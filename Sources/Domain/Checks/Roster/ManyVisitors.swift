/// As many visitors as form a group of their own in the cell, and no party group on record that has any of them.
///
/// The remedy forms the group under the leader of the cell, to be replaced by a committee member.
///
/// Source: a guide of Hà Nội; number: `temporary.here.group`.
public struct ManyVisitors: Check {
  public static let about = About(.manyVisitors, serves: .goodOrder, weight: .notice, source: "hướng dẫn Hà Nội")

  public let visitors: [MemberID]
  /// From how many on they form a group.
  public let minimum: Int
  /// Who leads the cell, and may lead the group.
  public let leader: MemberID?

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.temporaryHereGroup, on: day), minimum.count > 0 else { return [] }
    let visitors = cell.members.filter { $0.standing(on: day) == .temporaryHere }
    guard visitors.count >= minimum.count, !visitors.contains(where: { !cell.groupNames(of: $0, on: day).isEmpty }) else { return [] }
    return [
      Finding(
        ManyVisitors(visitors: visitors.map(\.id), minimum: minimum.count, leader: cell.leader(on: day)?.id),
        evidence: visitors.map { $0.standingEntry(on: day)?.record }, parameters: [minimum])
    ]
  }
}

extension FindingCode {
  public static let manyVisitors = FindingCode("cell.visitors")
}
