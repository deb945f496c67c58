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
    cell.faultyDues(upTo: day) { member, month in
      guard cell.isExemptFromDues(member.id, in: month) else { return [] }
      return cell.payments(of: member.id, for: month).last { $0.stated == nil }.map { [$0.record] } ?? []
    }.map { faulty in
      let due = faulty.months.last.flatMap { cell.duesDue(of: faulty.member.id, for: $0, on: day) }
      return Finding(
        ExemptStatedPaid(member: faulty.member.id, months: faulty.months), evidence: faulty.records + (due?.evidence ?? []),
        parameters: due?.parameters ?? [])
    }
  }
}

extension FindingCode {
  public static let duesFreeListed = FindingCode("dues.free-listed")
}
