import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// A recorded meeting that is to become an exercise, in the sentences of the record.
public struct RecordedMeeting: Sendable, Equatable {
  /// As it is typed.
  public let title: String
  public let day: Day
  /// What was on record before it, in the order stated.
  public let before: [Line]
  /// What it recorded, from its opening on.
  public let held: [Line]
  /// How many faults are wanted; nil when not said.
  public let faults: Int?
  /// The codes of findings wanted among them.
  public let codes: [String]
  /// Every sentence of the store: whoever is named in one is named nowhere in the exercise.
  public let store: [String]

  public struct Line: Sendable, Equatable {
    public let sentence: String
    public let day: Day

    public init(_ sentence: String, on day: Day) { (self.sentence, self.day) = (sentence, day) }
  }

  public init(
    title: String, day: Day, before: [Line], held: [Line], faults: Int? = nil, codes: [String] = [], store: [String]
  ) {
    (self.title, self.day, self.before, self.held) = (title, day, before, held)
    (self.faults, self.codes, self.store) = (faults, codes, store)
  }
}

/// An exercise made of a meeting, which names nobody.
public struct MadeExercise: Sendable, Equatable {
  /// As it was typed, with other names in it; the file is called after it.
  public let title: String
  public let text: String

  public init(title: String, text: String) { (self.title, self.text) = (title, text) }

  /// What is said once an exercise is in its file: where it is, and how it is opened.
  public static func told(_ title: String, at path: String) -> [Localized] {
    let command = "chibo train \(path.shellWord)"
    return [
      Localized(vi: "Đã lưu bài “\(title)”: \(path)", en: "Saved the exercise “\(title)”: \(path)"),
      Localized(vi: "Mở: \(command)", en: "Open it: \(command)"),
      Localized(
        vi: "Đọc lại cả tệp trước khi đưa cho người khác: điều kể về ai mà không nêu tên vẫn còn như đã ghi.",
        en: "Read the file over before you give it to others: what is told of people without their names is as it was recorded."),
    ]
  }
}

/// `lưu bài`: the record up to a meeting and what the meeting recorded, as they stand now, for whoever makes an exercise of them.
extension Interpreter {
  func saveExercise(_ form: SaveExerciseStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    let (index, meeting, name) = try meetingToSave(
      form.name, on: form.date, as: Localized(vi: "bài", en: "an exercise"))
    for code in form.codes { try requireCheck(code) }
    let lines = state.cells[index].linesInForce
    let last = meeting.end?.record.number ?? state.cells[index].history.count
    let recorded = RecordedMeeting(
      title: name, day: meeting.facts.day, before: lines.filter { $0.number < meeting.record.number }.map(\.line),
      held: lines.filter { (meeting.record.number...max(last, meeting.record.number)).contains($0.number) }.map(\.line),
      faults: try number(form.faults), codes: form.codes.compactMap { $0.literal?.text },
      store: state.cells.flatMap { cell in cell.history.flatMap { [$0.sentence, $0.inForce] } })
    let made = try makeExercise(recorded)
    host.request(.saveExercise(name: made.title, text: made.text))
  }

  private func requireCheck(_ code: Operand<CodeLiteral>) throws(Diagnostic) {
    let text = code.literal?.text ?? ""
    guard Checks.named(text) == nil else { return }
    throw Diagnostic(
      InterpreterCode.unknownName, at: code.span,
      Localized(vi: "không có phát hiện “\(text)”", en: "there is no finding “\(text)”"),
      replacement: nearest(to: text, among: Checks.all.map { $0.about.code.rawValue }))
  }
}

extension CellState {
  /// What stands and changes no other record, as corrected since, with the number of the record.
  fileprivate var linesInForce: [(number: Int, line: RecordedMeeting.Line)] {
    history.enumerated().filter { !$0.element.isVoided && $0.element.takesBack == nil }.map { index, entry in
      (index + 1, RecordedMeeting.Line(entry.inForce, on: entry.day))
    }
  }
}
