import Diagnostics
import Domain
import Interpreter
import Syntax

/// The exercises there are, in the order in which they build on each other.
public struct ExerciseBook: Sendable {
  public let exercises: [Exercise]
  /// What is wrong with the text of an exercise, which is left out.
  public let failures: [Failure]

  /// - Parameter sources: one exercise each.
  public init(_ sources: [SourceText]) {
    var exercises: [Exercise] = []
    var failures: [Failure] = []
    for source in sources {
      let parsed = ExerciseParser.parse(source)
      let problems = parsed.diagnostics + [Self.impossibleDay(of: parsed.exercise)].compactMap(\.self)
      if problems.isEmpty { exercises.append(parsed.exercise) }
      failures += problems.map { Failure($0, in: source) }
    }
    self.exercises = Self.ordered(exercises)
    self.failures = failures
  }

  private static func impossibleDay(of exercise: Exercise) -> Diagnostic? {
    guard exercise.day != nil, exercise.today == nil else { return nil }
    return Diagnostic(
      ExerciseCode.value, at: nil,
      Localized(
        vi: "\(exercise.id): lịch không có ngày ghi ở “ngày”; viết như 05/12/2026",
        en: "\(exercise.id): the calendar has no such day as “day” states; write it like 05/12/2026"))
  }

  /// By id, or by title without marks.
  public func named(_ name: String) -> Exercise? {
    exercises.first { $0.id == name } ?? exercises.first { $0.title.isName(name) }
  }

  /// Those that a name may mean: the one of the id or title, else those whose id or title is so without marks, else begins so, else holds it.
  public func meant(by name: String) -> [Exercise] {
    if let exercise = named(name) { return [exercise] }
    let key = name.split { $0.isWhitespace }.joined(separator: " ").folded
    guard !key.isEmpty else { return [] }
    let fits: [(String) -> Bool] = [{ $0 == key }, { $0.hasPrefix(key) }, { " \($0)".contains(" " + key) }]
    for fit in fits {
      let found = exercises.filter { fit($0.title.folded) || fit($0.id) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The first exercises, which lead from nothing to printed minutes; all of a smaller book.
  public var lead: [Exercise] { Array(exercises.prefix(Self.leading)) }

  /// How many the lead has.
  static let leading = 8

  /// The exercises after the lead by how often their work comes, those of no exercise left out.
  public var groups: [(level: Verb.Level, exercises: [Exercise])] {
    let others = exercises.dropFirst(Self.leading)
    return Verb.Level.allCases.map { level in (level, others.filter { $0.level == level }) }.filter { !$0.exercises.isEmpty }
  }

  /// Those that need nothing first; the rest as soon as what they need stands before them, else in the order given.
  private static func ordered(_ given: [Exercise]) -> [Exercise] {
    var placed: [Exercise] = []
    var waiting = given
    while let next = waiting.firstIndex(where: { exercise in
      exercise.needs.allSatisfy { need in placed.contains { $0.id == need } || !given.contains { $0.id == need } }
    }) {
      placed.append(waiting.remove(at: next))
    }
    return placed + waiting
  }
}
