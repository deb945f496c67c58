/// Months of the last twelve in which the cell met and neither concluded nor resolved anything, as many as are worth a word.
///
/// A conclusion on a task, point or item, a resolution of the meeting or month, a task given or changed, and a point, target or shortcoming
/// stated are decisions.
///
/// Source: 42-HD/BTCTW (the meeting ends with a conclusion or resolution); number: `meeting.undecided.months`.
public struct MeetingsWithoutDecision: Check {
  public static let about = About(.noDecision, serves: .concluded, weight: .notice, source: "42-HD/BTCTW")

  /// Ascending.
  public let months: [Month]

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let limit = cell.rules.value(.meetingUndecidedMonths, on: day) else { return [] }
    let ownPapers = cell.documents.filter { $0.fact.isOfCell && ["NQ", "KL"].contains($0.fact.number.type.uppercased()) }
    var decided = Set(ownPapers.map(\.fact.day.month))
    var met: [Month: RecordID] = [:]
    for meeting in cell.meetingsOfYear(upTo: day) where meeting.isClosed && meeting.facts.kind != .committee {
      if meeting.entries.contains(where: \.event.isDecision) { decided.insert(meeting.facts.month) }
      if meeting.facts.kind == .regular { met[meeting.facts.month] = meeting.record }
    }
    let undecided = met.filter { !decided.contains($0.key) }
    guard limit.count <= undecided.count else { return [] }
    return [
      Finding(
        MeetingsWithoutDecision(months: undecided.keys.sorted()), evidence: undecided.values.map { $0 }, parameters: [limit])
    ]
  }
}

extension Event {
  /// Concluded, resolved, given or laid down in a meeting.
  fileprivate var isDecision: Bool {
    switch self {
    case .talk(.concluded), .talk(.followUpStated), .talk(.followUpAdjusted), .votes(.resolved), .votes(.elected), .assignment, .year,
      .membership:
      true
    case .talk, .votes, .roster, .meeting, .dues, .findingAccepted: false
    }
  }
}

extension FindingCode {
  public static let noDecision = FindingCode("meeting.no-decision")
}
