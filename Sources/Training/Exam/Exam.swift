import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// An exam (bài thi) on a cell taken over: unaided, in a given time, judged by the faults that are no longer there.
///
/// To accept a fault (chấp nhận) does not mend it. Whoever shows the exam says what the clock says.
public final class Exam {
  public let sandbox: Sandbox
  public let terms: ExamTerms
  /// The learner handed it in, or the time was up.
  public private(set) var isOver = false
  /// The faults the cell was taken over with, each once.
  private let faults: [(fault: Fault, finding: Finding)]
  private let seed: UInt64
  private let now: () -> Int64
  private let began: Int64
  private var ended: Int64

  /// - Parameters:
  ///   - host: who answers and is shown what comes of statements.
  ///   - now: milliseconds of a clock that only goes on.
  /// - Throws: what stopped the data of the paper.
  public init(_ paper: ExamPaper, _ terms: ExamTerms, rules: RuleBook, host: any Host, now: @escaping () -> Int64) throws(Failure) {
    sandbox = try Sandbox(paper.exercise, rules: rules, host: host)
    self.terms = terms
    self.now = now
    seed = paper.seed
    var seen = Set<Fault>()
    faults = sandbox.faults.map { (Fault(code: $0.code, subject: $0.subject), $0) }.filter { seen.insert($0.0).inserted }
    began = now()
    ended = began
  }

  private var allowed: Int64 { Int64(terms.minutes) * 60_000 }
  private var left: Int64 { max(allowed - (now() - began), 0) }

  // MARK: What is said

  public var greeting: [Localized] {
    let exercise = sandbox.exercise
    return [
      Localized(
        vi: "BÀI THI: nhận một chi bộ, tìm và sửa \(faults.count) lỗi trong \(terms.minutes) phút, sửa được \(terms.passMark)% là đạt.",
        en: "EXAM: take over a cell, find and mend \(faults.count) faults in \(terms.minutes) minutes; \(terms.passMark) % is a pass."),
      Localized(
        vi: "Không có gợi ý và lời giải; chấp nhận một lỗi không phải là sửa. Không câu nào ở đây vào sổ thật.",
        en: "There are no hints and no solution; to accept a fault is not to mend it. Nothing here goes into a real store."),
      Localized(
        vi: exercise.day.map { "Hôm nay là \($0.written(in: .vi))." } ?? "", en: exercise.day.map { "It is \($0.written(in: .en))." } ?? ""),
      Localized(vi: "Gõ “xong” để nộp bài, “đề bài” để xem lại.", en: "Type “done” to hand it in, “task” to read this again."),
    ].filter { !$0.vi.isEmpty }
  }

  /// Stands before the prompt: the only clock a learner sees.
  public var mark: Localized {
    let minutes = (left + 59_999) / 60_000
    return Localized(vi: "BÀI THI còn \(minutes) phút", en: "EXAM \(minutes) min left")
  }

  /// Answers a line that speaks to the examiner; after the time is up it answers every line, and nothing counts.
  ///
  /// - Returns: nil for a statement of the language.
  public func take(_ line: String) -> [Localized]? {
    if left == 0 {
      end()
      return [Localized(vi: "Hết giờ; câu vừa gõ không tính.", en: "Time is up; the line just typed does not count.")] + verdict
    }
    guard let word = PracticeWord(line) else { return nil }
    switch word {
    case .done, .quit: return handIn()
    case .task: return greeting
    case .missing, .hint, .model, .solution, .again:
      return [Localized(vi: "Trong bài thi không có gợi ý; gõ “xong” để nộp bài.", en: "There is no help in an exam; “done” hands it in.")]
    }
  }

  /// Ends it, as the learner does with “xong”, and says what was reached.
  public func handIn() -> [Localized] {
    end()
    return verdict
  }

  private func end() {
    guard !isOver else { return }
    isOver = true
    ended = min(now(), began + allowed)
  }

  // MARK: The verdict

  private var missed: [Finding] {
    let found = Set(sandbox.faults.map { Fault(code: $0.code, subject: $0.subject) })
    return faults.filter { found.contains($0.fault) }.map(\.finding)
  }

  /// What the learner made worse.
  private var added: [Finding] {
    let before = Set(faults.map(\.fault))
    return sandbox.faults.filter { !before.contains(Fault(code: $0.code, subject: $0.subject)) }
  }

  /// What was reached, and what was missed with why it matters.
  private var verdict: [Localized] {
    let missed = missed
    let mended = faults.count - missed.count
    let isPassed = mended * 100 >= terms.passMark * faults.count
    let minutes = (ended - began + 59_999) / 60_000
    let head = Localized(
      vi: "\(isPassed ? "ĐẠT" : "CHƯA ĐẠT"): sửa được \(mended)/\(faults.count) lỗi trong \(minutes) phút.",
      en: "\(isPassed ? "PASSED" : "NOT PASSED"): \(mended) of \(faults.count) faults mended in \(minutes) min.")
    return [head] + told(missed, Localized(vi: "Còn sót:", en: "Missed:"))
      + told(added, Localized(vi: "Lỗi mới sinh ra:", en: "New faults:"))
  }

  private func told(_ findings: [Finding], _ heading: Localized) -> [Localized] {
    guard let cell = sandbox.cell, !findings.isEmpty else { return [] }
    return [heading]
      + findings.flatMap { finding in
        let (message, rule) = (finding.message(cell: cell), Checks.named(finding.code.rawValue)?.rule)
        return [Localized(vi: "• \(message.vi)", en: "• \(message.en)")]
          + (rule.map { [Localized(vi: "  → \($0.vi)", en: "  → \($0.en)")] } ?? [])
      }
  }

  // MARK: For the progress file

  /// - Parameters:
  ///   - at: milliseconds since 1970-01-01T00:00Z.
  ///   - isEarly: the trainer let the learner sit it before what it rests on was solved.
  public func result(of learner: String, in book: ExerciseBook, at: Int64, isEarly: Bool) -> ExamResult {
    end()
    let missed = missed
    let left = Set(missed.map(\.code.rawValue))
    let asked = exercises(in: book)
    return ExamResult(
      learner: learner, at: at, seed: seed, faults: faults.count, mended: faults.count - missed.count, passMark: terms.passMark,
      minutes: terms.minutes, seconds: Int((ended - began) / 1000), isEarly: isEarly,
      proved: asked.filter { left.isDisjoint(with: $0.teaches) }.map(\.id),
      unproved: asked.filter { !left.isDisjoint(with: $0.teaches) }.map(\.id), missed: missed.map(\.code.rawValue))
  }

  /// The exercises it rests on: those that teach one of its faults.
  public func exercises(in book: ExerciseBook) -> [Exercise] {
    let codes = Set(faults.map(\.fault.code.rawValue))
    return book.exercises.filter { !codes.isDisjoint(with: $0.teaches) }
  }
}
