/// A closed meeting of the last twelve months without chair or clerk, or whose chair or clerk was not stated present.
///
/// Without roll call nothing is known of who was present. The remedy states the opening again with a blank for whoever is missing or was
/// not there: only those who were there know.
///
/// Source: 42-HD/BTCTW (the secretary of the meeting is named at the opening).
public struct MissingOfficer: MeetingCheck {
  public static let about = About(.meetingOfficers, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW")

  public let meeting: MeetingID
  /// At least one.
  public let gaps: [OfficerGap]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard meeting.isClosed else { return nil }
      let isAbsent = { (member: MemberID) in meeting.hasRollCall && !meeting.presence(of: member).hasAttended }
      let chair = meeting.facts.chair.map { isAbsent($0) ? OfficerGap.chairAbsent($0) : nil } ?? .noChair
      let clerk = meeting.facts.clerk.map { isAbsent($0) ? OfficerGap.clerkAbsent($0) : nil } ?? .noClerk
      let gaps = [chair, clerk].compactMap { $0 }
      guard !gaps.isEmpty else { return nil }
      return Finding(
        MissingOfficer(meeting: meeting.id, gaps: gaps), evidence: [meeting.record, meeting.end?.record])
    }
  }
}

/// What is amiss with the chair (chủ trì) or the clerk (thư ký) of a meeting.
public enum OfficerGap: Sendable, Equatable, Hashable {
  case noChair
  case noClerk
  /// Named, but never stated present.
  case chairAbsent(MemberID)
  case clerkAbsent(MemberID)
}

extension FindingCode {
  public static let meetingOfficers = FindingCode("meeting.officers")
}
