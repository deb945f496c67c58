/// A meeting of the last twelve months whose score was reported up later than is asked for.
///
/// A score of which no report is on record is not measured.
///
/// Source: 29-QĐ/TU Lào Cai; number: `meeting.score.workdays`.
public struct ScoreSentLate: MeetingCheck {
  public static let about = About(.scoreSentLate, serves: .goodOrder, weight: .notice, source: "29-QĐ/TU Lào Cai")

  public let meeting: MeetingID
  /// When the score was reported.
  public let sent: Day
  /// The last day in time.
  public let latest: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.sent) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard let sent = meeting.scoreSent, let days = cell.rules.value(.meetingScoreWorkdays, on: meeting.facts.day) else { return nil }
      let latest = meeting.facts.day.adding(workdays: days.count)
      guard latest < sent.fact else { return nil }
      return Finding(
        ScoreSentLate(meeting: meeting.id, sent: sent.fact, latest: latest), evidence: [meeting.record, sent.record], parameters: [days])
    }
  }
}

extension FindingCode {
  public static let scoreSentLate = FindingCode("score.sent-late")
}
