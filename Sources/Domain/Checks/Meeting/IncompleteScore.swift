/// A closed meeting of the last twelve months scored by criteria with one of them missing.
///
/// A score typed as a whole is left alone. Before the meeting is closed its times are not known and nothing is missing yet.
///
/// Source: 42-HD/BTCTW (the cell scores itself at the end of each meeting); numbers: `score.max.…`, `score.full.…`.
public struct IncompleteScore: MeetingCheck {
  public static let about = About(.scoreIncomplete, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW")

  public let meeting: MeetingID
  /// Criteria neither given nor computable; at least one.
  public let missing: [ScoreCriterion]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] { cell.scoredMeetings(upTo: day).compactMap(finding) }

  static func finding(of scored: ScoredMeeting) -> Finding? {
    guard case let missing = scored.sheet.missing, !missing.isEmpty else { return nil }
    return Finding(IncompleteScore(meeting: scored.meeting.id, missing: missing), evidence: scored.evidence)
  }
}

extension FindingCode {
  public static let scoreIncomplete = FindingCode("score.incomplete")
}
