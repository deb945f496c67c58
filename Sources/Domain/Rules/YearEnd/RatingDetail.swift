/// What a rule on the yearly review and rating found, one case a rule.
public enum RatingDetail: Sendable, Equatable {
  /// At least one gap between the level and the year's record.
  case ratingAgainstRecord(MemberID, year: Int, Level, [RatingGap])
  case ratingNotDue(MemberID, year: Int, Level, RatingBar)
  case tooManyExcellent(year: Int, ExcellentCap)
}

extension RatingDetail {
  var code: FindingCode {
    switch self {
    case .ratingAgainstRecord: .ratingAgainstRecord
    case .ratingNotDue: .ratingNotDue
    case .tooManyExcellent: .ratingCap
    }
  }

  var subject: FindingSubject {
    switch self {
    case .ratingAgainstRecord(let member, _, _, _), .ratingNotDue(let member, _, _, _): .member(member)
    case .tooManyExcellent(let year, _): .year(year)
    }
  }
}

/// In what the record of a year falls short of a level.
public enum RatingGap: Sendable, Equatable {
  /// The year has no task to rate.
  case noTask
  case points(Int, needed: Int)
  /// Tasks on time or better against the share needed.
  case onTime(Ratio, needed: Ratio)
  case exceeded(Ratio, needed: Ratio)
  case done(Ratio, needed: Ratio)
  /// Tasks done late against the share allowed.
  case late(Ratio, allowed: Ratio)
}

/// Why a member is not to be rated for a year.
public enum RatingBar: Sendable, Equatable {
  /// Exempt, suspended, visiting or left on the day rated for.
  case standing(Standing)
  /// Admitted on a day less than the months before.
  case admittedLately(Day, months: Int)
}
