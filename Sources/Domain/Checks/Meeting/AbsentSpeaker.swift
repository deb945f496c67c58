/// A meeting of the last twelve months in which somebody spoke, commented or presented who was not there, or had left by then.
///
/// Without roll call nothing is known of who was there. Who came late was there whenever the words were written down, before the arrival too.
/// A report may be sent in writing, and so may be of one who is absent or exempt.
///
/// Source: 42-HD/BTCTW (the minutes say who was there and who said what).
public struct AbsentSpeaker: MeetingCheck {
  public static let about = About(.absentSpeaker, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW")

  public let meeting: MeetingID
  /// On record as speaking and not as there, ascending; at least one.
  public let members: [MemberID]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .talk(.said), .talk(.discussed), .meeting(.itemOpened): .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard meeting.hasRollCall else { return nil }
      let heard = meeting.heard.filter { !meeting.mayBeHeard($0.member, at: $0.record) }
      guard !heard.isEmpty else { return nil }
      return Finding(
        AbsentSpeaker(meeting: meeting.id, members: Set(heard.map(\.member)).sorted()),
        evidence: heard.map(\.record) + heard.map { meeting.presence(of: $0.member).goneBy })
    }
  }
}

extension Meeting {
  /// Whose words are on record or who presented an item, each with the record.
  fileprivate var heard: [(member: MemberID, record: RecordID)] {
    let presenters = items.flatMap { item in item.presenters.compactMap(\.member).map { (member: $0, record: item.record) } }
    let speakers = entries.compactMap { entry -> (member: MemberID, record: RecordID)? in
      switch entry.event {
      case .talk(.said(.member(let id), _)), .talk(.discussed(let id, _, _)): (id, entry.record)
      default: nil
      }
    }
    return presenters + speakers
  }

  fileprivate func mayBeHeard(_ member: MemberID, at record: RecordID) -> Bool {
    presence(of: member).stays.contains { $0.fact.leftBy.map { record < $0 } ?? true }
  }
}

extension Meeting.Presence {
  /// The record that says the member left or was absent; nil when none does.
  fileprivate var goneBy: RecordID? { stays.last?.fact.leftBy ?? absence?.record }
}

extension FindingCode {
  public static let absentSpeaker = FindingCode("meeting.absent-speaker")
}
