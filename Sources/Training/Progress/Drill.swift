import Diagnostics
import Interpreter

/// What came of something made up from a seed, a talking meeting or a cell with faults, as the progress file keeps it beside the try itself: a line
/// of text, never changed.
public struct Drill: Sendable, Equatable {
  /// What a line begins with; programs that know no such lines leave them as they are.
  static let version = "luyen1"

  public var learner: String
  /// Milliseconds since 1970-01-01T00:00Z at which it ended; the same as that of the try.
  public var at: Int64
  /// The id of the try: `meeting`, `faults-2`.
  public var exercise: String
  public var seed: UInt64
  /// Facts that were said, or faults there were.
  public var asked: Int
  /// Facts on record as they were said, or faults that were mended; 0 to `asked`.
  public var right: Int

  public init(learner: String, at: Int64, exercise: String, seed: UInt64, asked: Int, right: Int) {
    (self.learner, self.at, self.exercise) = (learner, at, exercise)
    (self.seed, self.asked, self.right) = (seed, asked, right)
  }

  /// The line of the file, without its end; tabs part the values.
  public var line: String {
    [Self.version, String(at), Attempt.plain(learner), exercise, String(seed), String(asked), String(right)].joined(separator: "\t")
  }

  /// - Returns: nil for a line of another version or one that was damaged.
  public init?(line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 7, parts[0] == Self.version, let at = Int64(parts[1]), let seed = UInt64(parts[4]), let asked = Int(parts[5]),
      let right = Int(parts[6]), asked >= 0, (0...asked).contains(right)
    else { return nil }
    self.init(learner: parts[2], at: at, exercise: parts[3], seed: seed, asked: asked, right: right)
  }
}

extension Drill {
  /// A meeting whose minutes were compared; nil for one that was left before, or in which nothing was said.
  public init?(_ scribe: Scribe, learner: String, at: Int64) {
    guard let facts = scribe.facts, facts.said > 0 else { return nil }
    self.init(learner: learner, at: at, exercise: TalkingMeeting.id, seed: scribe.meeting.seed, asked: facts.said, right: facts.right)
  }

  /// Faults that were looked for.
  public init(_ trainer: Trainer, in cell: SeededCell, seed: UInt64, learner: String, at: Int64) {
    let codes = cell.faults.map(\.code.rawValue)
    self.init(
      learner: learner, at: at, exercise: trainer.sandbox.exercise.id, seed: seed, asked: codes.count,
      right: codes.count - Self.left(of: codes, trainer.sandbox))
  }

  /// How many faults are on record at the end; what cannot be asked of the record was not mended in it.
  private static func left(of codes: [String], _ sandbox: Sandbox) -> Int {
    do throws(Failure) {
      let unmet = Set(try sandbox.unmet().map(\.name))
      return codes.count(where: unmet.contains)
    } catch {
      return codes.count
    }
  }
}
