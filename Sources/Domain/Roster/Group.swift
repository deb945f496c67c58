import TextRoom

/// A party group, team or area of the cell (tổ), with everything dated.
public struct Group: Sendable, Equatable {
  public let name: String
  /// Ascending by `from`, in the order stated when equal.
  public internal(set) var changes: [Recorded<GroupChange>] = []

  init(name: String) { self.name = name }

  /// - Returns: nil while no statement says of what kind it is.
  public func kind(on day: Day) -> GroupKind? { changes.last { $0.fact.from <= day && $0.fact.kind != nil }?.fact.kind }

  /// Those responsible, in the order stated; a head who left the group is none any more.
  public func heads(on day: Day) -> [MemberID] {
    var heads: [MemberID] = []
    for change in changes where change.fact.from <= day {
      heads.removeAll(where: change.fact.leaving.contains)
      heads = change.fact.heads ?? heads
    }
    return heads
  }

  /// What the statements about the group say of a member: true for heads too, nil while they say nothing.
  public func includes(_ member: MemberID, on day: Day) -> Bool? {
    if heads(on: day).contains(member) { return true }
    var isIncluded: Bool?
    for change in changes where change.fact.from <= day {
      if let members = change.fact.members { isIncluded = members.contains(member) }
      if change.fact.joining.contains(member) { isIncluded = true }
      if change.fact.leaving.contains(member) { isIncluded = false }
    }
    return isIncluded
  }

  /// The households and the statement that gave them; nil when none did.
  public func households(on day: Day) -> Recorded<GroupChange>? { changes.last { $0.fact.from <= day && $0.fact.householdCount != nil } }

  mutating func insert(_ change: Recorded<GroupChange>) {
    changes.insert(change, at: changes.lastIndex { $0.fact.from <= change.fact.from }.map { $0 + 1 } ?? 0)
  }
}

/// What a statement says of a group from a day on; an absent part stays as it was.
public struct GroupChange: Sendable, Equatable {
  public var name: String
  public var kind: GroupKind?
  public var heads: [MemberID]?
  /// The whole list; who is not in it leaves.
  public var members: [MemberID]?
  public var joining: [MemberID]
  public var leaving: [MemberID]
  /// The number of households, as stated.
  public var households: Int?
  public var householdNames: [String]
  public var from: Day

  public init(
    name: String, kind: GroupKind? = nil, heads: [MemberID]? = nil, members: [MemberID]? = nil, joining: [MemberID] = [],
    leaving: [MemberID] = [], households: Int? = nil, householdNames: [String] = [], from: Day
  ) {
    self.name = name
    self.kind = kind
    self.heads = heads
    self.members = members
    self.joining = joining
    self.leaving = leaving
    self.households = households
    self.householdNames = householdNames
    self.from = from
  }

  /// The number stated, or that of the names; nil when neither is.
  public var householdCount: Int? { households ?? (householdNames.isEmpty ? nil : householdNames.count) }
}

public enum GroupKind: Sendable, Equatable, Hashable {
  /// Tổ đảng.
  case party
  /// Tổ công tác.
  case team
  /// Địa bàn.
  case area
}

extension Cell {
  /// - Parameter name: exactly as first stated.
  public func group(named name: String) -> Group? { groupIndex[name].map { groups[$0] } }

  /// Who belongs to a group on `day`, by index: those its statements include, and those whose own facts name it unless it says otherwise.
  public func members(of group: Group, on day: Day) -> [MemberID] {
    members.filter { member in
      member.isOnRoster(on: day) && (group.includes(member.id, on: day) ?? (member.facts(on: day).group?.isName(group.name) == true))
    }.map(\.id)
  }

  /// The groups a member belongs to on `day`, in the order first stated; a name among the member's facts first.
  public func groupNames(of member: Member, on day: Day) -> [String] {
    let own = member.facts(on: day).group
    let named = groups.filter { $0.includes(member.id, on: day) == true }.map(\.name)
    guard let own else { return named }
    let group = group(named: own) ?? groups.first { $0.name.isName(own) }
    if group?.includes(member.id, on: day) == false { return named }
    let name = group?.name ?? own
    return [name] + named.filter { $0 != name }
  }
}
