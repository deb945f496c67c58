import Diagnostics
import Domain
import Interpreter
import LawSupport
import Shipped
import Syntax
import Testing
import TextRoom

@testable import Training

/// The meeting that talks back: what is made up, how it is recorded, and how a record is held against it.
@Suite struct TalkingMeetingTests {
  static let rules = try? ShippedExerciseTests.rules()
  private let rules: RuleBook

  init() throws { rules = try #require(Self.rules) }

  // MARK: Records

  /// What a learner has on record who types the statements; those that are refused are passed over, and told by their place.
  private func record(_ statements: [String], of meeting: TalkingMeeting) throws -> (state: State, start: State, refused: [Int]) {
    let sandbox = try Sandbox(meeting.exercise, rules: rules, host: SilentHost())
    var refused: [Int] = []
    for (index, statement) in statements.enumerated() {
      do throws(Failure) { try sandbox.enter(statement) } catch { refused.append(index) }
    }
    return (sandbox.session.interpreter.state, sandbox.start, refused)
  }

  private func score(_ statements: [String], of meeting: TalkingMeeting) throws -> MeetingScore {
    let record = try record(statements, of: meeting)
    return try MeetingScore(meeting, after: meeting.utterances.count, start: record.start, record: record.state, rules: rules)
  }

  private func statements(_ meeting: TalkingMeeting) -> [String] { meeting.utterances.flatMap(\.statements).map(\.statement) }

  private static func printed(_ statement: String, in language: Language) -> String {
    Parser.parse(SourceText(statement)).script.map { Printer.print($0.statement, in: language) }.joined()
  }

  // MARK: Laws of every seed

  /// The perfect scribe loses, invents and breaks nothing, in either language; the words of the room hold every fact; every kind happens.
  @Test func everyMeetingCanBeRecordedAsItWas() throws {
    var happened: Set<String> = []
    for seed in UInt64(1)...(Laws.areLong ? 10_000 : 300) {
      let meeting = try TalkingMeeting(seed: seed, rules: rules)
      happened.formUnion(meeting.utterances.map(\.kind))
      let truth = statements(meeting)
      let languages: [Language] = Laws.areLong || seed % 10 == 0 ? [.vi, .en] : [seed % 2 == 0 ? .vi : .en]
      for language in languages {
        let score = try score(truth.map { Self.printed($0, in: language) }, of: meeting)
        #expect(score.isClean, "seed \(seed), \(language): \(score.told.map(\.vi))")
      }
      let facts = try meeting.truth(after: meeting.utterances.count, rules: rules).facts
      for fact in facts.facts { try expectSaid(fact, in: meeting, facts) }
    }
    #expect(TalkingMeeting.kinds.map(\.id).filter { !happened.contains($0) } == [], "kinds of event that never happen")
    #expect(TalkingMeeting.kinds.count >= 60)
  }

  /// Each part of a fact can be heard: in the words of its utterance, or it is the day of the meeting.
  private func expectSaid(_ fact: MeetingFact, in meeting: TalkingMeeting, _ facts: MeetingFacts) throws {
    let score = try #require(Heard(fact, in: meeting, facts), "a statement that nobody said: \(fact)")
    #expect(score.unheard == [], "seed \(meeting.seed): \(score.words) does not tell \(score.unheard)")
  }

  /// A statement that is dropped is told as lost with all it said, and what could not be stated without it; nothing else is.
  @Test func droppedStatementsAreToldAsLost() throws {
    for seed in Laws.seeds(6) {
      let meeting = try TalkingMeeting(seed: seed, rules: rules)
      let truth = statements(meeting)
      let whole = try meeting.truth(after: meeting.utterances.count, rules: rules).facts
      let before = try record([], of: meeting).start
      let known = before.current.map { before.cells[$0].history.count } ?? 0
      for (index, dropped) in truth.enumerated() {
        var rest = truth
        rest.remove(at: index)
        let record = try record(rest, of: meeting)
        let gone = Set([index] + record.refused.map { $0 < index ? $0 : $0 + 1 }).map { RecordID(known + $0 + 1) }
        let expected = whole.facts.filter { gone.contains($0.record) }
        let comparison = MeetingComparison(whole, MeetingFacts(record.state, since: record.start))
        let lost = comparison.lost + comparison.differing.map(\.said)
        #expect(
          Set(lost.map(\.record)) == Set(expected.map(\.record)) && lost.count == expected.count,
          "seed \(seed), without \(dropped): \(lost) instead of \(expected)")
        #expect(comparison.invented.isEmpty, "seed \(seed), without \(dropped): \(comparison.invented)")
      }
    }
  }

  /// Another person, number or day in one statement is told, and nothing else is.
  @Test func changedStatementsAreTold() throws {
    for seed in Laws.seeds(6) {
      let meeting = try TalkingMeeting(seed: seed, rules: rules)
      let truth = statements(meeting)
      for (index, statement) in truth.enumerated() {
        for change in Self.changes(of: statement, in: meeting) {
          var changed = truth
          changed[index] = change
          let record = try record(changed, of: meeting)
          guard record.refused.isEmpty else { continue }
          let score = try MeetingScore(
            meeting, after: meeting.utterances.count, start: record.start, record: record.state, rules: rules)
          #expect(!score.comparison.isClean, "seed \(seed): \(change) for \(statement) goes unnoticed")
        }
      }
    }
  }

  /// The statement with one figure, or one person, turned into another.
  private static func changes(of statement: String, in meeting: TalkingMeeting) -> [String] {
    let header = statement.prefix { $0 != ":" }
    let text = statement.dropFirst(header.count)
    var changes: [String] = []
    for match in header.matches(of: #/đạt (\d+)(%|/)/#) {
      if let number = Int(match.1) { changes.append(header.replacingCharacters(in: match.1, with: String(number + 1)) + text) }
    }
    for match in header.matches(of: #/tán thành (\d+)/#).prefix(1) {
      if let number = Int(match.1), number > 0 { changes.append(header.replacingCharacters(in: match.1, with: String(number - 1)) + text) }
    }
    for match in header.matches(of: #/hạn (\d\d)/#) {
      changes.append(header.replacingCharacters(in: match.1, with: match.1 == "11" ? "12" : "11") + text)
    }
    if let match = header.firstMatch(of: #/@[\p{L}\d-]+/#), header.hasPrefix("phát biểu") || header.hasPrefix("biểu dương") {
      let others = meeting.exercise.data.sentences.compactMap { sentence -> String? in
        guard case .roster(.member(let form)) = sentence.statement else { return nil }
        return form.handle.literal.map { "@" + $0.name }
      }
      if let other = others.first(where: { $0 != match.0 && !header.contains($0) }) {
        changes.append(header.replacingCharacters(in: match.0, with: other) + text)
      }
    }
    return changes
  }

  /// Statements between two items in another order, written without marks and in words, say the same.
  @Test func otherOrdersAndSpellingsAreAccepted() throws {
    for seed in Laws.seeds(20) {
      let meeting = try TalkingMeeting(seed: seed, rules: rules)
      var choice = SeededChoice(seed: seed)
      let truth = statements(meeting)
      let mixed = Self.swapped(truth, &choice)
      let score = try score(mixed.map(Self.loose), of: meeting)
      #expect(score.comparison.isClean, "seed \(seed): \(score.told.map(\.vi))")
    }
  }

  /// Neighbours that speak of different things in one item change places.
  private static func swapped(_ statements: [String], _ choice: inout SeededChoice) -> [String] {
    var statements = statements
    let free = ["phát biểu", "biểu dương", "nhắc nhở", "tháo gỡ", "kế hoạch", "văn bản", "định mức"]
    for index in statements.indices.dropLast() where choice.chance(50) {
      let pair = [statements[index], statements[index + 1]]
      if pair.allSatisfy({ line in free.contains { line.hasPrefix($0) } }) { statements.swapAt(index, index + 1) }
    }
    return statements
  }

  /// Capitals and doubled spaces before the text.
  private static func loose(_ statement: String) -> String {
    guard let verb = statement.firstIndex(of: " ") else { return statement }
    return statement[..<verb].uppercased() + "  " + statement[verb...]
  }
}

extension Substring {
  fileprivate func replacingCharacters(in part: Substring, with other: String) -> String {
    String(self[..<part.startIndex]) + other + String(self[part.endIndex...])
  }
}
