import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// An exam (bài thi) on a cell taken over: unaided, in a given time, judged by the faults that are no longer there.
///
/// To accept a fault (chấp nhận) does not mend it, but for what is past and cannot be mended. Whoever shows the exam says what the clock says.
public final class Exam {
  public let sandbox: Sandbox
  public let terms: ExamTerms
  /// The learner handed it in, or the time was up.
  public private(set) var isOver = false
  private var hasWarned = false
  private let paper: ExamPaper
  /// What the checks found before the learner began.
  private let found: Set<SeededFinding>
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
    self.paper = paper
    found = Set(sandbox.openFindings.map { SeededFinding($0.code, $0.subject) })
    began = now()
    ended = began
  }

  private var allowed: Int64 { Int64(terms.minutes) * 60_000 }
  private var left: Int64 { max(allowed - (now() - began), 0) }

  // MARK: What is said

  public var greeting: [Localized] {
    let scene = paper.words.scene
    let head = [
      Localized(
        vi:
          "BÀI THI: nhận một chi bộ, tìm và sửa \(paper.faults.count) lỗi trong \(terms.minutes) phút, sửa được \(terms.passMark)% là đạt.",
        en: "EXAM: take over a cell, find and mend \(counted(paper.faults.count, "fault")) in \(counted(terms.minutes, "minute")); "
          + "\(terms.passMark) % is a pass."
      ),
      Localized(
        vi: "Không có gợi ý và lời giải; chỉ điều đã qua, không sửa được, mới chấp nhận và nêu lý do. Không câu nào ở đây vào sổ thật.",
        en: "There are no hints and no solution; only what is past and cannot be mended is accepted, with a reason. "
          + "Nothing here goes into a real store."),
    ]
    let keys = Localized(vi: "Gõ “xong” để nộp bài, “đề bài” để xem lại.", en: "Type “done” to hand it in, “task” to read this again.")
    return head + zip(scene.vi.paragraphs, scene.en.paragraphs).map { Localized(vi: $0, en: $1) } + [keys]
  }

  /// What help lists before the statements of the language; in an exam it is all there is of it.
  public var help: [Localized] {
    let words = [
      RoomWord(Localized(vi: "đề bài", en: "task"), Localized(vi: "đọc lại đề", en: "read the paper again")),
      RoomWord(
        Localized(vi: "xong", en: "done"), Localized(vi: "nộp bài; “thoát” hai lần cũng nộp", en: "hand it in; “quit” twice does so too")),
    ]
    return RoomWord.help(Localized(vi: "Khi thi, gõ:", en: "In the exam, type:"), words)
      + [
        Localized(vi: "Không có gợi ý, bài mẫu, lời giải, bắt đầu lại.", en: "There is no hint, model, solution or starting over."),
        Localized(
          vi: "Mọi câu như khi làm thật đều dùng được, cả “rà soát”, “giải thích”, “sửa”, “hoàn tác”:",
          en: "All statements of real work may be used, “check”, “explain”, “fix” and “undo” too:"),
      ]
  }

  /// Stands before the prompt: the only clock a learner sees.
  public var mark: Localized {
    let minutes = (left + 59_999) / 60_000
    return Localized(vi: "BÀI THI còn \(minutes) phút", en: "EXAM \(minutes) min left")
  }

  /// What leaving means, said before it is done.
  public var farewell: Localized {
    Localized(
      vi: "Bài thi chưa nộp. Ctrl-D hay “thoát” lần nữa để nộp và ra.",
      en: "The exam is not handed in. Ctrl-D or “quit” again hands it in and leaves.")
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
    case .quit where !hasWarned:
      hasWarned = true
      return [farewell]
    case .done, .quit: return handIn()
    case .task: return greeting
    case .missing, .hint, .model, .solution, .again:
      return [Localized(vi: "Trong bài thi không có gợi ý; gõ “xong” để nộp bài.", en: "There is no help in an exam; “done” hands it in.")]
    }
  }

  /// Whether a line is a word for the examiner and nothing else.
  public func isWord(_ line: String, inText: Bool) -> Bool { PracticeWord.isSaid(line, inText: inText) }

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

  /// Codes of the faults that are left.
  private var missed: [String] {
    do throws(Failure) {
      let unmet = Set(try sandbox.unmet().map(\.name))
      return paper.faults.filter(unmet.contains)
    } catch {
      // What cannot be asked of the record was not mended in it.
      return paper.faults
    }
  }

  /// What the checks still find of faults; one that was accepted and should not have been is told too.
  private func findings(of codes: [String]) -> [Finding] {
    sandbox.findings.filter { codes.contains($0.code.rawValue) && found.contains(SeededFinding($0.code, $0.subject)) }
  }

  /// What the learner made worse.
  private var added: [Finding] { sandbox.openFindings.filter { !found.contains(SeededFinding($0.code, $0.subject)) } }

  /// What was reached, and what was missed with why it matters.
  private var verdict: [Localized] {
    let missed = missed
    let mended = paper.faults.count - missed.count
    let isPassed = mended * 100 >= terms.passMark * paper.faults.count
    let minutes = (ended - began + 59_999) / 60_000
    let head = Localized(
      vi: "\(isPassed ? "ĐẠT" : "CHƯA ĐẠT"): sửa được \(mended)/\(paper.faults.count) lỗi trong \(minutes) phút.",
      en: "\(isPassed ? "PASSED" : "NOT PASSED"): \(mended) of \(counted(paper.faults.count, "fault")) mended in \(minutes) min.")
    return [head] + told(findings(of: missed), Localized(vi: "Còn sót:", en: "Missed:"))
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
    let left = Set(missed)
    let asked = paper.exercises(in: book)
    return ExamResult(
      learner: learner, at: at, seed: paper.seed, faults: paper.faults.count, mended: paper.faults.count - missed.count,
      passMark: terms.passMark,
      minutes: terms.minutes, seconds: Int((ended - began) / 1000), isEarly: isEarly,
      proved: asked.filter { left.isDisjoint(with: $0.teaches) }.map(\.id),
      unproved: asked.filter { !left.isDisjoint(with: $0.teaches) }.map(\.id), missed: missed)
  }
}

extension Sandbox {
  /// What the checks find now.
  fileprivate var findings: [Finding] { cell?.findings(on: session.interpreter.today) ?? [] }
}
