import Foundation

/// The history file could not be read or written; `code` is the `errno` of the system.
public struct HistoryError: Error, Equatable, Sendable {
  public var path: String
  public var code: Int32
}

/// The lines a user has entered: a text file that is only ever added to, one entry a line, readable by its owner alone.
///
/// A newline within an entry is written `\n`, a backslash `\\`.
public final class HistoryFile {
  private let path: String
  private let descriptor: Int32
  private var endsInsideLine: Bool
  /// Oldest first, at most `limit`.
  public private(set) var entries: [String]

  /// Opens or makes the file and reads its newest `limit` entries. A last line cut short by a power failure is kept as far as it goes.
  public init(path: String, limit: Int = 5000) throws(HistoryError) {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryError(path: path, code: errno) }
    guard fchmod(descriptor, 0o600) == 0, let bytes = contents(of: descriptor) else {
      let code = errno
      close(descriptor)
      throw HistoryError(path: path, code: code)
    }
    self.path = path
    self.descriptor = descriptor
    endsInsideLine = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    let lines = bytes.split(separator: UInt8(ascii: "\n")).suffix(limit)
    entries = lines.map { decoded(String(decoding: $0, as: UTF8.self)) }.filter { !$0.isEmpty }
  }

  deinit {
    close(descriptor)
  }

  /// Adds an entry and returns when it is on the disk; blank ones and repetitions of the newest are left out.
  ///
  /// Throws when the disk is full or the file has gone bad; the entry is then in `entries` only.
  public func append(_ entry: String) throws(HistoryError) {
    guard entry.contains(where: { !$0.isWhitespace }) && entry != entries.last else { return }
    entries.append(entry)
    let line = (endsInsideLine ? "\n" : "") + encoded(entry) + "\n"
    endsInsideLine = true
    guard writeAll(Array(line.utf8), to: descriptor), fsync(descriptor) == 0 else {
      throw HistoryError(path: path, code: errno)
    }
    endsInsideLine = false
  }
}

private func contents(of descriptor: Int32) -> [UInt8]? {
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return result }
    guard count > 0 else { return nil }
    result += chunk[..<count]
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

private func encoded(_ entry: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in entry.unicodeScalars {
    if scalar == "\\" || scalar == "\n" { result.append("\\") }
    result.append(scalar == "\n" ? "n" : scalar)
  }
  return String(result)
}

private func decoded(_ line: String) -> String {
  var result = String.UnicodeScalarView()
  var escaped = false
  for scalar in line.unicodeScalars where scalar != "\u{FFFD}" {
    if scalar == "\\" && !escaped {
      escaped = true
    } else {
      result.append(escaped && scalar == "n" ? "\n" : scalar)
      escaped = false
    }
  }
  return harmless(String(result))
}
