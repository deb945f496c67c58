import Domain
import TextRoom

/// Members' names as a paper of a day shows them.
///
/// Members of one name are told apart by the year they were born in, those also of one year by the day, else by their handle.
struct MemberNames {
  /// Full names without anything added, by `MemberID.index`, as a signature bears them.
  private let plain: [CleanText]
  private let told: [CleanText]

  init(of cell: Cell, on day: Day) {
    let plain = cell.members.map { CleanText($0.name(on: day)).trimmed }
    var namesakes: [String: [Member]] = [:]
    // Who came later must not change how earlier papers name the others.
    for (member, name) in zip(cell.members, plain) where member.standing(on: day) != nil {
      namesakes[name.text.nameKey, default: []].append(member)
    }
    self.plain = plain
    told = zip(cell.members, plain).map { member, name in
      let others = (namesakes[name.text.nameKey] ?? []).filter { $0.id != member.id }
      return others.isEmpty ? name : "\(name) (\(Self.mark(of: member, among: others)))"
    }
  }

  /// What tells `member` apart from the others of the name.
  private static func mark(of member: Member, among others: [Member]) -> CleanText {
    if let born = member.facts.born {
      let births = others.map(\.facts.born)
      if births.allSatisfy({ $0.map { $0.year != born.year } ?? true }) { return "sinh năm \(born.year)" }
      if case .day(let day) = born, births.allSatisfy({ $0.map { !born.agrees(with: $0) } ?? true }) { return "sinh ngày \(day.short)" }
    }
    return "ký hiệu \(CleanText(member.handle))"
  }

  /// The name told apart from the same name of others; empty for an index no member has.
  subscript(_ id: MemberID) -> CleanText { told.indices.contains(id.index) ? told[id.index] : "" }

  /// The bare name; empty for an index no member has.
  func signature(of id: MemberID) -> CleanText { plain.indices.contains(id.index) ? plain[id.index] : "" }

  func list(_ ids: [MemberID]) -> CleanText { CleanText.joined(ids.map { self[$0] }) }
}
