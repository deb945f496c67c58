/// A member to be rated for a year that is over or being rated, without a review of that year.
///
/// Source: 43-HD/BTCTW; 38-HD/BTCTW IV.2 (self-review before the cell at the end of the year).
func missingReviews(in cell: Cell, on day: Day) -> [Finding] {
  cell.yearsToRate(on: day).flatMap { year in
    cell.membersToRate(on: cell.day(day, withinWorkYear: year)).compactMap { id -> Finding? in
      guard cell.yearFile(of: id, year: year).reviews.isEmpty else { return nil }
      return Finding(
        .rating(.noReview(id, year: year)), evidence: [cell.rating(of: id, year: year)?.record], remedy: .review(id, year: year))
    }
  }
}
