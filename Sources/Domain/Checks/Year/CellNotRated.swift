/// A year that is over or being rated for which the cell itself is not rated.
///
/// The remedy starts from the level proposed last or claimed in the review of the collective; without either there is none.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW (the collective first, then its members).
public struct CellNotRated: Check {
  public static let about = About(.cellNotRated, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 43-HD/BTCTW")

  public let year: Int

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).compactMap { year in
      guard cell.rating(of: nil, year: year) == nil else { return nil }
      return Finding(
        CellNotRated(year: year), evidence: [cell.ratings(year: year).last?.rating.record],
        remedy: cell.yearFile(of: nil, year: year).stated.map { .classify(nil, year: year, $0) })
    }
  }
}

extension FindingCode {
  public static let cellNotRated = FindingCode("rating.no-cell")
}
