/// A closed meeting of the last twelve months scored by criteria, with points for one that differ from those of the record.
///
/// The remedy is the score with the points of the record, corrected with a reason. A score typed as a whole is left alone.
///
/// Source: 42-HD/BTCTW (the cell scores itself at the end of each meeting); numbers: `score.max.…`, `score.full.…`.
public struct ScoreAgainstRecord: MeetingCheck {
  public static let about = About(.scoreAgainstRecord, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW")

  public let meeting: MeetingID
  public let criterion: ScoreCriterion
  public let given: Int
  /// The points that follow from the record.
  public let computed: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] { cell.scoredMeetings(upTo: day).flatMap(findings) }

  static func findings(of scored: ScoredMeeting) -> [Finding] {
    scored.sheet.rows.filter(\.differs).compactMap { row in
      guard let given = row.given, let computed = row.computed else { return nil }
      return Finding(
        ScoreAgainstRecord(meeting: scored.meeting.id, criterion: row.criterion, given: given, computed: computed.points),
        evidence: scored.evidence, parameters: [row.maximum, computed.full].compactMap(\.self))
    }
  }
}

extension FindingCode {
  public static let scoreAgainstRecord = FindingCode("score.against-record")
}
