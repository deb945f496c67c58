import Syntax

/// What a learner is examined on: an invented cell taken over with faults of all kinds, told as an exercise is; its hints and solutions play no
/// part.
public struct ExamPaper: Sendable {
  /// By which the same paper is made again.
  public let seed: UInt64
  /// The scene, the day and what is on record; its requirements say when a fault is mended.
  public let exercise: Exercise
  /// What is told of the cell.
  let words: ExerciseWords
  /// Codes of the faults, which are the names of their requirements.
  let faults: [String]

  /// - Parameter faults: as many as are wanted, up to `ExamTerms.greatestFaults`.
  public init(seed: UInt64, faults: Int) {
    let level = SeededCell.levels.upperBound
    let seeded = SeededCell(seed: Self.source(of: seed), level: level, faults: faults)
    self.seed = seed
    exercise = seeded.exercise(seed: seed, level: level)
    words = seeded.words(seed: seed, level: level)
    self.faults = seeded.faults.map(\.code.rawValue)
  }

  /// Numbers of papers count apart from those of fault-finding, whose solutions are there to be looked at.
  static func source(of seed: UInt64) -> UInt64 {
    var choice = SeededChoice(seed: seed, stream: 11)
    return choice.next()
  }

  /// The exercises it rests on: those that teach one of its faults.
  public func exercises(in book: ExerciseBook) -> [Exercise] {
    let codes = Set(faults)
    return book.exercises.filter { !codes.isDisjoint(with: $0.teaches) }
  }
}
