import ArgumentParser
import Diagnostics
import Training

/// The exercise due first, with other names each time.
struct TrainReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review", abstract: said(vi: "Bài đến hạn ôn, với tên khác.", en: "The exercise that is due, with other names."))
  }

  @OptionGroup var options: TrainOptions
  @OptionGroup var stage: StageOption

  func run() throws {
    let desk = TrainingDesk(options)
    let done = desk.progress
    guard let exercise = desk.due(done).first else {
      return desk.console.print(Localized(vi: "Hôm nay không có bài nào đến hạn ôn.", en: "No exercise is due today."))
    }
    let varied = exercise.variations.isEmpty ? exercise : exercise.varied(done.tries(of: exercise.id))
    try desk.finish(isSolved: try desk.practise(varied, stage.stage))
  }
}
