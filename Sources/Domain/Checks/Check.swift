/// A check of `rà soát`: the type is the check, a value is what it says of one finding, and enough to word and to explain it.
///
/// Its twin in the findings' words says what it is, what was found and how it is mended; nothing else knows its name.
public protocol Check: Sendable, Equatable {
  static var about: About { get }

  /// What the finding is about.
  var subject: FindingSubject { get }

  /// The numbers that tell it from others of its code, subject and evidence; a part of the fingerprint an acceptance keeps.
  var facts: [Int] { get }

  /// How much it weighs: as its kind does, unless the case is a mild or grave one.
  var weight: FindingSeverity { get }

  /// Which of its findings are the doing of the statement that made something happen: none, unless the statement can break the rule.
  ///
  /// - Parameter cell: the cell as it stands after it.
  static func stake(in event: Event, of cell: Cell) -> Stake

  /// What it finds in the record as it stands on `day`, in the order of members, tasks, meetings or documents; linear in the record.
  static func findings(in cell: Cell, on day: Day) -> [Finding]
}

extension Check {
  public var facts: [Int] { [] }
  public var weight: FindingSeverity { Self.about.weight }
  public static func stake(in event: Event, of cell: Cell) -> Stake { .none }

  func isEqual(to other: any Check) -> Bool { other as? Self == self }
}

/// A check whose findings are about a member each.
public protocol MemberCheck: Check {
  var member: MemberID { get }
}

extension MemberCheck {
  public var subject: FindingSubject { .member(member) }
}

/// A check whose findings are about a task each.
public protocol TaskCheck: Check {
  var task: TaskID { get }
}

extension TaskCheck {
  public var subject: FindingSubject { .task(task) }
}

/// A check whose findings are about a meeting each.
public protocol MeetingCheck: Check {
  var meeting: MeetingID { get }
}

extension MeetingCheck {
  public var subject: FindingSubject { .meeting(meeting) }
}

/// What is known of a check before it finds anything.
public struct About: Sendable {
  /// Its stable name, as written in `giải thích task.overdue`.
  public let code: FindingCode
  /// The sentence of the order it serves.
  public let sentence: OrderSentence
  /// How much a finding weighs unless the case is a mild or grave one.
  public let weight: FindingSeverity
  /// The documents and paragraphs it comes from, parted by semicolons; numbers have their own sources, see `Finding.parameters`.
  public let source: String
  /// The text can be read in more than one way, or sources disagree on it.
  public let isDisputed: Bool

  init(_ code: FindingCode, serves sentence: OrderSentence, weight: FindingSeverity, source: String, isDisputed: Bool = false) {
    self.code = code
    self.sentence = sentence
    self.weight = weight
    self.source = source
    self.isDisputed = isDisputed
  }

  /// What it serves.
  public var demand: Demand { sentence.demand }

  /// The text was read in every document named, not only in guides and papers about it.
  public var isTextSeen: Bool { Self.isTextSeen(of: source) }

  static func isTextSeen(of source: String) -> Bool {
    source.split(separator: "; ").allSatisfy { cited in documentsRead.contains { cited.hasPrefix($0) } }
  }
}

/// The documents whose own text was read, the record itself among them; the others were seen through guides and papers about them.
private let documentsRead = ["sổ của chi bộ", "294-QĐ/TW", "06-HD/TW", "38-HD/BTCTW", "213-QĐ/TW"]

extension [Month] {
  /// Months as numbers of a fingerprint.
  var facts: [Int] { map { $0.year * 12 + $0.month } }
}
