/// Official members sent for a time to one place, as many as form a temporary cell there.
///
/// The committee that receives them forms it; the finding is a reminder to report them.
///
/// Source: 294-QĐ/TW § 6.3.2d; number: `temporary.group.minimum`.
public struct MembersAwayTogether: Check {
  public static let about = About(.awayTogether, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW § 6.3.2d")

  /// Official members away at one place.
  public let members: [MemberID]
  public let place: String
  /// From how many on they form a temporary cell.
  public let minimum: Int

  public var subject: FindingSubject { .cell }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.temporaryGroupMinimum, on: day), minimum.count > 0 else { return [] }
    var places: [String] = []
    var away: [String: [(member: MemberID, record: RecordID)]] = [:]
    for member in cell.members where member.standing(on: day) == .temporaryAway && member.rank(on: day) == .official {
      guard let entry = member.periodEntry(on: day), let place = entry.fact.place, !place.isEmpty else { continue }
      if away[place] == nil { places.append(place) }
      away[place, default: []].append((member.id, entry.record))
    }
    return places.compactMap { place in
      guard let sent = away[place], sent.count >= minimum.count else { return nil }
      return Finding(
        MembersAwayTogether(members: sent.map(\.member), place: place, minimum: minimum.count), evidence: sent.map(\.record),
        parameters: [minimum])
    }
  }
}

extension FindingCode {
  public static let awayTogether = FindingCode("cell.away-together")
}
