import ArgumentParser
import Training

/// Exercises in the real language, on a cell that is not kept; each word that may follow is a command of its own.
struct TrainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "train",
      abstract: said(
        vi: "Luyện tập: làm việc của bí thư trên chi bộ giả, không động đến sổ thật.", en: "Practise on a cell that is not kept."),
      discussion: said(
        vi:
          "“chibo train” liệt kê các bài; “chibo train MÃ” hoặc “chibo train TÊN” mở một bài, “chibo train TỆP.bai” bài lưu từ một cuộc họp.",
        en:
          "“chibo train” lists the exercises; “chibo train ID” or “chibo train TITLE” opens one, “chibo train FILE.bai” one saved of a meeting."
      ),
      subcommands: [
        TrainNextCommand.self, TrainReviewCommand.self, TrainMeetingCommand.self, TrainFaultsCommand.self, TrainExamCommand.self,
        TrainReportCommand.self, TrainExportCommand.self, TrainImportCommand.self, TrainPlanCommand.self, TrainPrintCommand.self,
        TrainShowCommand.self, TrainCollectCommand.self, TrainVerifyCommand.self, TrainExerciseCommand.self,
      ],
      defaultSubcommand: TrainExerciseCommand.self)
  }

  // Read here too, so that they may stand before the word as well as after it.
  @OptionGroup var options: TrainOptions
  @OptionGroup var stage: StageOption
}
