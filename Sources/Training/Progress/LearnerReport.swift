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

  /// An exercise this program does not have, or has in an older version.
  public struct Unknown: Sendable, Equatable {
    public let id: String
    public let version: Int
    public let isSolved: Bool
    public let tries: Int
  }

  /// Meetings that were recorded, or cells of one level in which faults were looked for.
  public struct Drilled: Sendable {
    /// The level of the faults; nil for meetings.
    public let level: Int?
    /// Times it was done, those begun anew not counted, and how often nothing was missing at the end.
    public let tries: Int
    public let solved: Int
    /// What came of those whose end was compared, in the order of time; tries of older programs have none.
    public let results: [Drill]

    /// Seeds that were done, each once.
    public var seeds: Int { Set(results.map(\.seed)).count }
    public var asked: Int { results.reduce(0) { $0 + $1.asked } }
    public var right: Int { results.reduce(0) { $0 + $1.right } }
    /// The mean over the results of what was right in a hundred; nil without results.
    public var share: Int? {
      results.isEmpty ? nil : results.reduce(0) { $0 + ($1.asked == 0 ? 100 : $1.right * 100 / $1.asked) } / results.count
    }
  }

  /// Something that was amiss at some time, and how often.
  public struct Weakness: Sendable {
    /// The name of a requirement with the title of its exercise, of a check, or of a kind of event.
    public let name: Localized
    /// What the rule is for; empty where its name says it.
    public let reason: Localized
    public let count: Int
  }

  /// In the order of the book; those not tried are left out.
  public let entries: [Entry]
  /// How many exercises there are.
  public let all: Int
  /// In the order of their first try.
  public let unknown: [Unknown]
  /// Meetings, then faults from the lowest level up; what was not tried is left out.
  public let drilled: [Drilled]
  /// The most frequent first.
  public let weaknesses: [Weakness]
  /// Due by now, the one due first before the others.
  public let due: [Exercise]
  public let exams: [ExamResult]
  /// Begun and never handed in.
  public let unfinishedExams: [ExamStart]

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
    unknown = Self.unknown(in: progress, book)
    drilled = ([nil] + SeededCell.levels.map(Optional.some)).compactMap { Self.drilled($0, in: progress) }
    weaknesses = Weakness.all(of: progress, in: book)
    due = progress.due(in: book, at: now)
    exams = progress.exams
    unfinishedExams = progress.unfinishedExams
  }

  public var solved: Int { entries.count { $0.isSolved } }
  public var tries: Int { entries.reduce(0) { $0 + $1.tries } }
  public var minutes: Int { entries.reduce(0) { $0 + $1.minutes } }
  /// What the exercises tried are declared to take, each once.
  public var declaredMinutes: Int { entries.reduce(0) { $0 + $1.exercise.minutes } }

  private static func unknown(in progress: Progress, _ book: ExerciseBook) -> [Unknown] {
    let drills = [TalkingMeeting.id] + SeededCell.levels.map(SeededCell.id(of:))
    let strange = progress.attempts.filter { attempt in
      if drills.contains(attempt.exercise) { return false }
      return book.exercises.first { $0.id == attempt.exercise }.map { $0.version < attempt.exerciseVersion } ?? true
    }
    return strange.reduce(into: []) { found, attempt in
      guard !found.contains(where: { $0.id == attempt.exercise && $0.version == attempt.exerciseVersion }) else { return }
      let tries = strange.filter { $0.exercise == attempt.exercise && $0.exerciseVersion == attempt.exerciseVersion }
      found.append(
        Unknown(
          id: attempt.exercise, version: attempt.exerciseVersion, isSolved: tries.contains { $0.outcome == .solved }, tries: tries.count))
    }
  }

  private static func drilled(_ level: Int?, in progress: Progress) -> Drilled? {
    let id = level.map(SeededCell.id(of:)) ?? TalkingMeeting.id
    let tries = progress.attempts.filter { $0.exercise == id && $0.outcome != .again }
    let results = progress.drills.filter { $0.exercise == id }
    guard !tries.isEmpty || !results.isEmpty else { return nil }
    return Drilled(
      level: level, tries: max(tries.count, results.count), solved: tries.count { $0.outcome == .solved },
      results: results.sorted { $0.at < $1.at })
  }
}

extension LearnerReport.Weakness {
  fileprivate static func all(of progress: Progress, in book: ExerciseBook) -> [Self] {
    let found = ofRequirements(progress, book) + ofChecks(progress) + ofEvents(progress)
    return found.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private static func ofRequirements(_ progress: Progress, _ book: ExerciseBook) -> [Self] {
    book.exercises.flatMap { exercise in
      let missed = progress.attempts.filter { $0.exercise == exercise.id }.flatMap(\.missed)
      return exercise.requirements.compactMap { requirement -> Self? in
        // The file keeps names without what parts its values.
        let times = missed.count { $0 == Attempt.plain(requirement.name) }
        guard times > 0 else { return nil }
        let name = "\(requirement.name) (\(exercise.title))"
        return Self(
          name: Localized(vi: name, en: name), reason: Localized(vi: requirement.reason, en: requirement.reason), count: times)
      }
    }
  }

  /// Faults missed in exams and hunts, in the order of their codes; a code this program does not know is told as it is.
  private static func ofChecks(_ progress: Progress) -> [Self] {
    let hunts = progress.attempts.filter { SeededCell.levels.map(SeededCell.id(of:)).contains($0.exercise) }
    let codes = progress.exams.flatMap(\.missed) + hunts.flatMap(\.missed).filter { Checks.named($0) != nil }
    return Dictionary(grouping: codes) { $0 }.sorted { $0.key < $1.key }.map { code, times in
      guard let check = Checks.named(code) else { return Self(name: Localized(vi: code, en: code), reason: .empty, count: times.count) }
      let isAll = check.rule.vi == check.title.vi + "."
      return Self(name: check.title, reason: isAll ? .empty : check.rule, count: times.count)
    }
  }

  /// What was lost of meetings, in the order of the kinds of event.
  private static func ofEvents(_ progress: Progress) -> [Self] {
    let missed = progress.attempts.filter { $0.exercise == TalkingMeeting.id }.flatMap(\.missed)
    return TalkingMeeting.kinds.compactMap { kind in
      let times = missed.count { $0 == Attempt.plain(kind.id) }
      let name = Localized(vi: "\(kind.name.vi) (ghi buổi họp)", en: "\(kind.name.en) (minutes of a meeting)")
      return times == 0 ? nil : Self(name: name, reason: .empty, count: times)
    }
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
