import Syntax

/// What a class does hour by hour: which exercises in which order, what the trainer shows before each, and when there is a rest.
///
/// An exercise stands behind those it needs; what does not fit into the hours is told apart.
public struct ClassPlan: Sendable {
  /// What a class has to go by; minutes everywhere.
  public struct Terms: Sendable {
    /// Of work and rests together, without the noon rest; from 30 to 12 hours.
    public var length: Int
    /// After midnight, at which it begins.
    public var start: Int
    /// Learners who share a computer and do each exercise one after another; at least 1.
    public var sharing: Int
    /// Work at a stretch, and the rest after it.
    public var stretch = 90
    public var rest = 15
    /// The noon rest of a class that is longer than `halfDay`.
    public var noon = 90
    public var halfDay = 300
    /// The exam of one learner; 0 where none is held.
    public var exam = 0
    /// A class of fewer minutes has no time for an exam.
    public var shortestWithExam = 240

    public init(length: Int, start: Int, sharing: Int) {
      (self.length, self.start, self.sharing) = (length, start, max(sharing, 1))
    }

    /// What the exams of all who share a computer take at the end; 0 where the class is too short, or that and the rest before it more than half of
    /// the class.
    public var examTime: Int { length >= shortestWithExam && (exam * sharing + rest) * 2 <= length ? exam * sharing : 0 }
  }

  public enum Activity: Sendable {
    /// The trainer works the model before the class.
    case shown(Exercise)
    case practised(Exercise)
    case rest, noon
    /// All who share a computer, one after another.
    case exam
  }

  public struct Entry: Sendable {
    /// Minutes after midnight.
    public let start: Int
    public let minutes: Int
    public let activity: Activity
  }

  public private(set) var entries: [Entry] = []
  /// What did not fit, in the order of the book.
  public private(set) var left: [Exercise] = []

  private let terms: Terms
  private var planned: [String] = []

  public init(_ book: ExerciseBook, _ terms: Terms) {
    self.terms = terms
    // The exam and the rest before it are kept from what comes last.
    let kept = terms.examTime > 0 ? terms.examTime + terms.rest : 0
    let morning = terms.length > terms.halfDay ? terms.length / 2 : terms.length - kept
    fill(morning, from: terms.start, book)
    var end = terms.start + terms.length
    if terms.length > terms.halfDay {
      entries.append(Entry(start: terms.start + morning, minutes: terms.noon, activity: .noon))
      fill(terms.length - morning - kept, from: terms.start + morning + terms.noon, book)
      end += terms.noon
    }
    if kept > 0 {
      entries.append(Entry(start: end - kept, minutes: terms.rest, activity: .rest))
      entries.append(Entry(start: end - terms.examTime, minutes: terms.examTime, activity: .exam))
    }
    left = book.exercises.filter { !planned.contains($0.id) }
  }

  /// The exercises, in the order of the plan.
  public var exercises: [Exercise] { entries.compactMap { if case .practised(let exercise) = $0.activity { exercise } else { nil } } }

  /// Those it needs that are not in the plan either; empty for one that only lacks time.
  public func missing(for exercise: Exercise) -> [String] { exercise.needs.filter { need in left.contains { $0.id == need } } }

  /// Half a day: the first exercise whose needs are met and that still fits, until none is left.
  private mutating func fill(_ length: Int, from start: Int, _ book: ExerciseBook) {
    var (now, worked) = (start, 0)
    while let next = book.exercises.first(where: { exercise in
      isReady(exercise, in: book) && now + pause(before: exercise, after: worked) + minutes(of: exercise) <= start + length
    }) {
      let pause = pause(before: next, after: worked)
      if pause > 0 {
        entries.append(Entry(start: now, minutes: pause, activity: .rest))
        now += pause
        worked = 0
      }
      entries.append(Entry(start: now, minutes: next.showing, activity: .shown(next)))
      entries.append(Entry(start: now + next.showing, minutes: next.minutes * terms.sharing, activity: .practised(next)))
      now += minutes(of: next)
      worked += minutes(of: next)
      planned.append(next.id)
    }
  }

  private func isReady(_ exercise: Exercise, in book: ExerciseBook) -> Bool {
    !planned.contains(exercise.id)
      && exercise.needs.allSatisfy { need in planned.contains(need) || !book.exercises.contains { $0.id == need } }
  }

  private func minutes(of exercise: Exercise) -> Int { exercise.showing + exercise.minutes * terms.sharing }

  private func pause(before exercise: Exercise, after worked: Int) -> Int {
    worked > 0 && worked + minutes(of: exercise) > terms.stretch ? terms.rest : 0
  }
}

extension Exercise {
  /// Minutes the trainer needs before the class: two to tell the scene, and one for each statement of the model.
  var showing: Int { 2 + model.reduce(0) { $0 + $1.script.sentences.count } }
}
