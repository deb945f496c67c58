/// Regular meetings of the last twelve months before which the committee (chi ủy) did not meet early enough.
///
/// A meeting of the committee prepares the regular one when it is held after the regular one before. The first regular meeting on record
/// is passed over, and so is one held while the cell had no committee.
///
/// Source: 42-HD/BTCTW (the committee agrees on the content); 08-QĐ/TU Lào Cai; number: `meeting.committee.days`.
public struct CommitteeNotMet: Check {
  public static let about = About(.committeeNotMet, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW; 08-QĐ/TU Lào Cai")

  /// Those not prepared, in the order held.
  public let meetings: [MeetingID]
  /// How long before a meeting the committee is to meet.
  public let days: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { meetings.map(\.index) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let recent = Set(cell.meetingsOfYear(upTo: day).map(\.id))
    var unprepared: [Meeting] = []
    var prepared: [Day] = []
    var previous: Day?
    for meeting in cell.meetings.sorted(by: { ($0.facts.day, $0.id) < ($1.facts.day, $1.id) }) {
      switch meeting.facts.kind {
      case .committee: prepared.append(meeting.facts.day)
      case .regular:
        if let since = previous, recent.contains(meeting.id), let days = cell.rules.value(.meetingCommitteeDays, on: meeting.facts.day),
          case let latest = meeting.facts.day.adding(days: -days.count), !prepared.contains(where: { since <= $0 && $0 <= latest }),
          cell.hasCommittee(on: meeting.facts.day)
        {
          unprepared.append(meeting)
        }
        previous = meeting.facts.day
        prepared = []
      case .thematic, .congress, .yearEnd: continue
      }
    }
    guard let last = unprepared.last, let days = cell.rules.value(.meetingCommitteeDays, on: last.facts.day) else { return [] }
    return [
      Finding(
        CommitteeNotMet(meetings: unprepared.map(\.id), days: days.count), evidence: unprepared.map(\.record), parameters: [days])
    ]
  }
}

extension Cell {
  /// Someone on the roster holds the post of committee member.
  func hasCommittee(on day: Day) -> Bool {
    members.contains { $0.posts(on: day).contains(.committeeMember) && $0.isOnRoster(on: day) }
  }
}

extension FindingCode {
  public static let committeeNotMet = FindingCode("meeting.no-committee")
}
