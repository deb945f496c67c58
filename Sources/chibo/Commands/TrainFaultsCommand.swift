import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import LineEditor
import Shell
import Training

/// Faults to be found and mended in the record of an invented cell, without end.
struct TrainFaultsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "faults",
      abstract: said(
        vi: "Tìm và sửa lỗi trong sổ của một chi bộ giả; mỗi số cho một sổ khác.",
        en: "Find and mend faults in the record of an invented cell; each number gives another."))
  }

  @OptionGroup var options: CommonOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số của sổ; cùng số và cấp thì cùng sổ. Không ghi thì máy chọn.",
        en: "Number of the record; the same number and level give the same. Without it one is chosen."),
      valueName: said(vi: "số", en: "number")))
  var seed: UInt64?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Từ 1 (dễ thấy) đến 4 (mười lỗi đủ loại).", en: "From 1 (easy to see) to 4 (ten faults of all kinds)."),
      valueName: said(vi: "cấp", en: "level")))
  var level: Int = 1

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Người học, khi nhiều người dùng một máy.", en: "Who learns, where several share a computer."),
      valueName: said(vi: "họ tên", en: "name")))
  var learner: String = ""

  func validate() throws {
    guard SeededCell.levels.contains(level) else {
      throw ValidationError(said(vi: "cấp từ 1 đến 4, ví dụ --level 2", en: "the level is 1 to 4, such as --level 2"))
    }
  }

  func run() throws {
    let workshop = Workshop(options)
    // Short enough to be read out to a class.
    let seed = seed ?? UInt64.random(in: 1...99_999)
    do throws(Failure) {
      let rules = try rules(of: workshop)
      while try once(seed, rules, workshop) == .again {}
    } catch {
      workshop.console.report([error])
      throw ExitCode(.stopped)
    }
    workshop.console.print(
      Localized(
        vi: "Làm lại sổ này: chibo train faults --level \(level) --seed \(seed)",
        en: "The same record again: chibo train faults --level \(level) --seed \(seed)"))
  }

  private func rules(of workshop: Workshop) throws(Failure) -> RuleBook {
    do throws(Diagnostic) { return try workshop.shippedRules() } catch { throw Failure(error, in: SourceText("")) }
  }

  private func once(_ seed: UInt64, _ rules: RuleBook, _ workshop: Workshop) throws(Failure) -> Trainer.Outcome {
    let console = workshop.console
    let seeded = SeededCell(seed: seed, level: level)
    let exercise = seeded.exercise(seed: seed, level: level)
    let editor = makeLineEditor(program: "chibo-train", terminal: Surroundings.terminal, history: nil)
    let host = ShellHost(editor: editor, surroundings: PracticeSurroundings(console, day: exercise), language: workshop.options.language)
    let trainer = try Trainer(try Sandbox(exercise, rules: rules, host: host), guide: FaultGuide(seeded))
    host.interpreter = trainer.sandbox.session.interpreter
    let began = Surroundings.milliseconds
    Shell(session: trainer.sandbox.session, host: host, editor: editor, coach: ExerciseCoach(trainer)).run()
    let now = Surroundings.milliseconds
    let attempt = Attempt(trainer, learner: learner, seconds: Int((now - began) / 1000), at: now)
    let file = ProgressFile(path: Surroundings.progressPath)
    if !file.append(attempt.line) {
      console.print(Localized(vi: "(không ghi được tiến độ vào \(file.path))", en: "(the progress could not be written to \(file.path))"))
    }
    return attempt.outcome
  }
}
