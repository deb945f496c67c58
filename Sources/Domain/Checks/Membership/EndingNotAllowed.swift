/// A member on record as having left in a way that does not go with what the member was.
///
/// A probationary member is only reprimanded or warned, and deleted when no longer fit; of a visitor the home cell decides.
///
/// Source: 294-QĐ/TW § 4.2, § 6.3.2, § 8; 21-QĐ/TW.
public struct EndingNotAllowed: MemberCheck {
  public static let about = About(
    .endingNotAllowed, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2, § 6.3.2, § 8; 21-QĐ/TW")

  public let member: MemberID
  public let departure: Departure
  /// What the member was.
  public let standing: Standing
  public let from: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.flatMap { member in
      member.standings.compactMap { step -> Finding? in
        guard case .left(let departure) = step.fact.step, step.fact.from <= day, let rank = member.rank(on: step.fact.from),
          departure.isBarred(for: rank)
        else { return nil }
        return Finding(
          EndingNotAllowed(member: member.id, departure: departure, standing: rank.standing, from: step.fact.from), evidence: [step.record])
      }
    }
  }
}

extension Departure {
  /// Whether no cell can decide so on a member of the rank.
  func isBarred(for rank: Rank) -> Bool {
    switch (self, rank) {
    case (.expelled, .probationary), (.expelled, .visiting), (.removed, .visiting): true
    case (.expelled, .official), (.removed, .official), (.removed, .probationary), (.transferred, _), (.withdrawn, _), (.deceased, _):
      false
    }
  }
}

extension FindingCode {
  public static let endingNotAllowed = FindingCode("member.ending")
}
