import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import Shipped
import Syntax
import Training

/// The exercises that ship with the program and what a learner did of them.
struct TrainingDesk {
  let workshop: Workshop
  let learner: String
  let book = ExerciseBook(Shipped.exercises.map { SourceText(name: $0.name, bytes: $0.bytes) })
  let file = ProgressFile(path: Surroundings.progressPath)

  init(_ options: TrainOptions) {
    workshop = Workshop(options.common)
    learner = options.learner
  }

  var console: Console { workshop.console }
  var progress: Progress { Progress(file.text, of: learner) }

  /// The first that is not solved and whose needs are.
  var next: Exercise? {
    let done = progress
    return book.exercises.first { !done.hasSolved($0.id) }
  }

  func tellUnread(_ progress: Progress) {
    guard progress.unread > 0 else { return }
    console.print(
      Localized(
        vi: "(\(progress.unread) dòng tiến độ của bản khác hoặc bị hỏng, để nguyên)",
        en: "(\(progress.unread) lines of progress are of another version or damaged and were left as they are)"))
  }

  func rules() throws -> RuleBook {
    do throws(Diagnostic) { return try workshop.shippedRules() } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
  }

  /// The exercises to be reviewed by now, the one due first before the others.
  func due(_ progress: Progress) -> [Exercise] {
    let now = Surroundings.milliseconds
    return book.exercises.compactMap { exercise in progress.due(exercise.id).map { (exercise: exercise, at: $0) } }
      .filter { $0.at <= now }.sorted { $0.at < $1.at }.map(\.exercise)
  }
}
