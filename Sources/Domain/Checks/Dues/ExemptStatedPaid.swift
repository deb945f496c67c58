/// A member stated, without an amount, to have paid for months of the last twelve in which nothing is owed, by party age or an exemption.
///
/// Such a payment counts as nothing in the book and the report; one with an amount is paid of one's own will.
///
/// Source: 01-QĐ/TW; number: `dues.exempt.partyyears`.
public struct ExemptStatedPaid: MemberCheck {
  public static let about = About(.duesFreeListed, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  public let member: MemberID
  /// Stated without an amount to have been paid for, though nothing is owed; ascending.
  public let months: [Month]

  public var facts: [Int] { months.facts }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.paid) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let months = cell.duesMonths(upTo: day)
    return cell.members.compactMap { member in
      var listed: [(month: Month, record: RecordID)] = []
      for month in months where cell.isExemptFromDues(member.id, in: month) {
        guard let payment = cell.payments(of: member.id, for: month).last(where: { $0.stated == nil }) else { continue }
        listed.append((month, payment.record))
      }
      guard let last = listed.last else { return nil }
      let due = cell.duesDue(of: member.id, for: last.month, on: day)
      return Finding(
        ExemptStatedPaid(member: member.id, months: listed.map(\.month)), evidence: listed.map(\.record) + (due?.evidence ?? []),
        parameters: due?.parameters ?? [])
    }
  }
}

extension FindingCode {
  public static let duesFreeListed = FindingCode("dues.free-listed")
}
