/// A rating of this year or the last, of a member or of the cell, without votes.
///
/// One given for a reason after the cell has voted is a decision of the body above, on which nobody votes here.
///
/// Source: 366-QĐ/TW; 43-HD/BTCTW (levels are voted by secret ballot).
public struct RatingWithoutVotes: Check {
  public static let about = About(.ratingWithoutVotes, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 43-HD/BTCTW")

  /// Nil for the cell itself.
  public let member: MemberID?
  public let year: Int
  public let level: Level

  public var subject: FindingSubject { member.map(FindingSubject.member) ?? .year(year) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year in
      let own = cell.rating(of: nil, year: year).map { (member: nil as MemberID?, rating: $0) }
      let all = cell.ratings(year: year).map { (member: $0.member as MemberID?, rating: $0.rating) } + [own].compactMap { $0 }
      return all.compactMap { member, rating -> Finding? in
        let isVoted = cell.yearFile(of: member, year: year).ratings.contains { $0.fact.votes != nil }
        guard rating.fact.votes == nil, !(isVoted && !rating.fact.reason.isEmpty) else { return nil }
        return Finding(
          RatingWithoutVotes(member: member, year: year, level: rating.fact.level), evidence: [rating.record])
      }
    }
  }
}

extension FindingCode {
  public static let ratingWithoutVotes = FindingCode("rating.no-votes")
}
