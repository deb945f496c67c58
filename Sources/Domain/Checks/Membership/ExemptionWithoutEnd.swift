/// A member exempt for other reasons than age and health, without a day the exemption ends on.
///
/// The remedy ends it on the last day that may be granted, to be replaced by the day of the application.
///
/// Source: 38-HD/BTCTW IV.1.2 (the application states reason and period); number for the remedy: `exempt.other.months.maximum`.
public struct ExemptionWithoutEnd: MemberCheck {
  public static let about = About(.exemptionWithoutEnd, serves: .goodOrder, weight: .warning, source: "38-HD/BTCTW IV.1.2")

  public let member: MemberID
  public let from: Day
  /// As stated.
  public let fact: StandingFact
  /// The last day that may be granted; nil when there is none.
  public let last: Day?

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard member.standing(on: day) == .exempt(.other), let period = member.periodEntry(on: day), period.fact.until == nil else {
        return nil
      }
      let from = period.fact.from
      let last = cell.rules.value(.exemptOtherMonthsMaximum, on: day).map { from.adding(months: $0.count).adding(days: -2) }
      return Finding(
        ExemptionWithoutEnd(member: member.id, from: from, fact: period.fact, last: last.flatMap { from <= $0 ? $0 : nil }),
        evidence: [period.record])
    }
  }
}

extension FindingCode {
  public static let exemptionWithoutEnd = FindingCode("member.exemption-open")
}
