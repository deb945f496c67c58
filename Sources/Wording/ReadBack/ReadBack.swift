import Diagnostics
import Domain
import Syntax

/// Words the events of one record.
package struct ReadBack {
  let words: CellWords
  let record: RecordID
  /// The day the record is true from; a start on this day goes without saying.
  let day: Day

  package init(words: CellWords, record: RecordID, day: Day) {
    self.words = words
    self.record = record
    self.day = day
  }

  var cell: Cell { words.cell }

  /// The meeting the record belongs to when it was made in one.
  var meeting: Meeting? { cell.meetings.last { $0.record <= record } }

  package func sentence(of event: Event) -> Localized {
    switch event {
    case .roster(let event): sentence(of: event)
    case .membership(let event): sentence(of: event)
    case .assignment(let event): sentence(of: event)
    case .meeting(let event): sentence(of: event)
    case .talk(let event): sentence(of: event)
    case .votes(let event): sentence(of: event)
    case .dues(let event): sentence(of: event)
    case .year(let event): sentence(of: event)
    case .findingAccepted(let mark, let reason): acceptedFinding(mark, reason)
    }
  }

  private func acceptedFinding(_ mark: FindingMark, _ reason: String) -> Localized {
    sentence(
      Localized(vi: "chấp nhận [\(mark.code)] như hiện nay", en: "[\(mark.code)] is accepted as it is now"),
      [labelled("lý do", "reason", reason)])
  }

  // MARK: Taking back, with the sentence of a record by its number

  package func undone(_ form: UndoStatement, _ kept: (Int) -> String?) -> Localized {
    let taken = taken(form.record, kept)
    return sentence(
      Localized(vi: "đã hoàn tác \(taken.vi)", en: "undone \(taken.en)"), [labelled("lý do", "reason", form.reason?.literal)])
  }

  package func redone(_ form: RedoStatement, _ kept: (Int) -> String?) -> Localized {
    let taken = taken(form.record, kept)
    return sentence(
      Localized(vi: "đã làm lại \(taken.vi)", en: "redone \(taken.en)"), [labelled("lý do", "reason", form.reason?.literal)])
  }

  /// `Đã đính chính bản ghi 57 thành …; biên bản ngày 03/09/2026: bản sửa lần 1.`
  package func corrected(_ form: CorrectStatement, _ kept: (Int) -> String?) -> Localized {
    let taken = taken(Operand(NumberLiteral(form.record.literal?.value ?? 0)), kept)
    let after = form.statement?.literal ?? ""
    let meeting = cell.meetings.first { $0.corrections.contains { $0.record == record } }
    let version = meeting.map { meeting -> Localized in
      let held = words.meeting(meeting.id)
      let number = meeting.corrections.count
      return Localized(vi: "biên bản \(held.vi): bản sửa lần \(number)", en: "minutes of \(held.en): version \(number)")
    }
    return sentence(
      Localized(vi: "đã đính chính \(taken.vi), nay là: \(cut(after))", en: "corrected \(taken.en), now: \(cut(after))"),
      [labelled("lý do", "reason", form.reason.literal?.text.literal), version])
  }

  /// `bản ghi 57: kết luận #2 đúng tiến độ`
  private func taken(_ record: Operand<NumberLiteral>?, _ kept: (Int) -> String?) -> Localized {
    let number = record?.literal?.value ?? 0
    guard let sentence = kept(number) else { return Localized(vi: "bản ghi \(number)", en: "record \(number)") }
    let english = Parser.parse(SourceText(sentence)).script.first.map { Printer.print($0.statement, in: .en) } ?? sentence
    return Localized(vi: "bản ghi \(number): \(cut(sentence))", en: "record \(number): \(cut(english))")
  }
}

// MARK: Building sentences

extension ReadBack {
  /// `Đầu câu: nội dung; mệnh đề; mệnh đề.`
  func sentence(_ head: Localized, text: String = "", _ clauses: [Localized?] = []) -> Localized {
    let said = cut(text)
    let start = said.isEmpty ? head : head + Localized(vi: ": \(said)", en: ": \(said)")
    return Localized.joined([start] + clauses.compactMap { $0 }, by: "; ").asSentence
  }

  /// `sản phẩm: Phương án được duyệt`; nil for a part that is not stated.
  func labelled(_ vi: String, _ en: String, _ text: String?) -> Localized? {
    guard let text, !text.isEmpty else { return nil }
    let said = cut(text)
    return Localized(vi: "\(vi): \(said)", en: "\(en): \(said)")
  }

  func labelled(_ vi: String, _ en: String, _ member: MemberID?) -> Localized? {
    guard let person = member.map(words.person) else { return nil }
    return Localized(vi: "\(vi): \(person.vi)", en: "\(en): \(person.en)")
  }

  func labelled(_ vi: String, _ en: String, _ day: Day?) -> Localized? {
    guard let shown = day.map(Written.day) else { return nil }
    return Localized(vi: "\(vi) \(shown)", en: "\(en) \(shown)")
  }

  func born(_ birth: Birth?) -> Localized? {
    if case .day(let day)? = birth { return labelled("sinh ngày", "born", day) }
    return birth.map(Written.birth)
  }

  /// `Đầu câu. Nội dung.`
  func sentence(_ head: Localized, then text: String) -> Localized {
    let said = cut(text)
    return said.isEmpty ? head.asSentence : Localized.joined([head.asSentence, Localized(vi: said, en: said).asSentence], by: " ")
  }

  /// `, từ ngày 01/08/2026 đến ngày 31/12/2026`
  func period(_ from: Day?, _ until: Day? = nil) -> Localized {
    let start = from.map { Localized(vi: ", từ ngày \(Written.day($0))", en: ", from \(Written.day($0))") } ?? .empty
    let comma = from == nil ? "," : ""
    let end = until.map { Localized(vi: "\(comma) đến ngày \(Written.day($0))", en: "\(comma) until \(Written.day($0))") } ?? .empty
    return start + end
  }

  /// One line of at most 160 letters, without its full stop, which belongs to the sentence.
  func cut(_ text: String) -> String {
    let line = words.excerpt(text, 160)
    return line.hasSuffix(".") && !line.hasSuffix("..") ? String(line.dropLast()) : line
  }
}

extension Localized {
  /// The same in both languages.
  package init(same text: String) { self.init(vi: text, en: text) }

  package static let empty = Localized(vi: "", en: "")

  package static func + (a: Localized, b: Localized) -> Localized { Localized(vi: a.vi + b.vi, en: a.en + b.en) }

  package static func joined(_ parts: [Localized], by separator: String) -> Localized {
    Localized(vi: parts.map(\.vi).joined(separator: separator), en: parts.map(\.en).joined(separator: separator))
  }

  /// With a capital at the beginning and a full stop at the end.
  package var asSentence: Localized { Localized(vi: vi.asSentence, en: en.asSentence) }
}

extension String {
  fileprivate var asSentence: String {
    let ended = last.map { ".!?…".contains($0) } ?? true
    return prefix(1).uppercased() + dropFirst() + (ended ? "" : ".")
  }
}
