import TextRoom

/// What a learner has done so far.
public struct Progress: Sendable {
  public let attempts: [Attempt]
  public let exams: [ExamResult]
  /// Exams that were begun and never handed in, in the order of time.
  public let unfinishedExams: [ExamStart]
  /// What came of meetings and of cells with faults.
  public let drills: [Drill]
  /// Lines that this program does not know.
  public let unread: Int

  /// - Parameter learner: whose lines; others are left out.
  public init(_ text: String, of learner: String) {
    let read = ProgressLine.lines(of: text).map(ProgressLine.init)
    self.init(read.filter { $0.learner?.isName(learner) ?? false }, unread: read.count { $0.learner == nil })
  }

  /// - Parameter lines: of one learner.
  init(lines: [String]) { self.init(lines.map(ProgressLine.init), unread: 0) }

  private init(_ own: [ProgressLine], unread: Int) {
    attempts = own.compactMap { if case .attempt(let attempt) = $0 { attempt } else { nil } }
    exams = own.compactMap { if case .exam(let exam) = $0 { exam } else { nil } }
    unfinishedExams = ExamStart.unfinished(own.compactMap { if case .examStart(let start) = $0 { start } else { nil } }, exams)
    drills = own.compactMap { if case .drill(let drill) = $0 { drill } else { nil } }
    self.unread = unread
  }

  /// Solved alone, in whatever version, without the solution having been seen in that try.
  public func hasSolved(_ exercise: String) -> Bool {
    attempts.contains { $0.exercise == exercise && $0.outcome == .solved && $0.stage == .alone && !$0.hasSeenSolution }
  }

  /// Milliseconds since 1970-01-01T00:00Z at which an exercise is to be reviewed; nil for one that was never tried to its end.
  public func due(_ exercise: String) -> Int64? {
    let tries = graded(exercise)
    guard let first = tries.first else { return nil }
    var memory = Memory(first: first.grade)
    var last = first.at
    for later in tries.dropFirst() {
      memory.review(later.grade, after: Int((later.at - last) / Self.day))
      last = later.at
    }
    return last + Int64(memory.interval) * Self.day
  }

  /// The tries of an exercise that say how well it is remembered, and the exams in which it was asked for, in the order of time.
  private func graded(_ exercise: String) -> [(at: Int64, grade: Memory.Grade)] {
    let tries = attempts.filter { $0.exercise == exercise }.compactMap { attempt in attempt.grade.map { (at: attempt.at, grade: $0) } }
    let asked = exams.compactMap { exam -> (at: Int64, grade: Memory.Grade)? in
      if exam.proved.contains(exercise) { return (exam.at, .easy) }
      return exam.unproved.contains(exercise) ? (exam.at, .again) : nil
    }
    return (tries + asked).sorted { $0.at < $1.at }
  }

  /// The exam that went best; nil when none was sat.
  public var bestExam: ExamResult? { Self.best(of: exams) }

  /// Whether the learner has seen a paper.
  public func hasSeen(paper seed: UInt64) -> Bool { exams.contains { $0.seed == seed } || unfinishedExams.contains { $0.seed == seed } }

  /// How many papers the learner has seen.
  public var papersSeen: Int { exams.count + unfinishedExams.count }

  static func best(of exams: [ExamResult]) -> ExamResult? {
    exams.max { ($0.isPassed ? 1 : 0, $0.share) < ($1.isPassed ? 1 : 0, $1.share) }
  }

  private static let day: Int64 = 86_400_000

  public func tries(of exercise: String) -> Int { attempts.count { $0.exercise == exercise } }
}
