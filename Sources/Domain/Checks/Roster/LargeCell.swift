/// A cell with more members than one meeting can well hold and follow, though it has groups.
///
/// Without groups it is `cell.no-groups` that is found. Whether a cell is divided is for the committee above to decide.
///
/// Source: 294-QĐ/TW § 20.3.2; number: `cell.members.large`.
public struct LargeCell: Check {
  public static let about = About(.largeCell, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW § 20.3.2", isDisputed: true)

  public let members: Int

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let roll = cell.membership(on: day).roll
    guard let limit = cell.rules.value(.cellMembersLarge, on: day), max(limit.count, 1) <= roll, cell.hasGroups(on: day) else { return [] }
    let latest = cell.members.compactMap { $0.standingEntry(on: day)?.record }.max()
    return [Finding(LargeCell(members: roll), evidence: [latest], parameters: [limit])]
  }
}

extension FindingCode {
  public static let largeCell = FindingCode("cell.large")
}
