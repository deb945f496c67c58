/// What a rule on voting found, one case a rule.
public enum VoteDetail: Sendable, Equatable {
  /// Fewer votes than present members who may vote.
  case uncountedVote(MeetingID, Ballot, mayVote: Int)
}

extension VoteDetail {
  var code: FindingCode {
    switch self {
    case .uncountedVote: .uncountedVote
    }
  }

  var subject: FindingSubject {
    switch self {
    case .uncountedVote(let meeting, _, _): .meeting(meeting)
    }
  }
}
