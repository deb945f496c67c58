import Diagnostics
import Domain
import Interpreter
import LanguageService
import LineEditor
import Session
import Syntax
import Wording

/// Who looks over the shoulder of somebody who practises: takes the lines meant for it, and looks at the record after each other one.
public protocol Coach: AnyObject {
  var greeting: [Localized] { get }
  /// What stands before the prompt, so that nobody takes practice for real work.
  var mark: Localized { get }
  /// There is nothing more to type.
  var isOver: Bool { get }
  /// What is answered to a line that speaks to the coach, which an empty one may do; nil for a statement.
  func take(_ line: String) -> [Localized]?
  /// Whether a line is a word for the coach and nothing else, so that it is one also where a part of a statement is asked for.
  ///
  /// - Parameter inText: free text is asked for, which may itself say that something is done.
  func isWord(_ line: String, inText: Bool) -> Bool
  /// What may be said to the coach, a line each; stands above the statements when help is asked for.
  var help: [Localized] { get }
  /// What is said after a line was run.
  func review() -> [Localized]
  /// What leaving means, said before it is done; nil where nothing is lost by it.
  var farewell: Localized? { get }
}

/// The interactive loop: asks for a statement, runs it, says what came of it.
public final class Shell {
  private let session: Session
  private let host: ShellHost
  private let editor: any LineEditor
  private let coach: (any Coach)?
  private var shownStatus = ""
  private var hasWarnedOfLeaving = false
  private var hasReportedHistory = false

  /// - Parameters:
  ///   - host: the one the session was made with.
  ///   - coach: who helps somebody who practises; nil for real work.
  public init(session: Session, host: ShellHost, editor: any LineEditor, coach: (any Coach)? = nil) {
    self.coach = coach
    self.session = session
    self.host = host
    self.editor = editor
    host.helpOfCoach = coach?.help ?? []
  }

  private var interpreter: Interpreter { session.interpreter }

  /// Runs until the user leaves.
  public func run() {
    greet()
    while !host.hasQuit, coach?.isOver != true {
      catchUp()
      showStatus()
      host.putOffer()
      let delegate = ShellDelegate(interpreter, language: host.language)
      let place = session.place
      switch editor.readLine(prompt: prompt, delegate: delegate) {
      case .line(let text): enter(text, typedAt: place)
      case .interrupted:
        host.dropOffers()
        host.write(Localized(vi: "(đã bỏ câu đang gõ)", en: "(line dropped)"))
      case .endOfInput: leave()
      }
      reportHistory()
    }
  }

  private var prompt: String {
    let mark = coach.map { $0.mark[host.language] + " " } ?? ""
    return mark + StatusLine.prompt(interpreter.state, dated: interpreter.datedDay, language: host.language)
  }

  /// What others have recorded is read before anything is shown or run.
  private func catchUp() {
    do throws(Diagnostic) {
      guard try session.catchUp() else { return }
      host.write(
        Localized(
          vi: "(sổ vừa có thêm bản ghi từ nơi khác, đã nạp lại)", en: "(the store had new records from elsewhere and was read again)"))
    } catch {
      host.report([error], in: SourceText(""))
    }
  }

  private func greet() {
    if let coach { return coach.greeting.forEach(host.write) }
    host.write(
      Localized(
        vi: "chibo: gõ một câu rồi Enter. “giúp” để xem các câu, Tab để gợi ý, “hoàn tác” để lấy lại, “thoát” để ra.",
        en: "chibo: type a statement and Enter. “help” lists the statements, Tab completes, “undo” takes back, “quit” leaves."))
    guard let cell = interpreter.state.current else { return }
    do throws(Diagnostic) { try session.requireSound(cell) } catch { host.report([error], in: SourceText("")) }
  }

  /// What is typed is kept in the history file before it is run, whatever becomes of it.
  ///
  /// - Parameter place: where it was typed, which it may depend on.
  private func enter(_ typed: String, typedAt place: Standpoint) {
    if let (statement, word) = wordBehind(typed) {
      enter(statement, typedAt: place)
      return enter(word, typedAt: session.place)
    }
    let answer = coach?.take(typed)
    guard answer != nil || typed.contains(where: { !$0.isWhitespace }) else { return }
    hasWarnedOfLeaving = false
    if let answer { return answer.forEach(host.write) }
    if host.leavesBlank(typed) { return host.offerAgain(typed) }
    catchUp()
    let meant = host.parsed(SourceText(name: "<shell>", typed)).script.map(\.statement)
    if let change = session.place.change(since: place, for: meant) { return reconsider(typed, change) }
    guard let text = completed(typed) else { return }
    let source = SourceText(name: "<shell>", text)
    let parsed = host.parsed(source)
    guard parsed.diagnostics.isEmpty else { return host.report(parsed.diagnostics, in: source) }
    host.begin()
    defer { host.end() }
    run(parsed.script, from: source)
    coach?.review().forEach(host.write)
  }

  /// A word to the coach on the row below a statement of several rows, as a pipe gives it.
  private func wordBehind(_ typed: String) -> (statement: String, word: String)? {
    guard coach != nil, let cut = typed.lastIndex(of: "\n"), case let word = String(typed[typed.index(after: cut)...]),
      word.first.map({ !$0.isWhitespace }) ?? false, !host.isStatement(word), case let statement = String(typed[..<cut]),
      // The end of a block stands at the margin too, and is a part of it.
      !host.parsed(SourceText(statement)).diagnostics.contains(where: { $0.code == SyntaxCode.unclosedBlock.rawValue })
    else { return nil }
    return (statement, word)
  }

  /// A line that would mean something else than when it was typed is put into the line again.
  private func reconsider(_ typed: String, _ change: Localized) {
    host.report([Diagnostic(changed: change)], in: SourceText(""))
    host.putBack(typed)
  }

  /// Runs statement by statement; of several, those that were not run are put into the line again, so that none is recorded twice.
  private func run(_ script: [Sentence], from source: SourceText) {
    for (index, sentence) in script.enumerated() {
      let before = session.appendedCount
      do throws(Failure) { try session.enter([sentence], from: source) } catch {
        host.report([error.diagnostic], in: error.source)
        let hasBegun = session.appendedCount > before
        let rest = hasBegun ? script[(index + 1)...] : script[index...]
        let hasMoved = error.diagnostic.code == StoreCode.changed.rawValue || error.diagnostic.code == StoreCode.movedOn.rawValue
        guard script.count > 1 || hasMoved && !hasBegun else { return }
        if script.count > 1 { tell(recorded: index, of: script.count) }
        if let start = rest.first?.span.start { host.putBack(source[Span(start, UInt32(source.bytes.count))]) }
        return
      }
      if case .control(.dated) = sentence.statement { tellDay() }
    }
  }

  /// What `đề ngày` has set, for everything stated outside meetings follows it.
  private func tellDay() {
    guard let day = interpreter.datedDay.map(Written.day) else {
      return host.write(Localized(vi: "Câu ghi ngoài cuộc họp mang ngày hôm nay.", en: "Statements outside meetings are of today."))
    }
    host.write(
      Localized(
        vi: "Từ đây câu ghi ngoài cuộc họp mang ngày \(day); “đề ngày hôm nay” để thôi.",
        en: "From here on statements outside meetings are of \(day); “dated today” ends it."))
  }

  private func tell(recorded count: Int, of all: Int) {
    host.write(
      Localized(
        vi: "(\(count) trên \(all) câu đã ghi; phần còn lại ở dòng gõ)",
        en: "(\(count) of \(all) statements recorded; the rest is in the line)"))
  }

  /// Asks for required parts that are missing, one after another; nil when the user gives up or states something else instead.
  private func completed(_ typed: String) -> String? {
    var text = typed
    let completer = ShellDelegate(interpreter, language: host.language).completer
    while let missing = completer.missingPart(of: text) {
      guard let answer = answer(to: missing) else { return nil }
      let fuller = missing.filled(with: answer)
      if fuller == text { return text }
      text = fuller
    }
    return text
  }

  /// Nil when there is none, or a statement was typed in its place: that is put into the line, where Enter runs it.
  private func answer(to missing: MissingPart) -> String? {
    guard let answer = ask(missing.question, isFreeText: missing.isFreeText), answer.contains(where: { !$0.isWhitespace }) else {
      host.write(Localized(vi: "(đã bỏ câu đang gõ)", en: "(line dropped)"))
      return nil
    }
    guard host.isStatement(answer), missing.isFreeText || !host.isStatement(missing.filled(with: answer)) else { return answer }
    host.write(
      Localized(
        vi: "(“\(answer)” là một câu lệnh nên không ghi vào “\(missing.text)”; câu ấy đã bỏ, Enter để chạy câu này)",
        en: "(“\(answer)” is a statement and was not put into “\(missing.text)”, which is dropped; Enter runs it)"))
    host.putBack(answer)
    return nil
  }

  /// Asks until the answer is no word for the coach, who answers it first; nil at the end of input, and where the word has ended the practice.
  private func ask(_ question: Localized, isFreeText: Bool) -> String? {
    while let answer = host.ask(question) {
      guard let coach, coach.isWord(answer, inText: isFreeText) else { return answer }
      coach.take(answer)?.forEach(host.write)
      if coach.isOver { return nil }
    }
    return nil
  }

  /// Leaves at once between meetings, at the second time during one.
  private func leave() {
    guard !hasWarnedOfLeaving else { return host.quit() }
    hasWarnedOfLeaving = true
    if let coach { return coach.farewell.map(host.write) ?? host.quit() }
    guard interpreter.state.cell?.currentMeeting != nil else { return host.quit() }
    host.write(
      Localized(
        vi: "Cuộc họp chưa bế mạc. Mọi câu đã ghi vẫn còn; Ctrl-D lần nữa để ra.",
        en: "The meeting is still open. All that was recorded is kept; Ctrl-D again leaves."))
  }

  private func showStatus() {
    let status = StatusLine.text(interpreter.state, now: host.now, language: host.language)
    guard status != shownStatus else { return }
    shownStatus = status
    if !status.isEmpty { host.write("── \(status) ──") }
  }

  private func reportHistory() {
    guard let error = editor.historyError, !hasReportedHistory else { return }
    hasReportedHistory = true
    host.write(
      Localized(
        vi: "Không giữ được lịch sử gõ (\(error.path)); các câu đã ghi không ảnh hưởng.",
        en: "The history (\(error.path)) cannot be kept; records are not affected."))
  }
}
