/// How an exam (bài thi) went, as the progress file keeps it: a line of text, never changed.
public struct ExamResult: Sendable, Equatable {
  /// What a line begins with; programs that know no exams leave it as it is.
  static let version = "thi1"

  public var learner: String
  /// Milliseconds since 1970-01-01T00:00Z at which it ended.
  public var at: Int64
  /// Which exam it was: the number its cell was invented from.
  public var seed: UInt64
  /// How many faults the cell had, and how many of them were mended in time.
  public var faults: Int
  public var mended: Int
  /// Faults to be mended in a hundred, 0 to 100.
  public var passMark: Int
  /// Minutes allowed, and seconds taken.
  public var minutes: Int
  public var seconds: Int
  /// The trainer let the learner sit it before the exercises it rests on were solved.
  public var isEarly: Bool
  /// Ids of the exercises whose rules were kept, and of those whose were not.
  public var proved: [String]
  public var unproved: [String]
  /// Codes of the faults that were left, each as often as it was.
  public var missed: [String]

  public init(
    learner: String, at: Int64, seed: UInt64, faults: Int, mended: Int, passMark: Int, minutes: Int, seconds: Int, isEarly: Bool,
    proved: [String], unproved: [String], missed: [String]
  ) {
    (self.learner, self.at, self.seed) = (learner, at, seed)
    (self.faults, self.mended, self.passMark) = (faults, mended, passMark)
    (self.minutes, self.seconds, self.isEarly) = (minutes, seconds, isEarly)
    (self.proved, self.unproved, self.missed) = (proved, unproved, missed)
  }

  /// Enough faults were mended.
  public var isPassed: Bool { mended * 100 >= passMark * faults }

  /// It asked no less than these terms do.
  public func isUnder(_ terms: ExamTerms) -> Bool { faults >= terms.faults && minutes <= terms.minutes && passMark >= terms.passMark }

  /// Faults mended in a hundred.
  public var share: Int { faults == 0 ? 100 : mended * 100 / faults }

  /// The line of the file, without its end; tabs part the values.
  public var line: String {
    [
      Self.version, String(at), Attempt.plain(learner), String(seed), String(faults), String(mended), String(passMark), String(minutes),
      String(seconds), isEarly ? "1" : "0",
    ].joined(separator: "\t") + "\t"
      + [proved, unproved, missed].map { $0.map(Attempt.plain).joined(separator: ";") }.joined(separator: "\t")
  }

  /// - Returns: nil for a line of another version or one that was damaged.
  public init?(line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 13, parts[0] == Self.version, let at = Int64(parts[1]), let seed = UInt64(parts[3]), let faults = Int(parts[4]),
      let mended = Int(parts[5]), let passMark = Int(parts[6]), let minutes = Int(parts[7]), let seconds = Int(parts[8]),
      (0...faults).contains(mended), (0...100).contains(passMark), minutes >= 0, seconds >= 0
    else { return nil }
    func list(_ part: String) -> [String] { part.split(separator: ";").map(String.init) }
    self.init(
      learner: parts[2], at: at, seed: seed, faults: faults, mended: mended, passMark: passMark, minutes: minutes, seconds: seconds,
      isEarly: parts[9] == "1", proved: list(parts[10]), unproved: list(parts[11]), missed: list(parts[12]))
  }
}
