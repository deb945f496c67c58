/// A closed congress of the last twelve months with fewer members than are needed, by one of the two ways to count them or by both.
///
/// The sources do not say whether those exempt or elsewhere count, so both readings are named; a warning only where both have too few.
///
/// Source: Điều lệ Đảng; 294-QĐ/TW § 9.3.2; number: `congress.attendance.atleast`.
public struct CongressWithoutQuorum: MeetingCheck {
  public static let about = About(
    .congressQuorum, serves: .goodOrder, weight: .warning, source: "Điều lệ Đảng; 294-QĐ/TW § 9.3.2", isDisputed: true)

  public let meeting: MeetingID
  /// Too few members by one reading or both.
  public let quorum: CongressQuorum

  public var weight: FindingSeverity {
    quorum.holds(quorum.ofConvened) || quorum.holds(quorum.ofRoll) ? .notice : Self.about.weight
  }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard meeting.isClosed, let quorum = cell.quorum(of: meeting), !(quorum.holds(quorum.ofConvened) && quorum.holds(quorum.ofRoll))
      else { return nil }
      return Finding(CongressWithoutQuorum(meeting: meeting.id, quorum: quorum), evidence: [meeting.record], parameters: [quorum.number])
    }
  }
}

extension FindingCode {
  public static let congressQuorum = FindingCode("congress.quorum")
}
