/// A cell with as many official members as elect a committee (chi ủy), in which nobody holds the post of committee member.
///
/// Only an election ends it.
///
/// Source: 294-QĐ/TW § 16.2.2; number: `committee.official.minimum`.
public struct MissingCommittee: Check {
  public static let about = About(.noCommittee, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 16.2.2, § 23.2")

  /// Official members.
  public let official: Int
  /// From how many on they elect a committee.
  public let minimum: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [official] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let official = cell.membership(on: day).official
    guard let minimum = cell.rules.value(.committeeOfficialMinimum, on: day), official >= max(minimum.count, 1), !cell.hasCommittee(on: day)
    else { return [] }
    let latest = cell.members.compactMap { $0.standingEntry(on: day)?.record }.max()
    return [
      Finding(
        MissingCommittee(official: official, minimum: minimum.count), evidence: [latest], parameters: [minimum])
    ]
  }
}

extension FindingCode {
  public static let noCommittee = FindingCode("cell.no-committee")
}
