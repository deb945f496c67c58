import CEdit

/// What came of asking for a line.
public enum LineInput: Equatable, Sendable {
  /// One statement in NFC without its final newline; it may span several rows.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or nothing more to read.
  case endOfInput
}

/// Asks the user, or a pipe, for one statement after another.
public protocol LineEditor: AnyObject {
  /// Reads one statement, which is in the history file by the time it is returned; `prompt` is a single line, shown before the text and only to a terminal.
  func readLine(prompt: String, delegate: any LineEditorDelegate) -> LineInput

  /// Puts a text into the next line, to be confirmed or edited; false where nothing can be put there.
  func offer(_ text: String) -> Bool

  /// The last failure to keep an accepted line in the history file, nil while all is well; the line was returned all the same.
  var historyError: HistoryError? { get }
}

extension LineEditor {
  public func offer(_ text: String) -> Bool { false }
}

/// What the editor must know about the language.
public protocol LineEditorDelegate {
  /// What may stand at the cursor, between the text `before` and the text `after` it; asked at Tab.
  func completions(before: String, after: String) -> CompletionAnswer

  /// Nil when `text` is a whole statement; otherwise the indentation of the row that must follow. Asked at Enter.
  func continuation(of text: String) -> String?

  /// A few words on what may come next, shown at the right edge while there is room; empty for none. Asked after every pause in typing.
  func hint(before: String, after: String) -> String

  /// What two texts have in common that a search takes for the same, such as the letters without their marks.
  func searchKey(of text: String) -> String

  /// The prompt of a search through what was entered before.
  func searchPrompt(for query: String, isVain: Bool) -> String
}

extension LineEditorDelegate {
  public func searchKey(of text: String) -> String { text }
  public func searchPrompt(for query: String, isVain: Bool) -> String { (isVain ? "no “" : "“") + query + "”: " }
  public func hint(before: String, after: String) -> String { "" }
}

/// The candidates for one place in a text, best first.
public struct CompletionAnswer: Sendable, Equatable {
  /// Where the replaced part begins, a UTF-8 offset into the text before the cursor; it ends at the cursor.
  public var start: Int
  public var candidates: [CompletionCandidate]

  public init(start: Int, candidates: [CompletionCandidate]) {
    self.start = start
    self.candidates = candidates
  }
}

/// One text that may be put at the cursor.
public struct CompletionCandidate: Sendable, Equatable {
  public var text: String
  /// A word of explanation shown beside the text; may be empty.
  public var note: String

  public init(_ text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}

/// Takes SIGTERM for the end of what is typed, from here on and for every editor: a line that is not entered yet is dropped, and the program goes
/// on to its end by itself.
public func endInputAtTermination() { _ = cedit_ending_catch() }

/// The editor that suits the place the program runs in.
///
/// Full editing needs a terminal on standard input and output that understands escapes; everything else is read plainly.
/// - Parameters:
///   - terminal: the value of `TERM`, nil when unset.
///   - history: where accepted lines are kept; nil keeps them for this run only.
public func makeLineEditor(program: String, terminal: String?, history: HistoryFile?) -> any LineEditor {
  let understandsEscapes = terminal.map { !$0.isEmpty && $0 != "dumb" } ?? false
  if understandsEscapes && isTerminal(0) && isTerminal(1),
    let editor = TerminalLineEditor(program: program, history: history)
  {
    return editor
  }
  return PlainLineReader(history: history)
}
