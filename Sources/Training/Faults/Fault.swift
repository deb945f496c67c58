import Domain

/// A fault (lỗi) that can be put into an invented cell: which check finds it, how it comes about, and what mends it.
struct Fault: Sendable {
  let code: FindingCode
  /// What else is found wherever it is.
  let others: Set<FindingCode>
  /// From 1, what anybody sees, to 4, what only who knows the rules well does.
  let level: Int
  /// Nil when it may stand in a cell of any part of the year.
  let season: InventedCell.Season?
  /// What the cell must be like.
  let wishes: InventedCell.Wishes
  /// What it is alone to touch.
  let topics: Set<Topic>
  /// Puts it in; nil when the cell has no place left for it.
  let make: @Sendable (FaultyCell) -> Made?

  /// Parts of a record that two faults cannot both change without telling on each other.
  enum Topic: Sendable {
    case assignment, regulation, workFromAbove, point, target, shortcoming, dues, posts, candidate, probationer, exempt, groups, term
    case addedMeeting, ownDocuments, cellRating, excellence, inspection, lastMeeting, roll, newTasks, newcomers, thematicResolution
  }

  /// All codes under which it is found.
  var codes: Set<FindingCode> { others.union([code]) }

  /// What was put in.
  struct Made: Sendable {
    /// All that the checks find of it, what it is named after first.
    let found: [SeededFinding]
    let mend: @Sendable (InventedCell) -> Mend

    init(_ found: [SeededFinding], mend: @escaping @Sendable (InventedCell) -> Mend) {
      self.found = found
      self.mend = mend
    }
  }

  init(
    _ code: FindingCode, with others: Set<FindingCode> = [], level: Int, season: InventedCell.Season? = nil, _ topics: Set<Topic> = [],
    wishing: (inout InventedCell.Wishes) -> Void = { _ in }, make: @escaping @Sendable (FaultyCell) -> Made?
  ) {
    self.code = code
    self.others = others
    self.level = level
    self.season = season
    self.topics = topics
    var wishes = InventedCell.Wishes()
    wishing(&wishes)
    self.wishes = wishes
    self.make = make
  }
}

/// What a check is to find: its code and what it is about.
public struct SeededFinding: Hashable, Sendable {
  public let code: FindingCode
  public let subject: FindingSubject

  public init(_ code: FindingCode, _ subject: FindingSubject) {
    self.code = code
    self.subject = subject
  }
}

/// Statements that mend a fault, by where they are made.
struct Mend: Sendable {
  /// Outside meetings, and corrections of closed ones.
  var statements: [String] = []
  /// In a meeting of the day, by its kind.
  var inMeetings: [(kind: InventedCell.Meeting.Kind, statements: [String])] = []
  /// What the opening of that meeting says besides.
  var opening = ""
  /// What is past and cannot be changed is accepted (chấp nhận) with this reason.
  var accepted: String?

  static func state(_ statements: String...) -> Mend { Mend(statements: statements) }
  static func state(_ statements: [String]) -> Mend { Mend(statements: statements) }
  static func meet(_ kind: InventedCell.Meeting.Kind, _ statements: String...) -> Mend { Mend(inMeetings: [(kind, statements)]) }
  static func accept(_ reason: String) -> Mend { Mend(accepted: reason) }

  /// Takes back what a line stated.
  static func undo(_ parts: InventedCell.Part..., in cell: InventedCell) -> Mend {
    Mend(statements: parts.compactMap { cell.record(of: $0).map { "hoàn tác \($0)" } })
  }

  /// States a line of a closed meeting otherwise.
  static func correct(_ part: InventedCell.Part, _ text: String, in cell: InventedCell) -> Mend {
    Mend(statements: cell.record(of: part).map { ["đính chính \($0) lý do \"Ghi nhầm, đã đối chiếu bản ghi tay\": \(text)"] } ?? [])
  }

  func and(_ statements: String...) -> Mend {
    var both = self
    both.statements += statements
    return both
  }
}
