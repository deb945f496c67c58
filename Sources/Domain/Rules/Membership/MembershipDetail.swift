/// What a rule on a member's standing found, one case a rule.
public enum MembershipDetail: Sendable, Equatable {
  /// Months with a regular meeting missed without reason.
  case absence(MemberID, MonthTally)
  /// The same, not yet as many as the limit; with the meeting that would make it so when the next one does.
  case absenceMonths(MemberID, MonthTally, MonthLimit?)
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
  /// A day stated for a day long before it.
  case dateAhead(MemberID, Day, stated: Day)
  /// Deleted with fewer requests for a self-review than are to be made.
  case deletionWithoutRequests(MemberID, from: Day, has: Int, needed: Int)
  case exemptionWithoutPapers(MemberID, Exemption, from: Day, [ExemptionGap])
  /// Recognised, deleted or expelled without a vote on it that passed.
  case standingWithoutVote(MemberID, Matter, from: Day)
  /// Left in a way that does not go with what the member was.
  case endingNotAllowed(MemberID, Departure, of: Standing, from: Day)
  /// A candidate with fewer helpers than there are to be.
  case candidateWithoutHelper(String, has: Int, needed: Int)
  /// A probationary member with fewer helpers than there are to be.
  case probationerWithoutHelper(MemberID, has: Int, needed: Int)
  /// Steps before the last one that are not on record, and steps after one they should come before.
  case candidateSteps(String, missing: [CandidateStep], late: [CandidateStep])
  /// Nil when the ceremony was not held yet.
  case ceremonyLate(String, decided: Day, limit: Day, held: Day?)
  case courseOld(String, on: Day, months: Int)
  case candidateAge(String, born: Birth, on: Day, AgeBound)
  case transferLate(MemberID, decided: Day, limit: Day, done: Day, isAbandoned: Bool)
  case paperLate(MemberID, issued: Day, limit: Day, shown: Day, isAbandoned: Bool)
  /// Away or visiting for less than `months`.
  case periodTooShort(MemberID, Standing, from: Day, to: Day, months: Int)
  /// `earliest` is nil when never.
  case readmittedEarly(MemberID, Departure, left: Day, back: Day, earliest: Day?)
  /// On the roster under an earlier handle too.
  case samePerson(MemberID, MemberID)
}

extension MembershipDetail {
  var code: FindingCode {
    switch self {
    case .absence: .absenceThreeMonths
    case .absenceMonths: .absenceMonths
    case .probationOver: .probationOver
    case .recognitionDate: .recognitionDate
    case .periodOver: .periodOver
    case .periodTooLong: .periodTooLong
    case .exemptionWithoutEnd: .exemptionWithoutEnd
    case .dateAhead: .dateAhead
    case .deletionWithoutRequests: .deletionWithoutRequests
    case .exemptionWithoutPapers: .exemptionWithoutPapers
    case .standingWithoutVote: .standingWithoutVote
    case .endingNotAllowed: .endingNotAllowed
    case .candidateWithoutHelper: .candidateWithoutHelper
    case .probationerWithoutHelper: .probationerWithoutHelper
    case .candidateSteps: .candidateSteps
    case .ceremonyLate: .ceremonyLate
    case .courseOld: .candidateCourseOld
    case .candidateAge: .candidateAge
    case .transferLate: .transferLate
    case .paperLate: .paperLate
    case .periodTooShort: .periodTooShort
    case .readmittedEarly: .readmittedEarly
    case .samePerson: .samePerson
    }
  }

  var subject: FindingSubject {
    switch self {
    case .absence(let member, _), .absenceMonths(let member, _, _), .probationOver(let member, _, _), .recognitionDate(let member, _, _),
      .periodOver(let member, _, _),
      .periodTooLong(let member, _, _, _, _), .exemptionWithoutEnd(let member, _), .standingWithoutVote(let member, _, _),
      .transferLate(let member, _, _, _, _), .paperLate(let member, _, _, _, _), .periodTooShort(let member, _, _, _, _),
      .readmittedEarly(let member, _, _, _, _), .probationerWithoutHelper(let member, _, _),
      .exemptionWithoutPapers(let member, _, _, _), .dateAhead(let member, _, _), .deletionWithoutRequests(let member, _, _, _),
      .endingNotAllowed(let member, _, _, _), .samePerson(let member, _):
      .member(member)
    case .candidateWithoutHelper(let name, _, _), .candidateSteps(let name, _, _), .ceremonyLate(let name, _, _, _),
      .courseOld(let name, _, _), .candidateAge(let name, _, _, _):
      .candidate(name)
    }
  }
}
