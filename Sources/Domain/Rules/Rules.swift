/// A check of a cell's record.
public struct Rule: Sendable {
  /// The codes its findings can have.
  public let codes: [FindingCode]
  /// What it finds on a day, in the order of members, tasks, meetings or documents.
  public let findings: @Sendable (Cell, Day) -> [Finding]

  init(_ check: any Check.Type) {
    codes = [check.about.code]
    findings = check.findings(in:on:)
  }

  /// Checks that look at the same things, whose findings stand together in the order of those things.
  init(_ checks: any Check.Type..., findings: @escaping @Sendable (Cell, Day) -> [Finding]) {
    codes = checks.map { $0.about.code }
    self.findings = findings
  }

  init(_ codes: FindingCode..., findings: @escaping @Sendable (Cell, Day) -> [Finding]) {
    self.codes = codes
    self.findings = findings
  }
}

/// The checks of `rà soát`.
public enum Rules {
  /// By what they serve, in the order their findings are listed; every one is linear in the size of the record.
  public static let all: [Rule] = [
    // Fitting work
    Rule(VagueTask.self),
    Rule(MemberWithManyTasks.self),
    Rule(HouseholdsNotCovered.self),
    Rule(HouseholdsCoveredTwice.self),
    // Regulation and changes
    Rule(TaskWithoutBasis.self),
    Rule(HolderLeft.self),
    Rule(HolderExempt.self),
    Rule(HolderAway.self),
    Rule(HolderChangedPost.self),
    Rule(MissingRegulation.self),
    // Yearly assignment
    Rule(MemberWithoutTask.self),
    Rule(MissingAssignmentResolution.self),
    // Planning
    Rule(MemberWithoutPlan.self),
    Rule(TaskWithoutFollower.self),
    Rule(DocumentWithoutTask.self),
    Rule(TaskAfterDeadline.self),
    // Monthly review
    Rule(OverdueTask.self),
    Rule(DocumentOverdue.self),
    Rule(UnreportedTask.self),
    Rule(SilentTask.self),
    Rule(UnconcludedTask.self),
    Rule(MissedMonth.self),
    Rule(VaguePoint.self),
    Rule(VagueTarget.self),
    Rule(VagueShortcoming.self),
    Rule(OverduePoint.self),
    Rule(OverdueTarget.self),
    Rule(OverdueShortcoming.self),
    // Thematic meetings
    Rule(QuarterWithoutThematic.self),
    Rule(MissingThematicResolution.self),
    // Discipline
    Rule(RepeatedAbsence.self),
    Rule(UnexcusedAbsence.self),
    Rule(RepeatedArrears.self),
    Rule(UnpaidDues.self),
    Rule(YearsNotComplete.self),
    Rule(MissingInspection.self),
    Rule(MissingInspectionPlan.self),
    Rule(MissingResidenceComment.self),
    // Rating
    Rule(CellNotReviewed.self),
    Rule(CellNotRated.self),
    Rule(MissingQuarterReview.self),
    Rule(MissingReview.self),
    Rule(MissingRating.self),
    Rule(RatingWithoutVotes.self),
    Rule(RatingNotCarried.self),
    Rule(RatingNotDue.self),
    Rule(RatingAgainstRecord.self),
    Rule(ExcellentCapExceeded.self),
    Rule(ExcellentWithoutFirstRound.self),
    Rule(ExcellentReminded.self),
    // Meetings in due form
    Rule(ExemptStatedAbsent.self),
    Rule(MeetingWithoutRollCall.self),
    Rule(ShortMeeting.self),
    Rule(LateMeeting.self),
    Rule(LowAttendance.self),
    Rule(CongressWithoutQuorum.self),
    Rule(CommitteeNotMet.self),
    Rule(MissingOfficer.self),
    Rule(MinutesNotReadBack.self),
    Rule(AbsentSpeaker.self),
    Rule(SameDayMeeting.self),
    Rule(LateMaterial.self),
    Rule(MeetingByGroups.self),
    Rule(ResolutionSentLate.self),
    Rule(ScoreSentLate.self),
    Rule(IncompleteScore.self),
    Rule(ScoreAgainstRecord.self),
    // Votes in due form
    Rule(UncountedVote.self),
    Rule(OvercountedVote.self),
    Rule(VoteNotAllowed.self),
    Rule(OpenVote.self),
    Rule(RepeatedlyFailedVote.self),
    Rule(ResolutionWithoutVote.self),
    Rule(VoteWithoutCandidate.self),
    Rule(AdmissionWithoutVote.self),
    Rule(IneligibleCandidate.self),
    Rule(VacantSeats.self),
    Rule(LateDecision.self),
    Rule(ElectedWithoutPost.self),
    Rule(PostNotWon.self),
    // Organisation
    Rule(TooFewOfficialMembers.self),
    Rule(MissingCommittee.self),
    Rule(LargeCommittee.self),
    Rule(WrongSecretaryCount.self),
    Rule(PostOfInactiveMember.self),
    Rule(MissingGroups.self),
    Rule(GroupWithoutHead.self),
    Rule(CongressDue.self),
    Rule(MembersAwayTogether.self),
    Rule(ManyVisitors.self),
    // Membership in due form
    Rule(CandidateWithoutHelper.self),
    Rule(ProbationerWithoutHelper.self),
    Rule(IrregularCandidateSteps.self),
    Rule(LateCeremony.self),
    Rule(LapsedCandidateCourse.self),
    Rule(CandidateAgeOutOfBounds.self),
    Rule(LateTransfer.self),
    Rule(LateIntroductionPaper.self),
    Rule(PeriodTooShort.self),
    Rule(EarlyReadmission.self),
    Rule(PersonListedTwice.self),
    Rule(ProbationOver.self),
    Rule(WrongRecognitionDate.self),
    Rule(StandingWithoutVote.self),
    Rule(EndingNotAllowed.self),
    Rule(PeriodOver.self),
    Rule(PeriodTooLong.self),
    Rule(ExemptionWithoutEnd.self),
    Rule(ExemptionWithoutPapers.self),
    Rule(DeletionWithoutRequests.self),
    Rule(DateAhead.self),
    // Dues
    Rule(MonthWithoutDues.self),
    Rule(DuesNotOwed.self),
    Rule(DuesPaidTwice.self),
    Rule(ExemptStatedPaid.self),
    Rule(DuesPaidShort.self),
    Rule(MissingDuesRate.self),
    Rule(ReliefTooLong.self),
    Rule(ReliefOver.self),
    Rule(ForeignReliefShare.self),
    Rule(MissingCollector.self),
    Rule(RemittanceOver.self),
    Rule(RemittanceShort.self),
    Rule(DuesPaidAhead.self),
    // Papers
    Rule(DuplicateNumber.self),
    Rule(ForeignDocumentType.self),
    Rule(NumberGap.self),
    Rule(GarbledRecord.self),
    // Numbers of rules
    Rule(UnmeasuredAffair.self),
    Rule(NewerNumber.self),
  ]
}

extension Cell {
  /// Everything the rules find in the record as it stands on `day`, always in the same order.
  public func findings(on day: Day) -> [Finding] { Rules.all.flatMap { $0.findings(self, day) }.map { $0.asked(on: day) } }

  /// The findings with one of the codes, in the same order; only their rules are run.
  public func findings(of codes: Set<FindingCode>, on day: Day) -> [Finding] {
    Rules.all.filter { !codes.isDisjoint(with: $0.codes) }.flatMap { $0.findings(self, day) }.filter { codes.contains($0.code) }
      .map { $0.asked(on: day) }
  }

  /// Closed and open meetings held in the twelve months up to `day`, in the order held.
  func meetingsOfYear(upTo day: Day) -> [Meeting] {
    let first = day.adding(months: -12)
    return meetings.filter { first < $0.facts.day && $0.facts.day <= day }
  }
}

extension RuleParameter {
  /// The number rounded down to a whole one.
  public var count: Int { value.whole == 0 ? 0 : value.part / value.whole }
}
