import Diagnostics
import Domain
import Interpreter
import Syntax
import Wording

/// What a learner's record of a meeting is worth: what is lost, what is invented, which rules it breaks, each with its place.
public struct MeetingScore: Sendable {
  public let comparison: MeetingComparison
  /// What the checks find in the record and not in that of a perfect scribe.
  public let broken: [Finding]
  /// Kinds of event of which something is lost, each once, in the order said.
  public var missedKinds: [String] {
    kinds(of: comparison.lost + comparison.differing.filter { !$0.lost.isEmpty || $0.isElsewhere }.map(\.said))
  }

  /// Utterances that were not listened to.
  private let unheard: Int
  private let meeting: TalkingMeeting
  private let truth: (facts: MeetingFacts, state: State)
  private let record: (facts: MeetingFacts, state: State)
  private let recordsBefore: Int

  /// - Parameters:
  ///   - count: how many utterances were said.
  ///   - start: the record before the meeting.
  ///   - record: the record now.
  /// - Throws: as when the meeting was made.
  public init(
    _ meeting: TalkingMeeting, after count: Int, start: State, record: State, rules: RuleBook, slack: Int = MeetingComparison.usualSlack
  ) throws(Failure) {
    self.meeting = meeting
    unheard = max(meeting.utterances.count - count, 0)
    truth = try meeting.truth(after: count, rules: rules)
    self.record = (MeetingFacts(record, since: start), record)
    comparison = MeetingComparison(truth.facts, self.record.facts, slack: slack)
    recordsBefore = start.current.map { start.cells[$0].history.count } ?? 0
    broken = Self.broken(truth, self.record, on: meeting.day)
  }

  /// Nothing is lost, invented or broken.
  public var isClean: Bool { comparison.isClean && broken.isEmpty }

  private static func broken(
    _ truth: (facts: MeetingFacts, state: State), _ record: (facts: MeetingFacts, state: State), on day: Day
  ) -> [Finding] {
    var expected = (truth.state.cell?.findings(on: day) ?? []).map { truth.facts.name($0) }
    return (record.state.cell?.findings(on: day) ?? []).filter { finding in
      guard let place = expected.firstIndex(of: record.facts.name(finding)) else { return true }
      expected.remove(at: place)
      return false
    }
  }

  // MARK: Places

  /// The statement of a perfect scribe that says a fact.
  func noted(_ fact: MeetingFact) -> Utterance.Noted? {
    let all = meeting.utterances.flatMap(\.statements)
    let place = fact.record.number - recordsBefore - 1
    return all.indices.contains(place) ? all[place] : nil
  }

  private func kinds(of facts: [MeetingFact]) -> [String] {
    let said = Set(facts.compactMap { noted($0)?.saidIn }).sorted()
    return said.map { meeting.utterances[$0].kind }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: Telling

  /// The score and what is amiss, a line each.
  public var told: [Localized] {
    let lines = lost + differing + invented + brokenRules
    let (right, lost, other) = (comparison.right.count, comparison.lost.count, comparison.differing.count)
    let head = Localized(
      vi:
        "BIÊN BẢN SO VỚI BUỔI HỌP: đúng \(right)/\(comparison.said) điều; sót \(lost), ghi khác \(other), thừa \(comparison.invented.count), "
        + "phạm quy định \(broken.count).",
      en:
        "THE MINUTES AGAINST THE MEETING: \(right) of \(comparison.said) facts right; \(lost) lost, \(other) otherwise, "
        + "\(comparison.invented.count) invented, \(broken.count) rules broken.")
    guard lines.isEmpty else { return [head] + lines }
    guard unheard == 0 else {
      return [
        head,
        Localized(
          vi: "CHƯA ĐẠT: buổi họp chưa hết, còn \(unheard) lời chưa nghe.",
          en: "NOT DONE: the meeting is not over, \(counted(unheard, "utterance")) not heard yet."),
      ]
    }
    return [head, Localized(vi: "ĐẠT. Biên bản đúng như buổi họp.", en: "WELL DONE. The minutes are as the meeting was.")]
  }

  /// What of one statement is lost is told together, in the order said.
  private var lost: [Localized] {
    Self.byRecord(comparison.lost).flatMap { facts -> [Localized] in
      place(of: facts[0], vi: "Sót", en: "Lost") + parts(of: facts, among: truth.facts) + right(facts[0])
    }
  }

  private static func byRecord(_ facts: [MeetingFact]) -> [[MeetingFact]] {
    Dictionary(grouping: facts, by: \.record).sorted { $0.key < $1.key }.map(\.value)
  }

  /// What is meant of a statement that says more; nothing where all of it is meant.
  private func parts(of facts: [MeetingFact], among all: MeetingFacts) -> [Localized] {
    let record = facts[0].record
    return all.facts.count { $0.record == record } > facts.count ? facts.map { indented(tell($0.parts, in: all)) } : []
  }

  private var differing: [Localized] {
    comparison.differing.flatMap { difference -> [Localized] in
      let elsewhere = Localized(vi: "ghi ở mục khác", en: "recorded under another item")
      var lines = place(of: difference.said, vi: "Khác", en: "Otherwise") + [mine(difference.recorded)]
      if difference.isElsewhere { lines.append(indented(elsewhere)) }
      if !difference.lost.isEmpty { lines.append(tell(difference.lost, in: truth.facts, vi: "nói", en: "said")) }
      if !difference.invented.isEmpty { lines.append(tell(difference.invented, in: record.facts, vi: "ghi", en: "recorded")) }
      return lines + right(difference.said)
    }
  }

  private var invented: [Localized] {
    Self.byRecord(comparison.invented).flatMap { facts -> [Localized] in
      let (place, number, mine) = (Self.place(facts[0].place), facts[0].record.number, sentence(facts[0]))
      let head = Localized(
        vi: "• Thừa – \(place.vi), không ai nói: [\(number)] \(mine.vi)",
        en: "• Invented – \(place.en), nobody said it: [\(number)] \(mine.en)")
      return [head] + parts(of: facts, among: record.facts)
    }
  }

  private var brokenRules: [Localized] {
    guard let cell = record.state.cell else { return [] }
    return broken.map { finding in
      let report = FindingReport(finding, in: cell)
      let records = report.evidence.filter { $0 > recordsBefore }.map { "[\($0)]" }.joined(separator: " ")
      return Localized(
        vi: "• Phạm quy định – \(records.isEmpty ? "" : records + " ")\(report.message.vi) (\(report.code))",
        en: "• Rule broken – \(records.isEmpty ? "" : records + " ")\(report.message.en) (\(report.code))")
    }
  }

  /// `• Sót – mục 2, lời 14: Đồng chí Bình: …`
  private func place(of fact: MeetingFact, vi: String, en: String) -> [Localized] {
    guard let noted = noted(fact) else { return [Localized(vi: "• \(vi)", en: "• \(en)")] }
    let place = Self.place(fact.place)
    let words = meeting.utterances[noted.saidIn].lines.joined(separator: " ")
    return [
      Localized(
        vi: "• \(vi) – \(place.vi), lời \(noted.saidIn + 1): \(words)", en: "• \(en) – \(place.en), utterance \(noted.saidIn + 1): \(words)"
      )
    ]
  }

  private static func place(_ place: MeetingFact.Place) -> Localized {
    switch place {
    case .frame: Localized(vi: "cả buổi", en: "the whole meeting")
    case .opening: Localized(vi: "trước mục 1", en: "before item 1")
    case .item(let number): Localized(vi: "mục \(number)", en: "item \(number)")
    case .outside: Localized(vi: "ngoài cuộc họp", en: "outside the meeting")
    }
  }

  private func right(_ fact: MeetingFact) -> [Localized] {
    guard let noted = noted(fact) else { return [] }
    let statement = Localized(statement: noted.statement)
    return [Localized(vi: "  nên ghi: \(statement.vi)", en: "  as it should be: \(statement.en)")]
  }

  private func mine(_ fact: MeetingFact) -> Localized {
    let mine = sentence(fact)
    return Localized(vi: "  đã ghi: [\(fact.record.number)] \(mine.vi)", en: "  recorded: [\(fact.record.number)] \(mine.en)")
  }

  private func sentence(_ fact: MeetingFact) -> Localized {
    guard let history = record.state.current.map({ record.state.cells[$0].history }), history.indices.contains(fact.record.number - 1)
    else {
      return Localized(vi: "", en: "")
    }
    return Localized(statement: history[fact.record.number - 1].sentence)
  }

  private func indented(_ line: Localized) -> Localized { Localized(vi: "  \(line.vi)", en: "  \(line.en)") }

  private func tell(_ parts: [MeetingFact.Part], in facts: MeetingFacts, vi: String, en: String) -> Localized {
    let told = tell(parts, in: facts)
    return Localized(vi: "  \(vi): \(told.vi)", en: "  \(en): \(told.en)")
  }

  private func tell(_ parts: [MeetingFact.Part], in facts: MeetingFacts) -> Localized {
    let words = parts.map { $0.told(in: facts.cell) }
    return Localized(vi: words.map(\.vi).joined(separator: ", "), en: words.map(\.en).joined(separator: ", "))
  }
}

extension MeetingFacts {
  /// A finding as both records name it: by its check and what it is about, not by numbers of records.
  fileprivate func name(_ finding: Finding) -> NamedFinding {
    switch finding.subject {
    case .task(let id): NamedFinding(code: finding.code, subject: nil, task: name(id), followUp: nil)
    case .followUp(let id): NamedFinding(code: finding.code, subject: nil, task: nil, followUp: name(id))
    case .cell, .member, .meeting, .document, .group, .candidate, .year:
      NamedFinding(code: finding.code, subject: finding.subject, task: nil, followUp: nil)
    }
  }
}

private struct NamedFinding: Equatable {
  let code: FindingCode
  let subject: FindingSubject?
  let task: MeetingFact.TaskName?
  let followUp: MeetingFact.FollowUpName?
}
