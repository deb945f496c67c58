/// A member whose months of unexcused absence from regular meetings are on the way to the limit: one month is worth knowing, and before the
/// one that reaches the limit the meeting in question is named.
///
/// Counted as for `RepeatedAbsence`; silent where no limit is set.
///
/// Source: 294-QĐ/TW § 8.1; numbers: `absence.months.year`, `absence.months.twelve`, `absence.months.consecutive`.
public struct UnexcusedAbsence: MemberCheck {
  public static let about = About(.absenceMonths, serves: .noticedInTime, weight: .notice, source: "294-QĐ/TW § 8.1", isDisputed: true)

  public let member: MemberID
  /// Months with a regular meeting missed without reason, not yet as many as the limit.
  public let tally: MonthTally
  /// The meeting whose absence would reach the limit; nil when the next one does not.
  public let near: MonthLimit?

  public var facts: [Int] { tally.lastTwelve.facts }
  public var weight: FindingSeverity { near == nil ? Self.about.weight : .warning }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    unexcusedAbsences(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let absenceMonths = FindingCode("absence.months")
}
