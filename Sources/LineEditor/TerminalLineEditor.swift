import CEdit
import Foundation

/// Edits one statement on the terminal, over libedit with emacs keys.
///
/// One editor may exist at a time; while it does, Ctrl-C does not end the program.
public final class TerminalLineEditor: LineEditor {
  let handle: OpaquePointer
  let source: InputSource
  var delegate: (any LineEditorDelegate)?
  var prompt = ""
  /// A tone mark typed on its own that is to join the letter before it.
  var pendingMark: Unicode.Scalar?
  /// Keys that were read and are still to be obeyed.
  var heldKeys: [Unicode.Scalar] = []
  /// Whether the keys read so far are the beginning of a key sequence, in which no private key may be put.
  fileprivate var isInSequence = false
  var wasInterrupted = false
  public private(set) var historyError: HistoryError?

  private let history: HistoryFile?
  /// What was entered before, oldest first; the same twice in a row stands once, as libedit keeps it.
  private(set) var entered: [String] = []
  /// How many entries back the one is that stands in the line; below the newest, libedit would put nothing in the place of what was typed.
  var back = 0
  private let recall: OpaquePointer?
  private let shownPrompt = WideText()
  private let shownHint = WideText()
  private let commandNames = EditCommand.all.map { WideText($0.name) }
  /// What the next line begins with.
  fileprivate var offered = ""
  /// The text the hint was made for.
  private var hinted = EditedText(scalars: [], cursor: 0)

  /// Makes the standard input and output ready for editing; nil when the system has no UTF-8 locale or the terminal fails.
  public init?(program: String, history: HistoryFile?) {
    guard cedit_use_utf8(), let handle = cedit_open(program) else { return nil }
    let signals = cedit_signals_catch()
    self.handle = handle
    self.history = history
    source = InputSource(descriptor: 0, signals: signals >= 0 ? signals : nil)
    recall = cedit_history_open(handle, Self.recalled)
    cedit_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    cedit_set_prompt(handle) { TerminalLineEditor.editor(of: $0)?.shownPrompt.pointer }
    cedit_set_right_prompt(handle) { TerminalLineEditor.editor(of: $0)?.shownHint.pointer }
    cedit_set_reader(handle) { handle, scalar in
      guard let scalar, let key = TerminalLineEditor.editor(of: handle)?.readKey() else { return 0 }
      scalar.pointee = wchar_t(key.value)
      return 1
    }
    bindCommands()
    for entry in history?.entries ?? [] { remember(entry) }
  }

  deinit {
    cedit_close(handle)
    if let recall { cedit_history_close(recall) }
    cedit_signals_release()
  }

  static func editor(of handle: OpaquePointer?) -> TerminalLineEditor? {
    guard let handle, let owner = cedit_owner(handle) else { return nil }
    return Unmanaged<TerminalLineEditor>.fromOpaque(owner).takeUnretainedValue()
  }

  public func offer(_ text: String) -> Bool {
    offered = harmless(text)
    return true
  }

  public func readLine(prompt: String, delegate: any LineEditorDelegate) -> LineInput {
    self.delegate = delegate
    defer { self.delegate = nil }
    self.prompt = harmlessRow(prompt)
    shownPrompt.set(self.prompt)
    hinted = EditedText(scalars: [], cursor: 0)
    setHint(delegate.hint(before: "", after: ""))
    wasInterrupted = false
    back = 0
    source.discardSignals()
    // Before the prompt, so that a key pressed as soon as it shows is already the editor's.
    cedit_set_raw(handle, true)
    write(bracketedPasteOn)
    // Put in as a whole by the first key: pushed letter by letter, the end of a row would be Enter.
    if !offered.isEmpty { perform(.hint) }
    let text = readText()
    write(bracketedPasteOff)
    guard let text else {
      if wasInterrupted { return .interrupted }
      write("\n")
      return .endOfInput
    }
    keep(text)
    return .line(text)
  }

  private func readText() -> String? {
    var count: Int32 = 0
    guard let line = cedit_gets(handle, &count), count > 0 else { return nil }
    var scalars = UnsafeBufferPointer(start: line, count: Int(count)).map(scalar)
    if scalars.last == "\n" { scalars.removeLast() }
    return harmless(String(String.UnicodeScalarView(scalars)))
  }

  private func keep(_ text: String) {
    do throws(HistoryError) {
      try history?.append(text)
    } catch {
      historyError = error
    }
    remember(text)
  }

  private func remember(_ entry: String) {
    guard let recall, entry.contains(where: { !$0.isWhitespace }) else { return }
    cedit_history_enter(recall, codePoints(entry))
    if entry != entered.last { entered.append(entry) }
    if entered.count > Self.recalled { entered.removeFirst() }
  }

  /// Puts what is offered into the line.
  func takeOffer() {
    if !offered.isEmpty { insert(offered) }
    offered = ""
  }

  func setHint(_ text: String) {
    shownHint.set(harmlessRow(text))
  }

  /// Makes the hint for the text as it is now; true when it has to be drawn.
  fileprivate func renewHint() -> Bool {
    let line = line
    guard source.isIdle, line != hinted, let delegate else { return false }
    hinted = line
    let before = shownHint.text
    setHint(delegate.hint(before: line.before, after: line.after))
    return shownHint.text != before
  }

  private func bindCommands() {
    for (command, name) in zip(EditCommand.all, commandNames) {
      _ = cedit_add_command(handle, name.pointer, command.body)
      for key in command.keys { _ = cedit_bind(handle, codePoints(key), name.pointer) }
    }
    for (key, name) in builtInKeys { _ = cedit_bind(handle, codePoints(key), codePoints(name)) }
  }
}

/// The edited text and the terminal.
extension TerminalLineEditor {
  var line: EditedText {
    let line = cedit_line(handle)
    let scalars = UnsafeBufferPointer(start: line.text, count: line.length).map(scalar)
    return EditedText(scalars: scalars, cursor: line.cursor)
  }

  func insert(_ text: String) {
    _ = cedit_insert(handle, codePoints(text))
  }

  func move(to place: Int) {
    cedit_move_cursor(handle, Int32(place - line.cursor))
  }

  /// Hands the work to the function of libedit that `key` is bound to.
  func perform(_ key: PrivateKey) {
    cedit_push(handle, codePoints(String(key.rawValue)))
  }

  func write(_ text: String) {
    cedit_write(text)
  }

  /// Moves the terminal to a fresh row below the text.
  func leaveText() {
    let line = line
    let columns = Int(cedit_columns())
    let below = rows(of: prompt + line.text, columns: columns) - rows(of: prompt + line.before, columns: columns)
    write(String(repeating: "\n", count: below + 1))
  }

  /// Draws prompt and text again where they stand, whatever the terminal has made of them.
  func repaint() {
    let above = rows(of: prompt + line.before, columns: Int(cedit_columns()))
    write("\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J")
    cedit_redraw(handle)
  }

  /// Shows another prompt and another text in the place of those that stand there.
  func replace(by text: String, prompt: String) {
    let above = rows(of: self.prompt + line.before, columns: Int(cedit_columns()))
    self.prompt = harmlessRow(prompt)
    shownPrompt.set(self.prompt)
    move(to: line.scalars.count)
    cedit_delete_before(handle, Int32(line.scalars.count))
    insert(text)
    write("\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J")
    cedit_redraw(handle)
  }

  /// The next key for libedit, which may be a private one; nil at the end of input.
  func readKey() -> Unicode.Scalar? {
    if heldKeys.isEmpty && !isInSequence && renewHint() { return PrivateKey.hint.rawValue }
    let key = heldKeys.isEmpty ? awaitKey() : heldKeys.removeFirst()
    isInSequence = key == escapeKey || (isInSequence && key.map(sequenceKeys.contains) ?? false)
    return key
  }

  /// Waits for the next key, looking after the signals that come first.
  private func awaitKey() -> Unicode.Scalar? {
    while true {
      switch source.nextScalar() {
      case .end: return nil
      case .signal(SIGINT): return interruptKey
      case .signal(let number): handle(number)
      case .scalar(let key) where PrivateKey(rawValue: key) != nil: continue
      case .scalar(let key) where isMark(key):
        pendingMark = key
        return PrivateKey.mark.rawValue
      case .scalar(escapeKey):
        let keys = sequence()
        guard let first = keys.first else { continue }
        heldKeys = Array(keys.dropFirst())
        return first
      case .scalar(let key): return key
      }
    }
  }

  /// All that a key sends that begins with an escape, which was read; nothing for a key without a meaning, as Escape itself is: libedit would take
  /// the letter typed after it for a command.
  func sequence() -> [Unicode.Scalar] {
    var rest: [Unicode.Scalar] = []
    while rest.isEmpty || KeySequence.goesOn(rest), !source.isIdle(for: Self.gap), case .scalar(let scalar) = source.nextScalar() {
      rest.append(scalar)
    }
    let keys = [escapeKey] + rest
    return KeySequence.isKnown(keys) ? keys : []
  }

  /// How many entries can be called back.
  static let recalled: Int32 = 5000

  /// Milliseconds within which a terminal sends the whole of one key.
  static let gap: Int32 = 25

  func handle(_ signal: Int32) {
    switch signal {
    case SIGTSTP: suspend(group: false)
    case SIGWINCH:
      cedit_resize(handle)
      repaint()
    default:
      // Continued from outside: the shell has put the terminal into its own mode meanwhile.
      cedit_set_raw(handle, false)
      cedit_set_raw(handle, true)
      write(bracketedPasteOn)
      repaint()
    }
  }

  /// Stops the program as Ctrl-Z does and draws the text anew when it goes on.
  func suspend(group: Bool) {
    leaveText()
    write(bracketedPasteOff)
    cedit_set_raw(handle, false)
    cedit_suspend(group)
    source.discardSignals()
    cedit_set_raw(handle, true)
    cedit_resize(handle)
    write(bracketedPasteOn)
    cedit_redraw(handle)
  }
}

private let bracketedPasteOn = "\u{1B}[?2004h"
private let bracketedPasteOff = "\u{1B}[?2004l"
/// What may stand between the escape and the last letter of a key sequence.
private let sequenceKeys = "[O0123456789;".unicodeScalars

/// The text as libedit takes it, with a NUL at the end.
private func codePoints(_ text: String) -> [wchar_t] {
  text.unicodeScalars.map { wchar_t($0.value) } + [0]
}

private func scalar(_ codePoint: wchar_t) -> Unicode.Scalar {
  Unicode.Scalar(UInt32(bitPattern: codePoint)) ?? "\u{FFFD}"
}

/// A text in memory that libedit may keep a pointer to.
private final class WideText {
  private(set) var text: String
  private(set) var pointer: UnsafeMutablePointer<wchar_t>

  init(_ text: String = "") {
    self.text = text
    pointer = Self.copy(text)
  }

  deinit {
    pointer.deallocate()
  }

  func set(_ text: String) {
    self.text = text
    pointer.deallocate()
    pointer = Self.copy(text)
  }

  private static func copy(_ text: String) -> UnsafeMutablePointer<wchar_t> {
    let points = codePoints(text)
    let copy = UnsafeMutablePointer<wchar_t>.allocate(capacity: points.count)
    for (index, point) in points.enumerated() { (copy + index).initialize(to: point) }
    return copy
  }
}
