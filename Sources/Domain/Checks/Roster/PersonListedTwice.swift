import TextRoom

/// Two handles on the roster for one person: the same name and the same birthday or card.
///
/// Source: the roster, in which each member stands once.
public struct PersonListedTwice: MemberCheck {
  public static let about = About(.samePerson, serves: .goodOrder, weight: .warning, source: "sổ của chi bộ")

  public let member: MemberID
  /// The same person under an earlier handle.
  public let earlier: MemberID

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.entersMember ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let here = cell.members.filter { $0.isOnRoster(on: day) }
    let namesakes = here.namesakes
    return here.compactMap { member in
      let earlier = namesakes[member.name.nameKey, default: []].prefix { $0.id != member.id }
      guard let first = earlier.first(where: { $0.isSamePerson(as: member) }) else { return nil }
      return Finding(
        PersonListedTwice(member: member.id, earlier: first.id), evidence: [first.standings.first?.record, member.standings.first?.record])
    }
  }
}

extension Sequence<Member> {
  /// Members by their name as names are compared, in their order: one person is never looked for among other names.
  var namesakes: [String: [Member]] { Dictionary(grouping: self) { $0.name.nameKey } }
}

extension Member {
  /// Whether two handles are one person, as far as the record can tell.
  func isSamePerson(as other: Member) -> Bool {
    guard name.isName(other.name) else { return false }
    if let card = facts.card, let another = other.facts.card { return card.isName(another) }
    guard case .day(let day)? = facts.born, case .day(let another)? = other.facts.born else { return false }
    return day == another
  }
}

extension FindingCode {
  public static let samePerson = FindingCode("member.same-person")
}
