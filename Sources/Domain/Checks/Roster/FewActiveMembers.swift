/// A cell with official members enough, of whom too few take part: the others are exempt, elsewhere or suspended.
///
/// No text asks for it; the number of official members a cell needs is taken as the least it can work with.
///
/// Source: 294-QĐ/TW § 23.2; number: `cell.official.minimum`.
public struct FewActiveMembers: Check {
  public static let about = About(.fewActive, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW § 23.2", isDisputed: true)

  public let active: Int
  public let official: Int
  public let needed: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [active, official] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let official = cell.membership(on: day).official
    guard let minimum = cell.rules.value(.cellOfficialMinimum, on: day), minimum.count <= official else { return [] }
    let active = cell.members.count { $0.dueStanding(on: day) == .official }
    guard active < minimum.count else { return [] }
    let absent = cell.members.filter { $0.isOnRoster(on: day) && $0.dueStanding(on: day) != .official }
    return [
      Finding(
        FewActiveMembers(active: active, official: official, needed: minimum.count),
        evidence: absent.map { $0.standingEntry(on: day)?.record }, parameters: [minimum])
    ]
  }
}

extension FindingCode {
  public static let fewActive = FindingCode("cell.few-active")
}
