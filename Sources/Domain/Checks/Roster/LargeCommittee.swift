/// A committee (chi ủy) of more members than it may have, the secretary and deputies among them.
///
/// Source: 294-QĐ/TW § 16.2.2; number: `committee.size.maximum`.
public struct LargeCommittee: Check {
  public static let about = About(.largeCommittee, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 16.2.2, § 23.2")

  /// Secretary, deputies and committee members, by index.
  public let members: [MemberID]
  public let most: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { members.map(\.index) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .roster(.postGiven) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let committee = cell.committee(on: day)
    guard let maximum = cell.rules.value(.committeeSizeMaximum, on: day), committee.count > maximum.count else { return [] }
    let posts = committee.flatMap { $0.posts.filter { $0.fact.covers(day) && $0.fact.post.isOnCommittee } }
    return [
      Finding(
        LargeCommittee(members: committee.map(\.id), most: maximum.count), evidence: posts.map(\.record), parameters: [maximum])
    ]
  }
}

extension FindingCode {
  public static let largeCommittee = FindingCode("cell.large-committee")
}
