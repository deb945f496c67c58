/// What happened before a number that would measure it is known, so that the checks are silent on it: one finding for meetings, one for
/// ratings, and one each for dues, members and the term.
///
/// Source: 42-HD/BTCTW; 366-QĐ/TW and what came before them.
public struct UnmeasuredAffair: Check {
  public static let about = About(.unknownNumber, serves: .goodOrder, weight: .notice, source: "sổ của chi bộ")

  /// What a number of a rule would measure.
  public enum Affair: Sendable, Equatable {
    /// Meetings of the last twelve months, in the order held.
    case meetings([MeetingID])
    /// Years with ratings, ascending.
    case ratings(years: [Int])
    /// Dues of months, ascending.
    case dues([Month])
    /// Probation, absence, exemptions and stays, by member.
    case members([MemberID])
    case term(Term)
  }

  public let affair: Affair
  /// Those not known for a day so early, in the order they were missed.
  public let numbers: [UnknownNumber]
  /// Each with the value known first, from the day of what happened first.
  public let carried: [RuleParameter]

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    meetings(in: cell, on: day) + ratings(in: cell, on: day)
      + [cell.unmeasuredDues(on: day), cell.unmeasuredMembers(on: day), cell.unmeasuredTerm(on: day)].compactMap(\.self)
  }

  /// Meetings of the last twelve months from before a number that would measure them is known.
  ///
  /// Only numbers that have a value for a later day, and only those of what a meeting states. The remedy gives each the value known first
  /// from the day of the first such meeting, for whoever has a source for it.
  private static func meetings(in cell: Cell, on day: Day) -> [Finding] {
    let meetings = cell.meetingsOfYear(upTo: day)
    var unknown: [UnknownNumber] = []
    let silent = meetings.filter { meeting in
      let missing = cell.rules.unknownNumbers(of: meeting)
      for number in missing where !unknown.contains(number) { unknown.append(number) }
      return !missing.isEmpty
    }
    guard let first = silent.map(\.facts.day).min() else { return [] }
    return [
      Finding(
        UnmeasuredAffair(affair: .meetings(silent.map(\.id)), numbers: unknown, carried: cell.rules.carrying(unknown, back: first)),
        evidence: silent.map(\.record))
    ]
  }

  /// Years with ratings, of this one and the last, from before a number that would measure them is known.
  ///
  /// As with meetings; the numbers are those in force at the end of the year.
  private static func ratings(in cell: Cell, on day: Day) -> [Finding] {
    var unknown: [UnknownNumber] = []
    let years = cell.lastWorkYears(on: day).filter { year in
      let end = cell.day(day, withinWorkYear: year)
      let missing = cell.measures(ofYear: year, on: day).compactMap { cell.rules.unknown($0, on: end) }
      for number in missing where !unknown.contains(number) { unknown.append(number) }
      return !missing.isEmpty
    }
    guard let first = years.first else { return [] }
    let records = years.flatMap { cell.ratings(year: $0).map(\.rating.record) }
    return [
      Finding(
        UnmeasuredAffair(
          affair: .ratings(years: years), numbers: unknown,
          carried: cell.rules.carrying(unknown, back: cell.day(day, withinWorkYear: first))),
        evidence: records)
    ]
  }
}

extension RuleBook {
  /// Those of what a meeting states, and of each of its counts the threshold when neither of its kinds is known.
  fileprivate func unknownNumbers(of meeting: Meeting) -> [UnknownNumber] {
    let day = meeting.facts.day
    let thresholds = meeting.thresholds.filter { names in names.allSatisfy { value($0, on: day) == nil } }
    return (meeting.measures + thresholds.flatMap(\.self)).compactMap { unknown($0, on: day) }
  }
}

extension Meeting {
  /// The national numbers that measure what it states.
  fileprivate var measures: [ParameterName] {
    let ofKind: [ParameterName] =
      switch facts.kind {
      case .regular:
        [.meetingPerMonth, .meetingDayLast] + (minutes == nil ? [] : [.meetingMinutesMinimum])
          + (hasRollCall && isClosed ? [.meetingAttendanceOver] : []) + (facts.materialSent == nil ? [] : [.meetingMaterialDays])
      case .thematic: [.meetingThematicPerQuarter] + (facts.materialSent == nil ? [] : [.meetingMaterialDays])
      case .yearEnd: facts.materialSent == nil ? [] : [.ratingReviewWorkdays]
      case .congress: hasRollCall ? [.congressAttendanceAtLeast] : []
      case .committee: []
      }
    return ofKind + ofVotes + (score == nil ? [] : [.scoreGood]) + (scoreSent == nil ? [] : [.meetingScoreWorkdays])
  }
}

extension Meeting {
  /// Those that say how often a vote may fail before it is reported, and how long one may complain.
  private var ofVotes: [ParameterName] {
    var names: [ParameterName] = []
    for case .votes(.voted(let ballot, let result)) in entries.map(\.event) {
      switch ballot.matter {
      case .admission, .recognition, .deletion: if result.passed == false { names.append(.voteFailuresToReport) }
      case .discipline: if result.passed == true { names.append(.disciplineComplaintWorkdays) }
      case .resolution, .expulsion, .dismissal: break
      }
    }
    return names
  }

  /// The numbers of which one sets the share, of every vote, election and rating counted in it.
  fileprivate var thresholds: [[ParameterName]] {
    entries.compactMap { entry in
      switch entry.event {
      case .votes(.voted(let ballot, _)): [ballot.matter.thresholds.over, ballot.matter.thresholds.atLeast]
      case .votes(.elected): [.voteOverElection]
      case .year(.classified(_, _, _, _, .some, _, _, _)): [.voteOverRating]
      default: nil
      }
    }
  }
}

extension Cell {
  /// The numbers that measure ratings of a year; those of points only where points were given, the months since admission only where a
  /// probationary member is looked at.
  public static func measures(of ratings: [YearFile.Rating], ofProbationers: Bool) -> [ParameterName] {
    let points: [ParameterName] = [.ratingExcellentPoints, .ratingGoodPoints, .ratingCompletePoints]
    let others: [ParameterName] = [
      .ratingExcellentOnTime, .ratingExcellentExceeded, .ratingExcellentFixed, .ratingGoodOnTime, .ratingCompleteDone, .ratingCompleteLate,
      .ratingExcellentShare,
    ]
    return (ratings.contains { $0.points != nil } ? points : []) + (ratings.isEmpty ? [] : others)
      + (ofProbationers ? [.ratingMembershipMonths] : [])
  }

  /// The numbers that measure a year: those of its ratings, and once ratings are asked for, those that say who is to be rated.
  fileprivate func measures(ofYear year: Int, on day: Day) -> [ParameterName] {
    let end = self.day(day, withinWorkYear: year)
    let isAsked = yearsToRate(on: day).contains(year)
    let hasProbationers = isAsked && members.contains { $0.standing(on: end) == .probationary }
    return Self.measures(of: ratings(year: year).map(\.rating.fact), ofProbationers: hasProbationers)
  }
}

extension FindingCode {
  public static let unknownNumber = FindingCode("rule.unknown")
}
