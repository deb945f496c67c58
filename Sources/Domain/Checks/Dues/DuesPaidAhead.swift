/// A member of this cell who paid more than all that is owed up to this month, without saying for which month the rest is.
///
/// It covers the months to come; whether it was meant so is asked. What was paid for a later month by name is no surplus.
///
/// Source: 01-QĐ/TW (dues are paid monthly; more may be paid of one's own will).
public struct DuesPaidAhead: MemberCheck {
  public static let about = About(.duesAhead, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  public let member: MemberID
  /// Paid beyond what is owed up to the month of the day.
  public let amount: Dong
  /// The months to come of which it covers something, ascending.
  public let covers: [Month]

  public var facts: [Int] { [amount.amount] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.paid) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard cell.mayBeAhead.contains(member.id), member.paysDues(for: day.month, on: day), !cell.isExemptFromDues(member.id, in: day.month)
      else {
        return nil
      }
      let balance = cell.duesBalance(of: member, at: day, through: day.month, on: day)
      guard balance.ahead > .zero, let last = cell.receipts(of: member.id).last(where: { $0.day <= day }) else { return nil }
      let months = (1...24).map(day.month.adding).filter { month in
        cell.duesBalance(of: member, at: day, through: month, on: day).isTouched(month)
      }
      return Finding(DuesPaidAhead(member: member.id, amount: balance.ahead, covers: months), evidence: [last.record])
    }
  }
}

extension FindingCode {
  public static let duesAhead = FindingCode("dues.ahead")
}
