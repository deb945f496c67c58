/// The last month dues were sent up for, up to which less was sent than was to be sent of what was collected for it and before by its end.
///
/// Source: 01-QĐ/TW (a share of what is collected is sent up); number: `dues.kept.share`.
public struct RemittanceShort: Check {
  public static let about = About(.remittedShort, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  public let month: Month
  /// Sent up for the months to this one.
  public let sent: Dong
  /// What was to be sent up of what was collected for them by the end of the month.
  public let due: Dong

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [month].facts + [sent.amount, due.amount] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.remitted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let last = cell.remittanceMonths(upTo: day).last, last.sent < last.leastDue, day.month.months(since: last.month) < 12 else {
      return []
    }
    return [
      Finding(
        RemittanceShort(month: last.month, sent: last.sent, due: last.leastDue), evidence: last.records,
        parameters: [cell.rules.value(.duesKeptShare, on: last.month.firstDay)].compactMap { $0 })
    ]
  }
}

extension FindingCode {
  public static let remittedShort = FindingCode("dues.remit-short")
}
