import Diagnostics

/// One try of an exercise, as the progress file (sổ luyện tập) keeps it: a line of text, never changed.
public struct Attempt: Sendable, Equatable {
  /// What a line begins with; a reader leaves lines of another version as they are.
  static let version = "1"

  public var learner: String
  public var exercise: String
  public var exerciseVersion: Int
  public var stage: Stage
  public var outcome: Trainer.Outcome
  public var hints: Int
  public var hasSeenSolution: Bool
  public var seconds: Int
  /// Milliseconds since 1970-01-01T00:00Z.
  public var at: Int64
  /// Names of the requirements that did not hold at some time.
  public var missed: [String]

  public init(_ trainer: Trainer, learner: String, seconds: Int, at: Int64) {
    let exercise = trainer.sandbox.exercise
    self.init(
      learner: learner, exercise: exercise.id, exerciseVersion: exercise.version, stage: trainer.stage, outcome: trainer.outcome ?? .left,
      hints: trainer.hints, hasSeenSolution: trainer.hasSeenSolution, seconds: seconds, at: at, missed: trainer.missed)
  }

  init(
    learner: String, exercise: String, exerciseVersion: Int, stage: Stage = .alone, outcome: Trainer.Outcome, hints: Int,
    hasSeenSolution: Bool, seconds: Int, at: Int64, missed: [String]
  ) {
    self.learner = learner
    self.exercise = exercise
    self.exerciseVersion = exerciseVersion
    self.stage = stage
    self.outcome = outcome
    self.hints = hints
    self.hasSeenSolution = hasSeenSolution
    self.seconds = seconds
    self.at = at
    self.missed = missed
  }

  /// The line of the file, without its end; tabs part the values.
  public var line: String {
    [
      Self.version, String(at), Self.plain(learner), exercise, String(exerciseVersion), stage.rawValue, outcome.rawValue, String(hints),
      hasSeenSolution ? "1" : "0", String(seconds), missed.map(Self.plain).joined(separator: ";"),
    ].joined(separator: "\t")
  }

  /// How the try went for the next review; nil for one that says nothing of it: a model watched, an exercise begun anew.
  var grade: Memory.Grade? {
    switch (stage, outcome) {
    case (.watch, _), (_, .again): nil
    case (_, .left): .again
    case (_, .solved): hasSeenSolution ? .again : hints > 0 || stage != .alone ? .hard : .good
    }
  }

  /// Without what parts values and the items of a list.
  static func plain(_ text: String) -> String { String(text.map { $0.isWhitespace || $0 == ";" ? " " : $0 }) }

  /// - Returns: nil for a line of another version or one that was damaged.
  public init?(line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 11, parts[0] == Self.version, let at = Int64(parts[1]), let exerciseVersion = Int(parts[4]),
      let stage = Stage(rawValue: parts[5]), let outcome = Trainer.Outcome(rawValue: parts[6]), let hints = Int(parts[7]),
      let seconds = Int(parts[9]),
      (0...10_000_000).contains(seconds), (0...1000).contains(hints)
    else { return nil }
    learner = parts[2]
    exercise = parts[3]
    self.exerciseVersion = exerciseVersion
    self.stage = stage
    self.outcome = outcome
    self.hints = hints
    hasSeenSolution = parts[8] == "1"
    self.seconds = seconds
    self.at = at
    missed = parts[10].split(separator: ";").map(String.init)
  }
}
