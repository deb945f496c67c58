import TextRoom

/// A document in the register (sổ văn bản), incoming or the cell's own.
public struct RegisteredDocument: Sendable, Equatable {
  public let number: DocumentNumber
  /// Who issued it; nil for the cell's own.
  public let issuer: String?
  public internal(set) var day: Day
  /// The deadline it sets.
  public internal(set) var due: Day?
  public internal(set) var summary: String
  public internal(set) var kind: Kind
  /// The term in force on `day`; numbers count anew in each.
  public let term: Term?
  /// The meeting it was made in.
  public internal(set) var meeting: MeetingID?
  /// Of a resolution stated as a draft: its day and meeting until a vote passes it.
  var draft: Draft?
  /// What a resolution rests on (căn cứ), as written.
  public internal(set) var bases: [String] = []
  /// When the cell issued it and sent it up.
  public internal(set) var sent: Recorded<Day>?

  struct Draft: Sendable, Equatable {
    let day: Day
    let meeting: MeetingID?
  }

  public enum Kind: Sendable, Equatable {
    case document
    /// A resolution (nghị quyết) of the cell.
    case resolution(thematic: Bool, draft: Bool)
  }
}

/// The working regulation (quy chế làm việc) and the tasks it contains.
public struct Regulation: Sendable, Equatable {
  public let document: DocumentNumber?
  public let tasks: [TaskID]
  public let from: Day
  /// When it was issued; nil where only the day it is in force from is stated.
  public let issued: Day?
  /// What it rests on (căn cứ), as written.
  public let bases: [String]
  public let summary: String

  public init(document: DocumentNumber?, tasks: [TaskID], from: Day, issued: Day? = nil, bases: [String] = [], summary: String) {
    self.document = document
    self.tasks = tasks
    self.from = from
    self.issued = issued
    self.bases = bases
    self.summary = summary
  }
}

/// A term of the cell from a day on (nhiệm kỳ).
public struct TermFact: Sendable, Equatable {
  public let term: Term
  public let from: Day
}

struct DuesKey: Hashable, Sendable {
  let member: MemberID
  let month: Month
}

/// Documents that are numbered together: one type in one term.
struct DocumentSeries: Hashable, Sendable {
  let type: String
  let term: Term?
}

struct DocumentKey: Hashable, Sendable {
  let number: DocumentNumber
  /// As names are compared; nil for the cell itself.
  let issuer: String?
  let term: Term?

  init(number: DocumentNumber, issuer: String?, term: Term?) {
    self.number = number
    self.issuer = issuer?.nameKey
    self.term = term
  }
}
