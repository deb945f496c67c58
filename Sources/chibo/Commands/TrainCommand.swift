import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import LineEditor
import Shell
import Shipped
import Syntax
import Training

/// Exercises in the real language, on a cell that is not kept.
struct TrainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "train",
      abstract: said(
        vi: "Luyện tập: làm việc của bí thư trên chi bộ giả, không động đến sổ thật.", en: "Practise on a cell that is not kept."),
      discussion: said(
        vi: """
          chibo train               các bài, bài nào đã làm, bài nào nên làm tiếp
          chibo train next          bài nên làm tiếp
          chibo train review        bài đến hạn ôn, với tên khác
          chibo train MÃ|TÊN        một bài; --stage watch|order|gaps|alone
          chibo train verify [TỆP]  kiểm tra các bài (dành cho người soạn)
          chibo train report        đã học được gì
          chibo train faults        tìm và sửa lỗi trong một sổ giả; --level 1…4 --seed SỐ
          chibo train meeting       ghi biên bản một buổi họp giả; --seed SỐ
          """,
        en: """
          chibo train               the exercises, what is done, what comes next
          chibo train next          the exercise that comes next
          chibo train review        the exercise that is due, with other names
          chibo train ID|TITLE      one exercise; --stage watch|order|gaps|alone
          chibo train verify [FILE] the author's test
          chibo train report        what was learnt
          chibo train faults        find and mend faults in an invented record; --level 1…4 --seed NUMBER
          chibo train meeting       the minutes of an invented meeting; --seed NUMBER
          """),
      subcommands: [TrainFaultsCommand.self, TrainMeetingCommand.self, TrainExerciseCommand.self],
      defaultSubcommand: TrainExerciseCommand.self)
  }

}

/// The exercises that ship, by id or title, and what goes on with them.
struct TrainExerciseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "exercise", abstract: said(vi: "Làm một bài, hoặc liệt kê các bài.", en: "Do one exercise, or list them."))
  }

  @OptionGroup var options: CommonOptions

  @Argument(
    help: ArgumentHelp(said(vi: "Mã hoặc tên bài; next, review, verify, report.", en: "Id or title; next, review, verify, report.")))
  var words: [String] = []

  @Option(name: .long, help: ArgumentHelp(said(vi: "Cách làm: watch, order, gaps, alone.", en: "How: watch, order, gaps, alone.")))
  var stage: Stage = .alone

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Người học, khi nhiều người dùng một máy.", en: "Who learns, where several share a computer."),
      valueName: said(vi: "họ tên", en: "name")))
  var learner: String = ""

  func run() throws {
    let workshop = Workshop(options)
    let desk = TrainingDesk(workshop, learner: learner)
    switch words.first {
    case nil: desk.list()
    case "verify": try desk.verify(Array(words.dropFirst()))
    case "report": desk.report()
    case "next": try desk.practise(desk.next?.id ?? "", stage)
    case "review": try desk.review(stage)
    case let name?: try desk.practise(words.count == 1 ? name : words.joined(separator: " "), stage)
    }
  }
}

extension Stage: ExpressibleByArgument {}

/// The exercises that ship with the program and what a learner did of them.
private struct TrainingDesk {
  let workshop: Workshop
  let learner: String
  let book = ExerciseBook(Shipped.exercises.map { SourceText(name: $0.name, bytes: $0.bytes) })
  private let file = ProgressFile(path: Surroundings.progressPath)

  init(_ workshop: Workshop, learner: String) {
    self.workshop = workshop
    self.learner = learner
  }

  private var console: Console { workshop.console }
  private var progress: Progress { Progress(file.text, of: learner) }

  /// The first that is not solved and whose needs are.
  var next: Exercise? {
    let done = progress
    return book.exercises.first { !done.hasSolved($0.id) }
  }

  func list() {
    let done = progress
    let upcoming = next?.id
    for exercise in book.exercises {
      let mark = done.hasSolved(exercise.id) ? "✓" : exercise.id == upcoming ? "→" : " "
      let tries = done.tries(of: exercise.id)
      let more = tries == 0 ? "" : said(vi: ", \(tries) lần làm", en: ", \(tries) tries")
      console.print(
        Localized(
          vi: "\(mark) \(exercise.id)  \(exercise.title) (\(exercise.minutes) phút\(more))",
          en: "\(mark) \(exercise.id)  \(exercise.title) (\(exercise.minutes) min\(more))"))
    }
    tellUnread(done)
    let waiting = due(done).count
    if waiting > 0 {
      console.print(Localized(vi: "\(waiting) bài đến hạn ôn: chibo train review", en: "\(waiting) due for review: chibo train review"))
    }
    if let upcoming { console.print(Localized(vi: "Làm tiếp: chibo train \(upcoming)", en: "Next: chibo train \(upcoming)")) }
  }

  func report() {
    let done = progress
    let solved = book.exercises.count { done.hasSolved($0.id) }
    console.print(
      Localized(
        vi: "Đã đạt \(solved)/\(book.exercises.count) bài, \(done.attempts.count) lần làm.",
        en: "\(solved) of \(book.exercises.count) exercises solved in \(done.attempts.count) tries."))
    let missed = Dictionary(grouping: done.attempts.flatMap(\.missed)) { $0 }.map { (name: $0.key, count: $0.value.count) }
    for weak in missed.sorted(by: { ($1.count, $0.name) < ($0.count, $1.name) }).prefix(3) {
      console.print(
        Localized(vi: "  còn hay quên: \(weak.name) (\(weak.count) lần)", en: "  often forgotten: \(weak.name) (\(weak.count) times)"))
    }
    tellUnread(done)
  }

  private func tellUnread(_ progress: Progress) {
    guard progress.unread > 0 else { return }
    console.print(
      Localized(
        vi: "(\(progress.unread) dòng tiến độ của bản khác hoặc bị hỏng, để nguyên)",
        en: "(\(progress.unread) lines of progress are of another version or damaged and were left as they are)"))
  }

  // MARK: The author's test

  func verify(_ paths: [String]) throws {
    var sources: [SourceText] = []
    do throws(Diagnostic) { for path in paths { sources.append(try Files.source(path)) } } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
    let tested = paths.isEmpty ? book : ExerciseBook(sources + book.exercises.map(\.source))
    console.report(tested.failures)
    let wanted = paths.isEmpty ? tested.exercises : tested.exercises.filter { exercise in paths.contains(exercise.source.name) }
    var (mutants, noticed, steps, faults) = (0, 0, 0, tested.failures.count)
    let rules = try self.rules()
    for exercise in wanted {
      let test = ExerciseTest(exercise, among: tested, rules: rules)
      (mutants, noticed, steps, faults) = (mutants + test.mutants, noticed + test.noticed, steps + test.steps, faults + test.problems.count)
      for problem in test.problems { console.print(Localized(vi: "\(exercise.id): \(problem.vi)", en: "\(exercise.id): \(problem.en)")) }
    }
    let share = mutants == 0 ? 100 : noticed * 100 / mutants
    console.print(
      Localized(
        vi: "\(wanted.count) bài, \(faults) lỗi, nhận ra \(noticed)/\(mutants) thay đổi sai (\(share)%), \(steps) câu đã chạy.",
        en:
          "\(wanted.count) exercises, \(faults) faults, \(noticed) of \(mutants) wrong changes noticed (\(share) %), \(steps) statements run."
      ))
    if faults > 0 { throw ExitCode(.findings) }
  }

  private func rules() throws -> RuleBook {
    do throws(Diagnostic) { return try workshop.shippedRules() } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
  }

  // MARK: Practising

  /// The exercises to be reviewed by now, the one due first before the others.
  private func due(_ progress: Progress) -> [Exercise] {
    let now = Surroundings.milliseconds
    return book.exercises.compactMap { exercise in progress.due(exercise.id).map { (exercise: exercise, at: $0) } }
      .filter { $0.at <= now }.sorted { $0.at < $1.at }.map(\.exercise)
  }

  /// The exercise due first, with other names each time.
  func review(_ stage: Stage) throws {
    let done = progress
    guard let exercise = due(done).first else {
      return console.print(Localized(vi: "Hôm nay không có bài nào đến hạn ôn.", en: "No exercise is due today."))
    }
    let varied = exercise.variations.isEmpty ? exercise : exercise.varied(done.tries(of: exercise.id))
    let rules = try self.rules()
    while try once(varied, stage, rules) == .again {}
  }

  func practise(_ name: String, _ stage: Stage) throws {
    guard let exercise = try name.hasSuffix(".bai") ? opened(name) : book.named(name) else {
      console.print(
        name.isEmpty
          ? Localized(vi: "Đã làm hết các bài.", en: "All exercises are done.")
          : Localized(
            vi: "không có bài “\(name)”; “chibo train” liệt kê các bài", en: "there is no exercise “\(name)”; “chibo train” lists them"))
      throw ExitCode(name.isEmpty ? .well : .usage)
    }
    let rules = try self.rules()
    while try once(exercise, stage, rules) == .again {}
  }

  /// An exercise of the user's own, by its path.
  private func opened(_ path: String) throws -> Exercise {
    var read = ExerciseBook([])
    do throws(Diagnostic) { read = ExerciseBook([try Files.source(path)]) } catch { console.report(error) }
    console.report(read.failures)
    guard let exercise = read.exercises.first else { throw ExitCode(.stopped) }
    return exercise
  }

  private func once(_ exercise: Exercise, _ stage: Stage, _ rules: RuleBook) throws -> Trainer.Outcome {
    let editor = makeLineEditor(program: "chibo-train", terminal: Surroundings.terminal, history: nil)
    let host = ShellHost(editor: editor, surroundings: PracticeSurroundings(console, day: exercise), language: workshop.options.language)
    let began = Surroundings.milliseconds
    do throws(Failure) {
      let trainer = try Trainer(try Sandbox(exercise, rules: rules, host: host), stage: stage)
      host.interpreter = trainer.sandbox.session.interpreter
      Shell(session: trainer.sandbox.session, host: host, editor: editor, coach: ExerciseCoach(trainer)).run()
      let now = Surroundings.milliseconds
      let attempt = Attempt(trainer, learner: learner, seconds: Int((now - began) / 1000), at: now)
      if !file.append(attempt.line) {
        console.print(Localized(vi: "(không ghi được tiến độ vào \(file.path))", en: "(the progress could not be written to \(file.path))"))
      }
      return attempt.outcome
    } catch {
      console.report([error])
      throw ExitCode(.stopped)
    }
  }
}

/// The trainer as the shell knows it.
final class ExerciseCoach: Coach {
  private let trainer: Trainer

  init(_ trainer: Trainer) { self.trainer = trainer }

  var greeting: [Localized] { trainer.greeting }
  var mark: Localized { Localized(vi: "BÀI TẬP", en: "EXERCISE") }
  var isOver: Bool { trainer.outcome != nil }
  func take(_ line: String) -> [Localized]? { trainer.take(line) }
  func review() -> [Localized] { trainer.review() }
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
    let text = PlainTextWriter.text(of: document)
    let banner = "══ BÀI TẬP – không phải văn bản thật ══"
    for line in [banner, text, banner] { write(line.printable) }
    return [
      Localized(vi: "(trong bài tập, giấy tờ hiện lên màn hình, không ghi ra tệp)", en: "(in an exercise papers are shown and not written)")
    ]
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
