/// What a rule on holding meetings found, one case a rule.
public enum MeetingDetail: Sendable, Equatable {
  /// Stated absent though outside the base of attendance that day.
  case exemptStatedAbsent(MemberID, meetings: [MeetingID])
  /// Regular meeting of `minutes`; `together` with a thematic one of the same day.
  case shortMeeting(MeetingID, minutes: Int, needed: Int, together: Bool)
  case noRollCall(MeetingID)
}

extension MeetingDetail {
  var code: FindingCode {
    switch self {
    case .exemptStatedAbsent: .exemptExcused
    case .shortMeeting: .shortMeeting
    case .noRollCall: .noRollCall
    }
  }

  var subject: FindingSubject {
    switch self {
    case .exemptStatedAbsent(let member, _): .member(member)
    case .shortMeeting(let meeting, _, _, _), .noRollCall(let meeting): .meeting(meeting)
    }
  }
}
