import ArgumentParser
import Training

/// Options of every command of training.
struct TrainOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Người học, khi nhiều người dùng một máy.", en: "Who learns, where several share a computer."),
      valueName: said(vi: "họ tên", en: "name")))
  var learner: String = ""
}

/// How much of an exercise is done for the learner.
struct StageOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(said(vi: "Cách làm: watch, order, gaps, alone.", en: "How: watch, order, gaps, alone.")))
  var stage: Stage = .alone
}

extension Stage: ExpressibleByArgument {}
