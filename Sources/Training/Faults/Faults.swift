import Domain

extension Fault {
  /// Every fault there is: the only list of them.
  static let all: [Fault] = [
    ofTasks, ofWorkFromAbove, ofChanges, ofFollowUps, ofTheYearsPapers, ofPayments, ofDuesOrder, ofPastMeetings, ofMinutes, ofVotes,
    ofElections, ofOrganisation, ofPapers, ofAdmission, ofStanding, ofRating,
  ].flatMap(\.self)

  /// Checks that no fault provokes, with the reason.
  static let notSeeded: [FindingCode: String] = [
    .tooFewOfficial: "an invented cell has at least nine official members; all but two of them would have to go",
    .postWithoutTraining: "an invented cell lives in 2026, before the number of months is in force",
    .memberNotVisited: "an invented cell has no visits on record",
    .openViolationSign: "signs of violation are for the secretary alone, and an invented cell has none",
    .longExcused: "it takes half a year of meetings, which would have to be called anew",
    .ratedWhileAbsent: "it takes most of a year of meetings, which would have to be called anew",
    .fewOpinions: "it takes half a year of meetings in which nobody speaks",
    .emptyMeetings: "a closed meeting cannot be filled afterwards",
    .noDecision: "it takes three meetings, which cannot be concluded afterwards",
    .emptyResolution: "every resolution of an invented cell has its point, and a closed meeting takes no other",
    .notRemitted: "what is not sent up is found with what is sent short",
    .duesBeginLate: "the dues of an invented cell begin with its first meeting",
    .noCriticism: "a closed meeting cannot be filled afterwards",
    .probationProlonged: "it takes two years of probation, and a vote lost on the way",
    .ratedAgainstDuties: "who was absent or paid nothing for months is rated no better than complete in an invented cell",
    .residenceAlike: "an invented cell of a place of residence has no such comments",
    .lateResidence: "the rating would have to be voted on again",
    .noEmployerLevel: "an invented cell has no levels of employers on record",
    .newNotReviewed: "not every invented cell has somebody admitted lately",
    .fewInspections: "one inspection more than none is found with none",
    .inspectionUnanswered: "an invented cell was not inspected from above",
    .oldRegulation: "the committee of an invented cell does not change",
    .noCandidates: "an invented cell prepares a candidate, on whom other faults rest",
    .noSurplus: "an election of an invented cell is a fault of its own",
    .fewActive: "an invented cell has at least nine official members; all but two of them would have to go",
    .largeCell: "an invented cell has at most thirty members",
    .resolutionNotSent: "what was not sent in time is found when it is sent",
    .workTooOften: "not every invented cell has somebody exempt",
    .fundOverspent: "an invented cell has no spending on record",
    .notHandedOver: "the posts of an invented cell do not change hands",
    .failedTraining: "an invented cell has no courses on record",
    .quarterAboveResult: "an invented cell turns no set of rules for quarters on",
    .excellentAfterBadQuarter: "an invented cell turns no set of rules for quarters on",
    .badQuarters: "an invented cell turns no set of rules for quarters on",
    .quarterNotRated: "an invented cell turns no set of rules for quarters on",
    .trainingDay: "an invented cell has no courses on record",
    .trainingTwice: "an invented cell has no courses on record",
  ]

  /// So many faults a cell of a level has.
  static func count(at level: Int) -> Int { [1: 3, 2: 5, 3: 7][level] ?? 10 }

  /// The levels there are.
  static let levels = 1...4
}
