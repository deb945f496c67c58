import ArgumentParser
import Diagnostics
import Training

/// The exercise that comes next.
struct TrainNextCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "next", abstract: said(vi: "Bài nên làm tiếp.", en: "The exercise that comes next."))
  }

  @OptionGroup var options: TrainOptions
  @OptionGroup var stage: StageOption

  func run() throws {
    let desk = TrainingDesk(options)
    guard let next = desk.next else {
      return desk.console.print(Localized(vi: "Đã làm hết các bài.", en: "All exercises are done."))
    }
    try desk.practise(next.id, stage.stage)
  }
}
