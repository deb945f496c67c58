/// A member rated excellent for this year or the last, of which as many quarters were not completed as bar that level.
///
/// Looked at where a set of rules is on at the end of the year.
///
/// Source: 366-QĐ/TW; number: `quarter.<set>.bad.year`.
public struct ExcellentAfterBadQuarter: MemberCheck {
  public static let about = About(.excellentAfterBadQuarter, serves: .basisOfRating, weight: .warning, source: "366-QĐ/TW")

  public let member: MemberID
  public let year: Int
  /// Those not completed, ascending.
  public let quarters: [Quarter]

  public var facts: [Int] { [year, quarters.count] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year -> [Finding] in
      guard let rules = cell.rules.quarterRules(on: cell.day(day, withinWorkYear: year)), let limit = rules.value(.badOfYear),
        limit.count > 0
      else { return [] }
      return cell.levels(year: year).compactMap { id, level in
        let bad = cell.badQuarters(of: id, year: year)
        // What was decided above is not the cell's to mend.
        guard level.fact == .excellent, bad.count >= limit.count, cell.ratingFile(of: id, in: .year(year)).decisions.isEmpty else {
          return nil
        }
        return Finding(
          ExcellentAfterBadQuarter(member: id, year: year, quarters: bad.map(\.quarter)), evidence: [level.record] + bad.map(\.record),
          parameters: [rules.turnedOn, limit])
      }
    }
  }
}

extension Cell {
  /// Quarters that end in the year of work and were rated as not completed, ascending.
  fileprivate func badQuarters(of member: MemberID, year: Int) -> [(quarter: Quarter, record: RecordID)] {
    let period = period(ofWorkYear: year)
    let (first, last) = (period.lowerBound.month.quarter, period.upperBound.month.quarter)
    let quarters = sequence(first: first) { $0 < last ? $0.adding(1) : nil }
    return quarters.compactMap { quarter in
      guard period.contains(quarter.days.upperBound), let level = ratingFile(of: member, in: .quarter(quarter)).level,
        level.fact == .notComplete
      else { return nil }
      return (quarter, level.record)
    }
  }
}

extension FindingCode {
  public static let excellentAfterBadQuarter = FindingCode("rating.bad-quarter")
}
