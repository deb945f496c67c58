/// That an exam (bài thi) was begun, as the progress file keeps it before the paper is shown: a line of text, never changed.
///
/// By it an exam that was broken off is known, and nobody sees a paper twice.
public struct ExamStart: Sendable, Equatable {
  /// What a line begins with; programs that know no such lines leave it as it is.
  static let version = "vaothi1"

  public var learner: String
  /// Milliseconds since 1970-01-01T00:00Z at which it began.
  public var at: Int64
  /// Which exam it is, as its result has it.
  public var seed: UInt64

  public init(learner: String, at: Int64, seed: UInt64) { (self.learner, self.at, self.seed) = (learner, at, seed) }

  /// The line of the file, without its end; tabs part the values.
  public var line: String { [Self.version, String(at), Attempt.plain(learner), String(seed)].joined(separator: "\t") }

  /// - Returns: nil for a line of another version or one that was damaged.
  public init?(line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == Self.version, let at = Int64(parts[1]), let seed = UInt64(parts[3]) else { return nil }
    self.init(learner: parts[2], at: at, seed: seed)
  }

  /// Those of which no result tells, in the order of time.
  ///
  /// A result ends the last of its number that began before it; where a clock was set back, one that began after it.
  static func unfinished(_ starts: [ExamStart], _ results: [ExamResult]) -> [ExamStart] {
    var open = starts.sorted { $0.at < $1.at }
    for result in results.sorted(by: { $0.at < $1.at }) {
      let same = open.indices.filter { open[$0].seed == result.seed }
      if let ended = same.last(where: { open[$0].at <= result.at }) ?? same.first { open.remove(at: ended) }
    }
    return open
  }
}
