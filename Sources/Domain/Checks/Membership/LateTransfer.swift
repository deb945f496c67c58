/// An official transfer, away or here, done later than the working days after the decision or move it follows, within the last two years.
///
/// One later than the months that count as having given up activity is a breach.
///
/// Source: 294-QĐ/TW § 6.3.1; a provincial key says fewer days; numbers: `transfer.workdays`, `transfer.late.months`.
public struct LateTransfer: MemberCheck {
  public static let about = About(.transferLate, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 6.3.1", isDisputed: true)

  public let member: MemberID
  /// The day of the decision or move it follows.
  public let decided: Day
  /// The last day to do it.
  public let limit: Day
  public let done: Day
  /// So late that it counts as having given up activity.
  public let isAbandoned: Bool

  public var weight: FindingSeverity { isAbandoned ? .breach : Self.about.weight }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.entersMember || event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.flatMap { member in
      member.standings.compactMap { entry -> Finding? in
        guard !entry.fact.isTemporary, let decided = entry.fact.decided,
          let late = cell.lateStep(entry.fact, after: decided, within: .transferWorkdays, monthsFromLimit: true, on: day)
        else { return nil }
        return Finding(
          LateTransfer(member: member.id, decided: decided, limit: late.limit, done: entry.fact.from, isAbandoned: late.isAbandoned),
          evidence: [entry.record], parameters: late.parameters)
      }
    }
  }
}

extension FindingCode {
  public static let transferLate = FindingCode("member.transfer-late")
}
