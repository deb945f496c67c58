import CEdit
import Foundation

/// Reads lines from a pipe, a file or a terminal without editing; writes no escapes.
///
/// At a terminal the prompt is shown and Ctrl-C drops the line; elsewhere no prompt is written and signals are left alone.
public final class PlainLineReader: LineEditor {
  private let source: InputSource
  private let isInteractive: Bool
  private let history: HistoryFile?
  public private(set) var historyError: HistoryError?

  /// - Parameter history: where accepted lines are kept; used at a terminal only.
  public init(descriptor: Int32 = 0, history: HistoryFile? = nil) {
    isInteractive = isTerminal(descriptor)
    let signals = isInteractive ? cedit_signals_catch() : -1
    source = InputSource(descriptor: descriptor, signals: signals >= 0 ? signals : nil)
    self.history = isInteractive ? history : nil
  }

  deinit {
    if isInteractive { cedit_signals_release() }
  }

  public func readLine(prompt: String, delegate: any LineEditorDelegate) -> LineInput {
    if isInteractive {
      source.discardSignals()
      cedit_write(harmlessRow(prompt))
    }
    var text: String?
    while true {
      switch row() {
      case .interrupted:
        cedit_write("\n")
        return .interrupted
      case .endOfInput:
        return source.isCutOff ? .endOfInput : text.map(accepted) ?? .endOfInput
      case .line(let row):
        let statement = text.map { $0 + "\n" + row } ?? row
        if delegate.continuation(of: statement) == nil { return accepted(statement) }
        text = statement
      }
    }
  }

  private func accepted(_ text: String) -> LineInput {
    let text = composed(text)
    do throws(HistoryError) {
      try history?.append(text)
    } catch {
      historyError = error
    }
    return .line(text)
  }

  /// One row without its line end; the last row of the input may lack one.
  private func row() -> LineInput {
    var bytes: [UInt8] = []
    while true {
      switch source.next() {
      case .byte(UInt8(ascii: "\n")):
        return .line(text(bytes))
      case .byte(let byte):
        bytes.append(byte)
      case .end:
        return bytes.isEmpty || source.isCutOff ? .endOfInput : .line(text(bytes))
      case .signal(SIGINT):
        return .interrupted
      case .signal(SIGTSTP):
        cedit_suspend(true)
      case .signal:
        continue
      }
    }
  }

  private func text(_ bytes: [UInt8]) -> String {
    let row = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    return String(decoding: row, as: UTF8.self)
  }
}
