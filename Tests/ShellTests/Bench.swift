import Diagnostics
import Domain
import Interpreter
import Journal
import LineEditor
import Session
import Shell
import Syntax

/// An editor that types given lines and then ends the input.
final class TypingEditor: LineEditor {
  private var inputs: [LineInput]
  private(set) var prompts: [String] = []
  let historyError: HistoryError? = nil

  /// What happens elsewhere before the line at a place in the order is typed to its end.
  var meanwhile: [Int: () -> Void] = [:]

  init(_ inputs: [LineInput]) { self.inputs = inputs.reversed() }

  private(set) var offers: [String] = []

  func offer(_ text: String) -> Bool {
    offers.append(text)
    return true
  }

  func readLine(prompt: String, delegate: any LineEditorDelegate) -> LineInput {
    prompts.append(prompt)
    meanwhile[prompts.count - 1]?()
    return inputs.popLast() ?? .endOfInput
  }
}

/// A screen in memory.
final class Screen: ShellSurroundings {
  private(set) var lines: [String] = []
  private(set) var exports: [String] = []
  var text: String { lines.joined(separator: "\n") }
  var day = Day(year: 2026, month: 9, day: 3) ?? Day(number: 0)
  var timeOfDay = TimeOfDay(hour: 19, minute: 20)
  var columns: Int? = 100
  let isInterrupted = false
  func holdInterrupts() {}
  func releaseInterrupts() {}
  func progress(_ done: Int, of total: Int) {}

  func write(_ line: String) { lines.append(line) }
  func saveTemplate(named name: String, script: String) throws(Diagnostic) -> String { "mau/\(name).chibo" }
  func saveExercise(named name: String, text: String) throws(Diagnostic) -> String { "mau/\(name).bai" }
  func minutes(of meeting: Meeting, in cell: Cell) -> String { "BIÊN BẢN" }

  func export(_ paper: ExportedPaper, of cell: Cell, to path: String?) throws(Diagnostic) -> [Localized] {
    exports.append(path ?? "bien-ban.docx")
    return [Localized(vi: "Đã xuất: \(path ?? "bien-ban.docx")", en: "Wrote: \(path ?? "bien-ban.docx")")]
  }

  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    throw Diagnostic(InterpreterCode.includeFailed, at: nil, Localized(vi: "không có tệp", en: "no file"))
  }
}

/// A shell over a journal in memory.
struct Bench {
  let journal: MemoryJournal
  let screen = Screen()
  let session: Session
  let editor: TypingEditor
  /// Whoever types: `editor` where nobody else does.
  private let typist: any LineEditor
  private let host: ShellHost

  static let roster = [
    "chi bộ \"Chi bộ thôn Đông\" thuộc \"Đảng bộ xã Tân Lập\"",
    "đảng viên @an \"Trần Văn An\" chính thức 03/02/1999",
    "đảng viên @bình \"Nguyễn Văn Bình\" chính thức 19/05/2010",
    "đảng viên @hà \"Vũ Thị Hà\" chính thức 03/02/2012",
    "chức vụ @an bí thư từ 20/04/2025",
    "phân công #1 @bình hằng tháng từ 05/01/2026 sản phẩm \"Biểu\" căn cứ 01-NQ/CB: Vận động 5 hộ",
  ]

  init(
    _ inputs: [LineInput], typist: (any LineEditor)? = nil, journal: MemoryJournal = MemoryJournal(), language: Language = .vi
  ) throws {
    self.journal = journal
    editor = TypingEditor(inputs)
    self.typist = typist ?? editor
    host = ShellHost(editor: self.typist, surroundings: screen, language: language)
    let screen = screen
    session = try Session(journal: journal, rules: RuleBook(), host: host, author: "hà", day: { screen.day }, now: { 0 })
    session.interpreter.timeOfDay = { screen.timeOfDay }
    host.interpreter = session.interpreter
  }

  init(_ lines: String..., roster: Bool = true) throws {
    try self.init(((roster ? Bench.roster : []) + lines).map(LineInput.line))
  }

  func run(coach: (any Coach)? = nil) { Shell(session: session, host: host, editor: typist, coach: coach).run() }

  /// Runs a script without typing it.
  func enter(_ text: String) throws { _ = try session.run(Parser.parse(SourceText(text)).script, from: SourceText(text)) }

  var sentences: [String] { (try? journal.records(of: 0).map(\.sentence)) ?? [] }
}
