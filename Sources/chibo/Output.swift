import Diagnostics
import Foundation
import LineEditor
import Synchronization

/// Standard output and standard error: what is written to the one must arrive, what is written to the other is tried.
enum Output {
  fileprivate struct State {
    var waiting: [UInt8] = []
    /// The system's reason why something was lost; nil while all has arrived.
    var lost: Int32?
    /// Whoever read has closed the pipe: what follows is not wanted, and that is no error.
    var isClosed = false
  }

  private static let state = Mutex(State())
  /// Bytes gathered before they are written, where nobody watches them come.
  private static let room = 1 << 16

  /// A reader who goes away is told apart from a disk that is full; without this the signal would end the program between two records.
  static func prepare() { signal(SIGPIPE, SIG_IGN) }

  /// Takes the closing of the window, and that the program is told to end, for the end of what is typed, so that the work can still be put on the
  /// disk.
  static func outliveTerminal() {
    signal(SIGHUP, SIG_IGN)
    endInputAtTermination()
  }

  static func write(_ text: String) {
    state.withLock { state in
      state.waiting += text.utf8
      if state.waiting.count >= room { state.flush() }
    }
    if Surroundings.isTerminal(1) { flush() }
  }

  static func flush() { state.withLock { $0.flush() } }

  /// Whether something did not arrive, after what was written so far was brought out.
  static var hasLost: Bool {
    flush()
    return state.withLock { $0.lost != nil }
  }

  /// Brings out what is left.
  ///
  /// - Throws: when any of it did not arrive.
  static func finish() throws(Diagnostic) {
    flush()
    guard let lost = state.withLock(\.lost) else { return }
    let reason = SystemReason(lost).told
    throw Diagnostic(
      FileCode.outputLost, at: nil,
      Localized(vi: "không in ra hết được: \(reason.vi)", en: "not all of it could be written out: \(reason.en)"),
      hint: FileCode.outputLost.explanation)
  }

  static func writeError(_ text: String) {
    // Where errors cannot be told there is nobody to tell that to.
    _ = refusal(of: ArraySlice(text.utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes.
  ///
  /// - Returns: the system's reason why they did not all arrive.
  fileprivate static func refusal(of bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

extension Output.State {
  fileprivate mutating func flush() {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard lost == nil, !isClosed, let code = Output.refusal(of: waiting[...], to: STDOUT_FILENO) else { return }
    if code == EPIPE { isClosed = true } else { lost = code }
  }
}
