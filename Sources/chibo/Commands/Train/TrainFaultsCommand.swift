import ArgumentParser
import Diagnostics
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

  @OptionGroup var options: TrainOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số của sổ; cùng số và cấp thì cùng sổ. Không ghi thì máy chọn.",
        en: "Number of the record; the same number and level give the same. Without it one is chosen."),
      valueName: said(vi: "số", en: "number")), transform: number(in: 0...UInt64.max))
  var seed: UInt64?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Từ 1 (dễ thấy) đến 4 (mười lỗi đủ loại).", en: "From 1 (easy to see) to 4 (ten faults of all kinds)."),
      valueName: said(vi: "cấp", en: "level")), transform: number(in: SeededCell.levels))
  var level: Int = 1

  func run() throws {
    let desk = TrainingDesk(options)
    let seed = TrainingDesk.seed(seed)
    let seeded = SeededCell(seed: seed, level: level)
    let exercise = seeded.exercise(seed: seed, level: level)
    let isSolved = try desk.practise(
      exercise, .alone, faults: FaultHunt(cell: seeded, seed: seed, words: seeded.words(seed: seed, level: level)))
    desk.console.print(
      Localized(
        vi: "Làm lại sổ này: chibo train faults --level \(level) --seed \(seed)",
        en: "The same record again: chibo train faults --level \(level) --seed \(seed)"))
    try desk.finish(isSolved: isSolved)
  }
}
