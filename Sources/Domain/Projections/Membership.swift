/// How many members a cell has on a day, by standing.
public struct MembershipCount: Sendable, Equatable {
  /// Đảng số: all but visitors and those who left.
  public internal(set) var roll = 0
  /// Official members on the roll, whether exempt, away or suspended.
  public internal(set) var official = 0
  /// Probationary members on the roll, whether exempt, away or suspended.
  public internal(set) var probationary = 0
  public internal(set) var exempt = 0
  public internal(set) var temporaryAway = 0
  /// Visitors, not on the roll here.
  public internal(set) var temporaryHere = 0
  public internal(set) var suspended = 0
  /// Takes part here: neither exempt nor away nor suspended; visitors included.
  public internal(set) var active = 0
}

extension Cell {
  /// Counted by standing on `day`. Source: 294-QĐ/TW § 4, § 6.3, § 7.
  public func membership(on day: Day) -> MembershipCount {
    var count = MembershipCount()
    for member in members {
      guard let standing = member.dueStanding(on: day) else { continue }
      let rank = member.rank(on: day)
      if standing.isOnRoll, let rank, rank != .visiting {
        count.roll += 1
        if rank == .official { count.official += 1 } else { count.probationary += 1 }
      }
      if standing.isExpectedAtMeetings { count.active += 1 }
      switch standing {
      // A visitor who is elsewhere is none of this cell's.
      case .exempt: count.exempt += rank == .visiting ? 0 : 1
      case .temporaryAway: count.temporaryAway += rank == .visiting ? 0 : 1
      case .temporaryHere: count.temporaryHere += 1
      case .suspended: count.suspended += 1
      case .official, .probationary, .left: break
      }
    }
    return count
  }

  /// Members on the roster on `day`, visitors included, by index.
  public func roster(on day: Day) -> [Member] { members.filter { $0.isOnRoster(on: day) } }

  /// Who holds the post on `day`, by the newest start first.
  public func holders(of post: Post, on day: Day) -> [Member] {
    let held = members.compactMap { member in
      member.postEntries(on: day).last { $0.fact.post == post }.map { (member: member, from: $0.fact.from) }
    }
    return held.sorted { ($1.from, $0.member.id) < ($0.from, $1.member.id) }.map(\.member)
  }

  /// The secretary (bí thư) on `day`; of several the one who took office last.
  public func secretary(on day: Day) -> Member? { holders(of: .secretary, on: day).first }

  /// Secretary, deputies and committee members on `day` (chi ủy), by index.
  public func committee(on day: Day) -> [Member] { members.filter { $0.isOnCommittee(on: day) && $0.isOnRoster(on: day) } }
}
