import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// How a trainer speaks of what does not hold yet: the words of an exercise that somebody wrote, or of faults to be found.
public protocol Guide: AnyObject {
  /// Statements to be used here first of all, with what they are for; what help begins with.
  var statements: [(verb: Keyword, purpose: Localized)] { get }

  /// The title, scene and task.
  var story: ExerciseWords { get }

  /// What is said after a line of the learner.
  ///
  /// - Parameters:
  ///   - unmet: the requirements that do not hold now, whether they are asked yet or not.
  ///   - accepted: what the checks find and the learner has accepted.
  /// - Returns: what to say, and the names of those that count as missed.
  func review(_ unmet: [Exercise.Requirement], accepted: [Finding]) -> (said: [Localized], missed: [String])

  /// What is said when the learner asks what is missing, or says too early that it is done.
  func missing(_ unmet: [Exercise.Requirement]) -> [Localized]

  /// The next hint; nil when there is none left.
  ///
  /// - Returns: the hint, and the names of requirements that count as missed by it.
  func hint(_ unmet: [Exercise.Requirement]) -> (said: [Localized], missed: [String])?

  /// The names of those that count as missed when the learner leaves.
  func left(_ unmet: [Exercise.Requirement]) -> [String]
}

/// The words of the one who wrote the exercise.
final class ExerciseGuide: Guide {
  private let exercise: Exercise
  private var told: [String] = []
  private var hints = 0

  init(_ exercise: Exercise) { self.exercise = exercise }

  var story: ExerciseWords { ExerciseWords(exercise) }

  /// What the last line changed for the worse or the better: at most three requirements, each told once until it holds again.
  func review(_ unmet: [Exercise.Requirement], accepted: [Finding]) -> (said: [Localized], missed: [String]) {
    let asked = unmet.filter { $0.relevance != nil }
    let new = asked.filter { !told.contains($0.name) }
    told = asked.map(\.name)
    return (new.prefix(3).flatMap(\.explained), told)
  }

  func missing(_ unmet: [Exercise.Requirement]) -> [Localized] { unmet.prefix(3).flatMap(\.explained) }

  func hint(_ unmet: [Exercise.Requirement]) -> (said: [Localized], missed: [String])? {
    guard hints < exercise.hints.count else { return nil }
    hints += 1
    let hint = "\(hints). \(exercise.hints[hints - 1])"
    return ([Localized(vi: hint, en: hint)], [])
  }

  func left(_ unmet: [Exercise.Requirement]) -> [String] { [] }

  var statements: [(verb: Keyword, purpose: Localized)] { [] }
}

extension Guide {
  var words: [RoomWord] { statements.map { RoomWord(Localized(vi: $0.verb.spelling(.vi), en: $0.verb.spelling(.en)), $0.purpose) } }
}

extension Exercise.Requirement {
  /// Why it is asked, and what to do next.
  var explained: [Localized] { said("• \(reason)") + said("  → \(next)") }

  private func said(_ text: String) -> [Localized] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Localized(vi: String($0), en: String($0)) }
  }
}
