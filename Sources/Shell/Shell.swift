import Diagnostics
import Domain
import Interpreter
import LineEditor
import Session
import Syntax

/// The interactive loop: asks for a statement, runs it, says what came of it.
public final class Shell {
  private let session: Session
  private let host: ShellHost
  private let editor: any LineEditor
  private var shownStatus = ""
  private var hasWarnedOfLeaving = false
  private var hasReportedHistory = false

  /// - Parameter host: the one the session was made with.
  public init(session: Session, host: ShellHost, editor: any LineEditor) {
    self.session = session
    self.host = host
    self.editor = editor
  }

  private var interpreter: Interpreter { session.interpreter }

  /// Runs until the user leaves.
  public func run() {
    greet()
    while !host.hasQuit {
      showStatus()
      host.putOffer()
      let delegate = ShellDelegate(interpreter, language: host.language)
      switch editor.readLine(prompt: StatusLine.prompt(interpreter.state, language: host.language), delegate: delegate) {
      case .line(let text): enter(text)
      case .interrupted:
        host.dropOffers()
        host.write(Localized(vi: "(đã bỏ câu đang gõ)", en: "(line dropped)"))
      case .endOfInput: leave()
      }
      reportHistory()
    }
  }

  private func greet() {
    host.write(
      Localized(
        vi: "chibo: gõ một câu rồi Enter. “giúp” để xem các câu, Tab để gợi ý, “hoàn tác” để lấy lại, “thoát” để ra.",
        en: "chibo: type a statement and Enter. “help” lists the statements, Tab completes, “undo” takes back, “quit” leaves."))
  }

  /// What is typed is kept in the history file before it is run, whatever becomes of it.
  func enter(_ typed: String) {
    guard typed.contains(where: { !$0.isWhitespace }) else { return }
    hasWarnedOfLeaving = false
    if host.leavesBlank(typed) { return host.offerAgain(typed) }
    guard let text = completed(typed) else { return }
    let source = SourceText(name: "<shell>", text)
    let parsed = Parser.parse(source, names: interpreter.state.cell?.members.flatMap { [$0.name, $0.handle] } ?? [])
    guard parsed.diagnostics.isEmpty else { return host.report(parsed.diagnostics, in: source) }
    host.begin()
    defer { host.end() }
    do throws(Failure) {
      if try session.enter(parsed.script, from: source) {
        host.write(
          Localized(
            vi: "(sổ vừa có thêm bản ghi từ nơi khác, đã nạp lại)", en: "(the store had new records from elsewhere and was read again)"))
      }
    } catch {
      host.report([error.diagnostic], in: error.source)
    }
  }

  /// Asks for required parts that are missing, one after another; nil when the user gives up.
  private func completed(_ typed: String) -> String? {
    var text = typed
    let completer = ShellDelegate(interpreter, language: host.language).completer
    while let missing = completer.missingPart(of: text) {
      guard let answer = host.ask(missing.question) else { return nil }
      guard answer.contains(where: { !$0.isWhitespace }) else { return text }
      let fuller = missing.filled(with: answer)
      if fuller == text { return text }
      text = fuller
    }
    return text
  }

  /// Leaves at once between meetings, at the second time during one.
  private func leave() {
    guard interpreter.state.cell?.currentMeeting != nil, !hasWarnedOfLeaving else { return host.quit() }
    hasWarnedOfLeaving = true
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
