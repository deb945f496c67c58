import ArgumentParser
import Diagnostics
import Domain
import Syntax
import Training
import Wording

/// A plan of a class, hour by hour.
struct TrainPlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: said(
        vi: "Kế hoạch của một lớp: bài nào trước, mấy giờ, giảng viên làm mẫu gì, nghỉ khi nào.",
        en: "A plan of a class: which exercise when, what the trainer shows, and when to rest."))
  }

  @OptionGroup var options: TrainOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Số giờ của lớp, 1 đến 12.", en: "Hours of the class, 1 to 12."), valueName: said(vi: "số giờ", en: "hours")),
    transform: number(in: 1...12))
  var hours: Int = 8

  @Option(
    name: .long,
    help: ArgumentHelp(said(vi: "Giờ bắt đầu, ví dụ 07:30.", en: "When it begins, such as 07:30."), valueName: said(vi: "giờ", en: "time")))
  var start: String = "07:30"

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số người chung một máy, lần lượt làm từng bài (60 người, 20 máy: 3).",
        en: "How many share a computer and do each exercise in turn (60 people, 20 computers: 3)."),
      valueName: said(vi: "số người", en: "people")), transform: number(in: 1...10))
  var sharing: Int = 1

  func run() throws {
    let desk = TrainingDesk(options)
    let written: TimeLiteral? = Parser.whole(start)
    let time = written.flatMap { TimeOfDay(hour: $0.hour, minute: $0.minute) }
    guard let time, time.minutes + hours * 60 + 90 < 24 * 60 else {
      desk.console.complain(
        said(vi: "--start viết như 07:30 và lớp xong trong ngày", en: "--start is written like 07:30, and the class ends within the day"))
      throw ExitCode(.usage)
    }
    var terms = ClassPlan.Terms(length: hours * 60, start: time.minutes, sharing: sharing)
    terms.exam = ExamTerms(try desk.rules(), on: Surroundings.today)?.minutes ?? 0
    desk.tell(ClassPlan(desk.book, terms), terms)
  }
}

extension TrainingDesk {
  fileprivate func tell(_ plan: ClassPlan, _ terms: ClassPlan.Terms) {
    let hours = terms.length / 60
    console.print(Localized(vi: "KẾ HOẠCH LỚP, \(hours) giờ", en: "PLAN OF A CLASS, \(counted(hours, "hour"))"))
    for entry in plan.entries {
      let time = [entry.start, entry.start + entry.minutes].map(Self.clock).joined(separator: "–")
      let what = entry.activity.said
      console.print(Localized(vi: "\(time)  \(what.vi)", en: "\(time)  \(what.en)"))
    }
    console.print(
      Localized(
        vi: "\(plan.exercises.count) bài. Phát tay: chibo train print; chiếu lên màn: chibo train show MÃ.",
        en: "\(counted(plan.exercises.count, "exercise")). Handouts: chibo train print; for the projector: chibo train show ID."))
    tellExam(terms, isEarly: !plan.left.isEmpty)
    guard !plan.left.isEmpty else { return }
    console.print(Localized(vi: "Không đủ giờ cho \(plan.left.count) bài:", en: "No time for \(counted(plan.left.count, "exercise")):"))
    for exercise in plan.left {
      let missing = plan.missing(for: exercise)
      let why = missing.joined(separator: ", ")
      console.print(
        Localized(
          vi: "  \(exercise.id)  \(exercise.title) (\(exercise.minutes) phút)" + (missing.isEmpty ? "" : "; cần làm trước: \(why)"),
          en: "  \(exercise.id)  \(exercise.title) (\(exercise.minutes) min)" + (missing.isEmpty ? "" : "; needs first: \(why)")))
    }
  }

  /// Whether the plan keeps time for the exam; nothing of a class too short for one.
  ///
  /// - Parameter isEarly: the exam may rest on exercises that the plan has no time for.
  private func tellExam(_ terms: ClassPlan.Terms, isEarly: Bool) {
    let (one, all) = (terms.exam, terms.exam * terms.sharing)
    guard all > 0, terms.length >= terms.shortestWithExam else { return }
    console.print(
      terms.examTime > 0
        ? Localized(
          vi: "Cuối buổi dành \(all) phút cho bài thi: chibo train exam (mỗi người \(one) phút).",
          en: "The last \(all) minutes are kept for the exam: chibo train exam (\(one) min each).")
        : Localized(
          vi: "Bài thi cần \(all) phút (mỗi người \(one) phút, \(terms.sharing) người chung một máy), quá nửa số giờ: thi vào buổi khác.",
          en: "The exam takes \(all) minutes (\(one) min each, \(terms.sharing) to a computer), over half the hours: hold it another day."))
    guard terms.examTime > 0, isEarly else { return }
    console.print(
      Localized(
        vi: "Lớp chưa kịp làm hết các bài mà bài thi dựa vào, nên mở bài thi bằng: chibo train exam --anyway",
        en: "The class has no time for all exercises the exam rests on, so open it with: chibo train exam --anyway"))
  }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(hour: minutes / 60, minute: minutes % 60).map(Written.time) ?? ""
  }
}

extension ClassPlan.Activity {
  fileprivate var said: Localized {
    switch self {
    case .shown(let exercise):
      let steps = exercise.model.isEmpty ? exercise.title : exercise.model.map(\.label).joined(separator: "; ")
      return Localized(vi: "Giảng viên làm mẫu: \(steps)", en: "The trainer shows: \(steps)")
    case .practised(let exercise):
      return Localized(vi: "Học viên làm: \(exercise.id), \(exercise.title)", en: "The class does: \(exercise.id), \(exercise.title)")
    case .rest: return Localized(vi: "Nghỉ", en: "Rest")
    case .exam:
      return Localized(vi: "Bài thi: chibo train exam, lần lượt trên từng máy", en: "The exam: chibo train exam, in turn on each computer")
    case .noon: return Localized(vi: "Nghỉ trưa", en: "Noon rest")
    }
  }
}
