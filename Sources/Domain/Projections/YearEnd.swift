/// How many may be rated excellent, and who was.
///
/// Source: 366-QĐ/TW. The cap is set for the base organisation as a whole, so a cell above it is warned, not refused.
public struct ExcellentCap: Sendable, Equatable {
  public let parameter: RuleParameter
  /// Members the share is taken of.
  public let base: Int
  /// The whole number at or below the share of the base, or `small`.
  public let cap: Int
  /// What holds where the share of the base is less than one member, on which the sources are silent; nil elsewhere.
  public let small: RuleParameter?
  public let excellent: [MemberID]

  public var isExceeded: Bool { excellent.count > cap }
}

extension Cell {
  /// The level that stands for a member's year, or for the cell's own when `member` is nil: decided above, or else carried here.
  public func level(of member: MemberID?, year: Int) -> Recorded<Level>? { yearFile(of: member, year: year).level }

  /// Members with a level that stands for the year, by index.
  public func levels(year: Int) -> [(member: MemberID, level: Recorded<Level>)] {
    members.compactMap { member in level(of: member.id, year: year).map { (member.id, $0) } }
  }

  /// The cell's own rating of a member's year, or of its own when `member` is nil: the last that was carried.
  public func rating(of member: MemberID?, year: Int) -> Recorded<YearFile.Rating>? {
    yearFile(of: member, year: year).ratings.last(where: \.fact.isCarried)
  }

  /// The votes of a rating against the base and the threshold of the day; nil without votes.
  ///
  /// Outside a meeting the base is the official members who take part here.
  ///
  /// - Parameter record: the rating; see `voteResult`.
  public func ratingResult(of rating: YearFile.Rating, on day: Day, at record: RecordID) -> VoteResult? {
    guard let votes = rating.votes else { return nil }
    let threshold = rules.value(.voteOverRating, on: day).map { VoteThreshold(parameter: $0, isStrict: true) }
    if let meeting = rating.meeting.flatMap(meeting) {
      return result(of: votes, voters(in: meeting, at: record), isCalled: meeting.hasRollCall(at: record), threshold)
    }
    let voters = members.compactMap { member in
      member.dueStanding(on: day, before: record) == .official ? Voter(member: member.id, reason: .officialUnstated) : nil
    }
    return result(of: votes, voters, isCalled: false, threshold)
  }

  /// Members the cell rated for the year, by index, with its own rating.
  public func ratings(year: Int) -> [(member: MemberID, rating: Recorded<YearFile.Rating>)] {
    members.compactMap { member in rating(of: member.id, year: year).map { (member.id, $0) } }
  }

  /// Years for which the member has reviewed himself or herself, ascending.
  public func reviewedYears(of member: MemberID) -> [Int] {
    years.compactMap { $0.key.member == member && !$0.value.reviews.isEmpty ? $0.key.year : nil }.sorted()
  }

  /// The cap for excellent ratings: the share of those rated good, with the excellent themselves if the parameter says so.
  ///
  /// - Returns: nil when no rule on `day` sets a share.
  public func excellentCap(year: Int, on day: Day) -> ExcellentCap? {
    guard let share = rules.value(.ratingExcellentShare, on: day) else { return nil }
    let countsExcellent = rules.value(.ratingBaseCountsExcellent, on: day).map { $0.value.part > 0 } ?? false
    let levels = levels(year: year)
    let excellent = levels.filter { $0.level.fact == .excellent }.map(\.member)
    let base = levels.count { $0.level.fact == .good } + (countsExcellent ? excellent.count : 0)
    let whole = base * share.value.part / share.value.whole
    let small = whole == 0 && base > 0 ? rules.value(.ratingExcellentSmall, on: day) : nil
    return ExcellentCap(
      parameter: share, base: base, cap: small.map { max(0, min($0.count, base)) } ?? whole, small: small, excellent: excellent)
  }

  /// Members to be rated for a year on `day`, by index: not exempt, suspended or visiting, and long enough since admission.
  ///
  /// Source: 366-QĐ/TW; 294-QĐ/TW § 7.2.3.
  public func membersToRate(on day: Day) -> [MemberID] {
    members.filter { $0.standing(on: day) != nil && ratingBar(of: $0, on: day) == nil }.map(\.id)
  }
}

/// Why a member is not to be rated for a year.
public enum RatingBar: Sendable, Equatable {
  /// Exempt, suspended, visiting or left on the day rated for.
  case standing(Standing)
  /// Admitted on a day less than the months before.
  case admittedLately(Day, months: Int)
  /// Probationary since a day, in a year for which the months needed are not known, so that nothing is asked.
  case monthsUnknown(Day)
  /// The cell said not to rate, for a reason.
  case stated(String)

  /// On the roll of the cell (đảng số), which those who left and visitors are not.
  public var isOfRoll: Bool {
    switch self {
    case .standing(.left), .standing(.temporaryHere): false
    case .standing, .admittedLately, .monthsUnknown, .stated: true
    }
  }
}

extension Cell {
  /// Why a member is not to be rated for a year, looked at on `day` within it; nil when to be rated, or not on the roster yet.
  ///
  /// Source: 294-QĐ/TW § 7.2.3; 366-QĐ/TW; number: `rating.membership.months`.
  public func ratingBar(of member: Member, on day: Day) -> RatingBar? {
    guard let standing = member.dueStanding(on: day) else { return nil }
    if !standing.isRatedHere { return .standing(standing) }
    guard standing == .probationary, let admitted = member.facts.admitted ?? member.standings.first?.fact.from else { return nil }
    guard let months = rules.value(.ratingMembershipMonths, on: day) else { return .monthsUnknown(admitted) }
    return admitted.adding(months: months.count) <= day ? nil : .admittedLately(admitted, months: months.count)
  }

  /// Members to be rated for the year, looked at on `day` or its end, of whom no rating is on record and no reason for none; by index.
  public func awaitingRating(year: Int, on day: Day) -> [MemberID] {
    membersToRate(on: self.day(day, withinWorkYear: year)).filter { member in
      let file = ratingFile(of: member, in: .year(year))
      return file.level == nil && file.exclusion == nil
    }
  }

  /// Members of the year of work who are not rated, and why, by index; those who left before it are no members of it.
  public func notRated(year: Int, on day: Day) -> [(member: MemberID, bar: RatingBar)] {
    let period = period(ofWorkYear: year)
    let end = min(day, period.upperBound)
    return members.compactMap { member in
      let file = ratingFile(of: member.id, in: .year(year))
      guard file.level == nil, let bar = file.exclusion.map({ .stated($0.fact) }) ?? ratingBar(of: member, on: end) else { return nil }
      if case .standing(.left) = bar, member.standing(on: period.lowerBound)?.hasLeft ?? true { return nil }
      return (member.id, bar)
    }
  }

  /// Members without a level for a quarter who by the set of rules that is on were to be rated at its end, or on `day` while it goes on, and
  /// those left unrated, with the reason; by index.
  public func notRated(_ quarter: Quarter, on day: Day) -> [(member: MemberID, reason: String?)] {
    let due = rules(of: quarter, on: day) == nil ? [] : Set(membersToRate(on: min(day, quarter.days.upperBound)))
    return members.compactMap { member in
      let file = ratingFile(of: member.id, in: .quarter(quarter))
      guard file.level == nil, file.exclusion != nil || due.contains(member.id) else { return nil }
      return (member.id, file.exclusion?.fact)
    }
  }

  /// Quarters that somebody was rated for or is to be by the set of rules that is on, of which the last is over; ascending.
  public func quartersToRate(on day: Day) -> [Quarter] {
    let ruled = lastQuarters(on: day).filter { $0.days.upperBound < day && rules(of: $0, on: day) != nil }
    return Set(quarters.keys.map(\.quarter) + ruled).sorted()
  }

  /// The meeting in which most members were first rated for the year; later ones catch up with those who were absent.
  public func ratingMeeting(year: Int) -> MeetingID? {
    var counts: [MeetingID: Int] = [:]
    for member in members {
      if let meeting = yearFile(of: member.id, year: year).carriedRatings.first?.fact.meeting { counts[meeting, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key.index) < ($1.value, $0.key.index) }?.key
  }

  /// Those rated for the first time after the meeting in which most were (xếp loại bổ sung).
  public func caughtUp(year: Int) -> Set<MemberID> {
    guard let main = ratingMeeting(year: year).flatMap(meeting) else { return [] }
    let late = members.filter { member in
      guard let first = yearFile(of: member.id, year: year).carriedRatings.first else { return false }
      return first.fact.meeting != main.id && main.facts.day < first.day
    }
    return Set(late.map(\.id))
  }

  /// The newest level that bodies of a kind proposed; nil when none did.
  public func proposal(for member: MemberID?, year: Int, by kind: RatingBody.Kind?) -> Recorded<YearFile.Proposal>? {
    yearFile(of: member, year: year).proposals.last { $0.fact.body.kind == kind }
  }
}
