import Diagnostics
import Domain
import Interpreter
import LineEditor
import Syntax
import TextRoom
import Wording

/// What the shell needs of the program around it.
public protocol ShellSurroundings: AnyObject {
  /// Puts a line on the screen; it holds nothing that can control a terminal.
  func write(_ line: String)
  /// Writes a paper to a file.
  ///
  /// - Parameter path: as typed, or nil for a name made from the day.
  /// - Returns: what is said of it, a line each.
  func export(_ paper: ExportedPaper, of cell: Cell, to path: String?) throws(Diagnostic) -> [Localized]
  /// Keeps a template in the user's folder; never over another one.
  ///
  /// - Returns: the path written.
  func saveTemplate(named name: String, script: String) throws(Diagnostic) -> String
  /// Keeps an exercise beside the templates; never over another one.
  ///
  /// - Returns: the path written.
  func saveExercise(named name: String, text: String) throws(Diagnostic) -> String
  /// What is read out of the minutes, as text, for `đọc lại`.
  func minutes(of meeting: Meeting, in cell: Cell) -> String
  /// A file named by `gộp`.
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText
  var day: Day { get }
  var timeOfDay: TimeOfDay? { get }
  /// Cells a line of the screen holds; nil when nobody looks at one.
  var columns: Int? { get }
  /// Whether Ctrl-C was pressed since it is held back.
  var isInterrupted: Bool { get }
  /// Ctrl-C is only to be noted from now on.
  func holdInterrupts()
  func releaseInterrupts()
  /// How far something that may take long has come.
  func progress(_ done: Int, of total: Int)
}

/// Shows what comes of statements and puts the interpreter's questions.
public final class ShellHost: Host {
  public private(set) var language: Language
  public private(set) var hasQuit = false
  /// A question of the line that runs was answered with Ctrl-C or Ctrl-D.
  private var hasBrokenOff = false
  private var isRunning = false
  /// Statements to be put into the next lines, and the one put there last.
  private var offers: [String] = []
  private var lastOffer: String?
  /// Stands above the list of statements where somebody practises.
  var helpOfCoach: [Localized] = []
  private let editor: any LineEditor
  private let surroundings: any ShellSurroundings
  /// The session's interpreter, once there is one.
  public weak var interpreter: Interpreter?

  public init(editor: any LineEditor, surroundings: any ShellSurroundings, language: Language) {
    self.editor = editor
    self.surroundings = surroundings
    self.language = language
  }

  var now: StatusLine.Moment { (surroundings.day, surroundings.timeOfDay) }

  public var isInterrupted: Bool { hasBrokenOff || surroundings.isInterrupted }

  /// A new line is about to run.
  func begin() {
    hasBrokenOff = false
    isRunning = true
    surroundings.holdInterrupts()
  }

  /// The line is done.
  func end() {
    isRunning = false
    surroundings.releaseInterrupts()
  }

  func quit() { hasQuit = true }

  /// Puts a text on the screen, its long lines broken between words; what goes on below an indented line is indented more.
  func write(_ text: String) {
    for line in text.printable.split(separator: "\n", omittingEmptySubsequences: false) {
      for row in TextLayout.hanging(line, to: surroundings.columns) { surroundings.write(row) }
    }
  }

  func write(_ text: Localized) { write(text[language]) }

  /// So many mistakes are told; the rest is counted.
  private static let mostMistakes = 100

  func report(_ diagnostics: [Diagnostic], in source: SourceText) {
    let told = Array(diagnostics.prefix(Self.mostMistakes))
    for text in TextRenderer(language: language).render(told, in: source) { surroundings.write(text) }
    if case let rest = diagnostics.count - told.count, rest > 0 {
      write(Localized(vi: "… và \(rest) lỗi nữa.", en: "… and \(rest) more errors."))
    }
  }

  /// A line in reply to a question; nil when it is broken off.
  func ask(_ question: Localized) -> String? {
    if isRunning { surroundings.releaseInterrupts() }
    defer { if isRunning { surroundings.holdInterrupts() } }
    return switch editor.readLine(prompt: question[language] + " ", delegate: AnswerDelegate(interpreter: interpreter)) {
    case .line(let text): text
    case .interrupted, .endOfInput: nil
    }
  }

  // MARK: Host

  public func answer(_ question: Question, problem: Diagnostic?) -> String? {
    if hasBrokenOff { return nil }
    if let problem {
      report([problem], in: SourceText(""))
      write(Localized(vi: "  = Ctrl-C để dừng, không trả lời nữa", en: "  = Ctrl-C stops without an answer"))
    }
    let fallback = question.defaultAnswer.map { " [\($0)]" } ?? ""
    let choices = question.choices.isEmpty ? "" : " (" + question.choices.joined(separator: " / ") + ")"
    let prompt = question.prompt + choices + fallback + ":"
    var answer = ask(Localized(vi: prompt, en: prompt))
    if let typed = answer, question.type == .typeText, question.choices.isEmpty, isStatement(typed) {
      write(
        Localized(
          vi: "“\(typed)” là một câu lệnh: Enter lần nữa nếu đó đúng là câu trả lời, Ctrl-C để dừng.",
          en: "“\(typed)” is a statement: Enter again if it is the answer all the same, Ctrl-C stops."))
      _ = editor.offer(typed)
      answer = ask(Localized(vi: prompt, en: prompt))
    }
    hasBrokenOff = answer == nil
    return answer
  }

  /// Whether a text could be run as it stands.
  func isStatement(_ text: String) -> Bool {
    let parsed = parsed(SourceText(name: "<shell>", text))
    return parsed.diagnostics.isEmpty && !parsed.script.isEmpty
  }

  /// A line as the shell reads it, with the names of the members.
  func parsed(_ source: SourceText) -> Parser.Result {
    Parser.parse(source, names: interpreter?.state.cell?.members.flatMap { [$0.name, $0.handle] } ?? [])
  }

  public func choice(for question: Question) -> String? {
    if hasBrokenOff { return nil }
    let answer = ask(Localized(vi: "Đồng chí nào? \(question.prompt):", en: "Which member? \(question.prompt):"))
    hasBrokenOff = answer == nil
    return answer
  }

  public func progress(_ done: Int, of total: Int) { surroundings.progress(done, of: total) }

  public func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    try surroundings.load(path, includedFrom: source)
  }

  public func offer(_ statements: Localized) {
    offers = statements[language].split(separator: "\n").map(String.init)
  }

  /// Puts the next statement offered into the line, or on the screen where that cannot be.
  func putOffer() {
    lastOffer = offers.first
    guard let next = lastOffer else { return }
    offers.removeFirst()
    if !editor.offer(next) { write(next) }
  }

  /// What is left of the offer is not wanted.
  func dropOffers() {
    offers = []
    lastOffer = nil
  }

  /// Whether a statement offered with a blank that only people can fill still has it.
  func leavesBlank(_ typed: String) -> Bool { typed.contains("…") && lastOffer?.contains("…") == true }

  func offerAgain(_ text: String) {
    write(Localized(vi: "còn chỗ “…” chưa điền", en: "“…” is still to be filled in"))
    offers.insert(text, at: 0)
  }

  /// A text that was not run goes back into the line, and what was offered before it is not wanted.
  func putBack(_ text: String) { offers = [text] }

  public func show(_ answer: Answer) {
    surroundings.write(AnswerRenderer(language: language, columns: surroundings.columns).render(answer))
  }

  /// Reads an accepted statement back, and warns of what it leaves irregular.
  public func recorded(_ accepted: Accepted) {
    guard let interpreter else { return }
    let state = interpreter.state.cells[accepted.cell]
    write("✓ [\(accepted.record.number)] " + accepted.readBack(in: state)[language])
    if case .roster(.cell) = accepted.statement, accepted.record.number == 1 { nameOthers(than: accepted.cell, in: interpreter.state) }
    for finding in interpreter.warnings(after: accepted) { warn(finding) }
    if case .meeting(.readBack) = accepted.statement, let meeting = state.cell.currentMeeting {
      surroundings.write(surroundings.minutes(of: meeting, in: state.cell))
      write(
        Localized(
          vi: "Toàn văn: xuất biên bản; bản ngắn: xuất biên bản gọn", en: "In full: export minutes; in short: export concise minutes"))
    }
  }

  /// After a slip in the name of a cell says which cells there are, and how to go back to the one that was at work.
  private func nameOthers(than new: Int, in state: State) {
    let others = state.cells.indices.filter { $0 != new }.map { state.cells[$0].cell }
    guard let last = others.last(where: { $0.openMeeting != nil }) ?? others.last else { return }
    let names = others.map { "“\($0.facts.name)”" }.joined(separator: ", ")
    let back = "\"\(last.facts.name)\""
    write(
      Localized(
        vi: "! sổ đã có: \(names); nếu gõ nhầm tên thì quay lại bằng: chi bộ \(back)",
        en: "! already here: \(names); if the name was a slip, go back with: cell \(back)"))
  }

  private func warn(_ finding: FindingReport) {
    let source = Localized(vi: "nguồn", en: "source")[language]
    write("! \(finding.message[language]) [\(finding.code)] (\(source): \(finding.source[language]))")
    if let remedy = finding.remedy { write(Localized(vi: "  có thể ghi: \(remedy.vi)", en: "  you may state: \(remedy.en)")) }
  }

  public func request(_ request: Request) {
    switch request {
    case .quit: hasQuit = true
    case .language(let language): self.language = language
    case .help(let verb):
      if verb == nil { helpOfCoach.forEach(write) }
      write(HelpText.text(for: verb, in: language))
    case .saveTemplate(let name, let script):
      do throws(Diagnostic) {
        let written = try surroundings.saveTemplate(named: name, script: script)
        let source = SourceText(name: written, script)
        interpreter?.learn(Parser.parse(source).script, from: source, origin: .user)
        write(Localized(vi: "Đã lưu mẫu “\(name)”: \(written)", en: "Saved the template “\(name)”: \(written)"))
      } catch {
        report([error], in: SourceText(""))
      }
    case .saveExercise(let name, let text):
      do throws(Diagnostic) {
        let written = try surroundings.saveExercise(named: name, text: text)
        for line in MadeExercise.told(name, at: written) { write(line) }
      } catch {
        report([error], in: SourceText(""))
      }
    case .export(let paper, let index, let path):
      guard let cell = interpreter?.state.cells[index].cell else { return }
      do throws(Diagnostic) {
        for line in try surroundings.export(paper, of: cell, to: path) { write(line) }
      } catch {
        report([error], in: SourceText(""))
      }
    }
  }
}
