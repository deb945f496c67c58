import ArgumentParser
import Diagnostics
import TextRoom
import Training

/// An exercise on the wall: one step an Enter, the solution on the trainer's key.
struct TrainShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: said(
        vi: "Chiếu một bài lên màn: mỗi lần Enter một bước; gõ g rồi Enter để mở lời giải.",
        en: "An exercise for the projector: one step an Enter; s and Enter opens the solution."))
  }

  @OptionGroup var options: TrainOptions

  @Argument(help: ArgumentHelp(said(vi: "Mã hoặc tên bài.", en: "Id or title."), valueName: said(vi: "bài", en: "exercise")))
  var words: [String]

  func run() throws {
    let desk = TrainingDesk(options)
    let exercise = try desk.exercise(words.joined(separator: " "))
    desk.project(Projection(exercise, in: options.common.language))
  }
}

extension TrainingDesk {
  /// The last screen stays until the trainer leaves.
  fileprivate func project(_ projection: Projection) {
    var (screens, place) = (projection.steps, 0)
    while screens.indices.contains(place) {
      show(screens[place])
      guard let key = readLine()?.withoutOuterSpace.lowercased() else { return }
      switch key {
      case "g", "s": if screens != projection.solution { (screens, place) = (projection.solution, 0) }
      case "l", "b": place = max(place - 1, 0)
      case "t", "q": return
      case "đ", "d": (screens, place) = (projection.steps, 0)
      case "": place = min(place + 1, screens.count - 1)
      // A slip opens nothing.
      default: break
      }
    }
  }

  /// On a terminal each screen is alone; elsewhere they stand one below another.
  private func show(_ screen: Projection.Screen) {
    let rows = screen.rows + Array(repeating: "", count: Projection.rows - 1 - screen.rows.count)
    if Surroundings.isTerminal(1) { console.write("\u{1B}[2J\u{1B}[H") }
    for row in rows { console.print(row.printable) }
    console.write(said(vi: "Enter tiếp, l lùi, đ đầu, g lời giải, t thoát: ", en: "Enter on, b back, d first, s solution, q quit: "))
    Output.flush()
    if !Surroundings.isTerminal(1) { console.print("") }
  }
}
