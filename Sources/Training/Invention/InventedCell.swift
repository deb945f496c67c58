import Domain

/// A cell that follows from a seed: its people, its founding and its last months, as statements of the language.
///
/// It is a clean cell: the statements run without an error, and on its day no check finds anything, not even what is only a note. What is to be
/// found is put into it by changing its lines.
public struct InventedCell: Sendable {
  /// Which part of the year it is of.
  public enum Season: Sendable {
    /// Between the meeting of a month and the next, before the last three months of the year.
    case midYear
    /// The last days of the year, with the year rated.
    case yearEnd
  }

  /// A statement, with the day it is of and what it is.
  public struct Line: Sendable, Equatable {
    public var day: Day
    public let part: Part
    public var text: String
    /// Between opening and close of a meeting, so that its day is that of the meeting.
    public var isInMeeting: Bool
  }

  /// What a line states. Members, meetings and tasks are named as the record numbers them: members and meetings from 0, tasks from 1.
  public enum Part: Hashable, Sendable {
    case cell, term, regulation, spendingRule
    case member(Int)
    case post(Int)
    case exemption(Int)
    case badge(Int)
    case group(String)
    case duesRate(Int)
    case candidate
    /// A document, by its number.
    case document(String)
    case task(Int)
    case plan(Int)
    case inspection
    case opening(Int)
    case rollCall(Int)
    case absence(Int)
    case item(Int, Int)
    case report(Int, task: Int)
    case conclusion(Int, task: Int)
    /// Of a point of the resolution of that number.
    case pointReport(String), pointConclusion(String)
    case speech(Int)
    case itemConclusion(Int)
    case vote(String)
    case resolution(String)
    case point(String)
    case target, shortcoming
    case dues(Month)
    case score(Int)
    case readBack(Int)
    case close(Int)
    case sent(String)
    case scoreSent(Int)
    case remittance(Month)
    case quarterReview(Int, quarter: Int)
    case residence(Int)
    /// Nil for the cell itself.
    case review(Int?)
    case rating(Int?)
    /// Put in by a fault, each with a number of its own.
    case added(Int)
  }

  /// What is known of a meeting.
  public struct Meeting: Sendable, Equatable {
    public let day: Day
    public let kind: Kind
    /// Who is there, by place in the roster.
    public let present: [Int]

    public enum Kind: String, Sendable {
      case committee = "chi ủy"
      case regular = "thường kỳ"
      case thematic = "chuyên đề"
      case yearEnd = "cuối năm"
    }
  }

  /// What is known of a task.
  public struct Task: Sendable, Equatable {
    public let number: Int
    public let holder: Int
    public let follower: Int
    public let recurrence: Recurrence

    public enum Recurrence: String, Sendable {
      case monthly = "hằng tháng"
      case quarterly = "hằng quý"
      /// With a due day instead.
      case none = ""
    }
  }

  public let seed: UInt64
  public let season: Season
  let wishes: Wishes
  public let kind: InventedKind
  public let name: String
  public let superior: String
  /// The day it is for the learner.
  public let day: Day
  /// The months with a regular meeting on record, ascending, that of `day` last.
  public let months: [Month]
  /// In the order of the roster.
  public internal(set) var members: [InventedMember] = []
  /// In the order held.
  public internal(set) var meetings: [Meeting] = []
  /// In the order of their numbers.
  public internal(set) var tasks: [Task] = []
  /// Names of the areas with households.
  public internal(set) var areas: [String] = []
  /// Numbers of the resolutions passed, in the order passed.
  public internal(set) var resolutions: [String] = []
  public internal(set) var lines: [Line] = []
  var choice: SeededChoice
  var openMeeting = false
  /// Who is absent without a reason in the last months, where that is the shape of it.
  var absentee: Int?

  /// - Parameter wishes: what it is to be like besides; nothing is wrong with it unless its shape is to be.
  public init(seed: UInt64, season: Season, wishes: Wishes = Wishes()) {
    self.seed = seed
    self.season = season
    self.wishes = wishes
    choice = SeededChoice(seed: seed, stream: 2)
    kind = choice.one(of: wishes.kinds) ?? .hamlet
    name = kind.title + " " + (choice.one(of: kind.names) ?? "")
    superior = "Đảng bộ xã " + (choice.one(of: ["Hòa Khê", "Tân Lập", "Phú Điền", "Minh Sơn"]) ?? "")
    (months, day) = Self.time(season, wishes, &choice)
    members = InventedPeople(choice.number(in: wishes.people), of: kind, on: day, seed: seed).members
    giveStates()
    givePosts()
    found()
    for index in months.indices { hold(month: index) }
    if season == .yearEnd { rateTheYear() }
  }

  private static func time(_ season: Season, _ wishes: Wishes, _ choice: inout SeededChoice) -> ([Month], Day) {
    // A thematic meeting is missed in a quarter that is all on record and over.
    let isLong = wishes.shape == .noThematic
    let count = isLong ? 4 : max(choice.number(in: 3...5), wishes.months)
    let last = season == .yearEnd ? 12 : isLong ? 7 : choice.number(in: count + 1...9)
    let months = (last - count + 1...last).compactMap { Month(year: year, month: $0) }
    let today = season == .yearEnd ? choice.number(in: 29...31) : choice.number(in: 18...27)
    return (months, Day(year: year, month: last, day: today) ?? Day(number: 0))
  }

  /// All of them are of the first whole year in which the numbers of rules are those in force.
  static let year = 2026

  /// The first day of the record.
  var firstDay: Day { (months.first?.firstDay ?? day).adding(days: -7) }

  /// The statements in the order of their days, one a line.
  public var script: [String] { Self.script(lines) }

  /// Statements with the days they need between them.
  static func script(_ lines: [Line]) -> [String] {
    let ordered = lines.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    var script: [String] = []
    var stated: Day?
    for line in ordered {
      if !line.isInMeeting, stated != line.day {
        script.append("đề ngày \(line.day.written)")
        stated = line.day
      }
      script.append(line.text)
    }
    return script
  }

  /// The number of the record a line becomes; nil when there is no such line.
  public func record(of part: Part) -> Int? {
    let ordered = lines.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    return ordered.firstIndex { $0.element.part == part }.map { $0 + 1 }
  }

  // MARK: Who is who

  public func at(_ member: Int) -> String { "@" + members[member].handle }

  /// By place in the roster; those of a post in the order of the roster.
  func holders(of post: InventedMember.Post) -> [Int] { members.indices.filter { members[$0].post == post } }

  public var secretary: Int { holders(of: .secretary).first ?? 0 }
  public var deputy: Int { holders(of: .deputy).first ?? 0 }
  /// The committee member who keeps the books.
  public var clerk: Int { holders(of: .committee).first ?? 0 }
  /// Secretary, deputy and committee members.
  public var committee: [Int] { members.indices.filter { members[$0].post != nil } }

  // MARK: Lines

  mutating func add(_ day: Day, _ part: Part, _ text: String) {
    lines.append(Line(day: day, part: part, text: text, isInMeeting: openMeeting))
  }

  /// The place of the one line that is the part; nil when there is none.
  public func place(of part: Part) -> Int? { lines.firstIndex { $0.part == part } }
}

extension Day {
  /// As statements have it.
  var written: String { "\(Self.two(day))/\(Self.two(month.month))/\(year)" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Month {
  var written: String { "\(month)/\(year)" }
}
