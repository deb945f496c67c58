/// What a rule on a member's standing found, one case a rule.
public enum MembershipDetail: Sendable, Equatable {
  /// Months with a regular meeting missed without reason.
  case absence(MemberID, MonthTally)
}

extension MembershipDetail {
  var code: FindingCode {
    switch self {
    case .absence: .absenceThreeMonths
    }
  }

  var subject: FindingSubject {
    switch self {
    case .absence(let member, _): .member(member)
    }
  }
}
