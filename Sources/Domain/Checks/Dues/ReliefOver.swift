/// A reduction or exemption of dues of a member who pays here that is over, after which nothing about the member's dues was stated.
///
/// A later grant, a later rate or a payment for a month after it settles the matter.
///
/// Source: 01-QĐ/TW (a grant is for a time).
public struct ReliefOver: MemberCheck {
  public static let about = About(.reliefOver, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  public let member: MemberID
  public let relief: DuesRelief
  /// The last day of it.
  public let until: Day

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard let relief = cell.duesReliefs(of: member.id).max(by: { $0.fact.from < $1.fact.from }), let until = relief.fact.until,
        until < day,
        member.standing(on: day)?.paysDuesHere == true, !cell.duesRates(of: member.id).contains(where: { until < $0.fact.from })
      else { return nil }
      let after = until.month.adding(1)
      let months = after > day.month ? [] : (0...day.month.months(since: after)).map(after.adding)
      guard !months.contains(where: { !cell.payments(of: member.id, for: $0).isEmpty }) else { return nil }
      return Finding(ReliefOver(member: member.id, relief: relief.fact, until: until), evidence: [relief.record])
    }
  }
}

extension FindingCode {
  public static let reliefOver = FindingCode("dues.relief-over")
}
