import ArgumentParser
import Diagnostics
import Training

/// What a learner has learnt.
struct TrainReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: said(vi: "Đã học được gì.", en: "What was learnt."))
  }

  @OptionGroup var options: TrainOptions

  func run() { TrainingDesk(options).report() }
}

extension TrainingDesk {
  fileprivate func report() {
    let done = progress
    let solved = book.exercises.count { done.hasSolved($0.id) }
    console.print(
      Localized(
        vi: "Đã đạt \(solved)/\(book.exercises.count) bài, \(done.attempts.count) lần làm.",
        en: "\(solved) of \(book.exercises.count) exercises solved in \(done.attempts.count) tries."))
    let missed = Dictionary(grouping: done.attempts.flatMap(\.missed)) { $0 }.map { (name: $0.key, count: $0.value.count) }
    for weak in missed.sorted(by: { ($1.count, $0.name) < ($0.count, $1.name) }).prefix(3) {
      console.print(
        Localized(vi: "  còn hay quên: \(weak.name) (\(weak.count) lần)", en: "  often forgotten: \(weak.name) (\(weak.count) times)"))
    }
    tellUnread(done)
  }
}
