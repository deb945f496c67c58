import Foundation

/// Ctrl-C while a script runs: the signal is held back and looked for between statements.
enum Interrupt {
  static func hold() { change(SIG_BLOCK) }

  /// Lets Ctrl-C end the program again, as while it waits for an answer.
  static func release() { change(SIG_UNBLOCK) }

  static var isRaised: Bool {
    var pending = sigset_t()
    return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1
  }

  private static func change(_ how: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigprocmask(how, &signals, nil)
  }
}
