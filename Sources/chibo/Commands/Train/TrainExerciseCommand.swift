import ArgumentParser
import Diagnostics
import Syntax
import Training

/// One exercise by its id or title; without one the list of them.
struct TrainExerciseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "exercise",
      abstract: said(
        vi: "Một bài: chibo train MÃ|TÊN; không kèm tên thì liệt kê: bài nào đã làm, bài nào nên làm tiếp.",
        en: "One exercise: chibo train ID|TITLE; without a name the list: what is done, what comes next."))
  }

  @OptionGroup var options: TrainOptions
  @OptionGroup var stage: StageOption

  @Argument(help: ArgumentHelp(said(vi: "Mã hoặc tên bài.", en: "Id or title.")))
  var words: [String] = []

  func run() throws {
    let desk = TrainingDesk(options)
    if words.isEmpty { desk.list() } else { try desk.practise(words.joined(separator: " "), stage.stage) }
  }
}

extension TrainingDesk {
  fileprivate func list() {
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
}
