import Diagnostics
import Domain
import TextRoom

/// One thing a record says of a meeting, made of parts that can be compared: who, which task, how much, by when.
///
/// Of free text it is known only that there is some, so that two people may write down the same words differently.
public struct MeetingFact: Sendable, Equatable {
  public let kind: Kind
  public let place: Place
  /// In the order in which they are told; several may have one label, such as those who take part in a task.
  public internal(set) var parts: [Part]
  /// The record that says so.
  public let record: RecordID

  /// What is said.
  public enum Kind: String, CaseIterable, Sendable {
    case opened, guest, present, absent, arrived, left, item, score, readBack, closed
    case said, report, discussed, concluded, itemConcluded, commended, reminded
    case followUp, followUpChanged
    case assigned, adjusted, handedOver, stopped, planned, supported, inspected, document, regulation
    case vote, election, resolution
    case joined, memberUpdated, group, post, candidate, standing, visited, badge, violationSign, signConcluded, disciplined
    case duesRate, duesRelief, duesPaid, remitted, fund, spendingRule, asset, booksHandedOver
    case review, proposal, residence, rating, ratingDecided, leftUnrated, training
    case cell, term, rule, outside
  }

  /// Where in the meeting it stands.
  public enum Place: Hashable, Sendable {
    /// Of the meeting as a whole, wherever it was stated: who was there, when it ended.
    case frame
    /// Before the first item.
    case opening
    case item(Int)
    /// On record before the meeting was opened or after it was closed.
    case outside
  }

  public struct Part: Hashable, Sendable {
    public let label: Label
    public let value: Value

    public init(_ label: Label, _ value: Value) {
      self.label = label
      self.value = value
    }
  }

  /// What a part tells.
  public enum Label: String, CaseIterable, Sendable {
    case member, about, task, followUp, number, item, day, time, until, from, place, kind, chair, clerk, month, topic, preparer, sent
    case name, post, organisation, reason, excuse, text, reached, outcome, due, product, follower, basis, recurrence, days, area
    case households, household, joining, leaving, lead, helper, presenter, inFavour, against, abstaining, secret, round, matter
    case candidate, resolution, step, dropped, amount, year, quarter, level, points, criterion, cause, remedy, proposal, addressee
    case unit, figure, seats, given, collected, valid, document, decided, born, sex, job, deadline, predecessor, note, finished, period,
      way, coefficient
  }

  public enum Value: Hashable, Sendable {
    case member(MemberID)
    case task(TaskName)
    case followUp(FollowUpName)
    case number(Int)
    /// In lowest terms.
    case ratio(Int, Int)
    case day(Day)
    case month(Month)
    case time(TimeOfDay)
    case document(DocumentNumber)
    case name(ProperName)
    /// A word of a choice, in Vietnamese.
    case word(String)
    /// Free text that is not empty; equal to any other.
    case text(FreeText)
  }

  /// A task as both records name it: numbers of tasks given in the meeting itself follow from the order of statements.
  public enum TaskName: Hashable, Sendable {
    case known(TaskID)
    /// Given in the meeting, to whom.
    case new(MemberID?)
  }

  /// A point, target or shortcoming as both records name it.
  public enum FollowUpName: Hashable, Sendable {
    case known(FollowUpID)
    /// Stated in the meeting, whose it is.
    case new(FollowUpKind, MemberID?)
  }

  public init(_ kind: Kind, at place: Place, _ parts: [Part], record: RecordID) {
    self.kind = kind
    self.place = place
    self.parts = parts
    self.record = record
  }
}

/// Words that are written down as each one likes: any are equal to any, and only their likeness tells which facts were meant to be one.
public struct FreeText: Hashable, Sendable {
  private let words: Set<String>

  public init(_ text: String) { words = Set(text.nameKey.folded.split(separator: " ").map(String.init)) }

  public static func == (a: FreeText, b: FreeText) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}

  /// How many words both have.
  func likeness(to other: FreeText) -> Int { words.intersection(other.words).count }
}

/// A name that is equal to others as names are compared: without regard to capitals and marks.
public struct ProperName: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  private var key: String { text.nameKey.folded }
  public static func == (a: ProperName, b: ProperName) -> Bool { a.key == b.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension [MeetingFact.Part] {
  static func text(_ text: String, _ label: MeetingFact.Label = .text) -> Self {
    text.contains { !$0.isWhitespace } ? [MeetingFact.Part(label, .text(FreeText(text)))] : []
  }

  static func text(_ text: String?, _ label: MeetingFact.Label) -> Self { Self.text(text ?? "", label) }

  static func members(_ ids: [MemberID], _ label: MeetingFact.Label = .member) -> Self {
    ids.map { MeetingFact.Part(label, .member($0)) }
  }

  static func member(_ id: MemberID?, _ label: MeetingFact.Label = .member) -> Self { members(id.map { [$0] } ?? [], label) }

  static func day(_ day: Day?, _ label: MeetingFact.Label) -> Self {
    day.map { [MeetingFact.Part(label, .day($0))] } ?? []
  }

  static func month(_ month: Month?, _ label: MeetingFact.Label) -> Self {
    month.map { [MeetingFact.Part(label, .month($0))] } ?? []
  }

  static func time(_ time: TimeOfDay?) -> Self { time.map { [MeetingFact.Part(.time, .time($0))] } ?? [] }

  static func number(_ number: Int?, _ label: MeetingFact.Label) -> Self {
    number.map { [MeetingFact.Part(label, .number($0))] } ?? []
  }

  static func amount(_ amount: Dong?) -> Self { number(amount?.amount, .amount) }

  static func word(_ word: Localized?, _ label: MeetingFact.Label) -> Self {
    word.map { [MeetingFact.Part(label, .word($0.vi))] } ?? []
  }

  static func names(_ names: [String], _ label: MeetingFact.Label = .name) -> Self {
    names.map { MeetingFact.Part(label, .name(ProperName($0))) }
  }

  static func name(_ name: String?, _ label: MeetingFact.Label = .name) -> Self { names(name.map { [$0] } ?? [], label) }

  static func document(_ number: DocumentNumber?, _ label: MeetingFact.Label = .document) -> Self {
    number.map { [MeetingFact.Part(label, .document($0))] } ?? []
  }

  static func ratio(_ ratio: Ratio?, _ label: MeetingFact.Label) -> Self {
    guard let ratio else { return [] }
    var (a, b) = (ratio.part.magnitude, ratio.whole.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Swift.max(1, Int(clamping: a))
    return [MeetingFact.Part(label, .ratio(ratio.part / divisor, ratio.whole / divisor))]
  }

  static func reached(_ reached: Reached?) -> Self { ratio(reached?.value, .reached) }

  /// A yes that is told only where it holds.
  static func mark(_ holds: Bool, _ label: MeetingFact.Label) -> Self {
    holds ? [MeetingFact.Part(label, .word("có"))] : []
  }
}
