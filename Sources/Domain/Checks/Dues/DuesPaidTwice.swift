/// A member for whom a month of the last twelve holds the same payment more than once.
///
/// Different amounts are parts of one payment, or a voluntary addition; the same one again may be a slip.
///
/// Source: 01-QĐ/TW.
public struct DuesPaidTwice: MemberCheck {
  public static let about = About(.duesTwice, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  public let member: MemberID
  /// For each of which the same amount was paid more than once, ascending.
  public let months: [Month]

  public var facts: [Int] { months.facts }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.paid) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.faultyDues(upTo: day) { member, month in
      let payments = cell.payments(of: member.id, for: month)
      return Set(payments.map(\.stated)).count < payments.count ? payments.map(\.record) : []
    }.map { Finding(DuesPaidTwice(member: $0.member.id, months: $0.months), evidence: $0.records) }
  }
}

extension FindingCode {
  public static let duesTwice = FindingCode("dues.twice")
}
