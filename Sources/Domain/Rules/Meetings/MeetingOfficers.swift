/// A closed meeting of the last twelve months without chair or clerk, or whose chair or clerk was not stated present.
///
/// Without roll call nothing is known of who was present. Where nothing but the chair is missing, the
/// remedy names the secretary, if stated present.
///
/// Source: 42-HD/BTCTW (the secretary of the meeting is named at the opening).
func meetingOfficers(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).compactMap { meeting in
    guard meeting.isClosed else { return nil }
    let isAbsent = { (member: MemberID) in meeting.hasRollCall && !meeting.presence(of: member).hasAttended }
    let chair = meeting.facts.chair.map { isAbsent($0) ? OfficerGap.chairAbsent($0) : nil } ?? .noChair
    let clerk = meeting.facts.clerk.map { isAbsent($0) ? OfficerGap.clerkAbsent($0) : nil } ?? .noClerk
    let gaps = [chair, clerk].compactMap { $0 }
    guard !gaps.isEmpty else { return nil }
    return Finding(
      .meeting(.officers(meeting.id, gaps)), evidence: [meeting.record, meeting.end?.record], remedy: cell.chairing(of: meeting, gaps))
  }
}

extension Cell {
  /// The opening with the secretary in the chair; nil when something else is amiss or the secretary was not there.
  fileprivate func chairing(of meeting: Meeting, _ gaps: [OfficerGap]) -> Remedy? {
    guard gaps == [.noChair], let chair = secretary(on: meeting.facts.day)?.id, meeting.presence(of: chair).hasAttended else {
      return nil
    }
    var facts = meeting.facts
    facts.chair = chair
    return .correctOpening(meeting.record, facts)
  }
}
