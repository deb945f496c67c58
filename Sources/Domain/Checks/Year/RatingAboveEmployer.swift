/// A member whose rating of this year or the last is better than the level his or her employer proposed, without a reason on record.
///
/// The level the employer gives is one of those a rating rests on; the cell may differ, and says why.
///
/// Source: 366-QĐ/TW.
public struct RatingAboveEmployer: MemberCheck {
  public static let about = About(.ratingAboveEmployer, serves: .basisOfRating, weight: .notice, source: "366-QĐ/TW")

  public let member: MemberID
  public let year: Int
  public let level: Level
  /// The newest level of the employer.
  public let proposed: Level

  public var facts: [Int] { [year, level.rawValue, proposed.rawValue] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year in
      cell.ratings(year: year).compactMap { id, rating -> Finding? in
        guard rating.fact.reason.isEmpty, cell.yearFile(of: id, year: year).decisions.isEmpty,
          let proposal = cell.proposal(for: id, year: year, by: .employer),
          rating.fact.level.rawValue < proposal.fact.level.rawValue
        else { return nil }
        return Finding(
          RatingAboveEmployer(member: id, year: year, level: rating.fact.level, proposed: proposal.fact.level),
          evidence: [rating.record, proposal.record])
      }
    }
  }
}

extension FindingCode {
  public static let ratingAboveEmployer = FindingCode("rating.above-employer")
}
