/// What a rule on holding meetings found, one case a rule.
public enum MeetingDetail: Sendable, Equatable {
  /// Stated absent though outside the base of attendance that day.
  case exemptStatedAbsent(MemberID, meetings: [MeetingID])
  /// Regular meeting of `minutes`; `together` with a thematic one of the same day.
  case shortMeeting(MeetingID, minutes: Int, needed: Int, together: Bool)
  case noRollCall(MeetingID)
  /// Past months with fewer regular meetings than `needed`, ascending.
  case missedMonths([Month], needed: Int)
  /// Regular meeting held after the last usual day.
  case lateMeeting(MeetingID, last: Day)
  /// Past quarters with fewer thematic meetings than `needed`, by their first months, ascending.
  case noThematicMeeting(quarters: [Month], needed: Int)
  /// Regular meetings with attendance not above the target, in the order held.
  case lowAttendance([MeetingAttendance], target: Ratio)
  /// Regular meetings without a meeting of the committee so many days before, in the order held.
  case committeeNotMet(before: [MeetingID], days: Int)
  /// Who was to lead the meeting or write it down and did not; at least one.
  case officers(MeetingID, [OfficerGap])
  /// Who is on record as speaking and not as there; at least one.
  case absentSpeakers(MeetingID, [MemberID])
  /// Closed without the minutes being read back at the end.
  case notReadBack(MeetingID)
  /// Closed with criteria of the score sheet neither given nor computable.
  case scoreIncomplete(MeetingID, [ScoreCriterion])
  /// Points given for a criterion differ from those that follow from the record.
  case scoreAgainstRecord(MeetingID, ScoreCriterion, given: Int, computed: Int)
  /// Its material was sent after the last day for it.
  case materialLate(MeetingID, sent: Day, latest: Day)
  case resolutionSentLate(DocumentNumber, sent: Day, latest: Day)
  case scoreSentLate(MeetingID, sent: Day, latest: Day)
  /// Held by the groups; at least one reason why it should not have been.
  case metByGroups(MeetingID, [GroupsBar])
  /// A congress with too few members, by one reading or both.
  case congressQuorum(MeetingID, CongressQuorum)
  /// On the day of an earlier meeting of its kind.
  case sameDay(MeetingID, earlier: MeetingID)
}

extension MeetingDetail {
  var code: FindingCode {
    switch self {
    case .exemptStatedAbsent: .exemptExcused
    case .shortMeeting: .shortMeeting
    case .noRollCall: .noRollCall
    case .missedMonths: .missedMonth
    case .lateMeeting: .lateMeeting
    case .noThematicMeeting: .noThematicMeeting
    case .lowAttendance: .lowAttendance
    case .committeeNotMet: .committeeNotMet
    case .officers: .meetingOfficers
    case .notReadBack: .notReadBack
    case .absentSpeakers: .absentSpeaker
    case .scoreIncomplete: .scoreIncomplete
    case .scoreAgainstRecord: .scoreAgainstRecord
    case .materialLate: .materialLate
    case .resolutionSentLate: .resolutionSentLate
    case .scoreSentLate: .scoreSentLate
    case .metByGroups: .metByGroups
    case .congressQuorum: .congressQuorum
    case .sameDay: .sameDayMeeting
    }
  }

  var subject: FindingSubject {
    switch self {
    case .exemptStatedAbsent(let member, _): .member(member)
    case .shortMeeting(let meeting, _, _, _), .noRollCall(let meeting), .lateMeeting(let meeting, _), .officers(let meeting, _),
      .notReadBack(let meeting), .absentSpeakers(let meeting, _), .scoreIncomplete(let meeting, _),
      .scoreAgainstRecord(let meeting, _, _, _),
      .materialLate(let meeting, _, _), .scoreSentLate(let meeting, _, _),
      .metByGroups(let meeting, _), .congressQuorum(let meeting, _), .sameDay(let meeting, _):
      .meeting(meeting)
    case .resolutionSentLate(let number, _, _): .document(number)
    case .missedMonths, .noThematicMeeting, .lowAttendance, .committeeNotMet: .cell
    }
  }
}
