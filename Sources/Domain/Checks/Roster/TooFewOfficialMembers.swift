/// A cell with members, but fewer official ones than a cell needs.
///
/// Official members who are exempt, away or suspended are on the roll and count. As evidence the finding names the step of standing stated
/// last.
///
/// Source: 294-QĐ/TW § 23.2; number: `cell.official.minimum`.
public struct TooFewOfficialMembers: Check {
  public static let about = About(.tooFewOfficial, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 23.2")

  public let has: Int
  public let needed: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [has] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let count = cell.membership(on: day)
    guard count.roll > 0, let minimum = cell.rules.value(.cellOfficialMinimum, on: day), count.official < minimum.count else { return [] }
    let latest = cell.members.compactMap { $0.standingEntry(on: day)?.record }.max()
    return [
      Finding(TooFewOfficialMembers(has: count.official, needed: minimum.count), evidence: [latest], parameters: [minimum])
    ]
  }
}

extension FindingCode {
  public static let tooFewOfficial = FindingCode("cell.too-few")
}
