/// What a rule on the organisation of the cell found, one case a rule.
public enum OrganisationDetail: Sendable, Equatable {
  case tooFewOfficial(has: Int, needed: Int)
  /// As many official members as elect a committee, and no committee member.
  case noCommittee(official: Int, from: Int)
  /// Secretary, deputies and committee members, by index.
  case largeCommittee([MemberID], most: Int)
  /// Nobody, or more than one; the newest first.
  case secretaries([MemberID])
  /// A post of the Party held by a member whose standing since a day does not fit it.
  case postOfInactive(MemberID, Post, Standing, since: Day)
  /// As many members as form groups, and none is on record.
  case noGroups(members: Int, from: Int)
  /// The term began on a day, and its years were over on another.
  case congressDue(since: Day, due: Day)
  case groupWithoutHead(String)
  /// As many official members away at one place as form a temporary cell.
  case awayTogether([MemberID], place: String, from: Int)
  /// As many visitors as form a group.
  case manyVisitors(Int, from: Int)
}

extension OrganisationDetail {
  var code: FindingCode {
    switch self {
    case .tooFewOfficial: .tooFewOfficial
    case .noCommittee: .noCommittee
    case .largeCommittee: .largeCommittee
    case .secretaries: .secretary
    case .postOfInactive: .postOfInactive
    case .noGroups: .noGroups
    case .congressDue: .congressDue
    case .groupWithoutHead: .groupWithoutHead
    case .awayTogether: .awayTogether
    case .manyVisitors: .manyVisitors
    }
  }

  var subject: FindingSubject {
    switch self {
    case .postOfInactive(let member, _, _, _): .member(member)
    case .groupWithoutHead(let name): .group(name)
    case .tooFewOfficial, .noCommittee, .largeCommittee, .secretaries, .noGroups, .congressDue, .awayTogether, .manyVisitors: .cell
    }
  }
}
