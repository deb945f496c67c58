import Domain
import Wording

extension Interpreter {
  /// What the rules find in what a statement made happen: irregular things are recorded and named at once.
  ///
  /// Only the rules the statement can break are run. What was amiss before it is left to `rà soát`. A standing task given in a meeting
  /// may yet get its resolution there, so its basis is looked at when the meeting closes. Nothing is found in a taking back.
  ///
  /// - Parameter accepted: the statement recorded last.
  public func warnings(after accepted: Accepted) -> [FindingReport] {
    let cell = state.cells[accepted.cell].cell
    let texts = cell.findings(of: [.garbledText], on: accepted.day).filter { $0.evidence == [accepted.record] }
    return texts.map { FindingReport($0, in: cell) }
      + accepted.events.flatMap { event -> [FindingReport] in
        let risk = event.risk(in: cell)
        guard !risk.isNone else { return [] }
        let day = max(accepted.day, event.start ?? accepted.day)
        return cell.findings(of: risk.allCodes, on: day).filter { risk.covers($0, record: accepted.record) }.map {
          FindingReport($0, in: cell)
        }
      }
  }
}

/// What a statement can break.
private struct Risk {
  /// A finding with one of these is the statement's doing when its evidence names the record.
  var codes: Set<FindingCode> = []
  /// A finding about one of these is the statement's doing whatever its evidence.
  var subjects: [FindingCode: Set<FindingSubject>] = [:]

  static let none = Risk()

  var isNone: Bool { codes.isEmpty && subjects.isEmpty }
  var allCodes: Set<FindingCode> { codes.union(subjects.keys) }

  func covers(_ finding: Finding, record: RecordID) -> Bool {
    codes.contains(finding.code) && finding.evidence.contains(record) || subjects[finding.code]?.contains(finding.subject) == true
  }
}

extension Event {
  /// The day what happened holds from, for what is stated ahead.
  fileprivate var start: Day? {
    switch self {
    case .assigned(_, let assignment): assignment.from
    case .handedOver(_, _, _, let day, _), .stopped(_, let day, _): day
    case .standingChanged(_, let fact): fact.from
    case .regulationSet(let regulation): regulation.from
    default: nil
    }
  }

  fileprivate func risk(in cell: Cell) -> Risk {
    switch self {
    case .assigned(let id, _):
      Risk(
        codes: cell.task(id)?.meeting == nil
          ? [.vagueTask, .taskWithoutBasis, .overdueTask, .tooManyTasks, .taskAfterDeadline, .householdsTwice]
          : [.vagueTask, .overdueTask, .tooManyTasks, .taskAfterDeadline, .householdsTwice])
    case .followUpStated:
      Risk(codes: Set(FindingCode.ofFollowUps))
    case .followUpAdjusted(let id, _, _):
      Risk(subjects: Dictionary(uniqueKeysWithValues: FindingCode.ofFollowUps.map { ($0, [.followUp(id)]) }))
    case .adjusted(let id, let change, _): Risk(subjects: change.risk(to: id))
    case .handedOver(_, let from, _, _, _): Risk(subjects: [.memberWithoutTask: [.member(from)]])
    case .stopped(let id, _, _): Risk(subjects: [.memberWithoutTask: cell.holders(of: id)])
    case .concluded(.task(let id, let outcome?, _, _)) where outcome.endsTask:
      Risk(codes: [.ratingAgainstRecord], subjects: [.memberWithoutTask: cell.holders(of: id)])
    case .standingChanged(_, let fact): fact.step.risk
    case .documentRegistered: Risk(codes: [.duplicateNumber, .documentType, .documentWithoutTask])
    case .candidateChanged(let change):
      Risk(subjects: Dictionary(uniqueKeysWithValues: FindingCode.ofCandidates.map { ($0, [.candidate(change.name)]) }))
    case .memberAdded, .memberReturned:
      Risk(codes: [
        .paperLate, .transferLate, .ceremonyLate, .readmittedEarly, .admissionWithoutVote, .probationerWithoutHelper, .dateAhead,
        .samePerson,
      ])
    case .memberUpdated(let id, let update):
      Risk(codes: [.dateAhead], subjects: update.facts.helpers == nil ? [:] : [.probationerWithoutHelper: [.member(id)]])
    case .groupChanged(let change): Risk(subjects: [.householdsTwice: [.group(change.name)], .groupWithoutHead: [.group(change.name)]])
    case .resolved: Risk(codes: [.duplicateNumber, .documentType, .resolutionWithoutVote, .numberGap])
    case .regulationSet: Risk(codes: [.taskWithoutBasis])
    case .absent(_, .unexcused, _): Risk(codes: [.exemptExcused, .absenceThreeMonths], subjects: cell.countsOfMeeting)
    case .absent: Risk(codes: [.exemptExcused], subjects: cell.countsOfMeeting)
    case .attended, .arrived, .departed: Risk(subjects: cell.countsOfMeeting)
    case .said, .discussed, .itemOpened: Risk(codes: [.absentSpeaker])
    case .elected: Risk(codes: [.ineligibleCandidate])
    case .voted: Risk(codes: [.uncountedVote, .voteNotAllowed, .openVote, .failedVotes, .voteWithoutCandidate])
    case .meetingClosed:
      Risk(
        codes: [
          .noRollCall, .congressQuorum, .electedWithoutPost, .absenceThreeMonths, .shortMeeting, .unconcludedTask, .meetingOfficers,
          .notReadBack,
          .vacantSeats, .scoreIncomplete,
          .scoreAgainstRecord,
        ],
        subjects: [.taskWithoutBasis: cell.tasksOfLastMeeting, .resolutionWithoutVote: cell.resolutionsOfLastMeeting])
    case .postGiven: Risk(codes: [.postNotWon, .dateAhead, .secretary, .largeCommittee, .postOfInactive, .holderChangedPost])
    case .postEnded(_, .secretary, _): Risk(codes: [.holderChangedPost], subjects: [.secretary: [.cell]])
    case .postEnded: Risk(codes: [.holderChangedPost])
    case .meetingOpened: Risk(codes: [.lateMeeting, .materialLate, .metByGroups, .sameDayMeeting])
    case .sent: Risk(codes: [.resolutionSentLate, .scoreSentLate])
    case .classified:
      Risk(codes: [
        .ratingAgainstRecord, .ratingNotDue, .ratingCap, .ratingWithoutVotes, .ratingNotCarried, .withoutFirstRound, .excellentReminded,
        .notCompleteYears,
      ])
    case .duesPaid: Risk(codes: [.duesNotOwed, .duesTwice, .duesFreeListed, .duesShort, .duesAhead])
    case .duesRemitted: Risk(codes: [.remittedOver, .remittedShort])
    case .duesRelieved: Risk(codes: [.reliefTooLong, .reliefShare])
    case .cellDescribed, .termSet, .ruleSet, .planned, .supported,
      .inspected, .guestWelcomed, .reported, .followUpReported, .concluded, .duesRateSet,
      .findingAccepted, .commended, .reminded, .scored, .readBack, .reviewed, .quarterReviewed, .proposed,
      .residenceCommented,
      .scoredByCriteria, .minutesCorrected:
      .none
    }
  }
}

extension TaskChange {
  /// What a change of these clauses can break.
  fileprivate func risk(to id: TaskID) -> [FindingCode: Set<FindingSubject>] {
    var subjects: [FindingCode: Set<FindingSubject>] = [:]
    if due != nil { subjects[.overdueTask] = [.task(id)] }
    if due != nil || basis != nil { subjects[.taskAfterDeadline] = [.task(id)] }
    if follower != nil { subjects[.follower] = [.task(id)] }
    if !products.isEmpty { subjects[.vagueTask] = [.task(id)] }
    if kind != nil || basis != nil { subjects[.taskWithoutBasis] = [.task(id)] }
    return subjects
  }
}

extension StandingStep {
  fileprivate var risk: Risk {
    switch self {
    case .exempted, .wentAway, .suspended, .left:
      Risk(codes: [
        .transferLate, .periodTooShort, .awayTogether, .holderLeft, .holderExempt, .holderAway, .ratingNotDue, .periodTooLong,
        .exemptionWithoutEnd, .exemptionWithoutPapers, .deletionWithoutRequests, .dateAhead, .standingWithoutVote, .postOfInactive,
        .follower, .endingNotAllowed,
      ])
    case .confirmed: Risk(codes: [.dateAhead, .recognitionDate, .standingWithoutVote])
    case .resumed: Risk(codes: [.dateAhead, .memberWithoutTask])
    case .joined: .none
    }
  }
}

extension Cell {
  /// What was counted in the open meeting before the roll call now changed.
  fileprivate var countsOfMeeting: [FindingCode: Set<FindingSubject>] { openMeeting.map { [.overcountedVote: [.meeting($0)]] } ?? [:] }

  /// The members who had the task last.
  fileprivate func holders(of id: TaskID) -> Set<FindingSubject> {
    Set((task(id)?.assignment.members ?? []).map(FindingSubject.member))
  }

  /// The tasks given in the last meeting held; what a committee gives is still to be put before the cell.
  fileprivate var tasksOfLastMeeting: Set<FindingSubject> {
    guard let meeting = meetings.last, meeting.facts.kind != .committee else { return [] }
    return Set(tasks.lazy.filter { $0.meeting == meeting.id }.map { .task($0.id) })
  }

  fileprivate var resolutionsOfLastMeeting: Set<FindingSubject> {
    guard let meeting = meetings.last else { return [] }
    return Set(documents.lazy.filter { $0.fact.meeting == meeting.id }.map { .document($0.fact.number) })
  }
}

extension FindingCode {
  /// What is looked at when a point, target or shortcoming is stated or adjusted.
  fileprivate static let ofFollowUps: [FindingCode] = [
    .vaguePoint, .vagueTarget, .vagueShortcoming, .overduePoint, .overdueTarget, .overdueShortcoming,
  ]

  /// What is looked at when a candidate is stated.
  fileprivate static let ofCandidates: [FindingCode] = [
    .candidateWithoutHelper, .candidateSteps, .ceremonyLate, .candidateCourseOld, .candidateAge, .admissionWithoutVote,
  ]
}
