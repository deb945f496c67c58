/// A member to be rated for a year that is over or being rated, and not rated; those absent are caught up with at the next meeting.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW.
public struct MissingRating: MemberCheck {
  public static let about = About(.noRating, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 43-HD/BTCTW")

  public let member: MemberID
  public let year: Int

  public var facts: [Int] { [year] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).flatMap { year in
      cell.awaitingRating(year: year, on: day).map { id in
        let file = cell.yearFile(of: id, year: year)
        return Finding(
          MissingRating(member: id, year: year), evidence: [file.reviews.last?.record, file.proposals.last?.record])
      }
    }
  }
}

extension YearFile {
  /// The level proposed last, else the one claimed in the review.
  var stated: Level? { proposals.last?.level ?? reviews.last?.level }
}

extension FindingCode {
  public static let noRating = FindingCode("rating.missing")
}
