import ArgumentParser
import Diagnostics
import Training

/// What a learner has learnt.
struct TrainReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: said(vi: "Đã học được gì, còn yếu điều gì.", en: "What was learnt, and what is weak."))
  }

  @OptionGroup var options: TrainOptions

  func run() {
    let desk = TrainingDesk(options)
    let progress = desk.progress
    let report = LearnerReport(progress, in: desk.book, at: Surroundings.milliseconds)
    desk.tell(report)
    desk.tellUnread(progress)
  }
}

extension TrainingDesk {
  fileprivate func tell(_ report: LearnerReport) {
    if !learner.isEmpty { console.print(learner.printable) }
    console.print(
      Localized(
        vi:
          "Đã đạt \(report.solved)/\(report.all) bài, \(report.tries) lần làm, \(report.minutes) phút (dự kiến \(report.declaredMinutes)).",
        en: "\(report.solved) of \(report.all) exercises solved in \(report.tries) tries, \(report.minutes) min "
          + "(\(report.declaredMinutes) declared)."))
    for entry in report.entries {
      let (mark, title) = (entry.isSolved ? "✓" : " ", entry.exercise.title)
      console.print(
        Localized(
          vi: "\(mark) \(title): \(entry.tries) lần, \(entry.minutes) phút (dự kiến \(entry.exercise.minutes))",
          en: "\(mark) \(title): \(entry.tries) tries, \(entry.minutes) min (\(entry.exercise.minutes) declared)"))
    }
    for weakness in report.weaknesses.prefix(3) {
      console.print(
        Localized(
          vi: "Còn hay quên: \(weakness.name), \(weakness.count) lần.", en: "Often forgotten: \(weakness.name), \(weakness.count) times."))
      console.print(Localized(vi: "  \(weakness.reason.vi)", en: "  \(weakness.reason.en)"))
    }
    for exam in report.exams { tell(exam) }
    if !report.due.isEmpty {
      let titles = report.due.map(\.title).joined(separator: "; ")
      console.print(Localized(vi: "Đến hạn ôn: \(titles). Gõ: chibo train review", en: "Due: \(titles). Type: chibo train review"))
    }
    if let next { console.print(Localized(vi: "Làm tiếp: chibo train \(next.id)", en: "Next: chibo train \(next.id)")) }
  }

  private func tell(_ exam: ExamResult) {
    let minutes = (exam.seconds + 59) / 60
    console.print(
      Localized(
        vi: "Bài thi: sửa \(exam.mended)/\(exam.faults) lỗi trong \(minutes) phút: \(exam.isPassed ? "ĐẠT" : "chưa đạt").",
        en: "Exam: \(exam.mended) of \(exam.faults) faults mended in \(minutes) min: \(exam.isPassed ? "PASSED" : "not passed")."))
  }
}
