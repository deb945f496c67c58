import Diagnostics
import Domain
import Interpreter
import Syntax
import Wording

/// A meeting that is made up from a seed: the cell before it, what is said in the room, and the record a perfect scribe would have.
public struct TalkingMeeting: Sendable {
  public let seed: UInt64
  /// What is on record before it, as the data of an exercise.
  public let exercise: Exercise
  /// In the order said.
  public let utterances: [Utterance]
  /// The day it is held.
  public let day: Day
  /// The record of a perfect scribe at the end.
  private let end: State
  private let start: State

  /// The id of the exercise in the progress file.
  public static let id = "meeting"

  /// - Parameter seed: the same gives the same meeting on every machine.
  /// - Throws: when the language refuses what is made up, which must never be.
  public init(seed: UInt64, rules: RuleBook) throws(Failure) {
    self.seed = seed
    let invented = InventedCell(seed: seed, season: .midYear)
    var choice = SeededChoice(seed: seed, stream: 7)
    day = invented.day.month.adding(1).firstDay.adding(days: choice.number(in: 0...4))
    exercise = Self.exercise(invented, on: day, &choice)
    let room = Room(try Sandbox(exercise, rules: rules, host: SilentHost()), choice: choice, day: day)
    try room.hold()
    utterances = room.utterances
    (start, end) = (room.sandbox.start, room.sandbox.session.interpreter.state)
  }

  /// The kinds of event there are: their names in the progress file and what they are called.
  public static var kinds: [(id: String, name: Localized)] { RoomEvents.all.map { ($0.id, $0.name) } }

  private static func exercise(_ invented: InventedCell, on day: Day, _ choice: inout SeededChoice) -> Exercise {
    let source = SourceText(name: id, (invented.script + shared(in: invented, on: day, &choice)).joined(separator: "\n"))
    var exercise = Exercise(source: source)
    exercise.id = id
    exercise.title = invented.name
    exercise.day = .day(year: day.year, month: day.month.month, day: day.day)
    exercise.data.sentences = Parser.parse(source).script
    return exercise
  }

  /// Work of two, with money in it, as an invented cell gives none.
  private static func shared(in invented: InventedCell, on day: Day, _ choice: inout SeededChoice) -> [String] {
    let holders = choice.shuffled(invented.members.indices.filter { invented.members[$0].votes && invented.members[$0].post == nil })
    guard holders.count > 1 else { return [] }
    return [
      "đề ngày \(Written.day(invented.day))",
      "phân công \(invented.at(holders[0])), \(invented.at(holders[1])) hạn \(Written.day(day.adding(days: 60))) "
        + "sản phẩm \"Bảng thu chi niêm yết\" theo dõi \(invented.at(invented.deputy)) căn cứ quy chế: Gây quỹ nghĩa tình của chi bộ",
    ]
  }

  /// The facts of what has been said up to an utterance, and the record they are read from.
  ///
  /// - Parameter count: how many utterances were said.
  /// - Throws: as when it was made.
  public func truth(after count: Int, rules: RuleBook) throws(Failure) -> (facts: MeetingFacts, state: State) {
    if count >= utterances.count { return (MeetingFacts(end, since: start), end) }
    let sandbox = try Sandbox(exercise, rules: rules, host: SilentHost())
    for utterance in utterances.prefix(count) { for noted in utterance.statements { try sandbox.enter(noted.statement) } }
    let state = sandbox.session.interpreter.state
    return (MeetingFacts(state, since: sandbox.start), state)
  }
}

extension Sandbox {
  /// Runs statements given as text.
  func enter(_ text: String) throws(Failure) {
    let source = SourceText(name: exercise.source.name, text)
    let parsed = Parser.parse(source)
    if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
    try session.enter(parsed.script, from: source)
  }
}
