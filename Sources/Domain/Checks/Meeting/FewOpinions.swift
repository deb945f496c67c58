/// Twelve months of regular meetings in which hardly anybody gave an opinion, though many came.
///
/// Who spoke or discussed gave one; a report on a task is none. Looked at where as many meetings as the number had a roll call.
///
/// Source: 42-HD/BTCTW (members discuss); numbers: `meeting.opinions.share`, `meeting.opinions.meetings`.
public struct FewOpinions: Check {
  public static let about = About(.fewOpinions, serves: .discussed, weight: .notice, source: "42-HD/BTCTW", isDisputed: true)

  /// Members who gave an opinion, of those who came.
  public let speakers: Ratio
  public let meetings: Int

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let share = cell.rules.value(.meetingOpinionsShare, on: day), let least = cell.rules.value(.meetingOpinionsMeetings, on: day)
    else { return [] }
    let meetings = cell.meetingsOfYear(upTo: day).filter { $0.facts.kind == .regular && $0.isClosed && $0.hasRollCall }
    guard least.count <= meetings.count, let last = meetings.last else { return [] }
    let came = cell.members.filter { member in meetings.contains { $0.presence(of: member.id).hasAttended } }.map(\.id)
    let spoke = Set(meetings.lazy.flatMap(\.entries).compactMap(\.event.opinionOf))
    let speakers = Ratio(came.count { spoke.contains($0) }, of: came.count)
    guard speakers.whole > 0, speakers <= share.value else { return [] }
    return [Finding(FewOpinions(speakers: speakers, meetings: meetings.count), evidence: [last.record], parameters: [share, least])]
  }
}

extension Event {
  /// The member whose opinion it is.
  var opinionOf: MemberID? {
    switch self {
    case .talk(.said(.member(let id), _)), .talk(.discussed(let id, _, _)): id
    case .talk, .roster, .membership, .assignment, .meeting, .votes, .dues, .year, .findingAccepted: nil
    }
  }
}

extension FindingCode {
  public static let fewOpinions = FindingCode("meeting.few-opinions")
}
