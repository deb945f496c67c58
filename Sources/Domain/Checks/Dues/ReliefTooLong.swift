/// A reduction or exemption of dues for hardship granted for longer than one grant may last, or without an end.
///
/// Grants that ended more than a year ago are not looked at.
///
/// Source: 01-QĐ/TW; number: `dues.hardship.months`.
public struct ReliefTooLong: MemberCheck {
  public static let about = About(.reliefTooLong, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  public let member: MemberID
  /// Longer than `months`, or without an end.
  public let relief: DuesRelief
  /// The most a grant may last.
  public let months: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.relieved) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.flatMap { member in
      cell.duesReliefs(of: member.id).compactMap { relief -> Finding? in
        guard let limit = cell.rules.value(.duesHardshipMonths, on: relief.fact.from) else { return nil }
        if let until = relief.fact.until {
          guard day.adding(months: -12) <= until, relief.fact.from.adding(months: limit.count) <= until else { return nil }
        }
        return Finding(
          ReliefTooLong(member: member.id, relief: relief.fact, months: limit.count), evidence: [relief.record], parameters: [limit])
      }
    }
  }
}

extension FindingCode {
  public static let reliefTooLong = FindingCode("dues.relief-long")
}
