/// A year that is over or being rated for which the cell itself is not rated.
///
/// Without a level proposed, or claimed in the review of the collective, there is nothing yet to vote on.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW (the collective first, then its members).
public struct CellNotRated: Check {
  public static let about = About(.cellNotRated, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 43-HD/BTCTW")

  public let year: Int
  /// A level was proposed, or claimed in the review, on which can be voted.
  public let hasLevel: Bool

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).compactMap { year in
      guard cell.level(of: nil, year: year) == nil else { return nil }
      let stated = cell.yearFile(of: nil, year: year).stated
      return Finding(CellNotRated(year: year, hasLevel: stated != nil), evidence: [cell.ratings(year: year).last?.rating.record])
    }
  }
}

extension FindingCode {
  public static let cellNotRated = FindingCode("rating.no-cell")
}
