import Diagnostics
import Domain
import Interpreter
import Syntax
import Wording

/// Where a statement that names no place of its own is put: the cell at work, its meeting and item, the day, the record made last.
public struct Standpoint {
  private let cell: String?
  private let open: Meeting?
  private let newest: MeetingID?
  private let document: DocumentNumber?
  private let day: Day
  private let last: (number: Int, sentence: String)?

  init(_ interpreter: Interpreter) {
    let state = interpreter.state
    cell = state.cell?.facts.name
    open = state.cell?.currentMeeting
    newest = state.cell?.meetings.last?.id
    document = state.cell?.documents.last?.fact.number
    day = interpreter.today
    last = state.current.flatMap { index in state.cells[index].history.last.map { (state.cells[index].history.count, $0.sentence) } }
  }

  /// What is otherwise than it was, in words, where it gives one of the statements another meaning; nil where it does not.
  public func change(since before: Standpoint, for statements: [Statement]) -> Localized? {
    guard statements.contains(where: \.isBoundToPlace) else { return nil }
    if open?.id != before.open?.id { return meetingChange(since: before) }
    if let item = open?.items.last, item.number != before.open?.items.last?.number {
      return Localized(
        vi: "đang bàn mục \(item.number): \(item.title)", en: "the meeting is now at item \(item.number): \(item.title)")
    }
    if day != before.day {
      return Localized(vi: "câu ghi lúc này mang ngày \(Written.day(day))", en: "statements are now of \(Written.day(day))")
    }
    if newest != before.newest { return Localized(vi: "đã có cuộc họp mới hơn", en: "there is a newer meeting") }
    if let document, document != before.document {
      return Localized(
        vi: "văn bản gần nhất nay là \(Written.document(document))", en: "the newest document is \(Written.document(document))")
    }
    guard let last, last.number != before.last?.number, statements.contains(where: \.meansWhatIsLast) else { return nil }
    return Localized(
      vi: "bản ghi cuối nay là \(last.number): \(last.sentence)", en: "the last record is now \(last.number): \(last.sentence)")
  }

  private func meetingChange(since before: Standpoint) -> Localized {
    if let open {
      let day = Written.day(open.facts.day)
      return Localized(vi: "cuộc họp ngày \(day) đã mở", en: "the meeting of \(day) was opened")
    }
    let day = before.open.map { Written.day($0.facts.day) } ?? ""
    return Localized(vi: "cuộc họp ngày \(day) đã bế mạc", en: "the meeting of \(day) was closed")
  }
}

extension Statement {
  /// Records or writes something, so that it matters where.
  fileprivate var isBoundToPlace: Bool {
    switch self {
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year: true
    case .asking(let sentence): sentence.isBoundToPlace
    // What it runs may record.
    case .control(let sentence): sentence.runsOthers
    }
  }

  /// Takes back or restores whatever was recorded last, or concludes what was reported last.
  fileprivate var meansWhatIsLast: Bool {
    switch self {
    case .asking(let sentence): sentence.meansLastRecord
    case .talk(let sentence): sentence.meansWhatWasReported
    case .roster, .membership, .assignment, .meeting, .votes, .dues, .year, .control: false
    }
  }
}

extension TalkSentence {
  /// Which task or what conclusions it is about follows from the record alone.
  fileprivate var meansWhatWasReported: Bool {
    switch self {
    case .report(let form): form.subject == nil
    case .conclude(let form): form.subjects.isEmpty && form.outcome != nil || form.subjects.contains { $0.literal == .rest }
    case .say, .discuss, .point, .target, .shortcoming, .commend, .remind: false
    }
  }
}

extension AskingSentence {
  fileprivate var meansLastRecord: Bool {
    switch self {
    case .undo(let form): form.record == nil
    case .redo(let form): form.record == nil
    case .show, .count, .check, .explain, .fix, .accept, .history, .status, .suggest, .offer, .correct, .export, .help, .language, .quit:
      false
    }
  }

  fileprivate var isBoundToPlace: Bool {
    switch self {
    case .accept, .undo, .redo, .correct, .export: true
    case .show, .count, .check, .explain, .fix, .history, .status, .suggest, .offer, .help, .language, .quit: false
    }
  }
}

extension Diagnostic {
  /// Somebody else has written, so that the statement would mean something else.
  public init(changed change: Localized) {
    self.init(
      StoreCode.changed, at: nil,
      Localized(vi: "nơi khác vừa ghi vào sổ: \(change.vi)", en: "somebody else has written: \(change.en)"),
      hint: Localized(vi: "câu này chưa chạy: xem lại rồi Enter", en: "this was not run: look at it again, then Enter"))
  }
}
