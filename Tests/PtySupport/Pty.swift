import Foundation

/// A program running at a terminal of its own, driven as a user would: keys in, screen output back.
public final class Pty {
  /// Why a program could not be started or waited for.
  public enum Failure: Error, CustomStringConvertible {
    case cannotStart(String, code: Int32)
    /// The text did not appear; the whole output so far tells what did.
    case missing(String, output: String)

    public var description: String {
      switch self {
      case .cannotStart(let step, let code): "\(step): \(String(cString: strerror(code)))"
      case .missing(let text, let output): "no \(text.debugDescription) in \(output.debugDescription)"
      }
    }
  }

  private let master: Int32
  private let process: pid_t
  private var output: [UInt8] = []
  private var seen = 0
  private var status: Int32?

  /// Everything the program has written to the terminal so far.
  public var transcript: String { String(decoding: output, as: UTF8.self) }

  /// Starts `command`, a path and its arguments, with just this environment.
  public init(command: [String], environment: [String: String], rows: Int = 24, columns: Int = 80) throws(Failure) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 256)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw .cannotStart("openpty", code: errno) }
    // The slave stays open until the program has its own end of it: otherwise the size is forgotten.
    defer { close(slave) }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let terminal = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.master = master
    process = try Self.spawn(command, environment: environment, terminal: terminal)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// Types `text`.
  public func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until `text` appears after what was waited for before; returns the output between, with `text` at its end.
  ///
  /// Throws `missing` after `timeout` seconds, or when the program ends without writing it.
  @discardableResult
  public func wait(for text: String, timeout: Int = 20) throws(Failure) -> String {
    let pattern = Array(text.utf8)
    let deadline = ContinuousClock.now + .seconds(timeout)
    while true {
      if let end = firstEnd(of: pattern) {
        defer { seen = end }
        return String(decoding: output[seen..<end], as: UTF8.self)
      }
      guard ContinuousClock.now < deadline, readMore(until: deadline) else { throw .missing(text, output: transcript) }
    }
  }

  /// Waits for the program to end; its exit code, or 128 + the number of the signal that ended it. Throws `missing` after `timeout` seconds.
  public func waitForExit(timeout: Int = 20) throws(Failure) -> Int32 {
    if let status { return status }
    let deadline = ContinuousClock.now + .seconds(timeout)
    while readMore(until: deadline) {}
    guard ContinuousClock.now < deadline else { throw .missing("end of the program", output: transcript) }
    var raw: Int32 = 0
    waitpid(process, &raw, 0)
    let signal = raw & 0x7F
    let code = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
    status = code
    return code
  }

  public func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Ends the program at once.
  public func terminate() {
    kill(process, SIGKILL)
  }

  private func firstEnd(of pattern: [UInt8]) -> Int? {
    guard let first = pattern.first else { return seen }
    var start = seen
    while let found = output[start...].firstIndex(of: first) {
      if output[found...].starts(with: pattern) { return found + pattern.count }
      start = found + 1
    }
    return nil
  }

  /// Reads what there is, waiting no longer than `deadline`; false at the end of the output and when time is up.
  private func readMore(until deadline: ContinuousClock.Instant) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var ready: Int32
    // A signal that other tests are about ends the waiting, not the time.
    repeat {
      let left = deadline - ContinuousClock.now
      let milliseconds = max(0, left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000)
      ready = poll(&waiting, 1, Int32(milliseconds))
    } while ready < 0 && errno == EINTR
    guard ready > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &chunk, chunk.count)
    // The master fails with EIO once the last program has left the terminal.
    guard count > 0 else { return false }
    output += chunk[..<count]
    return true
  }

  /// Starts the program in a session of its own: the terminal it opens first becomes its controlling one.
  private static func spawn(_ command: [String], environment: [String: String], terminal: String) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // Tests run on threads that block every signal; the program must not inherit that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var pid: pid_t = 0
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    let code = posix_spawn(&pid, command[0], &actions, &attributes, arguments, variables)
    guard code == 0 else { throw .cannotStart(command[0], code: code) }
    return pid
  }
}

/// `POSIX_SPAWN_SETSID`, which the C library shows to GNU sources only.
private let newSession: Int32 = 0x80

/// The path of an executable of this package, built beside the running tests.
public func builtProduct(_ name: String) -> String {
  let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  return tests.deletingLastPathComponent().appendingPathComponent(name).path
}
