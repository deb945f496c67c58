/// What is to be said of the numbers of rules themselves: those not known for a day so early, and those that are out of date.
public enum RuleDetail: Sendable, Equatable {
  /// Meetings of the last twelve months, in the order held.
  case unknownForMeetings([MeetingID], [UnknownNumber])
  /// Years with ratings, ascending.
  case unknownForRatings(years: [Int], [UnknownNumber])
  case unknownForAffair(UnknownAffair, [UnknownNumber])
  /// A number the cell set itself, and an official one of a later day that says otherwise.
  case newerNumber(own: RuleParameter, official: RuleParameter)
}

extension RuleDetail {
  var code: FindingCode {
    switch self {
    case .unknownForMeetings, .unknownForRatings, .unknownForAffair: .unknownNumber
    case .newerNumber: .newerNumber
    }
  }

  var subject: FindingSubject { .cell }
}

/// What besides meetings and ratings a number of a rule would measure.
public enum UnknownAffair: Sendable, Equatable {
  /// Dues of months, ascending.
  case dues([Month])
  /// Probation, absence, exemptions and stays, by member.
  case members([MemberID])
  case term(Term)
}
