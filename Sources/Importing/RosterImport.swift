import Diagnostics
import Domain
import Syntax
import TextRoom

/// What a list comes to for the record of a cell: statements that enter who is new, and what is told of the others.
///
/// Nobody who is on record is changed, and nothing is stated that the list does not tell, such as since when somebody holds a post.
public struct RosterImport: Sendable {
  public struct Entry: Sendable {
    public let row: Int
    public let statement: MemberStatement
  }

  /// Members who are on record already.
  public struct Known: Sendable, Equatable {
    public let row: Int
    public let member: MemberID
  }

  public private(set) var entries: [Entry] = []
  public private(set) var known: [Known] = []
  /// Everything to be told, that of the list itself first.
  public private(set) var remarks: [Diagnostic]

  private let cell: Cell
  private let terms: ListTerms
  private let matching: RecordMatching
  private var writer: EntryWriter
  /// Who was entered of this list, by name.
  private var entered: [String: [ListedMember]] = [:]
  private var otherPosts: [String] = []

  public init(_ list: MemberList, into cell: Cell, terms: ListTerms) {
    self.cell = cell
    self.terms = terms
    matching = RecordMatching(cell, on: terms.today)
    writer = EntryWriter(cell)
    // What is doubtful of members of other cells is theirs to mend.
    let others = Set(list.remarks.map(\.cell)).filter { !$0.isEmpty && !CellName.isSame($0, as: cell.facts.name) }
    remarks = list.remarks.filter { !others.contains($0.cell) }.map(\.diagnostic)
    var members = ownMembers(of: list)
    settleCards(of: &members)
    for member in members { take(member) }
    tellOtherPosts()
  }

  /// Whether something was told that should be looked at.
  public var needsLook: Bool { remarks.contains { $0.severity != .note } }

  /// The statements as a script, with a comment for each member who is on record already.
  public func script(in language: Language) -> String {
    var lines: [(row: Int, text: String)] = known.compactMap { known in
      guard let member = cell.member(known.member) else { return nil }
      let words = Localized(
        vi: "-- dòng \(known.row): @\(member.handle) \(member.name) đã có trong sổ",
        en: "-- row \(known.row): @\(member.handle) \(member.name) is on record already")
      return (known.row, words[language].printable.replacing("\n", with: " "))
    }
    for entry in entries { lines.append((entry.row, Printer.print(.roster(.member(entry.statement)), in: language))) }
    return lines.sorted { $0.row < $1.row }.map { $0.text + "\n" }.joined()
  }

  // MARK: The list as a whole

  /// Those of this cell; the others are counted by the cell they are of.
  private mutating func ownMembers(of list: MemberList) -> [ListedMember] {
    let name = cell.facts.name
    var others: [String: (count: Int, row: Int, name: String)] = [:]
    let own = list.members.filter { member in
      if member.cell.isEmpty || CellName.isSame(member.cell, as: name) { return true }
      let before = others[member.cell.nameKey]
      others[member.cell.nameKey] = ((before?.count ?? 0) + 1, before?.row ?? member.row, before?.name ?? member.cell)
      return false
    }
    for other in others.values.sorted(by: { $0.row < $1.row }) {
      let shown = RowReader.short(other.name)
      remarks.append(
        Diagnostic(
          ImportCode.otherCell, at: nil,
          Localized(
            vi: "\(other.count) người của “\(shown)” không lấy, dòng đầu là dòng \(other.row)",
            en: "\(other.count) of “\(shown)” are not taken, the first in row \(other.row)"),
          severity: own.isEmpty ? .warning : .note,
          hint: own.isEmpty ? Localized(vi: "chi bộ trong sổ là “\(name)”", en: "the cell on record is “\(name)”") : nil))
    }
    return own
  }

  /// A card is one person's: of those who are said to share one, nobody gets it.
  private mutating func settleCards(of members: inout [ListedMember]) {
    let byCard = Dictionary(grouping: members.indices.filter { members[$0].facts.card != nil }) { members[$0].facts.card ?? "" }
    for (card, places) in byCard.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard let first = places.first, places.contains(where: { !members[$0].name.isName(members[first].name) }) else { continue }
      let rows = places.map { String(members[$0].row) }.joined(separator: ", ")
      remarks.append(
        Diagnostic(
          ImportCode.twice, at: nil,
          Localized(
            vi: "dòng \(rows): cùng số thẻ \(card); không ghi số thẻ", en: "rows \(rows): one card number, \(card); it is left out"),
          severity: .warning))
      for place in places { members[place].facts.card = nil }
    }
  }

  // MARK: One by one

  private mutating func take(_ member: ListedMember) {
    switch matching.find(member) {
    case .nobody: takeNew(member)
    case .unclear(let reason): stop(member, reason)
    case .member(let found, true) where known.contains { $0.member == found.id }:
      stop(member, Localized(vi: "không rõ ai là @\(found.handle) trong sổ", en: "it is not clear who is @\(found.handle)"))
    case .member(let found, let isGuess): tell(member, is: found, isGuess: isGuess)
    }
  }

  private mutating func takeNew(_ member: ListedMember) {
    switch member.standing {
    case .elsewhere(let note): return tellElsewhere(member, note)
    case .doubtful:
      return stop(
        member,
        Localized(vi: "không hiểu trạng thái “\(member.standingText)”", en: "the status “\(member.standingText)” is not understood"),
        hint: Localized(
          vi: "ghi rõ: Đang sinh hoạt, Dự bị, Miễn sinh hoạt, Tạm thời đi, Tạm thời đến hay Đã chuyển đi",
          en: "write one of: active, probationary, exempt, temporary away, temporary here, left")
      )
    case .unsaid, .official, .probationary, .officialBut: break
    }
    if let problem = contradiction(in: member) { return stop(member, problem) }
    guard !isRepeated(member) else { return }
    guard let statement = writer.statement(for: member, isProbationary: isProbationary(member)) else {
      return stop(member, Localized(vi: "họ tên không viết được thành câu", en: "the name makes no statement"))
    }
    entries.append(Entry(row: member.row, statement: statement))
    entered[member.name.nameKey, default: []].append(member)
    let handle = statement.handle.literal?.name ?? ""
    tellStanding(member, handle)
    tellPost(member, handle, held: [])
  }

  /// Days that cannot all be true.
  private func contradiction(in member: ListedMember) -> Localized? {
    let facts = member.facts
    if let admitted = facts.admitted, let official = facts.official, official < admitted {
      return Localized(vi: "ngày chính thức trước ngày kết nạp", en: "it is official before it was admitted")
    }
    if let born = facts.born?.earliest, let first = facts.admitted ?? facts.official, first < born {
      return Localized(vi: "ngày vào Đảng trước ngày sinh", en: "the admission is before the birth")
    }
    if member.standing == .probationary, facts.official != nil {
      return Localized(vi: "trạng thái dự bị nhưng có ngày chính thức", en: "it is probationary and has a day of recognition")
    }
    return nil
  }

  /// Who is said to be; else who was admitted so short a time ago that no recognition can be told.
  private func isProbationary(_ member: ListedMember) -> Bool {
    switch member.standing {
    case .probationary: return true
    case .official, .officialBut, .elsewhere, .doubtful: return false
    case .unsaid:
      guard member.facts.official == nil, !member.hasUnreadOfficial, let admitted = member.facts.admitted,
        let months = terms.probationMonths
      else { return false }
      return admitted.adding(months: months) > terms.today
    }
  }

  private mutating func isRepeated(_ member: ListedMember) -> Bool {
    for earlier in entered[member.name.nameKey] ?? [] {
      switch PersonMarks(member).compared(with: PersonMarks(earlier)) {
      case .other: continue
      case .same, .unknown:
        let words = Localized(
          vi: "dòng \(member.row): \(member.name) đã có ở dòng \(earlier.row); chỉ lấy một lần",
          en: "row \(member.row): \(member.name) stands in row \(earlier.row) already and is taken once")
        remarks.append(Diagnostic(ImportCode.twice, at: nil, words, severity: .warning))
        return true
      case .contradicting:
        remarks.append(
          Diagnostic(
            ImportCode.twice, at: nil,
            Localized(
              vi: "dòng \(earlier.row) và \(member.row): cùng họ tên, ngày sinh, khác số thẻ; lấy cả hai",
              en: "rows \(earlier.row) and \(member.row): one name and birthday, two cards; both are taken"), severity: .warning))
      }
    }
    return false
  }

  // MARK: What is told

  private mutating func stop(_ member: ListedMember, _ reason: Localized, hint: Localized? = nil) {
    let named = Localized(vi: "\(member.name): \(reason.vi)", en: "\(member.name): \(reason.en)")
    remarks.append(RowReader.stopped(member.row, named, hint: hint))
  }

  /// Who has left is no member of the cell; who came for a time or by transfer is stated with the day and the place.
  private mutating func tellElsewhere(_ member: ListedMember, _ note: StandingCell.Note) {
    let hint: Localized? =
      switch note {
      case .visiting, .received: writer.receiving(member, isVisit: note == .visiting)
      case .exempt, .away, .suspended, .left: nil
      }
    remarks.append(
      Diagnostic(
        ImportCode.standing, at: nil,
        Localized(
          vi: "dòng \(member.row): \(member.name), trạng thái “\(member.standingText)”; không lấy",
          en: "row \(member.row): \(member.name), status “\(member.standingText)”; not taken"),
        severity: hint == nil ? .note : .warning, hint: hint))
  }

  /// An exemption, absence or suspension is a matter of its own, with a day and a basis.
  private mutating func tellStanding(_ member: ListedMember, _ handle: String) {
    guard case .officialBut(let note) = member.standing else { return }
    remarks.append(
      Diagnostic(
        ImportCode.standing, at: nil,
        Localized(
          vi: "dòng \(member.row): @\(handle) \(member.name), trạng thái “\(member.standingText)” chưa ghi",
          en: "row \(member.row): @\(handle) \(member.name), the status “\(member.standingText)” is not stated"),
        severity: .warning, hint: writer.standing(note, handle)))
  }

  private mutating func tell(_ member: ListedMember, is found: Member, isGuess: Bool) {
    known.append(Known(row: member.row, member: found.id))
    let differences = RecordDifferences(member, found, on: terms.today)
    guard isGuess || !differences.isEmpty else {
      tellPost(member, found.handle, held: found.posts(on: terms.today))
      return
    }
    let sure = isGuess ? Localized(vi: ", theo họ tên,", en: ", by the name,") : Localized(vi: "", en: "")
    let told = differences.words
    remarks.append(
      Diagnostic(
        ImportCode.differs, at: nil,
        Localized(
          vi: "dòng \(member.row): @\(found.handle) \(found.name)\(sure.vi) đã có trong sổ" + (told.vi.isEmpty ? "" : "; khác: \(told.vi)"),
          en: "row \(member.row): @\(found.handle) \(found.name)\(sure.en) is on record"
            + (told.en.isEmpty ? "" : "; the list has: \(told.en)")),
        severity: differences.isEmpty ? .note : .warning, hint: differences.statement))
    tellPost(member, found.handle, held: found.posts(on: terms.today))
  }

  private mutating func tellPost(_ member: ListedMember, _ handle: String, held: [Post]) {
    guard let post = ListedPost(member.post) else { return }
    guard let word = post.word else {
      let isHeld = held.contains { if case .other(let name) = $0 { name.isName(member.post) } else { false } }
      if !isHeld { otherPosts.append("@\(handle) \(member.post)") }
      return
    }
    guard !held.contains(post.post) else { return }
    remarks.append(
      Diagnostic(
        ImportCode.standing, at: nil,
        Localized(
          vi: "dòng \(member.row): @\(handle) giữ chức vụ “\(member.post)”, danh sách không ghi từ ngày nào",
          en: "row \(member.row): @\(handle) holds the post “\(member.post)”, since when the list does not tell"),
        severity: .note, hint: writer.giving(word, handle)))
  }

  private static let mostPosts = 12

  private mutating func tellOtherPosts() {
    guard !otherPosts.isEmpty else { return }
    let shown = otherPosts.prefix(Self.mostPosts).joined(separator: "; ") + (otherPosts.count > Self.mostPosts ? "; …" : "")
    remarks.append(
      Diagnostic(
        ImportCode.standing, at: nil,
        Localized(vi: "chức vụ ngoài Đảng chưa ghi: \(shown)", en: "posts outside the Party are not stated: \(shown)"), severity: .note,
        hint: Localized(vi: "chức vụ @… \"…\" từ …", en: "role @… \"…\" from …")))
  }
}

/// A cell by whatever name a list calls it.
enum CellName {
  static func isSame(_ listed: String, as name: String) -> Bool {
    mayStand(bare(listed), for: bare(name)) || bare(listed).isName(bare(name))
  }

  /// Without the words that every cell's name begins with.
  private static func bare(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 2, words[0].folded == "chi", words[1].folded == "bo" { return words.dropFirst(2).joined(separator: " ") }
    return words.count > 1 && words[0].folded == "cb" ? words.dropFirst().joined(separator: " ") : words.joined(separator: " ")
  }
}
