import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// Runs statements over the cells of a store: text in, records and answers out.
///
/// It holds the state but appends nowhere: every recorded statement goes to `keep` before it is applied.
public final class Interpreter {
  public internal(set) var state: State
  /// So many records were given to whoever practises; a bare `hoàn tác` does not reach them.
  public var given = 0
  /// Takes a record before it is applied, and may refuse it, for example when the disk is full.
  public var keep: (NewRecord) throws(Diagnostic) -> Void = { _ in }

  /// Makes an exercise of a recorded meeting; where nobody practises, none is made.
  public var makeExercise: (RecordedMeeting) throws(Diagnostic) -> MadeExercise = { _ throws(Diagnostic) in
    throw Diagnostic(InterpreterCode.refused, at: nil, Localized(vi: "ở đây không lưu bài tập", en: "no exercise is kept here"))
  }

  /// What `đề xuất việc` proposes from.
  public var catalogue = Catalogue()

  /// Called before a statement that records or exports is looked at, and may refuse it; the state may have been replaced when it returns.
  public var beforeActing: (Statement) throws(Diagnostic) -> Void = { _ in }

  /// Who writes the records, as the journal names its authors.
  public var author = ""

  /// The time of day now, for what happens in a meeting that is being held; nil where nothing happens now, as in a script.
  public var timeOfDay: () -> TimeOfDay? = { nil }

  /// The codes of layers above, made only when asked for.
  private var furtherCodes: [() -> [Codes.Entry]] = []

  let host: any Host
  private let clock: () -> Day
  /// The day set by `đề ngày`, which opening a meeting moves on; nil while the clock counts.
  public private(set) var datedDay: Day?
  /// Innermost last; a template sees only its own.
  var scopes = [Scope()]
  /// By name, as names are compared.
  var templates: [String: Template] = [:]
  /// The file, template or line statements are being read from, innermost last.
  var sources: [SourceText] = []
  /// The values of the loops being run, outermost first.
  var subjects: [Value] = []
  /// The findings `rà soát` has listed last, in their order.
  var listedFindings: [FindingMark]?
  /// A handle was looked up that is written otherwise than the member's own, since this was last set to false.
  var hasRespelledHandle = false
  /// Writes the records.
  var printer = Printer(language: .vi)
  /// Statements that hold or call others, around the one being run.
  var depth = 0
  /// Statements run within others since the work began.
  var steps = 0
  /// Bytes of the texts put together since the work began.
  var textBytes = 0
  /// Expressions evaluated so far.
  var evaluations = 0
  /// The state before a learner began, while a condition of an exercise is looked at.
  var stateBefore: State?
  /// Names of the templates being used, as names are compared, outermost first.
  var templatesInUse: [String] = []

  /// - Parameter clock: the day it is outside any meeting.
  public init(state: State, host: any Host, clock: @escaping () -> Day) {
    self.state = state
    self.host = host
    self.clock = clock
  }

  /// Lets `giải thích` explain the codes of a layer above.
  public func learn<C: DiagnosticCode>(codes: C.Type) { furtherCodes.append { Codes.entries(of: codes) } }

  /// What `giải thích` knows.
  public var codes: Codes { furtherCodes.reduce(into: Codes()) { $0.all += $1() } }

  /// The day statements are made for: the open meeting's, else the one set by `đề ngày`, else the clock's.
  public var today: Day { state.openMeetingDay ?? datedDay ?? clock() }

  /// The time to write into a statement that states none: now, while the open meeting is being held.
  var timeInMeeting: TimeOfDay? {
    guard datedDay == nil, let meeting = state.cell?.currentMeeting, meeting.facts.day == clock(), let time = timeOfDay() else {
      return nil
    }
    return meeting.facts.start.map { $0 <= time } ?? true ? time : nil
  }

  /// Runs the statements of a source in order and stops at the first that fails.
  ///
  /// - Throws: what stopped it, with the source it stands in; what was done before stays done.
  public func run(_ script: [Sentence], from source: SourceText) throws(Failure) {
    sources.append(source)
    defer { sources.removeLast() }
    for sentence in script { try run(sentence) }
  }

  func run(_ sentence: Sentence) throws(Failure) {
    if host.isInterrupted {
      throw failure(Interpreter.interruption.located(at: sentence.span))
    }
    try countStep(sentence)
    if case .control(let control) = sentence.statement, control.runsOthers { return try runNested(control, at: sentence.span) }
    do throws(Diagnostic) { try execute(sentence) } catch { throw failure(error.located(at: sentence.span)) }
  }

  public static let interruption = Diagnostic(
    InterpreterCode.interrupted, at: nil, Localized(vi: "đã dừng theo yêu cầu", en: "stopped as asked"))

  /// The failure of a statement of the source being read.
  func failure(_ diagnostic: Diagnostic) -> Failure { Failure(diagnostic, in: sources.last ?? SourceText("")) }

  /// A statement that holds no others.
  private func execute(_ sentence: Sentence) throws(Diagnostic) {
    switch sentence.statement {
    case .control(let control): try execute(control, at: sentence.span)
    case .asking(let asking): try answer(asking, sentence)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year: try act(sentence)
    }
  }

  /// Keeps what is stated.
  func act(_ sentence: Sentence) throws(Diagnostic) {
    try beforeActing(sentence.statement)
    try record(sentence)
  }

  private func execute(_ control: ControlSentence, at span: Span) throws(Diagnostic) {
    switch control {
    case .let(let form): try set(form.name, to: try evaluate(form.value))
    case .ask(let form): try ask(form)
    case .template(let form): define(form, at: span)
    case .expect(let form): try expect(form)
    case .dated(let form): try date(form)
    case .saveTemplate(let form): try saveTemplate(form)
    case .saveExercise(let form): try saveExercise(form)
    case .use, .include, .if, .forEach: break
    }
  }

  /// Sets the day of the statements that follow outside meetings; `hôm nay` gives it back to the clock.
  private func date(_ form: DatedStatement) throws(Diagnostic) {
    if case .literal(.today) = form.date.content {
      datedDay = nil
      return
    }
    var date = form.date
    try resolve(&date)
    datedDay = try day(date)
  }

  func setDay(_ day: Day) { datedDay = day }

  /// What a script may change, to be put back when it fails.
  public struct Checkpoint {
    fileprivate let state: State
    fileprivate let datedDay: Day?
    fileprivate let scopes: [Scope]
    fileprivate let templates: [String: Template]
    fileprivate let listedFindings: [FindingMark]?
  }

  public var checkpoint: Checkpoint {
    Checkpoint(state: state, datedDay: datedDay, scopes: scopes, templates: templates, listedFindings: listedFindings)
  }

  public func restore(_ checkpoint: Checkpoint) {
    state = checkpoint.state
    datedDay = checkpoint.datedDay
    scopes = checkpoint.scopes
    templates = checkpoint.templates
    listedFindings = checkpoint.listedFindings
  }

  /// Takes over the templates a script declares and runs nothing of it.
  public func learn(_ script: [Sentence], from source: SourceText, origin: TemplateOrigin) {
    sources.append(source)
    defer { sources.removeLast() }
    for sentence in script {
      if case .control(.template(let form)) = sentence.statement { define(form, at: sentence.span, origin: origin) }
    }
  }

  /// - Parameter index: of a cell in the state.
  public func selectCell(_ index: Int) { state.current = index }

  /// Makes the cell of that name the one statements are about; false when there is none or the name fits several.
  public func select(cellNamed name: String) -> Bool {
    let fitting = state.cells(named: name)
    guard fitting.count == 1 else { return false }
    state.current = fitting[0]
    return true
  }

  /// Goes on with another state, such as the same store read anew.
  public func replace(_ state: State) { self.state = state }

  /// Lets a day set by `đề ngày` move on with the meeting that opens.
  func moveDate(to day: Day) {
    if datedDay != nil { datedDay = day }
  }

  private func expect(_ form: ExpectStatement) throws(Diagnostic) {
    guard try !truth(of: form.condition) else { return }
    let said = try form.message.map { text throws(Diagnostic) in try string(of: text, keepingLines: false) } ?? ""
    let more = said.isEmpty ? "" : ": \(said)"
    throw Diagnostic(
      InterpreterCode.expectation, at: nil, Localized(vi: "điều khẳng định không đúng\(more)", en: "the expectation does not hold\(more)"))
  }

  /// The meeting of a day, or without a day the one going on or held last; with a time the one of that day that began then.
  func meeting(
    of cell: Cell, on date: Operand<DateLiteral>?, at start: Operand<TimeLiteral>? = nil, otherwise message: Localized
  ) throws(Diagnostic) -> Meeting {
    let newest = cell.currentMeeting ?? cell.meetings.last
    guard let day = try day(date) ?? newest?.facts.day, case let held = cell.meetings.filter({ $0.facts.day == day }), !held.isEmpty else {
      throw Diagnostic(InterpreterCode.noMeeting, at: date?.span, message, hint: meetingDays(of: cell))
    }
    guard let start else { return date == nil ? newest ?? held[0] : held[held.count - 1] }
    let time = try time(start)
    if let found = held.last(where: { $0.facts.start == time }) { return found }
    let times = held.map { CellWords(cell: cell).startTime(of: $0.id) }
    throw Diagnostic(
      InterpreterCode.noMeeting, at: start.span, message,
      hint: Localized(
        vi: "ngày \(Written.day(day)) có: \(times.map(\.vi).joined(separator: ", "))",
        en: "meetings of \(Written.day(day)): \(times.map(\.en).joined(separator: ", "))"))
  }

  func meetingDays(of cell: Cell) -> Localized? {
    guard !cell.meetings.isEmpty else { return nil }
    let days = cell.meetings.suffix(6).map { Written.day($0.facts.day) }.joined(separator: ", ")
    return Localized(vi: "các cuộc họp gần đây: \(days)", en: "the last meetings: \(days)")
  }

  // MARK: Resolving

  /// Computes the braces of a form and puts every operand into canonical spelling.
  func resolve<F: Form>(_ form: inout F) throws(Diagnostic) {
    var resolver = Resolver(interpreter: self)
    form.walk(&resolver)
    if let problem = resolver.problem { throw problem }
  }

  func resolve<V: LiteralValue>(_ operand: inout Operand<V>) throws(Diagnostic) {
    var resolver = Resolver(interpreter: self)
    resolver.operand(&operand)
    if let problem = resolver.problem { throw problem }
  }

  func noCell() -> Diagnostic {
    let names = state.cells.prefix(6).map { StringLiteral($0.cell.facts.name) }
    let written = { (language: Language) in
      names.map { "\(Keyword.cell.spelling(language)) \($0.written(in: language))" }.joined(separator: "; ")
    }
    return Diagnostic(
      InterpreterCode.noCell, at: nil, Localized(vi: "chưa chọn chi bộ", en: "no cell is selected"),
      hint: names.isEmpty
        ? Localized(vi: "khai chi bộ trước: chi bộ \"…\"", en: "declare the cell first: cell \"…\"")
        : Localized(vi: "chọn trước: \(written(.vi))", en: "choose first: \(written(.en))"))
  }
}

/// Why a script stopped: the message and the source it points into.
public struct Failure: Error, Sendable {
  public let diagnostic: Diagnostic
  public let source: SourceText

  public init(_ diagnostic: Diagnostic, in source: SourceText) {
    self.diagnostic = diagnostic
    self.source = source
  }
}

extension Diagnostic {
  /// The same message about no particular place.
  var withoutPlace: Diagnostic {
    var elsewhere = self
    elsewhere.span = nil
    return elsewhere
  }

  /// The same message, at `span` when it names no place of its own.
  func located(at span: Span) -> Diagnostic {
    guard self.span == nil else { return self }
    var located = self
    located.span = span
    return located
  }
}
