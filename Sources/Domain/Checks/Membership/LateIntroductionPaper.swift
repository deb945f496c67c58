/// A member received whose introduction paper (giấy giới thiệu) was shown later than the working days after its issue, within two years.
///
/// Later than the months that count as having given up activity is a breach.
///
/// Source: 294-QĐ/TW § 6.3.1; numbers: `transfer.presentation.workdays`, `transfer.late.months`.
public struct LateIntroductionPaper: MemberCheck {
  public static let about = About(.paperLate, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 6.3.1")

  public let member: MemberID
  public let issued: Day
  /// The last day to show it.
  public let limit: Day
  public let shown: Day
  /// So late that it counts as having given up activity.
  public let isAbandoned: Bool

  public var weight: FindingSeverity { isAbandoned ? .breach : Self.about.weight }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.entersMember ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.flatMap { member in
      member.standings.compactMap { entry -> Finding? in
        guard !entry.fact.isTemporary, let issued = entry.fact.introduced,
          let late = cell.lateStep(entry.fact, after: issued, within: .transferPresentationWorkdays, monthsFromLimit: false, on: day)
        else { return nil }
        return Finding(
          LateIntroductionPaper(
            member: member.id, issued: issued, limit: late.limit, shown: entry.fact.from, isAbandoned: late.isAbandoned),
          evidence: [entry.record], parameters: late.parameters)
      }
    }
  }
}

extension FindingCode {
  public static let paperLate = FindingCode("member.paper-late")
}
