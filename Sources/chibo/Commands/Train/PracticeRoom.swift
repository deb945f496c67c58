import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import LineEditor
import Session
import Shell
import Syntax
import Training

/// A cell in which faults are looked for, its number and what is told of it.
struct FaultHunt {
  let cell: SeededCell
  let seed: UInt64
  let words: ExerciseWords
}

/// Where an exercise is done: the real shell on a cell that is not kept.
extension TrainingDesk {
  func practise(_ name: String, _ stage: Stage) throws {
    try finish(isSolved: try practise(try exercise(name), stage))
  }

  /// Tries an exercise until it is ended otherwise than by beginning anew; from the model it goes on to the next stage.
  ///
  /// - Parameter faults: the cell the exercise is made of, where faults are looked for.
  /// - Returns: whether it is solved; a model watched leaves nothing to be solved.
  func practise(_ exercise: Exercise, _ first: Stage, faults: FaultHunt? = nil) throws -> Bool {
    let rules = try self.rules()
    // One for all tries, for it may have read further than the first has used.
    let editor = Self.editor
    var stage = first
    while true {
      let trainer = try once(exercise, stage, rules, faults, on: editor)
      if trainer.outcome == .again { continue }
      guard trainer.goesOn, let next = stage.next else {
        tellNext(after: trainer)
        return trainer.outcome == .solved || trainer.stage == .watch
      }
      stage = next
    }
  }

  /// A script that practises is told by the exit code what came of it; a person has read it.
  func finish(isSolved: Bool) throws(ExitCode) {
    if !isSolved, !Surroundings.isTerminal(0) { throw ExitCode(.findings) }
  }

  /// The stages before the last lead to the one after them.
  private func tellNext(after trainer: Trainer) {
    guard trainer.outcome == .solved, let next = trainer.stage.next else { return }
    let exercise = trainer.sandbox.exercise
    let name = book.named(exercise.id) == nil ? exercise.source.name : exercise.id
    console.print(
      Localized(
        vi: "Tiếp theo, phần “\(next.name.vi)”: chibo train \(name) --stage \(next.rawValue)",
        en: "Next, “\(next.name.en)”: chibo train \(name) --stage \(next.rawValue)"))
  }

  /// One try, which is added to the progress.
  private func once(
    _ exercise: Exercise, _ stage: Stage, _ rules: RuleBook, _ faults: FaultHunt?, on editor: any LineEditor
  ) throws
    -> Trainer
  {
    let guide = faults.map { FaultGuide($0.cell, $0.words) }
    let (trainer, seconds) = try lead(exercise, on: editor) { host throws(Failure) in
      let trainer = try Trainer(try Sandbox(exercise, rules: rules, host: host), stage: stage, guide: guide)
      return (trainer, trainer.sandbox.session, ExerciseCoach(trainer))
    }
    let attempt = Attempt(trainer, learner: learner, seconds: seconds, at: Surroundings.milliseconds)
    var lines = [attempt.line]
    if let faults, attempt.outcome != .again {
      lines.append(Drill(trainer, in: faults.cell, seed: faults.seed, learner: learner, at: attempt.at).line)
    }
    if trainer.isTouched { try add(lines) }
    return trainer
  }

  static var editor: any LineEditor {
    makeLineEditor(program: "chibo-train", terminal: Surroundings.terminal, history: nil)
  }

  /// Runs the shell on a cell made for it, with whoever leads the learner.
  ///
  /// - Returns: whoever led, and the seconds it took.
  /// - Throws: the exit code, after it was said what stopped the data.
  func lead<Leader>(
    _ exercise: Exercise, on editor: any LineEditor = Self.editor,
    _ make: (any Host) throws(Failure) -> (leader: Leader, session: Session, coach: any Coach)
  ) throws(ExitCode) -> (leader: Leader, seconds: Int) {
    // A try is written also of whoever closes the window, and where the machine is shut down.
    Output.outliveTerminal()
    if let obstacle = file.obstacle { throw stop(Diagnostic(FileCode.unwritable, at: nil, obstacle)) }
    tellOfLearnerAlike()
    let host = ShellHost(editor: editor, surroundings: PracticeSurroundings(console, day: exercise), language: workshop.options.language)
    do throws(Failure) {
      let (leader, session, coach) = try make(host)
      host.interpreter = session.interpreter
      let began = Surroundings.milliseconds
      Shell(session: session, host: host, editor: editor, coach: coach).run()
      return (leader, Int((Surroundings.milliseconds - began) / 1000))
    } catch {
      console.report([error])
      throw ExitCode(.stopped)
    }
  }

  /// The number of what is invented: the one given, else one short enough to be read out to a class.
  static func seed(_ given: UInt64?) -> UInt64 { given ?? UInt64.random(in: 1...99_999) }

  /// Adds lines to the progress.
  ///
  /// - Throws: the exit code, after it was said that it could not be written.
  func add(_ lines: [String]) throws(ExitCode) {
    guard let reason = file.refusal(of: lines) else { return }
    throw stop(
      Diagnostic(
        FileCode.unwritable, at: nil,
        Localized(
          vi: "không ghi được tiến độ vào \(file.path): \(reason.vi)", en: "the progress could not be written to \(file.path): \(reason.en)"
        )))
  }
}

/// The trainer as the shell knows it.
private final class ExerciseCoach: Coach {
  private let trainer: Trainer

  init(_ trainer: Trainer) { self.trainer = trainer }

  var greeting: [Localized] { trainer.greeting }
  var mark: Localized { Localized(vi: "BÀI TẬP", en: "EXERCISE") }
  var isOver: Bool { trainer.outcome != nil }
  var help: [Localized] { trainer.help }
  func take(_ line: String) -> [Localized]? { trainer.take(line) }
  func isWord(_ line: String, inText: Bool) -> Bool { trainer.isWord(line, inText: inText) }
  func review() -> [Localized] { trainer.review() }
  var farewell: Localized? { trainer.farewell }
}

/// The screen alone: nothing is read or written, and a paper is shown under a banner.
final class PracticeSurroundings: ScreenSurroundings {
  let console: Console
  let day: Day

  init(_ console: Console, day exercise: Exercise) {
    self.console = console
    day = exercise.today ?? Surroundings.today
  }

  func export(_ paper: ExportedPaper, of cell: Cell, to path: String?) throws(Diagnostic) -> [Localized] {
    guard let document = paper.word.paper.document(of: paper.subject, in: cell, on: paper.day) else { return [] }
    write(Self.marked(PlainTextWriter.text(of: document)).printable)
    return [
      Localized(vi: "(trong bài tập, giấy tờ hiện lên màn hình, không ghi ra tệp)", en: "(in an exercise papers are shown and not written)")
    ]
  }

  func minutes(of meeting: Meeting, in cell: Cell) -> String {
    Self.marked(PlainTextWriter.text(of: ReadOutMinutes.document(of: meeting, in: cell)))
  }

  /// A paper between two lines that say what it is not.
  private static func marked(_ paper: String) -> String {
    let banner = "══ BÀI TẬP – không phải văn bản thật ══"
    return [banner, paper, banner].joined(separator: "\n")
  }

  func saveTemplate(named name: String, script: String) throws(Diagnostic) -> String {
    throw Diagnostic(FileCode.unwritable, at: nil, Localized(vi: "bài tập không lưu mẫu", en: "an exercise keeps no template"))
  }

  func saveExercise(named name: String, text: String) throws(Diagnostic) -> String {
    throw Diagnostic(FileCode.unwritable, at: nil, Localized(vi: "bài tập không lưu bài", en: "an exercise keeps no exercise"))
  }

  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    throw Diagnostic(FileCode.unreadable, at: nil, Localized(vi: "bài tập không đọc tệp nào khác", en: "an exercise reads no other file"))
  }

  var timeOfDay: TimeOfDay? { nil }
}
