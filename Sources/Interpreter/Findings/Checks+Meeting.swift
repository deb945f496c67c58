import Domain

extension Checks {
  static let meeting: [any Worded.Type] = [
    MissedMonth.self, QuarterWithoutThematic.self, ExemptStatedAbsent.self, MeetingWithoutRollCall.self, ShortMeeting.self,
    LateMeeting.self, LowAttendance.self, CongressWithoutQuorum.self, CommitteeNotMet.self, MissingOfficer.self, MinutesNotReadBack.self,
    AbsentSpeaker.self,
    SameDayMeeting.self, LateMaterial.self, MeetingByGroups.self, ResolutionSentLate.self, ScoreSentLate.self, IncompleteScore.self,
    ScoreAgainstRecord.self,
  ]
}
