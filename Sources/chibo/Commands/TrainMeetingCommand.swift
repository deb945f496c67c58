import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import LineEditor
import Shell
import Training

/// The minutes of a meeting that talks back.
struct TrainMeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meeting",
      abstract: said(
        vi: "Ghi biên bản một buổi họp giả: máy đọc từng lời trong phòng, người học ghi, cuối buổi so từng điều.",
        en: "Take the minutes of an invented meeting: the room speaks, you record, and at the end every fact is compared."))
  }

  @OptionGroup var options: CommonOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số của buổi họp; cùng số thì cùng buổi họp. Không ghi thì máy chọn.",
        en: "Number of the meeting; the same gives the same meeting. Without it one is chosen."),
      valueName: said(vi: "số", en: "number")))
  var seed: UInt64?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Giờ ghi được lệch bao nhiêu phút, từ 0 đến 60.", en: "Minutes by which a time may be off, 0 to 60."),
      valueName: said(vi: "phút", en: "minutes")))
  var slack: Int = MeetingComparison.usualSlack

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Người học, khi nhiều người dùng một máy.", en: "Who learns, where several share a computer."),
      valueName: said(vi: "họ tên", en: "name")))
  var learner: String = ""

  func validate() throws {
    guard (0...60).contains(slack) else {
      throw ValidationError(
        said(vi: "giờ được lệch từ 0 đến 60 phút, ví dụ --slack 5", en: "the slack is 0 to 60 minutes, such as --slack 5"))
    }
  }

  func run() throws {
    let workshop = Workshop(options)
    do throws(Failure) {
      let rules = try rules(of: workshop)
      try practise(TalkingMeeting(seed: seed ?? Self.chosenSeed, rules: rules), rules, workshop)
    } catch {
      workshop.console.report([error])
      throw ExitCode(.stopped)
    }
  }

  /// One of numbers short enough to be read out to a class.
  private static var chosenSeed: UInt64 { UInt64.random(in: 1...99_999) }

  private func rules(of workshop: Workshop) throws(Failure) -> RuleBook {
    do throws(Diagnostic) { return try workshop.shippedRules() } catch { throw Failure(error, in: SourceText("")) }
  }

  private func practise(_ meeting: TalkingMeeting, _ rules: RuleBook, _ workshop: Workshop) throws(Failure) {
    let console = workshop.console
    let editor = makeLineEditor(program: "chibo-train", terminal: Surroundings.terminal, history: nil)
    let surroundings = PracticeSurroundings(console, day: meeting.exercise)
    let host = ShellHost(editor: editor, surroundings: surroundings, language: options.language)
    let scribe = try Scribe(meeting, rules: rules, host: host, slack: slack)
    host.interpreter = scribe.sandbox.session.interpreter
    let began = Surroundings.milliseconds
    Shell(session: scribe.sandbox.session, host: host, editor: editor, coach: MeetingCoach(scribe)).run()
    let now = Surroundings.milliseconds
    let attempt = Attempt(scribe, learner: learner, seconds: Int((now - began) / 1000), at: now)
    console.print(
      Localized(
        vi:
          "Thời gian: \(attempt.seconds / 60) phút \(attempt.seconds % 60) giây. Làm lại buổi này: chibo train meeting --seed \(meeting.seed)",
        en:
          "Time: \(attempt.seconds / 60) min \(attempt.seconds % 60) s. The same meeting again: chibo train meeting --seed \(meeting.seed)")
    )
    let file = ProgressFile(path: Surroundings.progressPath)
    if !file.append(attempt.line) {
      console.print(Localized(vi: "(không ghi được tiến độ vào \(file.path))", en: "(the progress could not be written to \(file.path))"))
    }
  }
}

/// The scribe's trainer as the shell knows it.
private final class MeetingCoach: Coach {
  private let scribe: Scribe

  init(_ scribe: Scribe) { self.scribe = scribe }

  var greeting: [Localized] { scribe.greeting }
  var mark: Localized { Localized(vi: "BÀI TẬP", en: "EXERCISE") }
  var isOver: Bool { scribe.outcome != nil }
  func take(_ line: String) -> [Localized]? { scribe.take(line) }
  func review() -> [Localized] { scribe.review() }
}
