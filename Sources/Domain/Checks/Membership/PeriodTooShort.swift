/// A temporary stay elsewhere or here announced for less than the months from which one is arranged.
///
/// Source: 294-QĐ/TW § 6.3.2; number: `temporary.months.minimum`.
public struct PeriodTooShort: MemberCheck {
  public static let about = About(.periodTooShort, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW § 6.3.2")

  public let member: MemberID
  /// Away or visiting.
  public let standing: Standing
  public let from: Day
  /// The day announced.
  public let to: Day
  /// From how many on a stay is arranged.
  public let months: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard let standing = member.standing(on: day), standing == .temporaryAway || standing == .temporaryHere,
        let period = member.periodEntry(on: day), let until = period.fact.until,
        let least = cell.rules.value(.temporaryMonthsMinimum, on: period.fact.from),
        until.adding(days: 1) < period.fact.from.adding(months: least.count)
      else { return nil }
      return Finding(
        PeriodTooShort(member: member.id, standing: standing, from: period.fact.from, to: until, months: least.count),
        evidence: [period.record],
        parameters: [least])
    }
  }
}

extension FindingCode {
  public static let periodTooShort = FindingCode("member.period-short")
}
