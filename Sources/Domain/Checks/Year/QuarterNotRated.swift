/// A member to be rated for one of the last four quarters, by a set of rules that was on at its end, and not rated within the days it allows.
///
/// Source: 366-QĐ/TW; number: `quarter.<set>.days`.
public struct QuarterNotRated: MemberCheck {
  public static let about = About(.quarterNotRated, serves: .ratedInOrder, weight: .notice, source: "366-QĐ/TW")

  public let member: MemberID
  public let quarter: Quarter

  public var facts: [Int] { [quarter.year, quarter.number] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastQuarters(on: day).flatMap { quarter -> [Finding] in
      let end = quarter.days.upperBound
      guard let rules = cell.rules(of: quarter, on: end), let days = rules.value(.ratingDays), end.adding(days: days.count) < day else {
        return []
      }
      return cell.membersToRate(on: end).compactMap { id in
        let file = cell.ratingFile(of: id, in: .quarter(quarter))
        guard file.level == nil, file.exclusion == nil, cell.member(id)?.standing(on: day)?.isRatedHere == true else { return nil }
        return Finding(
          QuarterNotRated(member: id, quarter: quarter), evidence: [file.ratings.last?.record], parameters: [rules.turnedOn, days])
      }
    }
  }
}

extension FindingCode {
  public static let quarterNotRated = FindingCode("rating.no-quarter")
}
