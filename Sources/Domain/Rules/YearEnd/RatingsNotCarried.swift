/// A member, or the cell, whose last rating of this year or the one before was voted down, so that it takes no effect.
///
/// A level carried before it stands, as that of the first round does when the second fails.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW (levels are voted by secret ballot); number: `vote.over.rating`.
func ratingsNotCarried(in cell: Cell, on day: Day) -> [Finding] {
  cell.ratingsVotedOn(inYearsUpTo: day).compactMap { member, year, rating in
    guard let votes = rating.fact.votes, let result = rating.fact.result, result.passed == false, let needed = result.needed else {
      return nil
    }
    let failure = RatingFailure(inFavour: votes.inFavour, needed: needed, base: result.base)
    let standing = cell.rating(of: member, year: year)
    return Finding(
      .rating(.notCarried(member, year: year, rating.fact.level, failure, stands: standing?.fact.level)),
      evidence: [rating.record, standing?.record], parameters: [result.threshold?.parameter].compactMap(\.self),
      remedy: standing == nil ? .classify(member, year: year, rating.fact.level) : nil)
  }
}

/// The votes for a level against those needed of the base.
public struct RatingFailure: Sendable, Equatable {
  public let inFavour: Int
  public let needed: Int
  public let base: Int
}
