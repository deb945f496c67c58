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
    case .assignment(.assigned(_, let assignment)): assignment.from
    case .assignment(.handedOver(_, _, _, let day, _)), .assignment(.stopped(_, let day, _)): day
    case .membership(.standingChanged(_, let fact)): fact.from
    case .assignment(.regulationSet(let regulation)): regulation.from
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: nil
    }
  }

  fileprivate func risk(in cell: Cell) -> Risk {
    switch self {
    case .assignment(.assigned(let id, _)):
      Risk(
        codes: cell.task(id)?.meeting == nil
          ? [.vagueTask, .taskWithoutBasis, .overdueTask, .tooManyTasks, .taskAfterDeadline, .householdsTwice]
          : [.vagueTask, .overdueTask, .tooManyTasks, .taskAfterDeadline, .householdsTwice])
    case .talk(.followUpStated):
      Risk(codes: Set(FindingCode.ofFollowUps))
    case .talk(.followUpAdjusted(let id, _, _)):
      Risk(subjects: Dictionary(uniqueKeysWithValues: FindingCode.ofFollowUps.map { ($0, [.followUp(id)]) }))
    case .assignment(.adjusted(let id, let change, _)): Risk(subjects: change.risk(to: id))
    case .assignment(.handedOver(_, let from, _, _, _)): Risk(subjects: [.memberWithoutTask: [.member(from)]])
    case .assignment(.stopped(let id, _, _)): Risk(subjects: [.memberWithoutTask: cell.holders(of: id)])
    case .talk(.concluded(.task(let id, let outcome?, _, _))) where outcome.endsTask:
      Risk(codes: [.ratingAgainstRecord], subjects: [.memberWithoutTask: cell.holders(of: id)])
    case .membership(.standingChanged(_, let fact)): fact.step.risk
    case .assignment(.documentRegistered): Risk(codes: [.duplicateNumber, .documentType, .documentWithoutTask])
    case .membership(.candidateChanged(let change)):
      Risk(subjects: Dictionary(uniqueKeysWithValues: FindingCode.ofCandidates.map { ($0, [.candidate(change.name)]) }))
    case .roster(.memberAdded), .roster(.memberReturned):
      Risk(codes: [
        .paperLate, .transferLate, .ceremonyLate, .readmittedEarly, .admissionWithoutVote, .probationerWithoutHelper, .dateAhead,
        .samePerson,
      ])
    case .roster(.memberUpdated(let id, let update)):
      Risk(codes: [.dateAhead], subjects: update.facts.helpers == nil ? [:] : [.probationerWithoutHelper: [.member(id)]])
    case .roster(.groupChanged(let change)):
      Risk(subjects: [.householdsTwice: [.group(change.name)], .groupWithoutHead: [.group(change.name)]])
    case .votes(.resolved): Risk(codes: [.duplicateNumber, .documentType, .resolutionWithoutVote, .numberGap])
    case .assignment(.regulationSet): Risk(codes: [.taskWithoutBasis])
    case .meeting(.absent(_, .unexcused, _)): Risk(codes: [.exemptExcused, .absenceThreeMonths], subjects: cell.countsOfMeeting)
    case .meeting(.absent): Risk(codes: [.exemptExcused], subjects: cell.countsOfMeeting)
    case .meeting(.attended), .meeting(.arrived), .meeting(.departed): Risk(subjects: cell.countsOfMeeting)
    case .talk(.said), .talk(.discussed), .meeting(.itemOpened): Risk(codes: [.absentSpeaker])
    case .votes(.elected): Risk(codes: [.ineligibleCandidate])
    case .votes(.voted): Risk(codes: [.uncountedVote, .voteNotAllowed, .openVote, .failedVotes, .voteWithoutCandidate])
    case .meeting(.closed):
      Risk(
        codes: [
          .noRollCall, .congressQuorum, .electedWithoutPost, .absenceThreeMonths, .shortMeeting, .unconcludedTask, .meetingOfficers,
          .notReadBack,
          .vacantSeats, .scoreIncomplete,
          .scoreAgainstRecord,
        ],
        subjects: [.taskWithoutBasis: cell.tasksOfLastMeeting, .resolutionWithoutVote: cell.resolutionsOfLastMeeting])
    case .roster(.postGiven): Risk(codes: [.postNotWon, .dateAhead, .secretary, .largeCommittee, .postOfInactive, .holderChangedPost])
    case .roster(.postEnded(_, .secretary, _)): Risk(codes: [.holderChangedPost], subjects: [.secretary: [.cell]])
    case .roster(.postEnded): Risk(codes: [.holderChangedPost])
    case .meeting(.opened): Risk(codes: [.lateMeeting, .materialLate, .metByGroups, .sameDayMeeting])
    case .meeting(.sent): Risk(codes: [.resolutionSentLate, .scoreSentLate])
    case .year(.classified):
      Risk(codes: [
        .ratingAgainstRecord, .ratingNotDue, .ratingCap, .ratingWithoutVotes, .ratingNotCarried, .withoutFirstRound, .excellentReminded,
        .notCompleteYears,
      ])
    case .dues(.paid): Risk(codes: [.duesNotOwed, .duesTwice, .duesFreeListed, .duesShort, .duesAhead])
    case .dues(.remitted): Risk(codes: [.remittedOver, .remittedShort])
    case .dues(.relieved): Risk(codes: [.reliefTooLong, .reliefShare])
    case .roster(.cellDescribed), .roster(.termSet), .roster(.ruleSet), .assignment(.planned), .assignment(.supported),
      .assignment(.inspected), .meeting(.guestWelcomed), .meeting(.scored), .meeting(.scoredByCriteria), .meeting(.readBack),
      .meeting(.minutesCorrected), .talk(.reported), .talk(.followUpReported), .talk(.concluded), .talk(.commended), .talk(.reminded),
      .dues(.rateSet), .year(.reviewed), .year(.quarterReviewed), .year(.proposed), .year(.residenceCommented), .findingAccepted:
      .none
    }
  }
}

extension TaskChange {
  /// What a change of these clauses can break.
  fileprivate func risk(to id: TaskID) -> [FindingCode: Set<FindingSubject>] {
    var subjects: [FindingCode: Set<FindingSubject>] = [:]
    if terms.due != nil { subjects[.overdueTask] = [.task(id)] }
    if terms.due != nil || terms.basis != nil { subjects[.taskAfterDeadline] = [.task(id)] }
    if terms.follower != nil { subjects[.follower] = [.task(id)] }
    if !terms.products.isEmpty { subjects[.vagueTask] = [.task(id)] }
    if terms.kind != nil || terms.basis != nil { subjects[.taskWithoutBasis] = [.task(id)] }
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
