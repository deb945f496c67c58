import Diagnostics
import Domain
import Interpreter
import Journal
import Session
import Syntax
import Wording

/// A cell to practise on: a session of the real language over a journal that has no file and ends with it.
public final class Sandbox {
  public let exercise: Exercise
  public let session: Session
  /// The state before the learner began.
  public let start: State
  private let rules: RuleBook

  /// Puts on record what the exercise begins with.
  ///
  /// - Parameters:
  ///   - rules: the numbers of rules that ship with the program.
  ///   - host: who answers and is shown what comes of statements.
  /// - Throws: what stopped the data of the exercise.
  public init(_ exercise: Exercise, rules: RuleBook, host: any Host) throws(Failure) {
    self.exercise = exercise
    self.rules = rules
    let day = exercise.today ?? Day(number: 0)
    do throws(Diagnostic) {
      session = try Session(
        journal: MemoryJournal(), rules: rules, host: host, author: "", day: { day }, now: { Int64(day.number) * 86_400_000 })
    } catch {
      throw Failure(error, in: exercise.source)
    }
    try session.enter(exercise.data.sentences, from: exercise.source)
    // What is on record may be of earlier days; the learner's own is that of the exercise.
    let today = SourceText(name: exercise.source.name, "đề ngày hôm nay")
    try session.enter(Parser.parse(today).script, from: today)
    start = session.interpreter.state
    if !exercise.dataMayBeUndone {
      session.interpreter.given = start.current.map { start.cells[$0].history.count } ?? 0
    }
  }

  public var cell: Cell? { session.interpreter.state.cell }

  /// What the checks find now and the learner has accepted as it is.
  var acceptedFindings: [Finding] { cell?.openFindings(on: session.interpreter.today).accepted ?? [] }

  /// What the checks find now, without what was accepted.
  var openFindings: [Finding] { cell?.openFindings(on: session.interpreter.today).open ?? [] }

  /// Runs statements of the exercise itself, such as a solution.
  public func run(_ script: Exercise.Script) throws(Failure) { try run(script.sentences) }

  /// The state the first solution leads to; nil when it does not run.
  func solved() -> State? { exercise.solutions.first.flatMap { solved(by: $0) }?.session.interpreter.state }

  private func solved(by solution: Exercise.Script) -> Sandbox? {
    do throws(Failure) {
      let other = try Sandbox(exercise, rules: rules, host: SilentHost())
      try other.run(solution)
      return other
    } catch {
      return nil
    }
  }

  /// What the checks warn of now, oftener than at the start and after any solution: what went wrong beside the task.
  func harm() -> [Finding] {
    let before = start.cell?.openFindings(on: session.interpreter.today).open ?? []
    var allowed = Self.counts(of: before)
    for solution in exercise.solutions {
      let left = solved(by: solution)?.openFindings ?? []
      allowed.merge(Self.counts(of: left)) { max($0, $1) }
    }
    let known = Set(before.map { SeededFinding($0.code, $0.subject) })
    let found = Self.counts(of: openFindings)
    return openFindings.filter { finding in
      let isOftener = found[finding.code, default: 0] > allowed[finding.code, default: 0]
      return isOftener && finding.severity >= .warning && !known.contains(SeededFinding(finding.code, finding.subject))
    }
  }

  private static func counts(of findings: [Finding]) -> [FindingCode: Int] {
    var counts: [FindingCode: Int] = [:]
    for finding in findings { counts[finding.code, default: 0] += 1 }
    return counts
  }

  func run(_ sentences: [Sentence]) throws(Failure) { try session.enter(sentences, from: exercise.source) }

  /// Runs statements, asks something of what they lead to, and takes all of it back.
  func trying<Found>(_ sentences: [Sentence], _ ask: () throws(Failure) -> Found) throws(Failure) -> Found {
    try session.trying(sentences, from: exercise.source, ask)
  }

  /// The requirements that are asked now and do not hold, the most important first.
  ///
  /// - Throws: what is wrong with a condition.
  public func unmet() throws(Failure) -> [Exercise.Requirement] {
    var unmet: [Exercise.Requirement] = []
    for requirement in exercise.requirements where try !holds(requirement) { unmet.append(requirement) }
    return unmet
  }

  private func holds(_ requirement: Exercise.Requirement) throws(Failure) -> Bool {
    do throws(Diagnostic) {
      if let relevance = requirement.relevance, try !session.interpreter.holds(relevance, since: start) { return true }
      return try session.interpreter.holds(requirement.condition, since: start)
    } catch {
      throw Failure(error.span == nil ? error.placed(at: requirement.span) : error, in: exercise.source)
    }
  }
}

extension Diagnostic {
  fileprivate func placed(at span: Span) -> Diagnostic {
    var placed = self
    placed.span = span
    return placed
  }
}

extension Exercise {
  /// The day it is for the learner; nil when none is stated or the calendar has none such.
  public var today: Day? { day.flatMap(Day.init) }
}

extension Day {
  /// - Returns: nil for a day the calendar does not have, or one that depends on today.
  init?(_ literal: DateLiteral) {
    guard case .day(let year, let month, let day) = literal else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// Answers nothing and shows nothing: for solutions that a machine runs.
final class SilentHost: Host {
  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    throw Diagnostic(
      ExerciseCode.value, at: nil, Localized(vi: "bài tập không đọc tệp nào khác", en: "an exercise reads no other file"))
  }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
  var isInterrupted: Bool { false }
}
