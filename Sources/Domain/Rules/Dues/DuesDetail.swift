/// What a rule on dues found, one case a rule.
public enum DuesDetail: Sendable, Equatable {
  /// Months without dues.
  case unpaidDues(MemberID, MonthTally)
}

extension DuesDetail {
  var code: FindingCode {
    switch self {
    case .unpaidDues: .duesThreeMonths
    }
  }

  var subject: FindingSubject {
    switch self {
    case .unpaidDues(let member, _): .member(member)
    }
  }
}
