import Diagnostics
import Domain
import Syntax
import TextRoom

/// Makes the statements that enter members, and offers those that a list leaves to people.
struct EntryWriter {
  /// Handles nobody else may have, without their marks.
  private var handles: Set<String>

  init(_ cell: Cell) { handles = Set(cell.members.map(\.handle.folded)) }

  /// - Returns: nil when it would not be read as it is meant.
  mutating func statement(for member: ListedMember, isProbationary: Bool) -> MemberStatement? {
    var node = MemberStatement()
    let handle = freeHandle(for: member.name)
    node.handle = Operand(HandleLiteral(handle))
    node.name = Operand(StringLiteral(member.name))
    node.probationary = isProbationary
    let facts = member.facts
    node.facts.born = facts.born.map { Operand(BirthLiteral($0)) }
    node.facts.sex = facts.sex.map { Choice($0 == .male ? .male : .female) }
    node.facts.admitted = facts.admitted.map { Operand(DateLiteral($0)) }
    node.facts.official = facts.official.map { Operand(DateLiteral($0)) }
    node.facts.job = facts.job.map { Operand(StringLiteral($0)) }
    node.facts.strengths = facts.strengths.map { Operand(StringLiteral($0)) }
    node.facts.circumstances = facts.circumstances.map { Operand(StringLiteral($0)) }
    node.facts.partyGroup = facts.group.map { Operand(StringLiteral($0)) }
    node.facts.card = facts.card.map { Operand(StringLiteral($0)) }
    guard isReadable(node) else { return nil }
    handles.insert(handle.folded)
    return node
  }

  /// Whatever letters a file holds, what is run is what was shown.
  private func isReadable(_ node: MemberStatement) -> Bool {
    let text = Printer.print(.roster(.member(node)), in: .vi)
    let parsed = Parser.parse(SourceText(text))
    return parsed.diagnostics.isEmpty && parsed.script.count == 1
  }

  /// The given name; with the family's, then with a number, where others have it, also when marks are left out.
  private func freeHandle(for name: String) -> String {
    let words = name.split(separator: " ").map { $0.lowercased().filter { $0.isLetter } }.filter { !$0.isEmpty }
    let short = words.last ?? "đv"
    let family = words.count > 1 ? words[0] : ""
    for handle in [short, family.isEmpty ? short : "\(short)-\(family)"] where !handles.contains(handle.folded) { return handle }
    let number = (2...).first { !handles.contains("\(short)\($0)".folded) } ?? 2
    return "\(short)\(number)"
  }

  // MARK: Offered

  /// Left for a person to fill in.
  private static let blank = "…"

  /// `tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "…" từ …`
  func receiving(_ member: ListedMember, isVisit: Bool) -> Localized {
    var node = ReceiveStatement()
    node.handle = Operand(HandleLiteral(freeHandle(for: member.name)))
    node.name = Operand(StringLiteral(member.name))
    node.temporary = isVisit
    node.origin = Operand(StringLiteral(Self.blank))
    return offered(.membership(.receive(node)))
  }

  func giving(_ post: PartyPost, _ handle: String) -> Localized {
    var node = RoleStatement()
    node.member = Operand(HandleLiteral(handle))
    node.post = Operand(PostLiteral.party(post))
    return offered(.roster(.role(node)))
  }

  /// - Returns: nil for a suspension, which others decide.
  func standing(_ note: StandingCell.Note, _ handle: String) -> Localized? {
    switch note {
    case .exempt:
      var node = ExemptStatement()
      node.members = [Operand(HandleLiteral(handle))]
      node.kind = Choice(.ageOrHealth)
      return offered(.membership(.exempt(node)))
    case .away:
      var node = TransferStatement()
      node.member = Operand(HandleLiteral(handle))
      node.temporary = true
      node.destination = Operand(StringLiteral(Self.blank))
      return offered(.membership(.transfer(node)))
    case .suspended, .left, .visiting, .received: return nil
    }
  }

  private func offered(_ statement: Statement) -> Localized {
    Localized(
      vi: "\(Printer.print(statement, in: .vi)) từ \(Self.blank)", en: "\(Printer.print(statement, in: .en)) from \(Self.blank)")
  }
}

/// A post (chức vụ) as a list calls it.
struct ListedPost {
  /// Nil for a post outside the Party.
  let word: PartyPost?
  let post: Post

  /// - Returns: nil where none is told.
  init?(_ text: String) {
    let key = ListField.key(text)
    guard !key.isEmpty, key != "dang vien" else { return nil }
    let of: (String) -> Bool = { (" " + key + " ").contains(" \($0) ") }
    let isElsewhere =
      of("doan") || of("hoi") || of("dang uy") || of("huyen uy") || of("tinh uy") || of("thanh uy") || of("xa") || of("phuong")
    let found: (PartyPost, Post)? =
      if isElsewhere {
        nil
      } else if of("pho bi thu") {
        (.deputy, .deputy)
      } else if of("bi thu") {
        (.secretary, .secretary)
      } else if of("chi uy vien") || of("cap uy vien") || of("uy vien chi uy") {
        (.committeeMember, .committeeMember)
      } else if of("to truong to dang") {
        (.groupLeader, .groupLeader)
      } else {
        of("thu dang phi") ? (.duesCollector, .duesCollector) : nil
      }
    word = found?.0
    post = found?.1 ?? .other(text)
  }
}
