import TextRoom

/// A task that cells commonly give (việc mẫu), one row of the catalogue; no rule, and nothing of it is on record until it is assigned.
public struct CommonTask: Sendable, Equatable {
  /// By which the catalogue knows it, such as `N02`.
  public let id: String
  /// One of these stands in the kind or the name of a cell that gives it; empty for any cell.
  public let places: [String]
  public let text: String
  /// What can be looked at to see that it is done.
  public let product: String
  public let rhythm: Rhythm
  public let effort: Effort
  /// Groups it suits.
  public let groups: [MemberGroup]
  /// Strengths and jobs it suits, in the words they are commonly written in.
  public let skills: [String]
  public let kind: TaskKind

  /// How often there is something to do.
  public enum Rhythm: Sendable, Equatable, CaseIterable {
    case once, weekly, monthly, quarterly, yearly, seasonal

    /// Asks for something each month, or oftener.
    var isFrequent: Bool { self == .weekly || self == .monthly }
  }

  /// What it takes in a month: to 3 hours, to 8, or more.
  public enum Effort: Int, Sendable, Comparable {
    case light = 1
    case middling, heavy

    public static func < (one: Effort, other: Effort) -> Bool { one.rawValue < other.rawValue }
  }

  public init(
    id: String, places: [String], text: String, product: String, rhythm: Rhythm, effort: Effort, groups: [MemberGroup], skills: [String],
    kind: TaskKind
  ) {
    self.id = id
    self.places = places
    self.text = text
    self.product = product
    self.rhythm = rhythm
    self.effort = effort
    self.groups = groups
    self.skills = skills
    self.kind = kind
  }
}

/// What a member is when tasks are sought for somebody: by age, standing, post, or by words of job and circumstances.
public enum MemberGroup: Sendable, Equatable, CaseIterable {
  case everyone
  /// From the age of `suggest.age.old`.
  case old
  /// By the words of the catalogue.
  case unwell, retired, workingAway
  /// Neither old nor unwell nor exempt.
  case strong
  case exempt
  /// Up to the age of `suggest.age.young`.
  case young
  case women
  case probationary, official
  /// Secretary, deputy or committee member.
  case committee

  /// Only members of the group may be given a task that suits it.
  var isRequired: Bool { self == .official || self == .strong || self == .workingAway }
}

/// The tasks cells commonly give (danh mục việc), and the words by which some groups are known.
public struct Catalogue: Sendable, Equatable {
  public let tasks: [CommonTask]
  /// Words of job and circumstances that tell a group.
  public let words: [Word]

  public struct Word: Sendable, Equatable {
    public let group: MemberGroup
    public let text: String

    public init(group: MemberGroup, text: String) {
      self.group = group
      self.text = text
    }
  }

  public init(tasks: [CommonTask] = [], words: [Word] = []) {
    self.tasks = tasks
    self.words = words
  }

  /// Those a cell of this kind and name gives, in the order of the catalogue.
  func tasks(for facts: CellFacts) -> [CommonTask] {
    tasks.filter { $0.places.isEmpty || $0.isOf(facts) }
  }
}

extension CommonTask {
  /// One of its places stands in the kind or the name of the cell.
  public func isOf(_ facts: CellFacts) -> Bool {
    places.contains { facts.kind?.hasWords($0) == true || facts.name.hasWords($0) }
  }
}

extension String {
  /// Has the words in a row, compared as names are.
  func hasWords(_ words: String) -> Bool { " \(parted.nameKey) ".contains(" \(words.nameKey) ") }

  /// With spaces in place of punctuation.
  private var parted: String { String(map { $0.isLetter || $0.isNumber ? $0 : " " }) }
}
