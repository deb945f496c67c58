/// A member, or the cell, whose last rating of this year or the one before was voted down, so that it takes no effect.
///
/// A level carried before it stands, as that of the first round does when the second fails.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW (levels are voted by secret ballot); number: `vote.over.rating`.
public struct RatingNotCarried: Check {
  public static let about = About(.ratingNotCarried, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 43-HD/BTCTW")

  /// Nil for the cell itself.
  public let member: MemberID?
  public let year: Int
  /// The one voted down.
  public let level: Level
  public let failure: RatingFailure
  /// The one carried before, which stands; nil when there is none.
  public let standing: Level?

  public var subject: FindingSubject { member.map(FindingSubject.member) ?? .year(year) }
  public var facts: [Int] { [year, level.rawValue, failure.inFavour, failure.base] }
  public var weight: FindingSeverity { standing == nil ? Self.about.weight : .notice }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.ratingsVotedOn(inYearsUpTo: day).compactMap { member, year, rating in
      guard let votes = rating.fact.votes, let result = rating.fact.result, result.passed == false, let needed = result.needed else {
        return nil
      }
      let failure = RatingFailure(inFavour: votes.inFavour, needed: needed, base: result.base)
      let standing = cell.level(of: member, year: year)
      return Finding(
        RatingNotCarried(member: member, year: year, level: rating.fact.level, failure: failure, standing: standing?.fact),
        evidence: [rating.record, standing?.record], parameters: [result.threshold?.parameter].compactMap(\.self))
    }
  }
}

/// The votes for a level against those needed of the base.
public struct RatingFailure: Sendable, Equatable {
  public let inFavour: Int
  public let needed: Int
  public let base: Int
}

extension FindingCode {
  public static let ratingNotCarried = FindingCode("rating.not-carried")
}
