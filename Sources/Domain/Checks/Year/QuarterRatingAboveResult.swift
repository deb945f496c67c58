/// A rating of one of the last five quarters that is better than what the member's products come to, without a reason.
///
/// Looked at where a set of rules is on; the products are looked at as of the day of the rating, and an objective reason, stated with the
/// rating, explains it.
///
/// Source: 366-QĐ/TW; numbers: `quarter.<set>.*`.
public struct QuarterRatingAboveResult: MemberCheck {
  public static let about = About(.quarterAboveResult, serves: .basisOfRating, weight: .warning, source: "366-QĐ/TW")

  public let member: MemberID
  public let quarter: Quarter
  public let level: Level
  /// What the products come to.
  public let reckoned: Level
  public let result: Ratio

  public var facts: [Int] { [quarter.year, quarter.number, level.rawValue, reckoned.rawValue] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastQuarters(on: day).flatMap { quarter in
      cell.members.compactMap { member -> Finding? in
        let file = cell.ratingFile(of: member.id, in: .quarter(quarter))
        // What was decided above is not the cell's to mend.
        guard file.decisions.isEmpty, let rating = file.carriedRatings.last, rating.fact.reason.isEmpty,
          case .reckoned(let reckoning) = cell.quarterResult(of: member.id, quarter, on: rating.day),
          rating.fact.level.rawValue < reckoning.level.rawValue
        else { return nil }
        return Finding(
          QuarterRatingAboveResult(
            member: member.id, quarter: quarter, level: rating.fact.level, reckoned: reckoning.level, result: reckoning.result),
          evidence: [rating.record] + reckoning.products.filter(\.isWanting).map(\.record),
          parameters: [reckoning.rules.turnedOn] + reckoning.bounds(missedBy: rating.fact.level))
      }
    }
  }
}

extension QuarterReckoning {
  /// The numbers that stand against a level.
  fileprivate func bounds(missedBy level: Level) -> [RuleParameter] {
    let band: QuarterNumber.Part? =
      switch level {
      case .excellent: .excellentBand
      case .good: .goodBand
      case .complete: .completeBand
      case .notComplete: nil
      }
    let missed = level.rawValue < self.band.rawValue ? band : nil
    return [isShort ? .doneShare : nil, missed].compactMap(\.self).compactMap(rules.value)
  }
}

extension QuarterProduct {
  /// Not done, late or with faults.
  fileprivate var isWanting: Bool {
    switch outcome {
    case .undone: true
    case .pending: false
    case .done(let isLate, let isFaulty): isLate || isFaulty
    }
  }
}

extension Cell {
  /// The quarter of `day` and the four before it, ascending.
  func lastQuarters(on day: Day) -> [Quarter] { (0...4).reversed().map { day.month.quarter.adding(-$0) } }
}

extension FindingCode {
  public static let quarterAboveResult = FindingCode("rating.quarter-above")
}
