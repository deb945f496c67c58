/// A member outside the base of attendance, such as an exempt one, who was stated absent at a meeting of the last twelve months.
///
/// Such members are taken out of the percentage and need no excuse, so the statement only blurs the record.
///
/// Source: 294-QĐ/TW § 7; 42-HD/BTCTW.
func exemptStatedAbsent(in cell: Cell, on day: Day) -> [Finding] {
  var meetings: [MemberID: [MeetingID]] = [:]
  var records: [MemberID: [RecordID]] = [:]
  for meeting in cell.meetingsOfYear(upTo: day) {
    for (member, presence) in zip(cell.members, meeting.presences) {
      guard let absence = presence.absence, let standing = member.standing(on: meeting.facts.day), standing.isOutsideBase else { continue }
      meetings[member.id, default: []].append(meeting.id)
      records[member.id, default: []].append(absence.record)
    }
  }
  return meetings.keys.sorted().map { member in
    Finding(.meeting(.exemptStatedAbsent(member, meetings: meetings[member] ?? [])), evidence: records[member] ?? [])
  }
}

extension Standing {
  fileprivate var isOutsideBase: Bool {
    switch self {
    case .exempt, .temporaryAway, .suspended: true
    case .official, .probationary, .temporaryHere, .left: false
    }
  }
}
