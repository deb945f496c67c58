/// The dues of a period in a report.
///
/// Source: 01-QĐ/TW; as the dues book has them.
public struct DuesFigures: Sendable, Equatable {
  public let sums: DuesSums
  /// Members who owe dues here at the end of the period, and those free of them.
  public let liable: Int
  public let exempt: Int
  /// Months paid out of months owed, each member's months counted one by one.
  public let paid: Ratio
  /// Who owes for which months of the period.
  public let owing: [Owing]

  public struct Owing: Sendable, Equatable {
    public let member: MemberID
    /// Ascending.
    public let months: [Month]
  }
}

extension Cell {
  func duesFigures(for period: Period, on day: Day) -> DuesFigures? {
    let sums = duesSums(of: months(of: period), on: day)
    guard let last = sums.last else { return nil }
    let owed = sums.months.reduce(0) { $0 + $1.members - $1.exempt }
    let end = min(last.month.lastDay, day)
    let owing = members.compactMap { member -> DuesFigures.Owing? in
      let months = sums.months.map(\.month).filter { owesDues(member.id, for: $0, on: end) }
      return months.isEmpty ? nil : DuesFigures.Owing(member: member.id, months: months)
    }
    let unpaid = owing.reduce(0) { $0 + $1.months.count }
    return DuesFigures(
      sums: sums, liable: last.members - last.exempt, exempt: last.exempt, paid: Ratio(owed - unpaid, of: owed), owing: owing)
  }
}
