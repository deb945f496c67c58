/// What a rule on a member's standing found, one case a rule.
public enum MembershipDetail: Sendable, Equatable {
  /// Months with a regular meeting missed without reason.
  case absence(MemberID, MonthTally)
  /// Probation ended on a day, and no recognition was voted on until another.
  case probationOver(MemberID, ended: Day, limit: Day)
  /// Recognised as from a day other than the end of probation.
  case recognitionDate(MemberID, recorded: Day, due: Day)
  /// Exempt, away or visiting past the day announced.
  case periodOver(MemberID, Standing, until: Day)
  /// Exempt, away or visiting for longer than is granted; `to` is the day announced, or today when none was.
  case periodTooLong(MemberID, Standing, from: Day, to: Day, PeriodLimit)
  /// Exempt for other reasons, without a day announced.
  case exemptionWithoutEnd(MemberID, from: Day)
  /// Recognised, deleted or expelled without a vote on it that passed.
  case standingWithoutVote(MemberID, Matter, from: Day)
}

extension MembershipDetail {
  var code: FindingCode {
    switch self {
    case .absence: .absenceThreeMonths
    case .probationOver: .probationOver
    case .recognitionDate: .recognitionDate
    case .periodOver: .periodOver
    case .periodTooLong: .periodTooLong
    case .exemptionWithoutEnd: .exemptionWithoutEnd
    case .standingWithoutVote: .standingWithoutVote
    }
  }

  var subject: FindingSubject {
    switch self {
    case .absence(let member, _), .probationOver(let member, _, _), .recognitionDate(let member, _, _), .periodOver(let member, _, _),
      .periodTooLong(let member, _, _, _, _), .exemptionWithoutEnd(let member, _), .standingWithoutVote(let member, _, _):
      .member(member)
    }
  }
}
