/// A member to be rated for a year that is over or being rated, without a review of that year.
///
/// Source: 43-HD/BTCTW; 38-HD/BTCTW IV.2 (self-review before the cell at the end of the year).
public struct MissingReview: MemberCheck {
  public static let about = About(.noReview, serves: .reviewed, weight: .warning, source: "43-HD/BTCTW; 38-HD/BTCTW IV.2")

  public let member: MemberID
  public let year: Int

  public var facts: [Int] { [year] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).flatMap { year in
      cell.membersToRate(on: cell.day(day, withinWorkYear: year)).compactMap { id -> Finding? in
        guard cell.yearFile(of: id, year: year).reviews.isEmpty else { return nil }
        return Finding(
          MissingReview(member: id, year: year), evidence: [cell.rating(of: id, year: year)?.record])
      }
    }
  }
}

extension FindingCode {
  public static let noReview = FindingCode("rating.no-review")
}
