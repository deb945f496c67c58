import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// What a list says of a member otherwise than the record does, and the statement by which the record would follow it.
struct RecordDifferences {
  private var parts: [Localized] = []
  private var node = UpdateStatement()
  private var isStatable = false

  var isEmpty: Bool { parts.isEmpty }
  var words: Localized { Localized(vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", ")) }

  /// Nil where no statement of the member's facts would do.
  var statement: Localized? {
    guard isStatable else { return nil }
    let statement = Statement.roster(.update(node))
    return Localized(vi: Printer.print(statement, in: .vi), en: Printer.print(statement, in: .en))
  }

  init(_ listed: ListedMember, _ member: Member, on day: Day) {
    node.member = Operand(HandleLiteral(member.handle))
    compareName(listed, member)
    compareDays(listed, member)
    let (new, old) = (listed.facts, member.facts)
    if let sex = new.sex, sex != old.sex {
      node.facts.sex = Choice(sex == .male ? .male : .female)
      note(vi: sex == .male ? "nam" : "nữ", en: sex == .male ? "male" : "female", old: nil)
    }
    if let card = new.card, card != old.card.map(CardCell.digits) {
      node.facts.card = Operand(StringLiteral(card))
      note(vi: "thẻ \(card)", en: "card \(card)", old: old.card)
    }
    compare("nghề", "job", new.job, old.job) { $0.job = $1 }
    compare("sở trường", "strengths", new.strengths, old.strengths) { $0.strengths = $1 }
    compare("hoàn cảnh", "circumstances", new.circumstances, old.circumstances) { $0.circumstances = $1 }
    compare("tổ", "group", new.group, old.group) { $0.partyGroup = $1 }
    compareStanding(listed, member, on: day)
  }

  private mutating func compareName(_ listed: ListedMember, _ member: Member) {
    guard !listed.name.isName(member.name), !mayStand(listed.name, for: member.name) else { return }
    node.name = Operand(StringLiteral(listed.name))
    note(vi: "họ tên “\(listed.name)”", en: "name “\(listed.name)”", old: member.name)
  }

  /// A year of birth tells nothing against a day in it.
  private mutating func compareDays(_ listed: ListedMember, _ member: Member) {
    let (new, old) = (listed.facts, member.facts)
    if let born = new.born, born != old.born {
      let isLess = if case .year = born, old.born?.agrees(with: born) == true { true } else { false }
      if !isLess {
        node.facts.born = Operand(BirthLiteral(born))
        let written = BirthLiteral(born).written(in: .vi)
        note(vi: "sinh \(written)", en: "born \(written)", old: old.born.map { BirthLiteral($0).written(in: .vi) })
      }
    }
    if let admitted = new.admitted, admitted != old.admitted {
      node.facts.admitted = Operand(DateLiteral(admitted))
      note(vi: "kết nạp \(Written.day(admitted))", en: "admitted \(Written.day(admitted))", old: old.admitted.map(Written.day))
    }
    if let official = new.official, official != member.official {
      node.facts.official = Operand(DateLiteral(official))
      note(vi: "chính thức \(Written.day(official))", en: "official \(Written.day(official))", old: member.official.map(Written.day))
    }
  }

  private mutating func compare(
    _ vi: String, _ en: String, _ new: String?, _ old: String?, _ put: (inout MemberClauses, Operand<StringLiteral>) -> Void
  ) {
    guard let new, old.map({ !$0.isName(new) }) ?? true else { return }
    put(&node.facts, Operand(StringLiteral(new)))
    note(vi: "\(vi) “\(new)”", en: "\(en) “\(new)”", old: old.map { "“\($0)”" })
  }

  private mutating func note(vi: String, en: String, old: String?) {
    isStatable = true
    parts.append(
      Localized(
        vi: vi + (old.map { " (sổ: \($0))" } ?? " (sổ chưa có)"), en: en + (old.map { " (on record: \($0))" } ?? " (not on record)")))
  }

  /// A standing is stated by sentences of its own, with their day.
  private mutating func compareStanding(_ listed: ListedMember, _ member: Member, on day: Day) {
    let standing = member.standing(on: day)
    let isSame =
      switch listed.standing {
      case .unsaid, .doubtful: standing?.hasLeft != true
      case .official: member.rank(on: day) != .probationary && standing?.hasLeft != true
      case .probationary: member.rank(on: day) == .probationary && standing?.hasLeft != true
      case .officialBut(.exempt): if case .exempt? = standing { true } else { false }
      case .officialBut(.away): standing == .temporaryAway
      case .officialBut: standing == .suspended
      case .elsewhere(.left): standing?.hasLeft == true
      case .elsewhere(.visiting): standing == .temporaryHere
      case .elsewhere: standing?.hasLeft != true
      }
    guard !isSame else { return }
    let text = listed.standingText
    parts.append(
      text.isEmpty
        ? Localized(vi: "còn trong danh sách (sổ: đã rời chi bộ)", en: "still listed (on record: has left)")
        : Localized(vi: "trạng thái “\(text)” (sổ không như vậy)", en: "status “\(text)” (not so on record)"))
  }
}

extension BirthLiteral {
  init(_ birth: Birth) {
    switch birth {
    case .day(let day): self = .day(DateLiteral(day))
    case .year(let year): self = .year(NumberLiteral(year))
    }
  }
}
