/// A member to be rated for a year that is over or being rated, and not rated; those absent are caught up with at the next meeting.
///
/// The remedy starts from the level proposed last, else the one the member claims, else the best one below excellent that the
/// record bears.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW.
public struct MissingRating: Check {
  public static let about = About(.noRating, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 43-HD/BTCTW")

  public let member: MemberID
  public let year: Int

  public var subject: FindingSubject { .member(member) }
  public var facts: [Int] { [year] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).flatMap { year in
      cell.awaitingRating(year: year, on: day).map { id in
        let file = cell.yearFile(of: id, year: year)
        return Finding(
          MissingRating(member: id, year: year), evidence: [file.reviews.last?.record, file.proposals.last?.record],
          remedy: .classify(id, year: year, cell.likelyLevel(of: id, year: year, on: cell.day(day, withinWorkYear: year))))
      }
    }
  }
}

extension Cell {
  /// The level a vote on a member's year is likely to begin with.
  fileprivate func likelyLevel(of member: MemberID, year: Int, on day: Day) -> Level {
    let file = yearFile(of: member, year: year)
    let points = file.reviews.last?.points
    return file.stated ?? levelGaps(of: member, year: year, points: points, on: day).first { $0.level != .excellent && $0.gaps.isEmpty }?
      .level
      ?? .notComplete
  }
}

extension YearFile {
  /// The level proposed last, else the one claimed in the review.
  var stated: Level? { proposals.last?.level ?? reviews.last?.level }
}

extension FindingCode {
  public static let noRating = FindingCode("rating.missing")
}
