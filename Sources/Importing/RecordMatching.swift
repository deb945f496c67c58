import Diagnostics
import Domain
import TextRoom

/// By what a person is told from another: the number of a card first, else name and birthday.
struct PersonMarks {
  /// Digits of the card, and of the identity card, which since 2025 is the same number.
  let numbers: Set<String>
  let card: String?
  let born: Birth?

  /// What two persons of one name are to each other.
  enum Relation {
    case same, other
    /// Neither birthday nor card tells them apart.
    case unknown
    /// One birthday and two cards.
    case contradicting
  }

  init(_ member: ListedMember) {
    numbers = Set([member.facts.card, member.personalID].compactMap { $0 })
    card = member.facts.card ?? member.personalID
    born = member.facts.born
  }

  init(_ member: Member) {
    let digits = member.facts.card.map(CardCell.digits) ?? ""
    numbers = digits.isEmpty ? [] : [digits]
    card = digits.isEmpty ? nil : digits
    born = member.facts.born
  }

  func compared(with other: PersonMarks) -> Relation {
    if !numbers.isDisjoint(with: other.numbers) { return .same }
    let hasTwoCards = card?.count == other.card?.count && card != nil
    guard let born, let theirs = other.born else { return hasTwoCards ? .other : .unknown }
    guard born.agrees(with: theirs) else { return .other }
    guard hasTwoCards else { return .same }
    if case .day = born, case .day = theirs { return .contradicting }
    return .other
  }
}

/// Finds the member on record whom a row of a list is about.
struct RecordMatching {
  enum Result {
    case nobody
    /// A guess when only the name tells.
    case member(Member, isGuess: Bool)
    case unclear(Localized)
  }

  private let cell: Cell
  private var byNumber: [String: [MemberID]] = [:]
  /// By the name with its marks, and without.
  private var byName: [String: [MemberID]] = [:]

  init(_ cell: Cell, on day: Day) {
    self.cell = cell
    for member in cell.members {
      for number in PersonMarks(member).numbers { byNumber[number, default: []].append(member.id) }
      for key in Set([member.name.nameKey, Self.plain(member.name)]) { byName[key, default: []].append(member.id) }
    }
  }

  private static func plain(_ name: String) -> String { name.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  func find(_ listed: ListedMember) -> Result {
    let marks = PersonMarks(listed)
    let numbered = Set(marks.numbers.flatMap { byNumber[$0] ?? [] }).sorted().compactMap(cell.member)
    if numbered.count == 1 { return .member(numbered[0], isGuess: false) }
    if numbered.count > 1 { return .unclear(several(numbered)) }
    let named = Set((byName[listed.name.nameKey] ?? []) + (byName[Self.plain(listed.name)] ?? [])).sorted().compactMap(cell.member)
      .filter { listed.name.isName($0.name) || mayStand(listed.name, for: $0.name) || mayStand($0.name, for: listed.name) }
    let relations = named.map { ($0, marks.compared(with: PersonMarks($0))) }
    if let (member, _) = relations.first(where: { $0.1 == .contradicting }) {
      return .unclear(
        Localized(
          vi: "trùng họ tên, ngày sinh với @\(member.handle) trong sổ nhưng khác số thẻ",
          en: "it has the name and birthday of @\(member.handle), and another card"))
    }
    let same = relations.filter { $0.1 == .same }.map(\.0)
    if same.count == 1 { return .member(same[0], isGuess: false) }
    let possible = same.isEmpty ? relations.filter { $0.1 == .unknown }.map(\.0) : same
    if possible.count > 1 { return .unclear(several(possible)) }
    return possible.first.map { .member($0, isGuess: true) } ?? .nobody
  }

  private func several(_ members: [Member]) -> Localized {
    let people = members.map { "@\($0.handle)" }.joined(separator: ", ")
    return Localized(vi: "có thể là \(people) trong sổ", en: "it may be any of \(people)")
  }
}
