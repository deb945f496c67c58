/// What a rule on voting found, one case a rule.
public enum VoteDetail: Sendable, Equatable {
  /// Fewer votes than present members who may vote.
  case uncountedVote(MeetingID, Ballot, mayVote: Int)
  /// By show of hands on what is to be voted in secret.
  case openVote(MeetingID, Ballot)
  /// The last of `times` votes on one question that failed, with no report of the cell since.
  case failedVotes(MeetingID, Ballot, times: Int)
  case resolutionWithoutVote(DocumentNumber, ResolutionGap)
}

extension VoteDetail {
  var code: FindingCode {
    switch self {
    case .uncountedVote: .uncountedVote
    case .openVote: .openVote
    case .failedVotes: .failedVotes
    case .resolutionWithoutVote: .resolutionWithoutVote
    }
  }

  var subject: FindingSubject {
    switch self {
    case .uncountedVote(let meeting, _, _), .openVote(let meeting, _), .failedVotes(let meeting, _, _): .meeting(meeting)
    case .resolutionWithoutVote(let number, _): .document(number)
    }
  }
}
