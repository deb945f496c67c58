import Diagnostics
import Syntax
import Wording

/// What one learner has learnt, for the learner and the trainer: values alone, in the order in which they are told.
public struct LearnerReport: Sendable {
  /// An exercise that was tried.
  public struct Entry: Sendable {
    public let exercise: Exercise
    public let isSolved: Bool
    public let tries: Int
    /// Minutes spent on all tries together, begun ones counted whole.
    public let minutes: Int
  }

  /// A requirement that did not hold at some time, and how often.
  public struct Weakness: Sendable {
    /// Its name, with the title of its exercise where it is of one.
    public let name: String
    /// What the rule is for.
    public let reason: Localized
    public let count: Int
  }

  /// In the order of the book; those not tried are left out.
  public let entries: [Entry]
  /// How many exercises there are.
  public let all: Int
  /// The most frequent first.
  public let weaknesses: [Weakness]
  /// Due by now, the one due first before the others.
  public let due: [Exercise]
  public let exams: [ExamResult]

  /// - Parameter now: milliseconds since 1970-01-01T00:00Z.
  public init(_ progress: Progress, in book: ExerciseBook, at now: Int64) {
    entries = book.exercises.compactMap { exercise in
      let tries = progress.attempts.filter { $0.exercise == exercise.id }
      guard !tries.isEmpty else { return nil }
      let seconds = tries.reduce(0) { $0 + $1.seconds }
      return Entry(
        exercise: exercise, isSolved: progress.hasSolved(exercise.id), tries: tries.count, minutes: (seconds + 59) / 60)
    }
    all = book.exercises.count
    weaknesses = Self.weaknesses(of: progress, in: book)
    due = progress.due(in: book, at: now)
    exams = progress.exams
  }

  public var solved: Int { entries.count { $0.isSolved } }
  public var tries: Int { entries.reduce(0) { $0 + $1.tries } }
  public var minutes: Int { entries.reduce(0) { $0 + $1.minutes } }
  /// What the exercises tried are declared to take, each once.
  public var declaredMinutes: Int { entries.reduce(0) { $0 + $1.exercise.minutes } }

  private static func weaknesses(of progress: Progress, in book: ExerciseBook) -> [Weakness] {
    var found: [Weakness] = []
    for exercise in book.exercises {
      let missed = progress.attempts.filter { $0.exercise == exercise.id }.flatMap(\.missed)
      for requirement in exercise.requirements {
        // The file keeps names without what parts its values.
        let times = missed.count { $0 == Attempt.plain(requirement.name) }
        guard times > 0 else { continue }
        let reason = Localized(vi: requirement.reason, en: requirement.reason)
        found.append(Weakness(name: "\(requirement.name) (\(exercise.title))", reason: reason, count: times))
      }
    }
    let codes = Dictionary(grouping: progress.exams.flatMap(\.missed)) { $0 }
    for (code, times) in codes.sorted(by: { $0.key < $1.key }) {
      found.append(Weakness(name: code, reason: Checks.named(code)?.rule ?? Localized(vi: "", en: ""), count: times.count))
    }
    return found.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}

extension Progress {
  /// The exercises to be reviewed by a moment, the one due first before the others.
  ///
  /// - Parameter now: milliseconds since 1970-01-01T00:00Z.
  public func due(in book: ExerciseBook, at now: Int64) -> [Exercise] {
    book.exercises.compactMap { exercise in due(exercise.id).map { (exercise: exercise, at: $0) } }
      .filter { $0.at <= now }.sorted { $0.at < $1.at }.map(\.exercise)
  }
}
