import Diagnostics
import Dispatch
import Synchronization

/// A script that is read on one core while its first statements are run on another.
///
/// Its statements come in parts, in order. What is wrong with it is known when all of it has been read, so whoever runs the parts must be able
/// to take back what they did, and show nothing to anybody before.
public final class ScriptReading: Sendable {
  public let source: SourceText

  private struct Progress {
    var parts: [[Sentence]] = []
    var diagnostics: [Diagnostic] = []
  }

  private let progress = Mutex(Progress())
  /// Counts the parts that can be taken, and one more at the end.
  private let ready = DispatchSemaphore(value: 0)
  private let reading = DispatchGroup()

  /// Begins to read.
  ///
  /// - Parameter size: of a part, in bytes; a shorter text is read at once.
  public init(_ source: SourceText, inPartsOf size: Int = 1 << 17) {
    self.source = source
    let ranges = ScriptReading.parts(of: source, size: size)
    if ranges.count == 1 {
      finish(Parser.parse(source), after: 0)
    } else {
      DispatchQueue.global().async(group: reading) { self.read(ranges) }
    }
  }

  /// The statements of the next part, as soon as it is read; nil after the last one, or when something is wrong further on.
  public func nextPart() -> [Sentence]? {
    ready.wait()
    let part = progress.withLock { $0.parts.isEmpty ? nil : $0.parts.removeFirst() }
    if part == nil { ready.signal() }
    return part
  }

  /// What is wrong with the script, once all of it has been read.
  public var diagnostics: [Diagnostic] {
    reading.wait()
    return progress.withLock { $0.diagnostics }
  }

  // MARK: Reading

  /// A part that is wrong or leaves a block open may change how those after it are read; then the whole is read in order.
  private func read(_ ranges: [Range<Int>]) {
    var count = 0
    for range in ranges {
      let part = Parser.script(source, tokens: Lexer.tokens(of: source, in: range))
      guard part.diagnostics.isEmpty else { return finish(Parser.parse(source), after: count) }
      count += part.script.count
      progress.withLock { $0.parts.append(part.script) }
      ready.signal()
    }
    finish(Parser.Result(script: [], diagnostics: []), after: 0)
  }

  /// - Parameter count: the first statements of the result, which were handed out already.
  private func finish(_ result: Parser.Result, after count: Int) {
    progress.withLock {
      $0.diagnostics = result.diagnostics
      guard result.diagnostics.isEmpty, result.script.count > count else { return }
      $0.parts.append(Array(result.script.dropFirst(count)))
      ready.signal()
    }
    ready.signal()
  }

  /// Ranges that tile the text, cut before statements that stand in no block.
  private static func parts(of source: SourceText, size: Int) -> [Range<Int>] {
    let end = source.bytes.count
    var parts: [Range<Int>] = []
    var start = 0
    while end - start > size, let cut = cut(source, from: start + size) {
      parts.append(start..<cut)
      start = cut
    }
    return parts + [start..<end]
  }

  private static func cut(_ source: SourceText, from index: Int) -> Int? {
    var rest = source.bytes[index...]
    while let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if Lexer.beginsStatement(in: source, at: lineEnd + 1) { return lineEnd + 1 }
      rest = rest[(lineEnd + 1)...]
    }
    return nil
  }
}
