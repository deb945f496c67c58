import Diagnostics
import Domain
import Interpreter
import Session
import Syntax
import TextRoom
import Wording

/// Leads a learner through a meeting that talks back: says what is said in the room, one utterance after another, and holds the record against it.
///
/// It writes nowhere and knows no clock; whoever shows it says how long it took.
public final class Scribe {
  public let meeting: TalkingMeeting
  public let sandbox: Sandbox
  public private(set) var outcome: Trainer.Outcome?
  public private(set) var hints = 0
  public private(set) var hasSeenSolution = false
  /// Kinds of event of which something was lost; known at the end.
  public private(set) var missed: [String] = []
  /// How many facts were said and how many of them are on record; known when the minutes were compared.
  public private(set) var facts: (said: Int, right: Int)?
  private let rules: RuleBook
  private let slack: Int
  /// How many utterances were said.
  public private(set) var utterancesSaid = 0
  /// Records there were when the last one was said.
  private var recordsThen = 0
  /// Hints given on the last one.
  private var hintsHere = 0
  private var hasWarned = false

  /// - Parameters:
  ///   - host: who is shown what comes of statements.
  ///   - slack: minutes by which a time may be off.
  /// - Throws: as when the meeting was made.
  public init(
    _ meeting: TalkingMeeting, rules: RuleBook, host: any Host, slack: Int = MeetingComparison.usualSlack
  ) throws(Failure) {
    self.meeting = meeting
    self.rules = rules
    self.slack = slack
    sandbox = try Sandbox(meeting.exercise, rules: rules, host: host)
  }

  private var state: State { sandbox.session.interpreter.state }
  private var current: Utterance? { utterancesSaid > 0 ? meeting.utterances[utterancesSaid - 1] : nil }

  // MARK: What is said

  public var greeting: [Localized] {
    let day = Written.day(meeting.day)
    return [
      Localized(
        vi:
          "BÀI TẬP: ghi biên bản một buổi họp (số \(meeting.seed)). \(meeting.exercise.title), ngày \(day). Không câu nào ở đây vào sổ thật.",
        en:
          "EXERCISE: the minutes of a meeting (seed \(meeting.seed)). \(meeting.exercise.title), \(day). Nothing here goes into a real store."
      ),
      Localized(
        vi: "Đồng chí là thư ký. Nghe từng lời, ghi điều phải ghi bằng câu như khi làm thật; có lời không phải ghi.",
        en: "You are the clerk. Listen, and record what must be recorded; some words need no record. The room speaks Vietnamese."),
      Localized(
        vi: "Xem danh sách: “xem đảng viên”; số nhiệm vụ: “xem nhiệm vụ”. Ghi tắt cũng được, lời văn không bị chấm.",
        en: "“show members” lists who is who, “show tasks” the numbers of tasks. Of free text only its presence counts."),
      Self.words,
      Localized(
        vi: "Enter để nghe lời đầu tiên; ghi đủ số câu của một lời thì phòng họp nói tiếp.",
        en: "Enter for the first words; once as many statements are on record as the words ask for, the room goes on."),
    ]
  }

  private static let words = Localized(
    vi: "Enter: lời tiếp theo. “nói lại”, “còn thiếu gì”, “gợi ý”, “xem lời giải”, “hoàn tác”, “bắt đầu lại”, “xong”, “thoát”; “giúp”.",
    en: "Enter: the next words. “repeat”, “what is missing”, “hint”, “show solution”, “undo”, “start over”, “done”, “quit”; "
      + "“help”.")

  /// What help lists before the statements of the language.
  public var help: [Localized] {
    RoomWord.help(Localized(vi: "Khi ghi buổi họp, gõ:", en: "While you record the meeting, type:"), Word.allCases.map(\.told))
      + [Localized(vi: "và các câu như khi làm thật:", en: "and the statements of real work:")]
  }

  private enum Word: SpokenWord {
    case next, again, missing, hint, solution, anew, done, quit

    var spellings: [String] {
      switch self {
      case .next: ["", "tiếp", "next"]
      case .again: ["nói lại", "repeat"]
      case .missing: ["còn thiếu gì", "thiếu gì", "what is missing"]
      case .hint: ["gợi ý", "hint"]
      case .solution: ["xem lời giải", "lời giải", "show solution", "solution"]
      case .anew: ["bắt đầu lại", "start over"]
      case .done: ["xong", "done"]
      case .quit: ["thoát", "quit"]
      }
    }

    var mayBeText: Bool { self == .done || self == .next }

    /// How it is told in help.
    var told: RoomWord {
      switch self {
      case .next: RoomWord(Localized(vi: "Enter", en: "Enter"), Localized(vi: "nghe lời tiếp theo", en: "the next words"))
      case .again: RoomWord(Localized(vi: "nói lại", en: "repeat"), Localized(vi: "nghe lại lời vừa nói", en: "the same words again"))
      case .missing:
        RoomWord(
          Localized(vi: "còn thiếu gì", en: "what is missing"),
          Localized(vi: "còn bao nhiêu điều chưa ghi đúng", en: "how many facts are still open"))
      case .hint: PracticeWord.hint.told
      case .solution:
        RoomWord(
          Localized(vi: "xem lời giải", en: "show solution"),
          Localized(vi: "lời vừa nói nên ghi thế nào", en: "how these words should be recorded"))
      case .anew:
        RoomWord(
          Localized(vi: "bắt đầu lại", en: "start over"),
          Localized(vi: "nghe lại buổi này từ lời đầu, sổ như lúc chưa họp", en: "the same meeting from its first words, nothing recorded"))
      case .done:
        RoomWord(Localized(vi: "xong", en: "done"), Localized(vi: "so biên bản với buổi họp", en: "compare the minutes with the meeting"))
      case .quit: RoomWord(Localized(vi: "thoát", en: "quit"), Localized(vi: "bỏ buổi họp này, ra ngoài", en: "leave the meeting"))
      }
    }
  }

  /// Something was heard or typed; a meeting that was only looked at is no try.
  public private(set) var isTouched = false

  /// Whether a line is a word for whoever reads the meeting out and nothing else; Enter alone is one only where a statement may begin.
  public func isWord(_ line: String, inText: Bool) -> Bool { line.contains { !$0.isWhitespace } && Word.isSaid(line, inText: inText) }

  /// Answers a line that speaks to the room or the trainer, the empty one among them.
  ///
  /// - Returns: nil for a statement of the language.
  public func take(_ line: String) -> [Localized]? {
    guard let word = Word(line) else {
      isTouched = true
      return Word.near(line)
    }
    if word != .quit, word != .anew { isTouched = true }
    if word != .done { hasWarned = false }
    switch word {
    case .next: return next()
    case .again: return [heard]
    case .missing: return guarded(openFacts)
    case .hint: return [hint()]
    case .solution: return solution()
    case .anew:
      outcome = .again
      return []
    case .done: return guarded(finish)
    case .quit:
      outcome = .left
      return [Localized(vi: "Buổi họp để lại; lần sau bắt đầu từ đầu.", en: "The meeting is left; next time it begins anew.")]
    }
  }

  /// What leaving without a word means; nil where nothing is lost by it.
  public var farewell: Localized? {
    guard isTouched, outcome == nil else { return nil }
    return Localized(
      vi: "Biên bản chưa so với buổi họp: “xong” để so, Ctrl-D lần nữa để ra và bỏ buổi này.",
      en: "The minutes were not compared: “done” compares them, Ctrl-D again leaves and drops this meeting.")
  }

  /// Brings the next words as soon as as many statements are on record as the last ones ask for.
  public func review() -> [Localized] {
    guard let current, !current.statements.isEmpty, standing - recordsThen >= current.statements.count else { return [] }
    return next()
  }

  /// Records that stand.
  private var standing: Int {
    state.current.map { state.cells[$0].history.count { !$0.isVoided && !$0.changesAnother } } ?? 0
  }

  private func next() -> [Localized] {
    guard utterancesSaid < meeting.utterances.count else {
      return [Localized(vi: "Buổi họp đã hết. Gõ “xong” để so biên bản.", en: "The meeting is over. “done” compares the minutes.")]
    }
    utterancesSaid += 1
    recordsThen = standing
    hintsHere = 0
    return [heard]
  }

  private var heard: Localized {
    guard let current else { return Localized(vi: "(Chưa ai nói gì; Enter để nghe.)", en: "(Nobody has spoken; Enter to listen.)") }
    let words = "» " + current.lines.joined(separator: "\n  ")
    return Localized(vi: words, en: words)
  }

  // MARK: Help

  /// How many facts of the item are still open, without saying which.
  private func openFacts() throws(Failure) -> [Localized] {
    let score = try score()
    let item = current?.item ?? 0
    let open = score.comparison.lost.count { isOf(item, $0.place) } + score.comparison.differing.count { isOf(item, $0.said.place) }
    let all = score.comparison.lost.count + score.comparison.differing.count
    if all == 0 { return [Localized(vi: "Đến đây đã đủ.", en: "All is there so far.")] }
    let name = item == 0 ? Localized(vi: "phần mở đầu", en: "the opening") : Localized(vi: "mục \(item)", en: "item \(item)")
    return [
      Localized(
        vi: "Của \(name.vi) còn \(open) điều chưa ghi đúng; cả buổi đến đây còn \(all).",
        en: "\(counted(open, "fact")) of \(name.en) \(open == 1 ? "is" : "are") still open, and \(all) of the meeting so far.")
    ]
  }

  private func isOf(_ item: Int, _ place: MeetingFact.Place) -> Bool {
    switch place {
    case .item(let number): number == item
    case .opening, .frame: item == 0
    case .outside: false
    }
  }

  /// First what kind of event it is, then the verbs, then their forms.
  private func hint() -> Localized {
    guard let current else { return heard }
    hints += 1
    hintsHere += 1
    let verbs = current.statements.compactMap { Lexer.verb(of: $0.statement) }
    if hintsHere == 1, let kind = RoomEvents.named(current.kind) {
      return Localized(vi: "Đây là: \(kind.name.vi).", en: "This is: \(kind.name.en).")
    }
    guard !verbs.isEmpty else { return Localized(vi: "Lời này không phải ghi.", en: "These words need no record.") }
    let (vi, en) = (verbs.map { "“\($0.spelling(.vi))”" }, verbs.map { "“\($0.spelling(.en))”" })
    if hintsHere == 2 {
      return Localized(vi: "Câu cần dùng: \(vi.joined(separator: ", ")).", en: "To be stated with: \(en.joined(separator: ", ")).")
    }
    return Localized(
      vi: "Xem cách viết: “giúp \(verbs[0].spelling(.vi))”.", en: "How it is written: “help \(verbs[0].spelling(.en))”.")
  }

  private func solution() -> [Localized] {
    guard let current else { return [heard] }
    hasSeenSolution = true
    guard !current.statements.isEmpty else { return [Localized(vi: "Lời này không phải ghi.", en: "These words need no record.")] }
    return [Localized(vi: "Nên ghi:", en: "As it should be:")]
      + current.statements.map { noted in
        let statement = Localized(statement: noted.statement)
        return Localized(vi: "  \(statement.vi)", en: "  \(statement.en)")
      }
  }

  // MARK: The end

  private func score() throws(Failure) -> MeetingScore {
    try MeetingScore(meeting, after: utterancesSaid, start: sandbox.start, record: state, rules: rules, slack: slack)
  }

  private func finish() throws(Failure) -> [Localized] {
    let left = meeting.utterances.count - utterancesSaid
    if left > 0, !hasWarned {
      hasWarned = true
      return [
        Localized(
          vi: "Còn \(left) lời chưa nói. Gõ “xong” lần nữa để dừng ở đây, Enter để nghe tiếp.",
          en: "\(counted(left, "utterance")) \(left == 1 ? "is" : "are") still to come. “done” again stops here, Enter goes on.")
      ]
    }
    let score = try score()
    missed = score.missedKinds
    facts = (score.comparison.said, score.comparison.right.count)
    outcome = score.isClean && left == 0 ? .solved : .left
    return score.told
  }

  private func guarded(_ body: () throws(Failure) -> [Localized]) -> [Localized] {
    do throws(Failure) { return try body() } catch { return [error.diagnostic.message] }
  }
}

extension Attempt {
  /// A meeting that was recorded; what it missed are kinds of event.
  public init(_ scribe: Scribe, learner: String, seconds: Int, at: Int64) {
    self.init(
      learner: learner, exercise: TalkingMeeting.id, exerciseVersion: scribe.meeting.exercise.version, outcome: scribe.outcome ?? .left,
      hints: scribe.hints, hasSeenSolution: scribe.hasSeenSolution, seconds: seconds, at: at, missed: scribe.missed)
  }
}
