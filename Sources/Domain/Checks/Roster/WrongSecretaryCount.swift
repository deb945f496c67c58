/// A cell with members and no secretary (bí thư), or with more than one.
///
/// Only members on the roster count. Of two secretaries the remedy ends the post of the one who took office first; who becomes the only one is
/// for an election or the committee above to say.
///
/// Source: 294-QĐ/TW § 16.2.2, § 23.2.
public struct WrongSecretaryCount: Check {
  public static let about = About(.secretary, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 16.2.2, § 23.2")

  /// Nobody, or more than one; the newest first.
  public let secretaries: [MemberID]
  /// Of two, the post of the one who took office first; nil for other counts.
  public let ending: PostEnd?

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { secretaries.map(\.index) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .roster(.postGiven): .record
    case .roster(.postEnded(_, .secretary, _)): .subjects([.cell])
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard cell.membership(on: day).roll > 0 else { return [] }
    let holders = cell.holders(of: .secretary, on: day).filter { $0.isOnRoster(on: day) }
    guard holders.count != 1 else { return [] }
    let posts = holders.compactMap { $0.openPost(.secretary, on: day) }
    var ending: PostEnd?
    if holders.count == 2, posts.count == 2, posts[1].fact.from < posts[0].fact.from {
      ending = holders[1].ending(posts[1], before: posts[0].fact.from)
    }
    return [Finding(WrongSecretaryCount(secretaries: holders.map(\.id), ending: ending), evidence: posts.map(\.record))]
  }
}

extension Cell {
  /// Who leads the cell on `day`: the secretary, else the deputy, else the first official member; official and on the roster.
  func leader(on day: Day) -> Member? {
    let posts = [Post.secretary, .deputy].flatMap { holders(of: $0, on: day) }
    return (posts + members).first { $0.standing(on: day) == .official }
  }
}

extension Member {
  /// The entry by which the member holds the post on `day`.
  func openPost(_ post: Post, on day: Day) -> Recorded<PostFact>? { posts.last { $0.fact.post == post && $0.fact.covers(day) } }

  /// The end of a post on the day before another; nil when it has an end already, for a stated one cannot be moved.
  func ending(_ entry: Recorded<PostFact>, before day: Day) -> PostEnd? {
    guard entry.fact.to == nil, entry.fact.from <= day else { return nil }
    return PostEnd(member: id, post: entry.fact.post, from: entry.fact.from, to: max(entry.fact.from, day.adding(days: -1)))
  }
}

/// The last day of a post held since `from`.
public struct PostEnd: Sendable, Equatable {
  public let member: MemberID
  public let post: Post
  public let from: Day
  public let to: Day
}

extension FindingCode {
  public static let secretary = FindingCode("cell.secretary")
}
