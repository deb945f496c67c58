import Domain
import Interpreter
import Syntax

/// What a learner is examined on: a cell taken over with faults, told as an exercise is; its requirements, hints and solutions play no part.
public struct ExamPaper: Sendable {
  /// By which the same paper is made again.
  public let seed: UInt64
  /// The scene, the day and what is on record.
  public let exercise: Exercise

  public init(seed: UInt64, exercise: Exercise) { (self.seed, self.exercise) = (seed, exercise) }

  /// An inherited cell from the exercises: of those that begin with enough faults one, with other names; where none has enough, the one with
  /// the most.
  ///
  /// - Returns: nil when no exercise of the book begins with a fault.
  public static func inherited(_ seed: UInt64, faults: Int, from book: ExerciseBook, rules: RuleBook) -> ExamPaper? {
    let counted = book.exercises.map { exercise in (exercise: exercise, faults: Self.faults(in: exercise, rules)) }.filter { $0.faults > 0 }
    guard let most = counted.map(\.faults).max() else { return nil }
    let fit = counted.filter { $0.faults >= min(faults, most) }
    let chosen = fit[Int(seed % UInt64(fit.count))].exercise
    let choice = Int(seed / UInt64(fit.count) % 16)
    return ExamPaper(seed: seed, exercise: chosen.variations.isEmpty || choice == 0 ? chosen : chosen.varied(choice - 1))
  }

  private static func faults(in exercise: Exercise, _ rules: RuleBook) -> Int {
    do throws(Failure) { return try Sandbox(exercise, rules: rules, host: SilentHost()).faults.count } catch { return 0 }
  }
}

/// A fault of the record: what a check finds, and about what.
struct Fault: Hashable {
  let code: FindingCode
  let subject: FindingSubject
}

extension Sandbox {
  /// What the checks find now and weighs more than a note, in their order.
  var faults: [Finding] {
    cell?.findings(on: session.interpreter.today).filter { $0.severity > .notice } ?? []
  }
}
