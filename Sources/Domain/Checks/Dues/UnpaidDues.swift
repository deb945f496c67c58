/// A member whose months without dues are on the way to the limit: one month is worth knowing, and before the one that reaches the limit the
/// last day to pay it is named.
///
/// Counted as for `RepeatedArrears`; silent where no limit is set.
///
/// Source: 294-QĐ/TW § 8.1; numbers: `dues.months.year`, `dues.months.twelve`, `dues.months.consecutive`.
public struct UnpaidDues: MemberCheck {
  public static let about = About(.duesMonths, serves: .noticedInTime, weight: .notice, source: "294-QĐ/TW § 8.1", isDisputed: true)

  public let member: MemberID
  /// Months without dues, not yet as many as the limit.
  public let tally: MonthTally
  /// The month that would reach the limit, with the last day to pay it; nil when the next one does not.
  public let near: MonthLimit?

  public var facts: [Int] { tally.lastTwelve.facts }
  public var weight: FindingSeverity { near == nil ? Self.about.weight : .warning }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    unpaidDues(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let duesMonths = FindingCode("dues.months")
}
