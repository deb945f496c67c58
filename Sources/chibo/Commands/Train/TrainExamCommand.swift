import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import LineEditor
import Shell
import Syntax
import TextRoom
import Training

/// The exam: a cell taken over, so many faults, so many minutes, and no help.
struct TrainExamCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "exam",
      abstract: said(
        vi: "Bài thi: nhận một chi bộ có lỗi, tìm và sửa trong thời gian định trước, không có gợi ý.",
        en: "The exam: take over a cell with faults, find and mend them in a given time, without help."))
  }

  @OptionGroup var options: TrainOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số của đề; cùng số thì cùng đề; không ghi thì mỗi người một đề.", en: "Number of the paper; by default each learner's own."),
      valueName: said(vi: "số", en: "number")), transform: number(in: 0...UInt64.max))
  var seed: UInt64?

  @OptionGroup var exam: ExamOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Giảng viên cho thi dù còn bài chưa đạt.", en: "The trainer allows it though exercises are not solved yet.")))
  var anyway = false

  func run() throws {
    let desk = TrainingDesk(options)
    let rules = try desk.rules()
    let terms = try exam.terms(rules, desk)
    let done = desk.progress
    if let seed, done.hasSeen(paper: seed) { throw desk.seenBefore(seed) }
    let seed = seed ?? Self.ownSeed(of: desk.learner, after: done.papersSeen)
    try desk.sit(ExamPaper(seed: seed, faults: terms.faults), terms, rules, isAllowed: anyway)
  }

  /// Neighbours get other papers, and whoever sits it again gets another one; the same each time the program is asked.
  private static func ownSeed(of learner: String, after exams: Int) -> UInt64 {
    learner.utf8.reduce(UInt64(exams) &+ 1) { ($0 &* 1_099_511_628_211) ^ UInt64($1) } % 1_000_000
  }
}

/// What an exam asks, where the trainer asks otherwise than the rules do.
struct ExamOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Số lỗi, thay cho số trong quy định.", en: "Faults, instead of the number of the rules."),
      valueName: said(vi: "số lỗi", en: "faults")), transform: number(in: 1...ExamTerms.greatestFaults))
  var faults: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Số phút, thay cho số trong quy định.", en: "Minutes, instead of the number of the rules."),
      valueName: said(vi: "số phút", en: "minutes")), transform: number(in: 1...600))
  var minutes: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Sửa được bao nhiêu phần trăm thì đạt.", en: "Per cent of the faults to be mended for a pass."),
      valueName: said(vi: "phần trăm", en: "per cent")), transform: number(in: 0...100))
  var pass: Int?

  /// - Throws: the exit code, after it was said what is missing.
  func terms(_ rules: RuleBook, _ desk: TrainingDesk) throws(ExitCode) -> ExamTerms {
    guard var terms = ExamTerms(rules, on: Surroundings.today) else {
      desk.console.complain(said(vi: "quy định chưa có số cho bài thi", en: "the rules have no numbers for an exam"))
      throw ExitCode(.stopped)
    }
    terms.faults = faults ?? terms.faults
    terms.minutes = minutes ?? terms.minutes
    terms.passMark = pass ?? terms.passMark
    return terms
  }
}

extension TrainingDesk {
  /// - Parameter isAllowed: the trainer lets the learner sit it before what it rests on is solved.
  fileprivate func sit(_ paper: ExamPaper, _ terms: ExamTerms, _ rules: RuleBook, isAllowed: Bool) throws {
    let unsolved = paper.exercises(in: book).filter { !progress.hasSolved($0.id) }
    guard unsolved.isEmpty || isAllowed else {
      refuse(until: unsolved)
      throw ExitCode(.findings)
    }
    try begin(paper)
    let (exam, _) = try lead(paper.exercise) { host throws(Failure) in
      let exam = try Exam(paper, terms, rules: rules, host: host, now: { Surroundings.ticks })
      return (exam, exam.sandbox.session, ExamCoach(exam))
    }
    if !exam.isOver { exam.handIn().forEach(console.printWrapped) }
    let result = exam.result(of: learner, in: book, at: Surroundings.milliseconds, isEarly: !unsolved.isEmpty)
    try add([result.line])
    if !result.isPassed { throw ExitCode(.findings) }
  }

  /// Puts on record that the paper is about to be seen, so that whoever breaks off does not get it a second time.
  private func begin(_ paper: ExamPaper) throws(ExitCode) {
    if let obstacle = file.obstacle { throw stop(Diagnostic(FileCode.unwritable, at: nil, obstacle)) }
    try add([ExamStart(learner: learner, at: Surroundings.milliseconds, seed: paper.seed).line])
  }

  fileprivate func seenBefore(_ seed: UInt64) -> ExitCode {
    console.print(
      Localized(
        vi: "Đề số \(seed) đã xem rồi, không thi lại được; bỏ --seed để thi đề khác.",
        en: "Paper \(seed) was seen before and cannot be sat again; without --seed there is another."))
    return ExitCode(.findings)
  }

  private func refuse(until unsolved: [Exercise]) {
    console.print(
      Localized(
        vi: "Bài thi dựa trên \(unsolved.count) bài chưa đạt; làm xong rồi thi, hoặc giảng viên cho thi bằng --anyway:",
        en:
          "The exam rests on \(counted(unsolved.count, "exercise")) not solved yet; solve what is listed first, or the trainer allows it with --anyway:"
      ))
    for exercise in unsolved { console.print("  \(exercise.id)  \(exercise.title)".printable) }
  }
}

/// The examiner as the shell knows it.
private final class ExamCoach: Coach {
  private let exam: Exam

  init(_ exam: Exam) { self.exam = exam }

  var greeting: [Localized] { exam.greeting }
  var mark: Localized { exam.mark }
  var isOver: Bool { exam.isOver }
  var help: [Localized] { exam.help }
  func take(_ line: String) -> [Localized]? { exam.take(line) }
  func isWord(_ line: String, inText: Bool) -> Bool { exam.isWord(line, inText: inText) }
  func review() -> [Localized] { [] }
  var farewell: Localized? { exam.farewell }
}
