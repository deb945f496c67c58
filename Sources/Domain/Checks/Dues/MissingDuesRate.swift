/// Members who pay dues here, are not exempt, and of whom nobody stated what they owe, in a cell that states it of others.
///
/// Source: 01-QĐ/TW (the amount of each is set and approved).
public struct MissingDuesRate: Check {
  public static let about = About(.noDuesRate, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  /// Of whom nobody stated what they owe; by index, at least one.
  public let members: [MemberID]

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard cell.reckonsDues else { return [] }
    let missing = cell.members.filter { member in
      member.paysDues(for: day.month, on: day) && !cell.isExemptFromDues(member.id, in: day.month)
        && cell.duesRate(of: member.id, in: day.month) == nil
    }
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        MissingDuesRate(members: missing.map(\.id)), evidence: missing.map { $0.standingEntry(on: day)?.record })
    ]
  }
}

extension FindingCode {
  public static let noDuesRate = FindingCode("dues.no-rate")
}
