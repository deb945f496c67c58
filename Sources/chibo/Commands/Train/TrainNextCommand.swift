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
    try desk.practise(desk.next?.id ?? "", stage.stage)
  }
}
