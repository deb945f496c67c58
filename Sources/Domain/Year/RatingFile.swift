/// What a rating is of (kỳ xếp loại): a year of work, or a quarter of the calendar.
///
/// Source: 366-QĐ/TW (rated by the year; by the quarter where that is done).
public enum RatingPeriod: Sendable, Hashable {
  case year(Int)
  case quarter(Quarter)
}

/// What was given for one period: by the cell, by the committee above, or a reason to give nothing.
public struct RatingFile: Sendable, Equatable {
  /// Every rating the cell voted or stated, carried or not.
  public internal(set) var ratings: [Recorded<YearFile.Rating>] = []
  /// Levels the committee above decided (quyết định của cấp ủy cấp trên).
  public internal(set) var decisions: [Recorded<YearFile.Decision>] = []
  /// Why it was said not to rate (lý do không xếp loại), in the order stated.
  public internal(set) var exclusions: [Recorded<String>] = []

  /// Nothing was given.
  public var isEmpty: Bool { ratings.isEmpty && decisions.isEmpty && exclusions.isEmpty }

  /// The level that stands: the last decided above, or else the last the cell carried.
  public var level: Recorded<Level>? {
    if let decision = decisions.last { return Recorded(decision.fact.level, day: decision.day, record: decision.record) }
    return carriedRatings.last.map { Recorded($0.fact.level, day: $0.day, record: $0.record) }
  }

  /// The ratings of the cell that took effect, the last one standing where nothing was decided above.
  public var carriedRatings: [Recorded<YearFile.Rating>] { ratings.filter(\.fact.isCarried) }

  /// The reason that stands for giving no level; nil where a level stands.
  public var exclusion: Recorded<String>? { level == nil ? exclusions.last : nil }
}

extension YearFile {
  public var ratings: [Recorded<Rating>] { rated.ratings }
  public var decisions: [Recorded<Decision>] { rated.decisions }
  public var level: Recorded<Level>? { rated.level }
  public var carriedRatings: [Recorded<Rating>] { rated.carriedRatings }
}

/// Whose rating of which period: a member's, or the cell's when `member` is nil.
struct RatingKey: Hashable, Sendable {
  let member: MemberID?
  let period: RatingPeriod
}

/// Whose quarter: a member, or the cell when `member` is nil.
struct QuarterKey: Hashable, Sendable {
  let member: MemberID?
  let quarter: Quarter
}

extension Cell {
  /// What was given to a member, or to the cell itself when `member` is nil, for a period.
  public func ratingFile(of member: MemberID?, in period: RatingPeriod) -> RatingFile { self[RatingKey(member: member, period: period)] }

  /// A quarter's is no part of its year's, so that what rules ask of years is never asked of quarters.
  subscript(key: RatingKey) -> RatingFile {
    get {
      switch key.period {
      case .year(let year): years[YearKey(member: key.member, year: year)]?.rated ?? RatingFile()
      case .quarter(let quarter): quarters[QuarterKey(member: key.member, quarter: quarter)] ?? RatingFile()
      }
    }
    set {
      switch key.period {
      case .year(let year): years[YearKey(member: key.member, year: year), default: YearFile()].rated = newValue
      case .quarter(let quarter): quarters[QuarterKey(member: key.member, quarter: quarter)] = newValue
      }
    }
  }

  /// Every quarter with a level that stands, by quarter, then member; the cell's own, without a member, last.
  public var allQuarterLevels: [(member: MemberID?, quarter: Quarter, level: Recorded<Level>, file: RatingFile)] {
    let rated = quarters.compactMap { key, file in file.level.map { (member: key.member, quarter: key.quarter, level: $0, file: file) } }
    return rated.sorted { ($0.quarter, $0.member?.index ?? .max) < ($1.quarter, $1.member?.index ?? .max) }
  }

  /// First and last day of a period.
  public func days(of period: RatingPeriod) -> ClosedRange<Day> {
    switch period {
    case .year(let year): self.period(ofWorkYear: year)
    case .quarter(let quarter): quarter.days
    }
  }
}

extension Quarter {
  /// First and last day.
  public var days: ClosedRange<Day> { firstMonth.firstDay...lastMonth.lastDay }
}
