import CEdit
import Foundation

/// Control keys no user can type here, by which a command asks libedit for one of its own functions.
enum PrivateKey: Unicode.Scalar {
  case hint = "\u{F}"
  case mark = "\u{1C}"
  case previousEntry = "\u{1D}"
  case newline = "\u{1E}"
  case nextEntry = "\u{1F}"
}

let interruptKey: Unicode.Scalar = "\u{3}"
let escapeKey: Unicode.Scalar = "\u{1B}"

/// What the keys do that libedit has its own functions for.
let builtInKeys: [(key: String, name: String)] = [
  (String(PrivateKey.previousEntry.rawValue), "ed-prev-history"),
  (String(PrivateKey.nextEntry.rawValue), "ed-next-history"),
  (String(PrivateKey.newline.rawValue), "ed-newline"),
  ("\u{1B}[3~", "ed-delete-next-char"),
  ("\u{1B}[1;5C", "em-next-word"), ("\u{1B}[1;5D", "ed-prev-word"),
  ("\u{1B}[1;3C", "em-next-word"), ("\u{1B}[1;3D", "ed-prev-word"),
  ("\u{1B}Oc", "em-next-word"), ("\u{1B}Od", "ed-prev-word"),
  // Ctrl-V would take the next key into the line as it is, Enter and all.
  ("\u{16}", "ed-unassigned"),
]

/// A command of this editor and the keys it is bound to.
struct EditCommand {
  var name: String
  var keys: [String]
  var body: CEditCommand

  /// - Parameter body: must not capture anything.
  init(_ name: String, _ keys: [String], _ body: @escaping CEditCommand) {
    self.name = name
    self.keys = keys
    self.body = body
  }

  static var all: [EditCommand] {
    [
      EditCommand("chibo-accept", ["\r", "\n"]) { handle, _ in run(handle) { $0.accept() } },
      EditCommand("chibo-interrupt", [String(interruptKey)]) { handle, _ in run(handle) { $0.interrupt() } },
      EditCommand("chibo-suspend", ["\u{1A}"]) { handle, _ in run(handle) { $0.stop() } },
      EditCommand("chibo-complete", ["\t"]) { handle, _ in run(handle) { $0.complete() } },
      EditCommand("chibo-hint", [String(PrivateKey.hint.rawValue)]) { handle, _ in run(handle) { $0.refresh() } },
      EditCommand("chibo-mark", [String(PrivateKey.mark.rawValue)]) { handle, _ in run(handle) { $0.joinMark() } },
      EditCommand("chibo-paste", ["\u{1B}[200~"]) { handle, _ in run(handle) { $0.paste() } },
      EditCommand("chibo-search", ["\u{12}"]) { handle, _ in run(handle) { $0.search() } },
      EditCommand("chibo-up", ["\u{1B}[A", "\u{1B}OA", "\u{10}"]) { handle, _ in run(handle) { $0.up() } },
      EditCommand("chibo-down", ["\u{1B}[B", "\u{1B}OB", "\u{E}"]) { handle, _ in run(handle) { $0.down() } },
      EditCommand("chibo-row-start", ["\u{1}", "\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"]) { handle, _ in
        run(handle) { $0.rowStart() }
      },
      EditCommand("chibo-row-end", ["\u{5}", "\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"]) { handle, _ in
        run(handle) { $0.rowEnd() }
      },
    ]
  }
}

private enum Outcome {
  case done, refresh, beep, end

  var code: UInt8 {
    switch self {
    case .done: UInt8(CEDIT_NORMAL)
    case .refresh: UInt8(CEDIT_REFRESH)
    case .beep: UInt8(CEDIT_BEEP)
    case .end: UInt8(CEDIT_END)
    }
  }
}

private func run(_ handle: OpaquePointer?, _ command: (TerminalLineEditor) -> Outcome) -> UInt8 {
  TerminalLineEditor.editor(of: handle).map { command($0).code } ?? Outcome.beep.code
}

extension TerminalLineEditor {
  /// Enter: the statement is done, or its next row begins.
  fileprivate func accept() -> Outcome {
    let line = line
    if let indentation = delegate?.continuation(of: composed(line.text)) {
      insert("\n" + indentation)
    } else {
      setHint("")
      perform(.newline)
    }
    return .refresh
  }

  fileprivate func refresh() -> Outcome {
    takeOffer()
    return .refresh
  }

  fileprivate func interrupt() -> Outcome {
    wasInterrupted = true
    leaveText()
    return .end
  }

  fileprivate func stop() -> Outcome {
    suspend(group: true)
    return .done
  }

  /// Tab: inserts what is settled and lists what is not.
  fileprivate func complete() -> Outcome {
    let line = line
    let before = line.before
    guard let answer = delegate?.completions(before: before, after: line.after), !answer.candidates.isEmpty else { return .beep }
    let start = before.utf8.index(before.startIndex, offsetBy: max(0, answer.start), limitedBy: before.endIndex) ?? before.endIndex
    let typed = String(before[start...])
    let isSingle = answer.candidates.count == 1
    if !isSingle { list(answer.candidates) }
    if let text = replacement(for: typed, among: answer.candidates, atEnd: line.after.isEmpty) {
      cedit_delete_before(handle, Int32(typed.unicodeScalars.count))
      insert(text)
    }
    if isSingle { return .refresh }
    cedit_redraw(handle)
    return .done
  }

  private func list(_ candidates: [CompletionCandidate]) {
    leaveText()
    for row in completionRows(candidates, columns: Int(cedit_columns())) { write(row + "\n") }
  }

  /// A mark joins the letter before the cursor into one code point, where there is one.
  fileprivate func joinMark() -> Outcome {
    guard let mark = pendingMark else { return .beep }
    pendingMark = nil
    let line = line
    var pair = String.UnicodeScalarView(line.scalars[..<line.cursor].suffix(1))
    pair.append(mark)
    let joined = composed(String(pair))
    let isJoined = joined.unicodeScalars.count == 1 && line.cursor > 0
    if isJoined { cedit_delete_before(handle, 1) }
    insert(isJoined ? joined : String(mark))
    return .refresh
  }

  /// Text between the marks of a bracketed paste goes in as it is; nothing in it is a key, but Ctrl-C drops it.
  ///
  /// A paste whose end was lost ends when nothing more comes.
  fileprivate func paste() -> Outcome {
    let end = Array("\u{1B}[201~".unicodeScalars)
    var pasted: [Unicode.Scalar] = []
    reading: while !pasted.suffix(end.count).elementsEqual(end), !source.isIdle(for: Self.pause) {
      switch source.nextScalar() {
      case .signal(SIGINT): return .beep
      // By itself it was pressed; within more it was pasted.
      case .scalar(interruptKey) where source.isIdle(for: Self.gap): return .beep
      case .scalar(let scalar): pasted.append(scalar)
      case .signal: continue
      case .end: break reading
      }
    }
    if pasted.suffix(end.count).elementsEqual(end) { pasted.removeLast(end.count) }
    insert(harmless(String(String.UnicodeScalarView(pasted))))
    return .refresh
  }

  /// Milliseconds after which a paste is taken to be at its end.
  private static let pause: Int32 = 3000

  /// Ctrl-R: what is found goes into the line, to be run by another Enter; what is not found leaves the line as it was.
  fileprivate func search() -> Outcome {
    guard let delegate else { return .beep }
    let own = (text: line.text, prompt: prompt)
    var search = HistorySearch(entered) { delegate.searchKey(of: $0) }
    var isKept = true
    setHint("")
    searching: while true {
      let query = String(search.query)
      replace(by: search.found ?? own.text, prompt: delegate.searchPrompt(for: query, isVain: search.isVain))
      switch source.nextScalar() {
      case .end: break searching
      case .signal(SIGINT), .scalar(interruptKey), .scalar("\u{7}"):
        isKept = false
        break searching
      case .signal(let number): handle(number)
      case .scalar("\u{12}"): search.goOn()
      case .scalar("\u{7F}"), .scalar("\u{8}"): search.erase()
      case .scalar("\r"), .scalar("\n"): break searching
      case .scalar(escapeKey):
        let keys = sequence()
        heldKeys = keys.count > 1 ? keys : []
        break searching
      case .scalar(let key) where isControl(key):
        heldKeys = [key]
        break searching
      case .scalar(let key): search.type(key)
      }
    }
    replace(by: isKept ? search.found ?? own.text : own.text, prompt: own.prompt)
    return .done
  }

  fileprivate func up() -> Outcome {
    guard let place = line.placeAbove else {
      guard back < entered.count else { return .beep }
      back += 1
      perform(.previousEntry)
      return .done
    }
    move(to: place)
    return .refresh
  }

  fileprivate func down() -> Outcome {
    guard let place = line.placeBelow else {
      guard back > 0 else { return .beep }
      back -= 1
      perform(.nextEntry)
      return .done
    }
    move(to: place)
    return .refresh
  }

  fileprivate func rowStart() -> Outcome {
    move(to: line.rowStart)
    return .refresh
  }

  fileprivate func rowEnd() -> Outcome {
    move(to: line.rowEnd)
    return .refresh
  }
}
