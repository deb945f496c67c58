/// A post of the Party held by a member who has left, is exempt from work and activity, or is suspended.
///
/// A committee member temporarily elsewhere stays one at home. Posts outside the Party are not looked at.
///
/// Source: 294-QĐ/TW § 7, § 16.2.2 (vacancies are filled), § 6.3.2c.
public struct PostOfInactiveMember: MemberCheck {
  public static let about = About(.postOfInactive, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 7, § 16.2.2")

  public let member: MemberID
  /// Of the Party.
  public let post: Post
  /// One that does not fit it.
  public let standing: Standing
  /// The day the standing began.
  public let since: Day
  /// Ended before that; nil for a post given later.
  public let ending: PostEnd?

  public var weight: FindingSeverity { standing.hasLeft ? .breach : Self.about.weight }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .roster(.postGiven) = event { .record } else { event.takesMemberAway ? .record : .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.flatMap { member -> [Finding] in
      guard let standing = member.standing(on: day), standing.preventsPosts, let since = member.standingEntry(on: day) else { return [] }
      return member.posts.filter { $0.fact.covers(day) && $0.fact.post.isOfParty }.map { post in
        Finding(
          PostOfInactiveMember(
            member: member.id, post: post.fact.post, standing: standing, since: since.fact.from,
            ending: member.ending(post, before: since.fact.from)),
          evidence: [post.record, since.record])
      }
    }
  }
}

extension Standing {
  fileprivate var preventsPosts: Bool {
    switch self {
    case .exempt, .suspended, .left: true
    case .official, .probationary, .temporaryAway, .temporaryHere: false
    }
  }
}

extension Post {
  var isOfParty: Bool {
    switch self {
    case .secretary, .deputy, .committeeMember, .groupLeader, .duesCollector: true
    case .other: false
    }
  }
}

extension FindingCode {
  public static let postOfInactive = FindingCode("post.inactive")
}
