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

  /// An inherited cell from the exercises, with other names: one of those that begin with about as many kinds of fault as asked for, or with
  /// the most there are.
  ///
  /// - Returns: nil when no exercise of the book begins with a fault.
  public static func inherited(_ seed: UInt64, faults: Int, from book: ExerciseBook, rules: RuleBook) -> ExamPaper? {
    let counted = book.exercises.map { exercise in (exercise: exercise, kinds: Self.kinds(in: exercise, rules)) }.filter { $0.kinds > 0 }
    guard let most = counted.map(\.kinds).max() else { return nil }
    let fit = counted.filter { $0.kinds >= min(faults, most) - 1 }
    let chosen = fit[Int(seed % UInt64(fit.count))].exercise
    let choice = Int(seed / UInt64(fit.count) % 16)
    return ExamPaper(seed: seed, exercise: chosen.variations.isEmpty || choice == 0 ? chosen : chosen.varied(choice - 1))
  }

  private static func kinds(in exercise: Exercise, _ rules: RuleBook) -> Int {
    do throws(Failure) {
      return Set(try Sandbox(exercise, rules: rules, host: SilentHost()).faults.map(\.code)).count
    } catch {
      return 0
    }
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
