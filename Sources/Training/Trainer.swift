import Diagnostics
import Domain
import Interpreter
import Session
import Syntax
import TextRoom

/// How much of an exercise is done for the learner; the four are made from one file.
public enum Stage: String, CaseIterable, Sendable {
  /// The sister case is shown worked out.
  case watch
  /// The lines of the solution are put in order, among lines of usual mistakes.
  case order
  /// The first half of the solution is on record already.
  case gaps
  case alone

  public var name: Localized {
    switch self {
    case .watch: Localized(vi: "xem bài mẫu", en: "watch the model")
    case .order: Localized(vi: "xếp dòng", en: "order the lines")
    case .gaps: Localized(vi: "làm tiếp", en: "fill the gaps")
    case .alone: Localized(vi: "tự làm", en: "alone")
    }
  }

  /// What is done after it; nil for the last.
  public var next: Stage? {
    switch self {
    case .watch: .order
    case .order: .gaps
    case .gaps: .alone
    case .alone: nil
    }
  }
}

/// Leads a learner through one exercise: takes the words of practice, looks at the record after each line, and says what comes next.
///
/// It writes nowhere and knows no clock; whoever shows it says how long it took.
public final class Trainer {
  /// How an exercise ended.
  public enum Outcome: String, Sendable {
    case solved, left, again
  }

  public let sandbox: Sandbox
  public let stage: Stage
  public private(set) var outcome: Outcome?
  /// The learner has seen the model and goes on to the stage after it.
  public private(set) var goesOn = false
  /// Something was typed that is more than reading or leaving; an exercise that was only looked at is no try.
  public private(set) var isTouched = false
  /// How often a hint was asked for.
  public private(set) var hints = 0
  public private(set) var hasSeenSolution = false
  /// Names of the requirements that did not hold after a line, each once, in the order found.
  public private(set) var missed: [String] = []
  private let guide: any Guide
  private let lines: [String]

  /// - Parameter guide: who speaks of what is missing; nil for the words of the exercise.
  /// - Throws: what stopped the lines that are done for the learner.
  public init(_ sandbox: Sandbox, stage: Stage = .alone, guide: (any Guide)? = nil) throws(Failure) {
    self.sandbox = sandbox
    self.stage = stage
    self.guide = guide ?? ExerciseGuide(sandbox.exercise)
    lines = stage == .order ? sandbox.exercise.shuffledLines : []
    if stage == .gaps, let solution = sandbox.exercise.solutions.first {
      try sandbox.run(solution.firstHalf)
    }
  }

  private var exercise: Exercise { sandbox.exercise }

  // MARK: What is said

  public var greeting: [Localized] {
    let head = Localized(
      vi: "BÀI TẬP: \(guide.story.title.vi) (khoảng \(exercise.minutes) phút, \(stage.name.vi)). Không câu nào ở đây vào sổ thật.",
      en:
        "EXERCISE: \(guide.story.title.en) (about \(counted(exercise.minutes, "minute")), \(stage.name.en)). Nothing here goes into a real store."
    )
    return [head] + said(guide.story.scene) + task + stageLines + [Self.words] + wayOn
  }

  private var task: [Localized] { [Localized(vi: "Việc cần làm:", en: "What to do:")] + said(guide.story.task, indent: "  ") }

  private static let words = Localized(
    vi: "Gõ câu như khi làm thật. “còn thiếu gì”, “gợi ý”, “đề bài”, “bài mẫu”, “xong”, “bắt đầu lại”, “xem lời giải”, “thoát”; “giúp”.",
    en: "Type statements as in real work. “what is missing”, “hint”, “task”, “model”, “done”, “start over”, “show solution”, “quit”; "
      + "“help”. Scenes and hints are told in Vietnamese.")

  /// What help lists before the statements of the language.
  public var help: [Localized] {
    let heading = Localized(vi: "Khi làm bài, gõ:", en: "In an exercise, type:")
    let words = PracticeWord.allCases.filter { $0 != .model || !exercise.model.isEmpty }.map(\.told)
    return RoomWord.help(heading, stageWords + guide.words + words)
      + [Localized(vi: "và các câu như khi làm thật:", en: "and the statements of real work:")]
  }

  private var stageWords: [RoomWord] {
    if stage == .watch {
      return [RoomWord(Localized(vi: "Enter", en: "Enter"), Localized(vi: "sang phần sau của bài", en: "the next stage"))]
    }
    guard stage == .order else { return [] }
    return [RoomWord(Localized(vi: "2 1", en: "2 1"), Localized(vi: "số của các dòng đúng, theo thứ tự", en: "the right lines, in order"))]
  }

  private var stageLines: [Localized] {
    switch stage {
    case .alone: return []
    case .watch: return model
    case .order:
      let head = Localized(
        vi: "Xếp các dòng đúng, bỏ dòng sai; gõ các số, ví dụ “2 1”:",
        en: "Put the right lines in order, leave out the wrong; type numbers such as “2 1”:")
      return [head] + lines.enumerated().map { Localized(vi: "  \($0 + 1). \($1)", en: "  \($0 + 1). \($1)") }
    case .gaps:
      let done = exercise.solutions.first?.firstHalf ?? []
      if done.isEmpty { return [] }
      return [Localized(vi: "Đã ghi sẵn:", en: "On record already:")] + done.map { printed($0, indent: "  ") }
    }
  }

  /// What comes after the model, which leaves nothing to be typed.
  private var wayOn: [Localized] {
    guard stage == .watch, let next = stage.next else { return [] }
    return [
      Localized(
        vi: "Xem xong, nhấn Enter để sang phần “\(next.name.vi)” của bài này; cũng có thể gõ thử ngay ở đây.",
        en: "When you have read it, Enter goes on to “\(next.name.en)”; you may also try statements here.")
    ]
  }

  /// The sister case, step by step.
  private var model: [Localized] {
    if exercise.model.isEmpty { return [Localized(vi: "Bài này không có bài mẫu.", en: "There is no model for this exercise.")] }
    return [Localized(vi: "Bài mẫu:", en: "The model:")]
      + exercise.model.flatMap { step in
        [Localized(vi: "  [\(step.label)]", en: "  [\(step.label)]")] + step.script.sentences.map { printed($0, indent: "    ") }
      }
  }

  private func printed(_ sentence: Sentence, indent: String) -> Localized {
    Localized(vi: indent + Printer.print(sentence.statement, in: .vi), en: indent + Printer.print(sentence.statement, in: .en))
  }

  /// The lines of a text, which has as many in either language.
  private func said(_ text: Localized, indent: String = "") -> [Localized] {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    return zip(lines(text.vi), lines(text.en)).map { Localized(vi: indent + $0, en: indent + $1) }
  }

  /// Answers a line that speaks to the trainer.
  ///
  /// - Returns: nil for a statement of the language.
  public func take(_ line: String) -> [Localized]? {
    if stage == .watch, !line.contains(where: { !$0.isWhitespace }) {
      (goesOn, isTouched, outcome) = (true, true, .left)
      return []
    }
    if stage == .order, let order = numbers(in: line) { return arrange(order) }
    guard let word = PracticeWord(line) else {
      isTouched = true
      return PracticeWord.near(line)
    }
    switch word {
    case .quit, .again, .task, .model: break
    case .missing, .hint, .done, .solution: isTouched = true
    }
    return answer(word)
  }

  /// Whether a line is a word for the trainer and nothing else.
  public func isWord(_ line: String, inText: Bool) -> Bool { PracticeWord.isSaid(line, inText: inText) }

  private func answer(_ word: PracticeWord) -> [Localized] {
    switch word {
    case .missing: return whatIsMissing()
    case .hint: return nextHint()
    case .task: return task
    case .model: return model
    case .done: return finish()
    case .again:
      outcome = .again
      return []
    case .solution: return solution()
    case .quit:
      outcome = .left
      _ = looking { unmet in
        note(guide.left(unmet))
        return []
      }
      return [Localized(vi: "Bài để lại; lần sau làm lại từ đầu.", en: "The exercise is left; next time it begins anew.")]
    }
  }

  /// What leaving without a word means; nil where nothing is lost by it.
  public var farewell: Localized? {
    guard isTouched, outcome == nil, stage != .watch else { return nil }
    return Localized(
      vi: "Bài chưa xong; ra bây giờ thì lần sau làm lại từ đầu. Ctrl-D lần nữa để ra.",
      en: "The exercise is not done and would begin anew next time. Ctrl-D again leaves.")
  }

  private func numbers(in line: String) -> [Int]? {
    let parts = line.split { $0.isWhitespace || $0 == "," }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
  }

  /// Runs lines in the order typed, on the record as it was at the start.
  private func arrange(_ order: [Int]) -> [Localized] {
    isTouched = true
    guard order.allSatisfy({ lines.indices.contains($0 - 1) }) else {
      return [Localized(vi: "Các số từ 1 đến \(lines.count).", en: "The numbers go from 1 to \(lines.count).")]
    }
    sandbox.session.interpreter.replace(sandbox.start)
    for number in order {
      let source = SourceText(name: exercise.source.name, lines[number - 1])
      do throws(Failure) { try sandbox.session.enter(Parser.parse(source).script, from: source) } catch {
        return [tooEarly(number, error.diagnostic.message)]
      }
    }
    if let stray = order.first(where: { !solutionLines.contains(lines[$0 - 1]) }), (try? sandbox.unmet())?.isEmpty == true {
      return [
        Localized(
          vi: "Dòng \(stray) là dòng sai: bỏ dòng ấy rồi xếp lại.", en: "Line \(stray) is a wrong one: leave it out and try again.")
      ]
    }
    let said = finish()
    return outcome == .solved ? said : said + outOfPlace(order)
  }

  /// A line that cannot be stated where it was put; one of no solution can be stated nowhere.
  private func tooEarly(_ number: Int, _ why: Localized) -> Localized {
    guard solutionLines.contains(lines[number - 1]) else {
      return Localized(vi: "Dòng \(number) chưa ghi được ở chỗ ấy: \(why.vi)", en: "Line \(number) cannot stand there: \(why.en)")
    }
    return Localized(vi: "Dòng \(number) đứng sớm quá: \(why.vi)", en: "Line \(number) comes too early: \(why.en)")
  }

  /// Of the right lines in an order that does not do: the first that is to stand behind another.
  private func outOfPlace(_ order: [Int]) -> [Localized] {
    let places = solutionLines.compactMap { line in lines.firstIndex(of: line).map { $0 + 1 } }
    guard order.count == places.count, Set(order) == Set(places), let (mine, right) = zip(order, places).first(where: { $0 != $1 }) else {
      return []
    }
    return [
      Localized(
        vi: "Dòng \(mine) đứng sớm quá: dòng \(right) phải đi trước.", en: "Line \(mine) comes too early: line \(right) goes before it.")
    ]
  }

  private var solutionLines: [String] { (exercise.solutions.first?.sentences ?? []).map { Printer.print($0.statement, in: .vi) } }

  // MARK: Looking at the record

  /// What the last line changed for the worse or the better.
  public func review() -> [Localized] {
    looking { unmet in
      let (said, missed) = guide.review(unmet, accepted: sandbox.acceptedFindings)
      note(missed)
      return said
    }
  }

  private func note(_ names: [String]) {
    for name in names where !missed.contains(name) { missed.append(name) }
  }

  /// What is said of the requirements that do not hold; of one that cannot be looked at, why.
  private func looking(_ say: ([Exercise.Requirement]) -> [Localized]) -> [Localized] {
    do throws(Failure) { return say(try sandbox.unmet()) } catch { return [error.diagnostic.message] }
  }

  private func whatIsMissing() -> [Localized] {
    looking { unmet in
      unmet.isEmpty ? [Localized(vi: "Đủ cả. Gõ “xong”.", en: "All is there. Type “done”.")] : guide.missing(unmet)
    }
  }

  private func finish() -> [Localized] {
    looking { unmet in
      note(unmet.map(\.name))
      guard unmet.isEmpty else { return [Localized(vi: "Chưa xong:", en: "Not done yet:")] + guide.missing(unmet) }
      let harm = sandbox.harm()
      guard harm.isEmpty else { return told(harm) }
      outcome = .solved
      let verdict =
        hasSeenSolution
        ? Localized(
          vi: "Đủ cả. Đã xem lời giải nên chưa tính là đạt: làm lại từ đầu một lần không xem nhé.",
          en: "All is there. The solution was seen, so it does not count as solved yet: do it once more without.")
        : Localized(vi: "ĐẠT.", en: "SOLVED.")
      return [verdict] + said(guide.story.success)
    }
  }

  /// What is asked for is there, and something else went wrong.
  private func told(_ harm: [Finding]) -> [Localized] {
    guard let cell = sandbox.cell else { return [] }
    let shown = harm.prefix(3).map { finding in
      let message = finding.message(cell: cell)
      return Localized(vi: "• \(message.vi)", en: "• \(message.en)")
    }
    return [
      Localized(
        vi: "Chưa xong: việc của bài đã đủ, nhưng rà soát nêu thêm điều mà cách làm đúng không để lại:",
        en: "Not done yet: what is asked for is there, but the checks find what a right way does not leave:")
    ] + shown + [
      Localized(vi: "“hoàn tác” câu gây ra điều ấy, hoặc sửa lại, rồi “xong”.", en: "Undo what brought it about, or mend it, then “done”.")
    ]
  }

  private func nextHint() -> [Localized] {
    looking { unmet in
      guard let hint = guide.hint(unmet) else {
        return [Localized(vi: "Hết gợi ý; “xem lời giải” để xem cách làm.", en: "No more hints; “show solution” shows one way.")]
      }
      hints += 1
      note(hint.missed)
      return hint.said
    }
  }

  /// The solution, and what of the record is otherwise than after it.
  private func solution() -> [Localized] {
    hasSeenSolution = true
    let lines = exercise.solutions.first?.sentences.map { printed($0, indent: "  ") } ?? []
    let mine = sandbox.session.interpreter.state.records(after: sandbox.start)
    let others = sandbox.solved()?.records(after: sandbox.start) ?? mine
    let extra = difference(
      mine, others, Localized(vi: "Trong bài đang làm mà lời giải không có:", en: "In your record and not in the solution:"))
    let lacking = difference(
      others, mine, Localized(vi: "Trong lời giải mà bài đang làm không có:", en: "In the solution and not in your record:"))
    return [Localized(vi: "Lời giải:", en: "The solution:")] + lines + extra + lacking
      + [
        Localized(
          vi: "Gõ lại bằng tay mình rồi “xong”; bài sẽ được ôn sớm.", en: "Type it yourself, then “done”; the exercise comes back soon.")
      ]
  }

  private func difference(_ some: [String], _ others: [String], _ title: Localized) -> [Localized] {
    let only = some.filter { !others.contains($0) }.map { Localized(statement: $0) }
    return only.isEmpty ? [] : [title] + only.map { Localized(vi: "  \($0.vi)", en: "  \($0.en)") }
  }
}

extension Exercise.Script {
  /// The statements done for a learner who fills the gaps.
  var firstHalf: [Sentence] { Array(sentences.prefix(sentences.count / 2)) }
  /// What is left for that learner.
  var secondHalf: [Sentence] { Array(sentences.dropFirst(sentences.count / 2)) }
}

extension State {
  /// The sentences recorded since an earlier state that still hold, in the order of cells and records.
  func records(after start: State) -> [String] {
    cells.indices.flatMap { index in
      cells[index].history.dropFirst(start.cells.indices.contains(index) ? start.cells[index].history.count : 0)
        .filter { !$0.isVoided && !$0.changesAnother }.map(\.sentence)
    }
  }
}

extension Exercise {
  /// The lines of the solution and one line of each mistake, in an order that is always the same and follows from their letters alone.
  var shuffledLines: [String] {
    let right = (solutions.first?.sentences ?? []).map { Printer.print($0.statement, in: .vi) }
    let wrong = mistakes.compactMap { $0.script.sentences.map { Printer.print($0.statement, in: .vi) }.first { !right.contains($0) } }
    return Set(right + wrong).map { (key: Self.mixed($0), line: $0) }.sorted { $0 < $1 }.map(\.line)
  }

  /// A number that tells nothing of the place of a line.
  private static func mixed(_ line: String) -> Int { line.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xffff } }
}
