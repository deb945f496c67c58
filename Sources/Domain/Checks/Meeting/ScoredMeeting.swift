/// A closed meeting that was scored by criteria.
struct ScoredMeeting {
  let meeting: Meeting
  let score: Recorded<Meeting.Score>
  let sheet: ScoreSheet

  var evidence: [RecordID?] { [meeting.record, score.record, meeting.end?.record] }
}

extension Cell {
  /// Those of the last twelve months, in the order held.
  func scoredMeetings(upTo day: Day) -> [ScoredMeeting] {
    meetingsOfYear(upTo: day).compactMap { meeting in
      guard meeting.isClosed, let score = meeting.score, let sheet = scoreSheet(of: meeting) else { return nil }
      return ScoredMeeting(meeting: meeting, score: score, sheet: sheet)
    }
  }
}
