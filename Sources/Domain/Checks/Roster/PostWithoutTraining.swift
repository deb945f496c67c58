/// A secretary, deputy or committee member who was not trained since coming to the post, though the months for it are over.
///
/// A course counts that was not over before the first day of the post, whatever its result. Those who take no part in the life of the cell on
/// the day are left alone.
///
/// Source: none was found that sets the months; number: `training.months`.
public struct PostWithoutTraining: MemberCheck {
  public static let about = About(.postWithoutTraining, serves: .training, weight: .notice, source: "yêu cầu của cấp trên")

  public let member: MemberID
  /// The highest of those it is of.
  public let post: Post
  /// When the member came to it.
  public let since: Day
  /// The last day for it.
  public let due: Day

  public var weight: FindingSeverity { post == .committeeMember ? Self.about.weight : .warning }

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .roster(.postGiven) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.trainingMonths, on: day) else { return [] }
    return cell.members.compactMap { member in
      let posts = member.postEntries(on: day).filter(\.fact.post.isOnCommittee)
      guard !posts.isEmpty, member.standing(on: day)?.isExpectedAtMeetings == true else { return nil }
      let trained = cell.trainings(of: member.id).filter { $0.from <= day }.map(\.fact.lastDay).max()
      let untrained = posts.filter { post in
        post.from.adding(months: months.count) < day && trained.map { $0 < post.from } ?? true
      }
      guard let found = untrained.min(by: { $0.post.place < $1.post.place }) else { return nil }
      return Finding(
        PostWithoutTraining(
          member: member.id, post: found.post, since: found.from, due: found.from.adding(months: months.count)),
        evidence: [found.record], parameters: [months])
    }
  }
}

extension Post {
  /// Among the posts of the committee.
  fileprivate var place: Int {
    switch self {
    case .secretary: 0
    case .deputy: 1
    case .committeeMember, .groupLeader, .duesCollector, .other: 2
    }
  }
}

extension FindingCode {
  public static let postWithoutTraining = FindingCode("training.none")
}
