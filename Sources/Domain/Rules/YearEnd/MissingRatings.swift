/// A member to be rated for a year that is over or being rated, and not rated; those absent are caught up with at the next meeting.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW.
func missingRatings(in cell: Cell, on day: Day) -> [Finding] {
  cell.yearsToRate(on: day).flatMap { year in
    cell.membersToRate(on: cell.day(day, withinWorkYear: year)).compactMap { id -> Finding? in
      guard cell.rating(of: id, year: year) == nil else { return nil }
      let file = cell.yearFile(of: id, year: year)
      return Finding(.rating(.noRating(id, year: year)), evidence: [file.reviews.last?.record, file.proposals.last?.record])
    }
  }
}
