/// The name of a number that rules use; its values are dated data in a `RuleBook`.
///
/// Shares are ratios; counts, months, days, points and đồng are ratios of 1.
public enum ParameterName: String, CaseIterable, Sendable {
  // Voting (294-QĐ/TW § 9.3)
  /// Votes for a resolution must be more than this share of the base.
  case voteOverResolution = "vote.over.resolution"
  /// Votes for a resolution must be at least this share of the base.
  case voteAtLeastResolution = "vote.atleast.resolution"
  /// Votes for an admission must be more than this share of the base.
  case voteOverAdmission = "vote.over.admission"
  /// Votes for an admission must be at least this share of the base.
  case voteAtLeastAdmission = "vote.atleast.admission"
  /// Votes for recognition as official must be more than this share of the base.
  case voteOverRecognition = "vote.over.recognition"
  /// Votes for recognition as official must be at least this share of the base.
  case voteAtLeastRecognition = "vote.atleast.recognition"
  /// Votes for a deletion must be more than this share of the base.
  case voteOverDeletion = "vote.over.deletion"
  /// Votes for a deletion must be at least this share of the base.
  case voteAtLeastDeletion = "vote.atleast.deletion"
  /// Votes for an expulsion must be more than this share of the base.
  case voteOverExpulsion = "vote.over.expulsion"
  /// Votes for an expulsion must be at least this share of the base.
  case voteAtLeastExpulsion = "vote.atleast.expulsion"
  /// Votes for a reprimand or warning must be more than this share of the base.
  case voteOverDiscipline = "vote.over.discipline"
  /// Votes for a reprimand or warning must be at least this share of the base.
  case voteAtLeastDiscipline = "vote.atleast.discipline"
  /// Votes for a dismissal must be more than this share of the base.
  case voteOverDismissal = "vote.over.dismissal"
  /// Votes for a dismissal must be at least this share of the base.
  case voteAtLeastDismissal = "vote.atleast.dismissal"
  /// A candidate needs votes of more than this share of the base.
  case voteOverElection = "vote.over.election"
  /// Votes for a level of the yearly rating must be more than this share of the base.
  case voteOverRating = "vote.over.rating"
  /// Failed votes on one admission, recognition or deletion after which the cell reports up.
  case voteFailuresToReport = "vote.failures.report"
  // Membership
  /// Months of probation from the admission ceremony.
  case probationMonths = "probation.months"
  /// Months a probation may be prolonged by.
  case probationExtensionMonths = "probation.extension.months"
  /// Working days after probation within which the cell considers recognition.
  case recognitionWorkdays = "probation.recognition.workdays"
  /// Working days the deciding authority has for an admission.
  case decisionWorkdays = "admission.decision.workdays"
  /// Working days from the decision to the admission ceremony.
  case ceremonyWorkdays = "admission.ceremony.workdays"
  /// Working days the deciding authority has for a recognition.
  case recognitionDecisionWorkdays = "recognition.decision.workdays"
  /// Working days the time for a recognition may be prolonged by.
  case recognitionDecisionExtension = "recognition.decision.extension"
  /// Requests for a self-review before a deletion.
  case deletionRequests = "deletion.requests"
  /// Working days in which one may complain of a deletion.
  case deletionComplaintWorkdays = "deletion.complaint.workdays"
  /// Working days in which one may complain of a disciplinary decision.
  case disciplineComplaintWorkdays = "discipline.complaint.workdays"
  /// The same in days of the calendar, as some texts have it.
  case deletionComplaintDays = "deletion.complaint.days"
  /// The same in days of the calendar, as some texts have it.
  case disciplineComplaintDays = "discipline.complaint.days"
  /// Months ahead of which no day of the roster is stated.
  case rosterAheadMonths = "roster.ahead.months"
  /// Members who help a candidate at least.
  case candidateHelpersMinimum = "candidate.helpers.minimum"
  /// Members who help a probationer at least.
  case probationHelpersMinimum = "probation.helpers.minimum"
  /// Months for which the certificate of the candidates' course holds.
  case candidateCourseMonths = "candidate.course.months"
  /// Age from which a candidate may be admitted.
  case candidateAgeMinimum = "candidate.age.minimum"
  /// Age up to which a candidate may be admitted without special consent.
  case candidateAgeMaximum = "candidate.age.maximum"
  /// Months without an admission from which the cell is asked whom it prepares.
  case candidateSourceMonths = "candidate.source.months"
  /// Months after which one who was removed may be admitted again.
  case readmissionMonths = "admission.again.months"
  /// Months of absence from which temporary activity elsewhere applies.
  case temporaryMonthsMinimum = "temporary.months.minimum"
  /// Months below which a change of residence or work stays temporary.
  case temporaryMonthsMaximum = "temporary.months.maximum"
  /// Months up to which study stays temporary.
  case temporaryStudyMonthsMaximum = "temporary.study.months.maximum"
  /// Temporary members from which a group of their own is formed.
  case temporaryGroupMinimum = "temporary.group.minimum"
  /// Visitors from which a cell forms a group of them.
  case temporaryHereGroup = "temporary.here.group"
  /// Working days within which an official transfer is done.
  case transferWorkdays = "transfer.workdays"
  /// Working days within which the introduction is shown to the new cell.
  case transferPresentationWorkdays = "transfer.presentation.workdays"
  /// Months of delay that count as having given up activity.
  case transferLateMonths = "transfer.late.months"
  /// Months below which an exemption for other reasons is granted.
  case exemptOtherMonthsMaximum = "exempt.other.months.maximum"
  /// Age from which an exemption needs no medical file.
  case exemptAgeWithoutMedical = "exempt.age.withoutmedical"
  /// Months of the calendar year with unexcused absence that lead to deletion.
  case absenceMonthsYear = "absence.months.year"
  /// Months of the last twelve with unexcused absence that lead to deletion.
  case absenceMonthsTwelve = "absence.months.twelve"
  /// Months in a row with unexcused absence that lead to deletion.
  case absenceMonthsConsecutive = "absence.months.consecutive"
  /// Months of the last twelve with an excused absence from which the cell asks what is the case.
  case absenceExcusedMonths = "absence.excused.months"
  // Organisation (294-QĐ/TW § 16, § 20, § 23)
  /// Official members a cell needs.
  case cellOfficialMinimum = "cell.official.minimum"
  /// Members from which a cell that cannot be split forms groups.
  case cellGroupsMembers = "cell.groups.members"
  /// Members from which a cell is very large, groups or not.
  case cellMembersLarge = "cell.members.large"
  /// Official members from which a committee is elected.
  case committeeOfficialMinimum = "committee.official.minimum"
  /// Members of a committee at most.
  case committeeSizeMaximum = "committee.size.maximum"
  /// Years from one congress to the next.
  case congressYears = "congress.years"
  /// Share of the members who attend a congress at least for it to be valid.
  case congressAttendanceAtLeast = "congress.attendance.atleast"
  // Meetings (50-CT/TW, 42-HD/BTCTW)
  /// Minutes a regular meeting lasts at least.
  case meetingMinutesMinimum = "meeting.minutes.minimum"
  /// Minutes a regular meeting of a large cell lasts at least.
  case meetingMinutesLarge = "meeting.minutes.large"
  /// Members from which a cell is large.
  case meetingLargeMembers = "meeting.large.members"
  /// Minutes a regular and a thematic meeting of one day last together at least.
  case meetingMinutesSameDay = "meeting.minutes.sameday"
  /// Day of the month meetings are commonly held on.
  case meetingDay = "meeting.day"
  /// Last day of the month a regular meeting is to be held by.
  case meetingDayLast = "meeting.day.last"
  /// Regular meetings a month at least.
  case meetingPerMonth = "meeting.permonth"
  /// Thematic meetings a quarter at least.
  case meetingThematicPerQuarter = "meeting.thematic.perquarter"
  /// Days before the meeting the committee meets at least.
  case meetingCommitteeDays = "meeting.committee.days"
  /// Days before the meeting its material is sent at least.
  case meetingMaterialDays = "meeting.material.days"
  /// Days within which the resolution is issued and reported up.
  case meetingResolutionDays = "meeting.resolution.days"
  /// Working days within which the score is reported.
  case meetingScoreWorkdays = "meeting.score.workdays"
  /// Attendance is to be more than this share.
  case meetingAttendanceOver = "meeting.attendance.over"
  /// Share of those who came in twelve months who gave an opinion, up to which hardly anybody did.
  case meetingOpinionsShare = "meeting.opinions.share"
  /// Regular meetings with a roll call at least for that share to be looked at.
  case meetingOpinionsMeetings = "meeting.opinions.meetings"
  /// Months of the last twelve that ended without a decision, from which they are named.
  case meetingUndecidedMonths = "meeting.undecided.months"
  /// Members from which groups may meet instead of the cell.
  case meetingGroupsMembers = "meeting.groups.members"
  /// Times a year groups may meet instead of the cell.
  case meetingGroupsPerYear = "meeting.groups.peryear"
  /// Points from which a meeting is good (tốt).
  case scoreGood = "score.good"
  /// Points from which a meeting is fair (khá).
  case scoreFair = "score.fair"
  /// Points from which a meeting is average (trung bình).
  case scoreAverage = "score.average"
  /// Points at most for time.
  case scoreMaxTime = "score.max.time"
  /// Points at most for attendance.
  case scoreMaxAttendance = "score.max.attendance"
  /// Points at most for preparation.
  case scoreMaxPreparation = "score.max.preparation"
  /// Points at most for conduct.
  case scoreMaxConduct = "score.max.conduct"
  /// Points at most for principles.
  case scoreMaxPrinciples = "score.max.principles"
  /// Points at most for results of the last resolution.
  case scoreMaxResults = "score.max.results"
  /// Points at most for closing.
  case scoreMaxClosing = "score.max.closing"
  /// Share of attendance from which all its points are given.
  case scoreFullAttendance = "score.full.attendance"
  /// Share of the last resolution's points done from which all points for results are given.
  case scoreFullResults = "score.full.results"
  // Dues (01-QĐ/TW)
  /// Share of the insurance salary paid a month.
  case duesInsuredShare = "dues.insured.share"
  /// Share of a pension paid a month.
  case duesPensionShare = "dues.pension.share"
  /// Share of a merit allowance paid a month.
  case duesMeritShare = "dues.merit.share"
  /// Amount in đồng a student pays a month.
  case duesStudentAmount = "dues.student.amount"
  /// Share of the regional minimum wage paid by others below retirement age.
  case duesOtherWorkingShare = "dues.other.working.share"
  /// Share of the regional minimum wage paid by others at retirement age.
  case duesOtherRetiredShare = "dues.other.retired.share"
  /// Monthly minimum wage of region I in đồng.
  case wageRegion1 = "wage.region1"
  /// Monthly minimum wage of region II in đồng.
  case wageRegion2 = "wage.region2"
  /// Monthly minimum wage of region III in đồng.
  case wageRegion3 = "wage.region3"
  /// Monthly minimum wage of region IV in đồng.
  case wageRegion4 = "wage.region4"
  /// Years of Party age from which no dues are paid.
  case duesExemptPartyYears = "dues.exempt.partyyears"
  /// The region of the minimum wage the cell is in, 1 to 4.
  case duesRegion = "dues.region"
  /// Amount in đồng others paid at least before shares of a wage were set.
  case duesOtherAmountMinimum = "dues.other.amount.minimum"
  /// Amount in đồng others paid at most before shares of a wage were set.
  case duesOtherAmountMaximum = "dues.other.amount.maximum"
  /// The least share waived for hardship.
  case duesReliefSmall = "dues.relief.small"
  /// The share waived for hardship between the two others.
  case duesReliefMiddle = "dues.relief.middle"
  /// The greatest share waived for hardship short of an exemption.
  case duesReliefLarge = "dues.relief.large"
  /// People named to collect dues at least.
  case duesCollectorsMinimum = "dues.collectors.minimum"
  /// Months a reduction for hardship is granted for at most.
  case duesHardshipMonths = "dues.hardship.months"
  /// Đồng that amounts of dues are rounded down to a multiple of.
  case duesRoundingDong = "dues.rounding.dong"
  /// Share of the dues the cell keeps.
  case duesKeptShare = "dues.kept.share"
  /// Months with dues of which nothing was sent up, from which they are named.
  case duesRemitMonths = "dues.remit.months"
  /// Months of dues after which a cell has a rule by which it spends.
  case fundRuleMonths = "fund.rule.months"
  /// Days after a post changed hands within which books, money and things are handed over.
  case handOverDays = "handover.days"
  /// Months of the calendar year unpaid without reason that lead to deletion.
  case duesMonthsYear = "dues.months.year"
  /// Months of the last twelve unpaid without reason that lead to deletion.
  case duesMonthsTwelve = "dues.months.twelve"
  /// Months in a row unpaid without reason that lead to deletion.
  case duesMonthsConsecutive = "dues.months.consecutive"
  // The chair's conclusion on a task; no document seen sets a scale
  /// Share of those present who spoke, above which the points for speaking are the highest.
  case scoreSpeakersHigh = "score.speakers.high"
  /// Share from which they are the second.
  case scoreSpeakersMiddle = "score.speakers.middle"
  /// Share from which they are the third.
  case scoreSpeakersLow = "score.speakers.low"
  /// Share from which they are the least.
  case scoreSpeakersLeast = "score.speakers.least"
  /// Points above the highest share.
  case scoreSpeakersHighPoints = "score.speakers.high.points"
  /// Points from the second share.
  case scoreSpeakersMiddlePoints = "score.speakers.middle.points"
  /// Points from the third share.
  case scoreSpeakersLowPoints = "score.speakers.low.points"
  /// Points from the least share.
  case scoreSpeakersLeastPoints = "score.speakers.least.points"
  /// Share of the work from which what is reached is excellent.
  case taskLevelExcellent = "task.level.excellent"
  /// Share of the work from which what is reached is good.
  case taskLevelGood = "task.level.good"
  /// Share of the work from which what is reached is average.
  case taskLevelAverage = "task.level.average"
  // Year end (366-QĐ/TW)
  /// The month the year of work begins in, 1 for the calendar year.
  case yearFirstMonth = "year.first.month"
  /// Points from which a member may be rated excellent.
  case ratingExcellentPoints = "rating.excellent.points"
  /// Points from which a member may be rated good.
  case ratingGoodPoints = "rating.good.points"
  /// Points from which a member may be rated as having completed.
  case ratingCompletePoints = "rating.complete.points"
  /// Share of tasks exceeded that the excellent level needs at least.
  case ratingExcellentExceeded = "rating.excellent.exceeded"
  /// Share of earlier shortcomings fixed that the excellent level needs at least.
  case ratingExcellentFixed = "rating.excellent.fixed"
  /// Share of tasks on time that the excellent level needs at least.
  case ratingExcellentOnTime = "rating.excellent.ontime"
  /// Share of tasks on time that the good level needs at least.
  case ratingGoodOnTime = "rating.good.ontime"
  /// Share of tasks done that the complete level needs at least.
  case ratingCompleteDone = "rating.complete.done"
  /// Share of tasks late that the complete level allows at most.
  case ratingCompleteLate = "rating.complete.late"
  /// Share of the base that may be rated excellent at most.
  case ratingExcellentShare = "rating.excellent.share"
  /// Share of the regular meetings of a year missed, above which a rating asks for a reason.
  case ratingAbsenceShare = "rating.absence.share"
  /// Regular meetings of a year missed at least for that share to be looked at.
  case ratingAbsenceMeetings = "rating.absence.meetings"
  /// 1 when the base of that share counts the excellent ones too, 0 when only the good ones.
  case ratingBaseCountsExcellent = "rating.base.countsexcellent"
  /// Members who may be rated excellent where the share of the base is less than one.
  case ratingExcellentSmall = "rating.excellent.small"
  /// Months since admission from which a member is rated.
  case ratingMembershipMonths = "rating.membership.months"
  /// Working days before the review its draft is sent at least.
  case ratingReviewWorkdays = "rating.review.workdays"
  /// Reviews of each quarter by those who lead the cell.
  case ratingQuarterReviews = "rating.quarter.reviews"
  /// Years in a row not completed that lead to deletion.
  case ratingNotCompleteYears = "rating.notcomplete.years"
  /// Points at most for the common criteria.
  case ratingCommonPoints = "rating.common.points"
  /// Points at most for results of tasks.
  case ratingTaskPoints = "rating.task.points"
  /// Comments from the place of residence a year.
  case residenceCommentsPerYear = "residence.comments.peryear"
  /// Comments of places of residence from which the same words for all are named.
  case residenceAlikeMembers = "residence.alike.members"
  // Assignment (38-HD/BTCTW IV.2)
  /// Tasks each member is given at least.
  case assignmentTasksMinimum = "assignment.tasks.minimum"
  /// Tasks each member is given at most.
  case assignmentTasksMaximum = "assignment.tasks.maximum"
  /// Months in a row without a report after which a standing task is forgotten.
  case assignmentSilentMonths = "assignment.silent.months"
  /// Resolutions on assignment a year at least.
  case assignmentResolutionsPerYear = "assignment.resolutions.peryear"
  /// Plans of inspection and supervision a year at least.
  case assignmentInspectionPlansPerYear = "assignment.inspectionplans.peryear"
  /// Months after the notice of an inspection from above within which its remedy is on record.
  case documentInspectionMonths = "document.inspection.months"
  /// Inspections a year at least, where the plan names no number.
  case assignmentInspectionsPerYear = "assignment.inspections.peryear"
  /// How much of the planned number is to be held before the last month of the year.
  case assignmentInspectionsShare = "assignment.inspections.share"
  /// Months after a change of the committee or cell within which the working regulation is looked at again.
  case regulationRevisionMonths = "regulation.revision.months"
  /// Reports on each open task a month at least.
  case assignmentReportsPerMonth = "assignment.reports.permonth"
  // Visits
  /// Months after which a member is asked again what he wishes and how he lives.
  case visitMonths = "visit.months"

  // Party badges
  /// Years of Party age of the first badge.
  case badgeFirstYears = "badge.first.years"
  /// Years of Party age of the second badge.
  case badgeSecondYears = "badge.second.years"
  /// Years from the second badge on to each further one.
  case badgeStepYears = "badge.step.years"
  /// Years of Party age of the last badge.
  case badgeLastYears = "badge.last.years"
  /// The days of a year on which badges are given, as day and month: `3/2`.
  case badgeFirstDay = "badge.day.first"
  case badgeSecondDay = "badge.day.second"
  case badgeThirdDay = "badge.day.third"
  case badgeFourthDay = "badge.day.fourth"

  // Signs of violation
  /// Days after which a sign of violation that was not concluded is named.
  case signOpenDays = "sign.open.days"

  // Training of those elected
  /// Months after coming to a post of the committee within which its holder is trained.
  case trainingMonths = "training.months"

  // Training: chibo's own numbers, no rules of the Party
  /// Faults of the cell an exam is sat on.
  case trainingExamFaults = "training.exam.faults"
  /// Minutes of an exam.
  case trainingExamMinutes = "training.exam.minutes"
  /// An exam is passed when at least this share of the faults is mended.
  case trainingExamPass = "training.exam.pass"

  // Suggestions: chibo's own weights, no rules of the Party
  /// Tasks a member is given at most when tasks are distributed.
  case suggestTasksMaximum = "suggest.tasks.maximum"
  /// Age from which only light tasks are suggested.
  case suggestAgeLight = "suggest.age.light"
  /// Age from which nothing heavy and nothing monthly is proposed.
  case suggestAgeOld = "suggest.age.old"
  /// Age up to which a member counts as young.
  case suggestAgeYoung = "suggest.age.young"
  /// Households up to which looking after them is a light task.
  case suggestHouseholdsLight = "suggest.households.light"
  /// Days ahead within which what runs out belongs on the agenda.
  case suggestAgendaDays = "suggest.agenda.days"
  /// Points for a strength that the task names.
  case suggestWeightStrength = "suggest.weight.strength"
  /// Points for a job that the task names.
  case suggestWeightJob = "suggest.weight.job"
  /// Points for a group the member belongs to and a common task suits.
  case suggestWeightSuits = "suggest.weight.suits"
  /// Points for a member of the group or area of the task.
  case suggestWeightGroup = "suggest.weight.group"
  /// Points for an open task in the same area.
  case suggestWeightArea = "suggest.weight.area"
  /// Points taken off the secretary.
  case suggestWeightSecretary = "suggest.weight.secretary"
  /// Points taken off deputies and committee members.
  case suggestWeightCommittee = "suggest.weight.committee"
  /// Points for each open task fewer than the mean, taken off for each one more.
  case suggestWeightTasks = "suggest.weight.tasks"
  /// Points for each household fewer than the mean, taken off for each one more.
  case suggestWeightHouseholds = "suggest.weight.households"
  /// Points for one without a standing task when a standing task is to be given.
  case suggestWeightFixed = "suggest.weight.fixed"
  /// Points for a past task exceeded, as a mean over the past tasks.
  case suggestWeightExceeded = "suggest.weight.exceeded"
  /// Points for a past task done in time, as a mean over the past tasks.
  case suggestWeightDone = "suggest.weight.done"
  /// Points taken off for a past task done late or one that is behind, as a mean over the past tasks.
  case suggestWeightLate = "suggest.weight.late"
  /// Points taken off for a past task not met, as a mean over the past tasks.
  case suggestWeightNotMet = "suggest.weight.notmet"
  /// Times that the results of similar tasks count on top.
  case suggestWeightSimilar = "suggest.weight.similar"
  /// Points for a light task to one who gets only light ones.
  case suggestWeightLight = "suggest.weight.light"
  /// Points taken off for circumstances on record when the task is not light.
  case suggestWeightCircumstances = "suggest.weight.circumstances"
}
