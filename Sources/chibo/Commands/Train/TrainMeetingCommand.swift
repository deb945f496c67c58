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

  @OptionGroup var options: TrainOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số của buổi họp; cùng số thì cùng buổi họp. Không ghi thì máy chọn.",
        en: "Number of the meeting; the same gives the same meeting. Without it one is chosen."),
      valueName: said(vi: "số", en: "number")), transform: number(in: 0...UInt64.max))
  var seed: UInt64?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Giờ ghi được lệch bao nhiêu phút, từ 0 đến 60.", en: "Minutes by which a time may be off, 0 to 60."),
      valueName: said(vi: "phút", en: "minutes")), transform: number(in: 0...60))
  var slack: Int = MeetingComparison.usualSlack

  func run() throws {
    let desk = TrainingDesk(options)
    let rules = try desk.rules()
    let seed = TrainingDesk.seed(seed)
    let meeting = try meeting(seed, rules, desk)
    // One for all tries, for it may have read further than the first has used.
    let editor = TrainingDesk.editor
    var (outcome, seconds) = try once(meeting, rules, desk, on: editor)
    while outcome == .again { (outcome, seconds) = try once(meeting, rules, desk, on: editor) }
    desk.console.print(
      Localized(
        vi: "Thời gian: \(seconds / 60) phút \(seconds % 60) giây. Làm lại buổi này: chibo train meeting --seed \(seed)",
        en: "Time: \(seconds / 60) min \(seconds % 60) s. The same meeting again: chibo train meeting --seed \(seed)"))
    try desk.finish(isSolved: outcome == .solved)
  }

  /// One try, which is added to the progress.
  private func once(
    _ meeting: TalkingMeeting, _ rules: RuleBook, _ desk: TrainingDesk, on editor: any LineEditor
  ) throws -> (outcome: Trainer.Outcome, seconds: Int) {
    let (scribe, seconds) = try desk.lead(meeting.exercise, on: editor) { host throws(Failure) in
      let scribe = try Scribe(meeting, rules: rules, host: host, slack: slack)
      return (scribe, scribe.sandbox.session, MeetingCoach(scribe))
    }
    let now = Surroundings.milliseconds
    let attempt = Attempt(scribe, learner: desk.learner, seconds: seconds, at: now)
    if scribe.isTouched {
      try desk.add([attempt.line] + (Drill(scribe, learner: desk.learner, at: now).map { [$0.line] } ?? []))
    }
    return (attempt.outcome, seconds)
  }

  private func meeting(_ seed: UInt64, _ rules: RuleBook, _ desk: TrainingDesk) throws(ExitCode) -> TalkingMeeting {
    do throws(Failure) { return try TalkingMeeting(seed: seed, rules: rules) } catch {
      desk.console.report([error])
      throw ExitCode(.stopped)
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
  var help: [Localized] { scribe.help }
  func take(_ line: String) -> [Localized]? { scribe.take(line) }
  func isWord(_ line: String, inText: Bool) -> Bool { scribe.isWord(line, inText: inText) }
  func review() -> [Localized] { scribe.review() }
  var farewell: Localized? { scribe.farewell }
}
