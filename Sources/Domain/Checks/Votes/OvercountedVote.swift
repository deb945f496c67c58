/// A count of the last twelve months' meetings, or a rating of this year or the last, with more votes than members who may vote.
///
/// Such a count is refused where it is entered; it comes about when the roll is called later, called again or corrected. A vote counted again
/// in the same meeting takes the place of the first.
///
/// Source: 294-QĐ/TW § 9.3.2.
public struct OvercountedVote: Check {
  public static let about = About(.overcountedVote, serves: .goodOrder, weight: .breach, source: "294-QĐ/TW § 9.3.2")

  /// Nil for what was voted on outside a meeting.
  public let meeting: MeetingID?
  /// What was voted on.
  public let count: Count
  public let cast: Int
  /// Members who may vote.
  public let mayVote: Int

  public var subject: FindingSubject {
    switch (meeting, count) {
    case (let meeting?, _): .meeting(meeting)
    case (nil, .rating(let member?, _, _)): .member(member)
    case (nil, .rating(nil, let year, _)): .year(year)
    case (nil, .ballot), (nil, .election): .cell
    }
  }
  public var facts: [Int] { [cast, mayVote] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .meeting(.absent), .meeting(.attended), .meeting(.arrived), .meeting(.departed):
      cell.openMeeting.map { .subjects([.meeting($0)]) } ?? .none
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let votes = cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote -> Finding? in
      overcounted(.ballot(vote.fact.ballot), vote.fact.ballot.votes.cast, vote.fact.result.mayVote, meeting, vote.record)
    }
    let elections = cell.meetingsOfYear(upTo: day).flatMap { meeting in
      cell.standingElections(in: meeting).compactMap { election, result, record in
        overcounted(.election(election), election.given, result.mayVote, meeting, record)
      }
    }
    let ratings = cell.ratingsVotedOn(inYearsUpTo: day).compactMap { member, year, rating -> Finding? in
      guard let result = rating.fact.result, let votes = rating.fact.votes else { return nil }
      return overcounted(
        .rating(member, year: year, rating.fact.level), votes.cast, result.mayVote, rating.fact.meeting.flatMap(cell.meeting), rating.record
      )
    }
    return votes + elections + ratings
  }
}

private func overcounted(_ count: Count, _ cast: Int, _ mayVote: Int, _ meeting: Meeting?, _ record: RecordID) -> Finding? {
  guard mayVote < cast else { return nil }
  return Finding(OvercountedVote(meeting: meeting?.id, count: count, cast: cast, mayVote: mayVote), evidence: [record])
}

/// What votes were counted on.
public enum Count: Sendable, Equatable {
  case ballot(Ballot)
  case election(Election)
  /// Nil for the cell itself.
  case rating(MemberID?, year: Int, Level)
}

extension Cell {
  /// The last rating of everybody, the cell last, of this year of work and the one before, as stated, whether carried or not.
  func ratingsVotedOn(inYearsUpTo day: Day) -> [(member: MemberID?, year: Int, rating: Recorded<YearFile.Rating>)] {
    lastWorkYears(on: day).flatMap { year in
      (members.map { $0.id as MemberID? } + [nil]).compactMap { member in
        yearFile(of: member, year: year).ratings.last.map { (member, year, $0) }
      }
    }
  }
}

extension FindingCode {
  public static let overcountedVote = FindingCode("vote.too-many")
}
