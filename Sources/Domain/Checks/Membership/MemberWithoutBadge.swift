/// A member who reached a mark of Party age and has no badge for it on record, after the day on which it was to be given.
///
/// Only of marks reached since the member stands in this record, because what was given before is often not in it; a badge of a later mark
/// will do. Who is a probationer, or was admitted nobody knows when, is left alone.
///
/// Source: 24-QĐ/TW; 01-HD/TW § 18; 294-QĐ/TW; numbers: `badge.*`.
public struct MemberWithoutBadge: MemberCheck {
  public static let about = About(.memberWithoutBadge, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW; 06-HD/TW")

  public let member: MemberID
  public let years: Int
  /// The day of the mark.
  public let reached: Day
  /// The day on which badges are given that came next.
  public let occasion: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake { .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let marks = cell.badgeMarks(on: day) else { return [] }
    return cell.members.compactMap { member in
      guard member.standing(on: day)?.isOnRoll == true, let age = member.partyAge(on: day), let years = marks.reached(at: age),
        let reached = member.reaches(partyAge: years), case let occasion = marks.occasion(from: reached), occasion < day,
        let begin = member.updates.map(\.day).min(), begin < reached
      else { return nil }
      let isGiven = cell.badges(of: member.id).contains { $0.fact.on <= day && years <= $0.fact.years && marks.contains($0.fact.years) }
      if isGiven { return nil }
      return Finding(
        MemberWithoutBadge(member: member.id, years: years, reached: reached, occasion: occasion),
        evidence: [member.updates.last { $0.fact.facts.partySince != nil || $0.fact.facts.admitted != nil }?.record],
        parameters: marks.parameters + marks.days)
    }
  }
}

extension FindingCode {
  public static let memberWithoutBadge = FindingCode("member.without-badge")
}
