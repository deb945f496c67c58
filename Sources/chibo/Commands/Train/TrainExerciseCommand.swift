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

  @Flag(name: .long, help: ArgumentHelp(said(vi: "Liệt kê mọi bài, mỗi bài một dòng.", en: "List every exercise, a line each.")))
  var all = false

  @Argument(help: ArgumentHelp(said(vi: "Mã hoặc tên bài.", en: "Id or title."), valueName: said(vi: "bài", en: "exercise")))
  var words: [String] = []

  func validate() throws {
    guard !all || words.isEmpty else {
      throw ValidationError(said(vi: "ghi mã bài, hoặc --all để liệt kê mọi bài", en: "name an exercise, or write --all to list every one"))
    }
  }

  func run() throws {
    let desk = TrainingDesk(options)
    if words.isEmpty { desk.list(all: all) } else { try desk.practise(words.joined(separator: " "), stage.stage) }
  }
}

/// What there is to practise, as it fits on a screen of 24 rows.
extension TrainingDesk {
  /// - Parameter all: every exercise has a line; otherwise those after the lead are counted by their kind.
  fileprivate func list(all: Bool) {
    let done = progress
    let upcoming = next
    console.print(Localized(vi: "Trước hết, từ lời đầu tiên đến biên bản in ra:", en: "First, from nothing to printed minutes:"))
    for exercise in book.lead { tell(exercise, done, isNext: exercise.id == upcoming?.id) }
    for group in book.groups {
      guard all else {
        tell(group.level, group.exercises.count { done.hasSolved($0.id) }, of: group.exercises.count)
        continue
      }
      console.print(group.level.work)
      for exercise in group.exercises { tell(exercise, done, isNext: exercise.id == upcoming?.id) }
    }
    tellUnread(done)
    tellWays(on: upcoming, due: due(done).count, unfinished: done.unfinishedExams.count, all: all)
  }

  private func tell(_ exercise: Exercise, _ done: Progress, isNext: Bool) {
    let mark = done.hasSolved(exercise.id) ? "✓" : isNext ? "→" : " "
    let tries = done.tries(of: exercise.id)
    let more = tries == 0 ? "" : said(vi: ", \(tries) lần làm", en: ", \(counted(tries, "try", "tries"))")
    console.print(
      Localized(
        vi: "\(mark) \(exercise.id)  \(exercise.title) (\(exercise.minutes) phút\(more))",
        en: "\(mark) \(exercise.id)  \(exercise.title) (\(exercise.minutes) min\(more))"))
  }

  /// A kind of work with how many of its exercises are solved.
  private func tell(_ level: Verb.Level, _ solved: Int, of all: Int) {
    let (mark, work) = (solved == all ? "✓" : " ", level.work)
    console.print(Localized(vi: "\(mark) \(work.vi): đạt \(solved)/\(all) bài", en: "\(mark) \(work.en): \(solved) of \(all) solved"))
  }

  /// What may be typed next.
  private func tellWays(on next: Exercise?, due waiting: Int, unfinished: Int, all: Bool) {
    if let next {
      console.print(
        Localized(vi: "Làm tiếp: chibo train \(next.id)  (\(next.title))", en: "Next: chibo train \(next.id)  (\(next.title))"))
    }
    if waiting > 0 {
      console.print(Localized(vi: "\(waiting) bài đến hạn ôn: chibo train review", en: "\(waiting) due for review: chibo train review"))
    }
    guard !all else { return }
    if unfinished > 0 {
      console.print(
        Localized(
          vi: "Bài thi bỏ dở \(unfinished) lần (mở đề rồi không nộp); thi lại là đề khác: chibo train exam",
          en:
            "An exam was left \(unfinished == 1 ? "once" : "\(unfinished) times") (opened, never handed in); the next is another paper: chibo train exam"
        ))
    }
    console.print(
      Localized(vi: "Xem cả \(book.exercises.count) bài: chibo train --all", en: "All \(book.exercises.count): chibo train --all"))
    console.print(
      Localized(
        vi: "Luyện thêm: chibo train meeting (ghi buổi họp), chibo train faults (tìm lỗi)",
        en: "More: chibo train meeting (take minutes), chibo train faults (find faults)"))
    console.print(
      Localized(
        vi: "Đã học đến đâu: chibo train report; thi: chibo train exam; các lệnh khác: chibo train --help",
        en: "How far you are: chibo train report; the exam: chibo train exam; more: chibo train --help"))
  }
}

extension Verb.Level {
  /// What its exercises are about.
  fileprivate var work: Localized {
    switch self {
    case .meeting: Localized(vi: "Việc trong buổi họp", en: "Work in a meeting")
    case .month: Localized(vi: "Việc trong tháng", en: "Work of a month")
    case .year: Localized(vi: "Việc trong năm", en: "Work of a year")
    case .office: Localized(vi: "Việc sổ sách", en: "Work of the office")
    }
  }
}
