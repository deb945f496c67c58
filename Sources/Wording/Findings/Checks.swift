import Domain

/// The checks of `rà soát`: the only list of them.
package enum Checks {
  /// By what they serve, in the order their findings are listed.
  package static let all: [any Worded.Type] = [
    // Fitting work
    VagueTask.self,
    MemberWithManyTasks.self,
    HouseholdsNotCovered.self,
    HouseholdsCoveredTwice.self,
    MemberNotVisited.self,
    WorkTooOften.self,
    // Regulation and changes
    TaskWithoutBasis.self,
    HolderLeft.self,
    HolderExempt.self,
    HolderAway.self,
    HolderChangedPost.self,
    MissingRegulation.self,
    RegulationNotRevised.self,
    BooksNotHandedOver.self,
    // Yearly assignment
    MemberWithoutTask.self,
    MissingAssignmentResolution.self,
    // Planning
    MemberWithoutPlan.self,
    TaskWithoutFollower.self,
    DocumentWithoutTask.self,
    TaskAfterDeadline.self,
    // Monthly review
    OverdueTask.self,
    DocumentOverdue.self,
    UnreportedTask.self,
    SilentTask.self,
    UnconcludedTask.self,
    MeetingsWithoutDecision.self,
    FewOpinions.self,
    MissedMonth.self,
    VaguePoint.self,
    VagueTarget.self,
    VagueShortcoming.self,
    ResolutionWithoutPoints.self,
    OverduePoint.self,
    OverdueTarget.self,
    OverdueShortcoming.self,
    // Thematic meetings
    QuarterWithoutThematic.self,
    MissingThematicResolution.self,
    // Discipline
    RepeatedAbsence.self,
    UnexcusedAbsence.self,
    LongExcusedAbsence.self,
    RepeatedArrears.self,
    UnpaidDues.self,
    YearsNotComplete.self,
    BadQuartersInRow.self,
    OpenViolationSign.self,
    MissingInspection.self,
    FewInspections.self,
    MissingInspectionPlan.self,
    InspectionNotAnswered.self,
    MissingResidenceComment.self,
    LateResidenceComments.self,
    ResidenceCommentsAlike.self,
    // Training
    PostWithoutTraining.self,
    FailedTraining.self,
    // Rating
    CellNotReviewed.self,
    CellNotRated.self,
    MissingQuarterReview.self,
    MissingReview.self,
    NewMemberNotReviewed.self,
    ReviewWithoutCriticism.self,
    MissingRating.self,
    RatingWithoutVotes.self,
    RatingNotCarried.self,
    RatingNotDue.self,
    RatingAgainstRecord.self,
    QuarterNotRated.self,
    QuarterRatingAboveResult.self,
    RatedWhileAbsent.self,
    RatedAgainstDuties.self,
    RatingAboveEmployer.self,
    RatingWithoutEmployer.self,
    ExcellentCapExceeded.self,
    ExcellentWithoutFirstRound.self,
    ExcellentReminded.self,
    ExcellentAfterBadQuarter.self,
    // Meetings in due form
    ExemptStatedAbsent.self,
    MeetingWithoutRollCall.self,
    ShortMeeting.self,
    LateMeeting.self,
    LowAttendance.self,
    CongressWithoutQuorum.self,
    CommitteeNotMet.self,
    MissingOfficer.self,
    MinutesNotReadBack.self,
    EmptyMeetings.self,
    AbsentSpeaker.self,
    SameDayMeeting.self,
    LateMaterial.self,
    MeetingByGroups.self,
    ResolutionSentLate.self,
    ResolutionNotSent.self,
    ScoreSentLate.self,
    IncompleteScore.self,
    ScoreAgainstRecord.self,
    // Votes in due form
    UncountedVote.self,
    OvercountedVote.self,
    VoteNotAllowed.self,
    OpenVote.self,
    RepeatedlyFailedVote.self,
    ResolutionWithoutVote.self,
    VoteWithoutCandidate.self,
    AdmissionWithoutVote.self,
    IneligibleCandidate.self,
    VacantSeats.self,
    ElectionWithoutSurplus.self,
    LateDecision.self,
    ElectedWithoutPost.self,
    PostNotWon.self,
    // Organisation
    TooFewOfficialMembers.self,
    FewActiveMembers.self,
    MissingCommittee.self,
    LargeCommittee.self,
    WrongSecretaryCount.self,
    PostOfInactiveMember.self,
    MissingGroups.self,
    LargeCell.self,
    GroupWithoutHead.self,
    CongressDue.self,
    MembersAwayTogether.self,
    ManyVisitors.self,
    // Membership in due form
    CandidateWithoutHelper.self,
    ProbationerWithoutHelper.self,
    IrregularCandidateSteps.self,
    LateCeremony.self,
    LapsedCandidateCourse.self,
    NoCandidates.self,
    CandidateAgeOutOfBounds.self,
    LateTransfer.self,
    LateIntroductionPaper.self,
    PeriodTooShort.self,
    EarlyReadmission.self,
    PersonListedTwice.self,
    ProbationOver.self,
    ProbationProlonged.self,
    WrongRecognitionDate.self,
    StandingWithoutVote.self,
    EndingNotAllowed.self,
    PeriodOver.self,
    PeriodTooLong.self,
    ExemptionWithoutEnd.self,
    ExemptionWithoutPapers.self,
    DeletionWithoutRequests.self,
    DateAhead.self,
    MemberWithoutBadge.self,
    UnlikelyTrainingDay.self,
    TrainingListedTwice.self,
    // Dues
    MonthWithoutDues.self,
    DuesBeginLate.self,
    DuesNotOwed.self,
    DuesPaidTwice.self,
    ExemptStatedPaid.self,
    DuesPaidShort.self,
    MissingDuesRate.self,
    ReliefTooLong.self,
    ReliefOver.self,
    ForeignReliefShare.self,
    MissingCollector.self,
    MissingSpendingRule.self,
    FundOverspent.self,
    RemittanceOver.self,
    RemittanceShort.self,
    DuesNotRemitted.self,
    DuesPaidAhead.self,
    // Papers
    DuplicateNumber.self,
    ForeignDocumentType.self,
    NumberGap.self,
    GarbledRecord.self,
    // Numbers of rules
    UnmeasuredAffair.self,
    NewerNumber.self,
  ]

  /// By their codes.
  static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.about.code, $0) })

  /// The check of a code; nil for a code no check has.
  package static func named(_ code: String) -> (any Worded.Type)? { byCode[FindingCode(rawValue: code)] }
}

extension Cell {
  /// Everything the checks find in the record as it stands on `day`, always in the same order.
  public func findings(on day: Day) -> [Finding] {
    Checks.all.flatMap { $0.findings(in: self, on: day) }.map { $0.asked(on: day) }
  }

  /// The findings with one of the codes, in the same order; only their checks are run.
  public func findings(of codes: Set<FindingCode>, on day: Day) -> [Finding] {
    Checks.all.filter { codes.contains($0.about.code) }.flatMap { $0.findings(in: self, on: day) }.map { $0.asked(on: day) }
  }

  /// The findings that are the doing of a statement, in the same order; only the checks that have something at stake in it are run.
  ///
  /// - Parameters:
  ///   - event: what the statement made happen, already a part of the cell.
  ///   - record: the statement's own.
  package func findings(broughtBy event: Event, record: RecordID, on day: Day) -> [Finding] {
    Checks.all.flatMap { check -> [Finding] in
      let stake = check.stake(in: event, of: self)
      return stake == .none ? [] : check.findings(in: self, on: day).filter { stake.covers($0, record: record) }
    }
    .map { $0.asked(on: day) }
  }

  /// What the agenda of a meeting must hold, with what the checks find.
  public func agendaNeeds(for kind: MeetingKind, in month: Month, on day: Day) -> AgendaNeeds {
    agendaNeeds(for: kind, in: month, on: day, findings: findings(of: AgendaNeeds.codes, on: day))
  }

  /// Findings that were not accepted as they are now, and those that were, each in their order.
  public func openFindings(on day: Day) -> (open: [Finding], accepted: [Finding]) {
    let all = findings(on: day)
    if acceptances.isEmpty { return (all, []) }
    return (all.filter { acceptances[$0.mark] == nil }, all.filter { acceptances[$0.mark] != nil })
  }
}
