/// The stable name of a rule, as written in `giải thích task.overdue`.
public enum FindingCode: String, CaseIterable, Sendable {
  // Fitting work
  case vagueTask = "task.vague"
  case tooManyTasks = "member.many-tasks"
  case householdsNotCovered = "household.none"
  case householdsTwice = "household.twice"
  // Regulation and changes
  case taskWithoutBasis = "task.no-basis"
  case holderLeft = "task.holder-left"
  case holderExempt = "task.holder-exempt"
  case holderAway = "task.holder-away"
  case holderChangedPost = "task.post-changed"
  case noRegulation = "assignment.no-regulation"
  // Yearly assignment
  case memberWithoutTask = "member.no-task"
  case noAssignmentResolution = "assignment.no-resolution"
  // Planning
  case memberWithoutPlan = "member.no-plan"
  case follower = "task.follower"
  case documentWithoutTask = "document.no-task"
  case taskAfterDeadline = "document.late-task"
  // Monthly review
  case overdueTask = "task.overdue"
  case documentOverdue = "document.overdue"
  case unreportedTask = "task.unreported"
  case silentTask = "task.silent"
  case unconcludedTask = "task.unconcluded"
  case missedMonth = "meeting.missed-month"
  case vaguePoint = "point.vague"
  case vagueTarget = "target.vague"
  case vagueShortcoming = "shortcoming.vague"
  case overduePoint = "point.overdue"
  case overdueTarget = "target.overdue"
  case overdueShortcoming = "shortcoming.overdue"
  // Thematic meetings
  case noThematicMeeting = "meeting.no-thematic"
  case noThematicResolution = "assignment.no-thematic"
  // Discipline
  case absenceThreeMonths = "absence.three-months"
  case absenceMonths = "absence.months"
  case duesThreeMonths = "dues.three-months"
  case duesMonths = "dues.months"
  case notCompleteYears = "rating.not-complete"
  case noInspection = "assignment.no-inspection"
  case noInspectionPlan = "assignment.no-inspection-plan"
  case noResidenceComment = "rating.no-residence"
  // Rating
  case cellNotReviewed = "rating.no-cell-review"
  case cellNotRated = "rating.no-cell"
  case noQuarterReview = "rating.no-quarter-review"
  case noReview = "rating.no-review"
  case noRating = "rating.missing"
  case ratingWithoutVotes = "rating.no-votes"
  case ratingNotCarried = "rating.not-carried"
  case ratingNotDue = "rating.not-due"
  case ratingAgainstRecord = "rating.against-record"
  case ratingCap = "rating.cap"
  case withoutFirstRound = "rating.no-first-round"
  case excellentReminded = "rating.reminded"
  // Meetings in due form
  case exemptExcused = "attendance.exempt-excused"
  case noRollCall = "meeting.no-roll-call"
  case shortMeeting = "meeting.short"
  case lateMeeting = "meeting.late"
  case lowAttendance = "meeting.attendance"
  case congressQuorum = "congress.quorum"
  case committeeNotMet = "meeting.no-committee"
  case meetingOfficers = "meeting.officers"
  case notReadBack = "meeting.not-read-back"
  case absentSpeaker = "meeting.absent-speaker"
  case sameDayMeeting = "meeting.same-day"
  case materialLate = "meeting.material-late"
  case metByGroups = "meeting.by-groups"
  case resolutionSentLate = "resolution.sent-late"
  case scoreSentLate = "score.sent-late"
  case scoreIncomplete = "score.incomplete"
  case scoreAgainstRecord = "score.against-record"
  // Votes in due form
  case uncountedVote = "vote.uncounted"
  case overcountedVote = "vote.too-many"
  case voteNotAllowed = "vote.not-allowed"
  case openVote = "vote.not-secret"
  case failedVotes = "vote.failed"
  case resolutionWithoutVote = "resolution.no-vote"
  case voteWithoutCandidate = "vote.no-candidate"
  case admissionWithoutVote = "candidate.no-vote"
  case ineligibleCandidate = "election.ineligible"
  case vacantSeats = "election.vacant"
  case decisionLate = "vote.decision-late"
  case electedWithoutPost = "election.no-post"
  case postNotWon = "post.not-elected"
  // Organisation
  case tooFewOfficial = "cell.too-few"
  case noCommittee = "cell.no-committee"
  case largeCommittee = "cell.large-committee"
  case secretary = "cell.secretary"
  case postOfInactive = "post.inactive"
  case noGroups = "cell.no-groups"
  case groupWithoutHead = "group.no-head"
  case congressDue = "cell.congress-due"
  case awayTogether = "cell.away-together"
  case manyVisitors = "cell.visitors"
  // Membership in due form
  case candidateWithoutHelper = "candidate.no-helper"
  case probationerWithoutHelper = "member.no-helper"
  case candidateSteps = "candidate.steps"
  case ceremonyLate = "candidate.ceremony"
  case candidateCourseOld = "candidate.course"
  case candidateAge = "candidate.age"
  case transferLate = "member.transfer-late"
  case paperLate = "member.paper-late"
  case periodTooShort = "member.period-short"
  case readmittedEarly = "member.readmitted"
  case samePerson = "member.same-person"
  case probationOver = "member.probation-over"
  case recognitionDate = "member.recognition-date"
  case standingWithoutVote = "member.no-vote"
  case endingNotAllowed = "member.ending"
  case periodOver = "member.period-over"
  case periodTooLong = "member.period-long"
  case exemptionWithoutEnd = "member.exemption-open"
  case exemptionWithoutPapers = "member.exemption-papers"
  case deletionWithoutRequests = "member.no-requests"
  case dateAhead = "member.date-ahead"
  // Dues
  case duesNotRecorded = "dues.not-recorded"
  case duesNotOwed = "dues.not-owed"
  case duesTwice = "dues.twice"
  case duesFreeListed = "dues.free-listed"
  case duesShort = "dues.short"
  case noDuesRate = "dues.no-rate"
  case reliefTooLong = "dues.relief-long"
  case reliefOver = "dues.relief-over"
  case reliefShare = "dues.relief-share"
  case noDuesCollector = "dues.no-collector"
  case remittedOver = "dues.remit-over"
  case remittedShort = "dues.remit-short"
  case duesAhead = "dues.ahead"
  // Papers
  case duplicateNumber = "document.duplicate-number"
  case documentType = "document.type"
  case numberGap = "document.number-gap"
  case garbledText = "record.garbled"
  // Numbers of rules
  case unknownNumber = "rule.unknown"
  case newerNumber = "rule.newer"
}

extension FindingCode {
  /// The documents and paragraphs the rule comes from, parted by semicolons; numbers have their own sources, see `Finding.parameters`.
  public var source: String {
    switch self {
    case .memberWithoutTask: "38-HD/BTCTW IV.2.1a"
    case .vagueTask, .tooManyTasks, .overdueTask, .unreportedTask, .silentTask, .holderLeft, .holderChangedPost: "38-HD/BTCTW IV.2"
    case .documentWithoutTask, .taskAfterDeadline, .documentOverdue: "38-HD/BTCTW IV.2"
    case .householdsNotCovered, .householdsTwice: "38-HD/BTCTW IV.2; 42-HD/BTCTW"
    case .memberWithoutPlan, .follower, .noAssignmentResolution, .noInspection: "38-HD/BTCTW IV.2"
    case .unconcludedTask: "38-HD/BTCTW IV.2; 42-HD/BTCTW"
    case .holderExempt: "38-HD/BTCTW IV.2.2b; 294-QĐ/TW § 7"
    case .holderAway: "294-QĐ/TW § 6.3.2; 38-HD/BTCTW IV.2"
    case .taskWithoutBasis, .noRegulation: "38-HD/BTCTW IV.2; 7619-CV/BTCTW"
    case .absenceThreeMonths, .duesThreeMonths, .absenceMonths, .duesMonths: "294-QĐ/TW § 8.1"
    case .exemptExcused: "294-QĐ/TW § 7; 42-HD/BTCTW"
    case .congressQuorum: "Điều lệ Đảng; 294-QĐ/TW § 9.3.2"
    case .uncountedVote, .overcountedVote: "294-QĐ/TW § 9.3.2"
    case .voteNotAllowed, .endingNotAllowed: "294-QĐ/TW § 4.2, § 6.3.2, § 8; 21-QĐ/TW"
    case .noInspectionPlan: "38-HD/BTCTW IV.2"
    case .candidateWithoutHelper, .probationerWithoutHelper: "294-QĐ/TW § 4; 38-HD/BTCTW"
    case .candidateSteps: "294-QĐ/TW § 3, § 4; 06-HD/TW 3"
    case .ceremonyLate: "294-QĐ/TW § 4"
    case .candidateCourseOld: "06-HD/TW 3"
    case .candidateAge: "Điều lệ Đảng"
    case .transferLate, .paperLate: "294-QĐ/TW § 6.3.1"
    case .periodTooShort: "294-QĐ/TW § 6.3.2"
    case .readmittedEarly: "294-QĐ/TW; 06-HD/TW"
    case .awayTogether: "294-QĐ/TW § 6.3.2d"
    case .manyVisitors: "hướng dẫn Hà Nội"
    case .cellNotReviewed: "43-HD/BTCTW"
    case .withoutFirstRound: "25-HD/BTCTW"
    case .noReview: "43-HD/BTCTW; 38-HD/BTCTW IV.2"
    case .noRating, .cellNotRated, .ratingWithoutVotes, .ratingNotCarried: "366-QĐ/TW; 43-HD/BTCTW"
    case .notCompleteYears: "366-QĐ/TW; 294-QĐ/TW § 8.1"
    case .noResidenceComment: "213-QĐ/TW; 33-HD/BTCTW"
    case .duesNotOwed: "294-QĐ/TW § 6.3.2c; 01-QĐ/TW"
    case .duesTwice, .duesFreeListed, .duesNotRecorded, .duesShort, .noDuesRate, .reliefTooLong, .reliefOver, .reliefShare,
      .noDuesCollector, .remittedOver, .remittedShort, .duesAhead:
      "01-QĐ/TW"
    case .ratingAgainstRecord, .excellentReminded: "366-QĐ/TW"
    case .ratingNotDue: "294-QĐ/TW § 7.2.3; 366-QĐ/TW"
    case .ratingCap: "366-QĐ/TW; 25-HD/BTCTW"
    case .openVote: "21-QĐ/TW; 294-QĐ/TW § 9.3"
    case .failedVotes: "06-HD/TW 3.6b, 4.6, 5.1; 294-QĐ/TW § 9.3.4"
    case .probationOver, .recognitionDate: "294-QĐ/TW § 4.2.2"
    case .standingWithoutVote: "294-QĐ/TW § 4.2.3, § 8.2, § 9.3; 06-HD/TW 4.6, 11.1"
    case .periodOver: "38-HD/BTCTW IV.1.2; 06-HD/TW 10.3a; 294-QĐ/TW § 6.3.2b"
    case .periodTooLong: "38-HD/BTCTW IV.1.2; 294-QĐ/TW § 6.3.2; 06-HD/TW 10.2"
    case .exemptionWithoutEnd: "38-HD/BTCTW IV.1.2"
    case .exemptionWithoutPapers: "294-QĐ/TW § 7.1; 38-HD/BTCTW IV.1.1, IV.1.2"
    case .tooFewOfficial: "294-QĐ/TW § 23.2"
    case .noCommittee, .largeCommittee, .secretary: "294-QĐ/TW § 16.2.2, § 23.2"
    case .postOfInactive: "294-QĐ/TW § 7, § 16.2.2"
    case .noGroups, .groupWithoutHead: "294-QĐ/TW § 20.3.2"
    case .congressDue: "294-QĐ/TW § 23.1"
    case .materialLate: "42-HD/BTCTW; 43-HD/BTCTW"
    case .metByGroups: "03-HD/TW"
    case .resolutionSentLate, .sameDayMeeting: "42-HD/BTCTW"
    case .unknownNumber: "sổ của chi bộ"
    case .noQuarterReview: "366-QĐ/TW"
    case .scoreSentLate: "29-QĐ/TU Lào Cai"
    case .missedMonth: "Điều lệ Đảng; 42-HD/BTCTW"
    case .lowAttendance: "50-CT/TW; 42-HD/BTCTW"
    case .committeeNotMet: "42-HD/BTCTW; 08-QĐ/TU Lào Cai"
    case .resolutionWithoutVote: "294-QĐ/TW § 9.3"
    case .voteWithoutCandidate: "06-HD/TW 3.6b"
    case .admissionWithoutVote: "294-QĐ/TW § 4, § 9.3; 06-HD/TW 3.6b"
    case .decisionLate: "hướng dẫn Hà Nội"
    case .electedWithoutPost, .postNotWon: "190-QĐ/TW"
    case .deletionWithoutRequests: "06-HD/TW 11.1"
    case .dateAhead, .newerNumber, .samePerson, .garbledText: "sổ của chi bộ"
    case .ineligibleCandidate: "294-QĐ/TW § 4.2, § 6.3.2; 190-QĐ/TW"
    case .vacantSeats: "190-QĐ/TW"
    case .scoreIncomplete, .scoreAgainstRecord: "42-HD/BTCTW"
    case .vaguePoint, .overduePoint, .vagueTarget, .overdueTarget: "42-HD/BTCTW"
    case .vagueShortcoming, .overdueShortcoming: "42-HD/BTCTW; 366-QĐ/TW"
    case .noThematicMeeting, .noThematicResolution, .lateMeeting, .meetingOfficers, .notReadBack, .shortMeeting, .noRollCall,
      .absentSpeaker:
      "42-HD/BTCTW"
    case .duplicateNumber, .documentType, .numberGap: "05-HD/VPTW"
    }
  }

  /// The text was read in every document named, not only in guides and papers about it.
  public var isTextSeen: Bool { Self.isTextSeen(of: source) }

  static func isTextSeen(of source: String) -> Bool {
    source.split(separator: "; ").allSatisfy { cited in documentsRead.contains { cited.hasPrefix($0) } }
  }

  /// The text can be read in more than one way, or sources disagree on it.
  public var isDisputed: Bool {
    switch self {
    case .absenceThreeMonths, .duesThreeMonths, .absenceMonths, .duesMonths, .ratingCap, .shortMeeting, .transferLate, .congressQuorum: true
    default: false
    }
  }

  /// The weight of a finding with this code unless the case is a mild or grave one.
  public var severity: FindingSeverity {
    switch self {
    case .absenceThreeMonths, .duesThreeMonths, .holderLeft, .ratingAgainstRecord, .ratingNotDue, .duplicateNumber, .notCompleteYears,
      .overcountedVote, .postNotWon:
      .breach
    case .holderExempt, .exemptExcused, .lateMeeting, .lowAttendance, .committeeNotMet, .noGroups: .notice
    case .materialLate, .metByGroups, .resolutionSentLate, .scoreSentLate, .sameDayMeeting, .unknownNumber, .newerNumber, .noQuarterReview:
      .notice
    case .noInspectionPlan, .awayTogether, .manyVisitors, .periodTooShort, .candidateAge: .notice
    case .excellentReminded, .duesTwice, .duesFreeListed, .noDuesRate, .reliefOver, .noDuesCollector, .vagueTarget, .vagueShortcoming,
      .vacantSeats,
      .scoreAgainstRecord, .absenceMonths, .duesMonths, .remittedShort, .duesAhead:
      .notice
    case .decisionLate, .electedWithoutPost: .notice
    case .tooManyTasks, .holderChangedPost, .memberWithoutPlan, .noThematicResolution, .noInspection: .notice
    default: .warning
    }
  }

  /// What the rule serves.
  public var demand: Demand {
    switch self {
    case .vagueTask, .tooManyTasks, .householdsNotCovered, .householdsTwice: .fittingWork
    case .taskWithoutBasis, .holderLeft, .holderExempt, .holderAway, .holderChangedPost, .noRegulation: .regulation
    case .memberWithoutTask, .noAssignmentResolution: .yearlyAssignment
    case .memberWithoutPlan, .follower, .documentWithoutTask, .taskAfterDeadline: .planning
    case .overdueTask, .documentOverdue, .unreportedTask, .silentTask, .unconcludedTask, .missedMonth: .monthlyReview
    case .vaguePoint, .overduePoint, .vagueTarget, .overdueTarget, .vagueShortcoming, .overdueShortcoming: .monthlyReview
    case .noThematicMeeting, .noThematicResolution: .thematic
    case .absenceThreeMonths, .duesThreeMonths, .absenceMonths, .duesMonths: .discipline
    case .notCompleteYears, .noInspection, .noInspectionPlan, .noResidenceComment: .discipline
    case .cellNotReviewed, .withoutFirstRound, .noQuarterReview: .rating
    case .cellNotRated, .noReview, .noRating, .ratingWithoutVotes, .ratingNotCarried, .ratingNotDue, .ratingAgainstRecord, .ratingCap,
      .excellentReminded:
      .rating
    case .exemptExcused, .noRollCall, .shortMeeting, .lateMeeting, .lowAttendance, .committeeNotMet, .meetingOfficers, .notReadBack,
      .absentSpeaker:
      .record
    case .uncountedVote, .openVote, .failedVotes, .resolutionWithoutVote, .ineligibleCandidate, .vacantSeats: .record
    case .voteWithoutCandidate, .admissionWithoutVote, .decisionLate, .electedWithoutPost, .overcountedVote, .voteNotAllowed, .postNotWon:
      .record
    case .deletionWithoutRequests, .dateAhead: .record
    case .congressQuorum, .scoreIncomplete, .scoreAgainstRecord, .materialLate, .metByGroups, .resolutionSentLate, .scoreSentLate: .record
    case .sameDayMeeting, .unknownNumber, .newerNumber: .record
    case .tooFewOfficial, .noCommittee, .largeCommittee, .secretary, .postOfInactive, .noGroups, .groupWithoutHead, .congressDue: .record
    case .probationOver, .recognitionDate, .standingWithoutVote, .periodOver, .periodTooLong, .exemptionWithoutEnd, .exemptionWithoutPapers:
      .record
    case .duesNotRecorded, .duesNotOwed, .duesTwice, .duesShort, .noDuesRate, .reliefTooLong, .reliefOver, .reliefShare: .record
    case .noDuesCollector, .duesFreeListed, .remittedOver, .remittedShort, .duesAhead: .record
    case .candidateWithoutHelper, .probationerWithoutHelper, .candidateSteps, .ceremonyLate, .candidateCourseOld, .candidateAge: .record
    case .endingNotAllowed, .transferLate, .paperLate, .periodTooShort, .readmittedEarly, .samePerson, .awayTogether, .manyVisitors: .record
    case .duplicateNumber, .documentType, .numberGap, .garbledText: .record
    }
  }
}

/// The documents whose own text was read, the record itself among them; the others were seen through guides and papers about them.
private let documentsRead = ["sổ của chi bộ", "294-QĐ/TW", "06-HD/TW", "38-HD/BTCTW", "213-QĐ/TW"]
