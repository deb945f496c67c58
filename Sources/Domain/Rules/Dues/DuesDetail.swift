/// What a rule on dues found, one case a rule.
public enum DuesDetail: Sendable, Equatable {
  /// Months without dues.
  case unpaidDues(MemberID, MonthTally)
  /// Paid here for months in which the member did not pay here, ascending.
  case notOwed(MemberID, [Month])
  /// Paid the same amount more than once for each of these months, ascending.
  case paidTwice(MemberID, [Month])
  /// Past months for which nobody paid, ascending.
  case notRecorded([Month])
}

extension DuesDetail {
  var code: FindingCode {
    switch self {
    case .unpaidDues: .duesThreeMonths
    case .notOwed: .duesNotOwed
    case .paidTwice: .duesTwice
    case .notRecorded: .duesNotRecorded
    }
  }

  var subject: FindingSubject {
    switch self {
    case .unpaidDues(let member, _), .notOwed(let member, _), .paidTwice(let member, _): .member(member)
    case .notRecorded: .cell
    }
  }
}
