/// What a rule on the yearly review and rating found, one case a rule.
public enum RatingDetail: Sendable, Equatable {
  /// At least one gap between the level and the year's record.
  case ratingAgainstRecord(MemberID, year: Int, Level, [RatingGap])
  case ratingNotDue(MemberID, year: Int, Level, RatingBar)
  case tooManyExcellent(year: Int, ExcellentCap)
  /// To be rated, and without a review (kiểm điểm) of the year.
  case noReview(MemberID, year: Int)
  /// To be rated, and not rated.
  case noRating(MemberID, year: Int)
  /// The cell itself is not rated.
  case cellNotRated(year: Int)
  /// Rated without votes; nil for the cell itself.
  case ratingWithoutVotes(MemberID?, year: Int, Level)
  /// Voted down; the level that stands is one carried before, if any. Nil for the cell itself.
  case notCarried(MemberID?, year: Int, Level, RatingFailure, stands: Level?)
  /// Working, and with fewer comments from the place of residence than there are to be.
  case noResidenceComment(MemberID, year: Int, has: Int, needed: Int)
  /// Rated excellent in a year with reminders or discipline; at least one of them.
  case excellentReminded(MemberID, year: Int, reminders: Int, isDisciplined: Bool)
  /// The cell itself did not review its year (kiểm điểm tập thể).
  case cellNotReviewed(year: Int)
  /// Rated excellent in a year of two rounds without having been rated good in the first.
  case withoutFirstRound(MemberID, year: Int)
  /// Leads the cell, and did not review the quarter.
  case noQuarterReview(MemberID, Quarter)
  /// Not completed in each of these years, ascending.
  case notCompleteYears(MemberID, [Int])
}

extension RatingDetail {
  var code: FindingCode {
    switch self {
    case .ratingAgainstRecord: .ratingAgainstRecord
    case .ratingNotDue: .ratingNotDue
    case .tooManyExcellent: .ratingCap
    case .noReview: .noReview
    case .noRating: .noRating
    case .cellNotRated: .cellNotRated
    case .ratingWithoutVotes: .ratingWithoutVotes
    case .notCarried: .ratingNotCarried
    case .noResidenceComment: .noResidenceComment
    case .excellentReminded: .excellentReminded
    case .notCompleteYears: .notCompleteYears
    case .cellNotReviewed: .cellNotReviewed
    case .noQuarterReview: .noQuarterReview
    case .withoutFirstRound: .withoutFirstRound
    }
  }

  var subject: FindingSubject {
    switch self {
    case .ratingAgainstRecord(let member, _, _, _), .ratingNotDue(let member, _, _, _), .noReview(let member, _), .noRating(let member, _),
      .ratingWithoutVotes(let member?, _, _), .notCarried(let member?, _, _, _, _), .noResidenceComment(let member, _, _, _),
      .excellentReminded(let member, _, _, _),
      .notCompleteYears(let member, _), .withoutFirstRound(let member, _), .noQuarterReview(let member, _):
      .member(member)
    case .tooManyExcellent(let year, _), .cellNotRated(let year), .cellNotReviewed(let year), .ratingWithoutVotes(nil, let year, _),
      .notCarried(nil, let year, _, _, _):
      .year(year)
    }
  }
}
