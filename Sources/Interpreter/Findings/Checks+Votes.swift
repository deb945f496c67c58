import Domain

extension Checks {
  static let votes: [any Worded.Type] = [
    UncountedVote.self, OvercountedVote.self, VoteNotAllowed.self, OpenVote.self, RepeatedlyFailedVote.self, ResolutionWithoutVote.self,
    VoteWithoutCandidate.self, AdmissionWithoutVote.self, IneligibleCandidate.self, VacantSeats.self, LateDecision.self,
    ElectedWithoutPost.self, PostNotWon.self,
  ]
}
