/// A member outside the base of attendance, such as an exempt one, who was stated absent at a meeting of the last twelve months.
///
/// Such members are taken out of the percentage and need no excuse, so the statement only blurs the record. The remedy states the others
/// of the same statement absent, or takes it back when it names nobody else.
///
/// Source: 294-QĐ/TW § 7; 42-HD/BTCTW.
public struct ExemptStatedAbsent: MemberCheck {
  public static let about = About(.exemptExcused, serves: .goodOrder, weight: .notice, source: "294-QĐ/TW § 7; 42-HD/BTCTW")

  public let member: MemberID
  /// At which the member was stated absent, in the order held.
  public let meetings: [MeetingID]
  /// What the records should have stated.
  public let corrections: [AbsenceList]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.absent) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var meetings: [MemberID: [MeetingID]] = [:]
    var records: [MemberID: [RecordID]] = [:]
    var lists: [MemberID: [AbsenceList]] = [:]
    for meeting in cell.meetingsOfYear(upTo: day) {
      for (member, presence) in zip(cell.members, meeting.presences) {
        guard let absence = presence.absence, let standing = member.dueStanding(on: meeting.facts.day), standing.isOutsideBase
        else { continue }
        meetings[member.id, default: []].append(meeting.id)
        records[member.id, default: []].append(absence.record)
        lists[member.id, default: []].append(cell.absences(of: meeting, stated: absence, without: member.id))
      }
    }
    return meetings.keys.sorted().map { member in
      Finding(
        ExemptStatedAbsent(member: member, meetings: meetings[member] ?? [], corrections: lists[member] ?? []),
        evidence: records[member] ?? [])
    }
  }
}

/// Those whom a record states absent, without the ones it should not name.
public struct AbsenceList: Sendable, Equatable {
  public let record: RecordID
  public let members: [MemberID]
  public let excuse: Excuse
  public let reason: String
}

extension Cell {
  /// What a record states, without one of those it names.
  fileprivate func absences(of meeting: Meeting, stated absence: Recorded<Meeting.Absence>, without id: MemberID) -> AbsenceList {
    let others = zip(members, meeting.presences).filter { $0.id != id && $1.absence?.record == absence.record }.map(\.0.id)
    return AbsenceList(record: absence.record, members: others, excuse: absence.fact.excuse, reason: absence.fact.reason)
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

extension FindingCode {
  public static let exemptExcused = FindingCode("attendance.exempt-excused")
}
