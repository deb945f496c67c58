import Domain

extension Checks {
  static let membership: [any Worded.Type] = [
    // Discipline
    RepeatedAbsence.self, UnexcusedAbsence.self,
    // Admission
    CandidateWithoutHelper.self, ProbationerWithoutHelper.self, IrregularCandidateSteps.self, LateCeremony.self,
    LapsedCandidateCourse.self, CandidateAgeOutOfBounds.self,
    // Transfers and returns
    LateTransfer.self, LateIntroductionPaper.self, PeriodTooShort.self, EarlyReadmission.self,
    // Standing
    ProbationOver.self, WrongRecognitionDate.self, StandingWithoutVote.self, EndingNotAllowed.self, PeriodOver.self, PeriodTooLong.self,
    ExemptionWithoutEnd.self,
    ExemptionWithoutPapers.self, DeletionWithoutRequests.self, DateAhead.self,
  ]
}
