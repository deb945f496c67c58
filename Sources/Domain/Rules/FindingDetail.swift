/// The values of a finding, by the field of its rule; enough to word it and to explain it.
public enum FindingDetail: Sendable, Equatable {
  case check(FoundCheck)
  case assignment(AssignmentDetail)
  case membership(MembershipDetail)
  case dues(DuesDetail)
  case rating(RatingDetail)
  case meeting(MeetingDetail)
  case vote(VoteDetail)
  case document(DocumentDetail)
  case followUp(FollowUpDetail)
  case organisation(OrganisationDetail)
  case rule(RuleDetail)
}

extension FindingDetail {
  public var code: FindingCode {
    switch self {
    case .check(let found): type(of: found.check).about.code
    case .assignment(let detail): detail.code
    case .membership(let detail): detail.code
    case .dues(let detail): detail.code
    case .rating(let detail): detail.code
    case .meeting(let detail): detail.code
    case .vote(let detail): detail.code
    case .document(let detail): detail.code
    case .followUp(let detail): detail.code
    case .organisation(let detail): detail.code
    case .rule(let detail): detail.code
    }
  }

  public var subject: FindingSubject {
    switch self {
    case .check(let found): found.check.subject
    case .assignment(let detail): detail.subject
    case .membership(let detail): detail.subject
    case .dues(let detail): detail.subject
    case .rating(let detail): detail.subject
    case .meeting(let detail): detail.subject
    case .vote(let detail): detail.subject
    case .document(let detail): detail.subject
    case .followUp(let detail): detail.subject
    case .organisation(let detail): detail.subject
    case .rule(let detail): detail.subject
    }
  }
}

/// What a check says of a finding.
public struct FoundCheck: Sendable, Equatable {
  public let check: any Check

  public static func == (a: FoundCheck, b: FoundCheck) -> Bool { a.check.isEqual(to: b.check) }
}
