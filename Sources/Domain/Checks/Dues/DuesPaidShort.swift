/// A member who paid less for past months of the last twelve than was owed by the record.
///
/// A payment without an amount counts as what was owed when it was made; months of which nothing is paid belong to `dues.three-months`.
///
/// Source: 01-QĐ/TW; numbers: `dues.*`, `wage.region*`.
public struct DuesPaidShort: MemberCheck {
  public static let about = About(.duesShort, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  public let member: MemberID
  /// What is left of each month, ascending; at least one.
  public let rest: [DuesRest]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.paid) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard cell.reckonsDues else { return [] }
    let months = cell.duesMonths(upTo: day).filter { $0 < day.month }
    return cell.members.compactMap { member in
      let balance = cell.duesBalance(of: member, at: day, through: day.month, on: day)
      let short = months.compactMap { month -> (month: Month, left: Dong, due: DuesAmount)? in
        guard let left = balance.left[month], left > .zero,
          balance.isTouched(month) || !cell.payments(of: member.id, for: month).isEmpty,
          let due = cell.duesDue(of: member.id, for: month, on: day)
        else { return nil }
        return (month, left, due)
      }
      guard let last = short.last else { return nil }
      let payments = short.flatMap { cell.payments(of: member.id, for: $0.month) }
      let rest = short.map { DuesRest(month: $0.month, amount: $0.left) }
      return Finding(
        DuesPaidShort(member: member.id, rest: rest), evidence: payments.map(\.record) + last.due.evidence, parameters: last.due.parameters)
    }
  }
}

/// What is left to be paid for a month.
public struct DuesRest: Sendable, Equatable {
  public let month: Month
  public let amount: Dong

  public init(month: Month, amount: Dong) {
    self.month = month
    self.amount = amount
  }
}

extension FindingCode {
  public static let duesShort = FindingCode("dues.short")
}
