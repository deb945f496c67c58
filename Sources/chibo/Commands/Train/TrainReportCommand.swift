import ArgumentParser
import Diagnostics
import Syntax
import TextRoom
import Training

/// What a learner has learnt.
struct TrainReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: said(vi: "Đã học được gì, còn yếu điều gì.", en: "What was learnt, and what is weak."))
  }

  @OptionGroup var options: TrainOptions

  func run() throws {
    let desk = TrainingDesk(options)
    let learner = try desk.knownLearner()
    let progress = Progress(desk.file.text, of: learner)
    if !learner.isEmpty { desk.console.print(learner.printable) }
    desk.tell(LearnerReport(progress, in: desk.book, at: Surroundings.milliseconds), next: desk.next(after: progress))
    desk.tellUnread(progress)
  }
}

/// Finds whose progress is asked for.
extension TrainingDesk {
  /// The learner as the file has the name, which may have been typed without marks, in other capitals or without the cell.
  ///
  /// - Throws: the exit code, after it was said which of several is meant or who is near.
  fileprivate func knownLearner() throws(ExitCode) -> String {
    let known = ProgressLine.learners(in: file.text)
    guard !learner.isEmpty else {
      if !known.isEmpty, !known.contains("") { tellOthers(known) }
      return learner
    }
    let named = known.filter { !$0.isEmpty }
    if let same = named.first(where: { $0.isName(learner) }) { return same }
    var found = places(of: learner, among: named)
    if found.isEmpty { found = places(of: learner, among: named.map(Self.personName)) }
    if found.count == 1 { return named[found[0]] }
    if found.isEmpty { throw nobody(among: named) }
    console.print(
      Localized(vi: "“\(learner)” có thể là mấy người, gõ cả chi bộ:", en: "“\(learner)” may be several, write the cell too:"))
    for place in found { console.print("  --learner \"\(named[place])\"".printable) }
    throw ExitCode(.findings)
  }

  private static func personName(_ learner: String) -> String {
    (learner.split(separator: ",", maxSplits: 1).first.map(String.init) ?? learner).withoutOuterSpace
  }

  /// Whoever is new and has nearly the name of another is told, before a slip makes two of one.
  func tellOfLearnerAlike() {
    guard !learner.isEmpty else { return }
    let named = ProgressLine.learners(in: file.text).filter { !$0.isEmpty }
    guard !named.contains(where: { $0.isName(learner) }), let other = alike(among: named) else { return }
    console.print(
      Localized(
        vi: "(“\(learner)” là người học mới ở đây; nếu chính là “\(other)” thì “thoát”, rồi ghi --learner \(other.shellWord))",
        en: "(“\(learner)” is new here; if you are “\(other)”, “quit” and write --learner \(other.shellWord))"))
  }

  /// The learner whose name is the nearest; nil when none is near.
  private func alike(among named: [String]) -> String? {
    let near = nearest(to: learner.folded, among: named.map(\.folded)).flatMap { near in named.first { $0.folded == near } }
    let person = nearest(to: learner.folded, among: named.map { Self.personName($0).folded }).flatMap { near in
      named.first { Self.personName($0).folded == near }
    }
    return near ?? person
  }

  private func nobody(among named: [String]) -> ExitCode {
    console.print(
      Localized(vi: "Không có tiến độ của “\(learner)” trong \(file.path).", en: "There is no progress of “\(learner)” in \(file.path)."))
    if let meant = alike(among: named) {
      console.print(Localized(vi: "Có phải: --learner \"\(meant)\"?", en: "Did you mean: --learner \"\(meant)\"?"))
    } else if !named.isEmpty {
      tellOthers(named)
    }
    return ExitCode(.findings)
  }

  private func tellOthers(_ named: [String]) {
    console.print(Localized(vi: "Trong tệp có tiến độ của:", en: "The file has the progress of:"))
    for name in named.filter({ !$0.isEmpty }) { console.print("  --learner \"\(name)\"".printable) }
  }
}

extension TrainingDesk {
  fileprivate func tell(_ report: LearnerReport, next: Exercise?) {
    console.print(
      Localized(
        vi:
          "Đã đạt \(report.solved)/\(report.all) bài, \(report.tries) lần làm, \(report.minutes) phút (dự kiến \(report.declaredMinutes)).",
        en: "\(report.solved) of \(report.all) exercises solved in \(counted(report.tries, "try", "tries")), \(report.minutes) min "
          + "(\(report.declaredMinutes) declared)."))
    for entry in report.entries {
      let (mark, title) = (entry.isSolved ? "✓" : " ", entry.exercise.title)
      console.print(
        Localized(
          vi: "\(mark) \(title): \(entry.tries) lần, \(entry.minutes) phút (dự kiến \(entry.exercise.minutes))",
          en: "\(mark) \(title): \(counted(entry.tries, "try", "tries")), \(entry.minutes) min (\(entry.exercise.minutes) declared)"))
    }
    report.unknown.forEach(tell)
    report.drilled.forEach(tell)
    for weakness in report.weaknesses.prefix(3) {
      console.print(
        Localized(
          vi: "Còn hay quên: \(weakness.name.vi), \(weakness.count) lần.",
          en: "Often forgotten: \(weakness.name.en), \(counted(weakness.count, "time"))."))
      if !weakness.reason.vi.isEmpty { console.print(Localized(vi: "  \(weakness.reason.vi)", en: "  \(weakness.reason.en)")) }
    }
    for exam in report.exams { tell(exam) }
    for exam in report.unfinishedExams { tell(exam) }
    if !report.due.isEmpty {
      let titles = report.due.map(\.title).joined(separator: "; ")
      console.print(Localized(vi: "Đến hạn ôn: \(titles). Gõ: chibo train review", en: "Due: \(titles). Type: chibo train review"))
    }
    if let next { console.print(Localized(vi: "Làm tiếp: chibo train \(next.id)", en: "Next: chibo train \(next.id)")) }
  }

  private func tell(_ unknown: LearnerReport.Unknown) {
    let mark = unknown.isSolved ? "✓" : " "
    console.print(
      Localized(
        vi: "\(mark) \(unknown.id) phiên bản \(unknown.version): \(unknown.tries) lần (bài mà bản chương trình này không biết)",
        en: "\(mark) \(unknown.id) version \(unknown.version): \(counted(unknown.tries, "try", "tries")) (not known to this program)"))
  }

  private func tell(_ drilled: LearnerReport.Drilled) {
    let what =
      drilled.level.map { Localized(vi: "Tìm lỗi cấp \($0)", en: "Faults of level \($0)") }
      ?? Localized(vi: "Ghi buổi họp", en: "Minutes of meetings")
    let count = Localized(
      vi: "\(what.vi): \(drilled.tries) lần, đạt \(drilled.solved) lần",
      en: "\(what.en): \(counted(drilled.tries, "try", "tries")), \(drilled.solved) solved")
    guard let last = drilled.results.last, let share = drilled.share else {
      return console.print(Localized(vi: count.vi + ".", en: count.en + "."))
    }
    let more =
      drilled.level == nil
      ? Localized(
        vi: "; ghi đúng trung bình \(share)% số điều, lần cuối \(last.right)/\(last.asked) (buổi số \(last.seed)).",
        en: "; \(share) % of the facts on average, the last time \(last.right) of \(last.asked) (seed \(last.seed)).")
      : Localized(
        vi: "; \(drilled.seeds) sổ, sửa được \(drilled.right)/\(drilled.asked) lỗi.",
        en: "; \(counted(drilled.seeds, "record")), \(drilled.right) of \(counted(drilled.asked, "fault")) mended.")
    console.print(Localized(vi: count.vi + more.vi, en: count.en + more.en))
  }

  private func tell(_ exam: ExamStart) {
    console.print(
      Localized(
        vi: "Bài thi: bỏ dở, đã mở đề số \(exam.seed) mà không nộp.",
        en: "Exam: not finished, paper \(exam.seed) was opened and never handed in."))
  }

  private func tell(_ exam: ExamResult) {
    let minutes = (exam.seconds + 59) / 60
    console.print(
      Localized(
        vi: "Bài thi: sửa \(exam.mended)/\(exam.faults) lỗi trong \(minutes) phút: \(exam.isPassed ? "ĐẠT" : "chưa đạt").",
        en: "Exam: \(exam.mended) of \(counted(exam.faults, "fault")) mended in \(minutes) min: \(exam.isPassed ? "PASSED" : "not passed")."
      ))
  }
}
