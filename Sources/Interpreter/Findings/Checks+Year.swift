import Domain

extension Checks {
  static let year: [any Worded.Type] = [
    YearsNotComplete.self, MissingResidenceComment.self, CellNotReviewed.self, CellNotRated.self, MissingQuarterReview.self,
    MissingReview.self, MissingRating.self, RatingWithoutVotes.self, RatingNotCarried.self, RatingNotDue.self, RatingAgainstRecord.self,
    ExcellentCapExceeded.self, ExcellentWithoutFirstRound.self, ExcellentReminded.self,
  ]
}
