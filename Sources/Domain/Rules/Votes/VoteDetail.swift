/// What a rule on voting found, one case a rule.
public enum VoteDetail: Sendable, Equatable {
  /// Fewer votes than present members who may vote.
  case uncountedVote(MeetingID, Ballot, mayVote: Int)
  /// More votes than members who may vote; outside a meeting there is none.
  case overcountedVote(MeetingID?, Count, cast: Int, mayVote: Int)
  case notAllowed(MeetingID, Ballot, VoteBar)
  /// Holds the post from the day of an election in which others, or nobody, won it.
  case postNotWon(MeetingID, Post, MemberID)
  /// By show of hands on what is to be voted in secret.
  case openVote(MeetingID, Ballot)
  /// The last of `times` votes on one question that failed, with no report of the cell since.
  case failedVotes(MeetingID, Ballot, times: Int)
  case resolutionWithoutVote(DocumentNumber, ResolutionGap)
  /// Admitted, or decided to be when there is no such member, without a vote on it that passed.
  case admissionWithoutVote(String, MemberID?, on: Day)
  /// On an admission that does not say whose.
  case voteWithoutCandidate(MeetingID, Ballot)
  /// Stood for election without the right to.
  case ineligibleCandidate(MeetingID, Post, MemberID, Standing)
  /// Elected at the meeting, and not on record as holding the post.
  case electedWithoutPost(MeetingID, Post, MemberID)
  /// The deciding authority's days since a vote that passed are over, and no decision is on record; of a candidate when there is no member.
  case decisionLate(String, MemberID?, Matter, voted: Day, limit: Day)
  /// Closed with seats of an election left empty.
  case vacantSeats(MeetingID, Post, vacant: Int, tied: [MemberID])
}

extension VoteDetail {
  var code: FindingCode {
    switch self {
    case .uncountedVote: .uncountedVote
    case .overcountedVote: .overcountedVote
    case .notAllowed: .voteNotAllowed
    case .postNotWon: .postNotWon
    case .openVote: .openVote
    case .failedVotes: .failedVotes
    case .resolutionWithoutVote: .resolutionWithoutVote
    case .admissionWithoutVote: .admissionWithoutVote
    case .voteWithoutCandidate: .voteWithoutCandidate
    case .electedWithoutPost: .electedWithoutPost
    case .decisionLate: .decisionLate
    case .ineligibleCandidate: .ineligibleCandidate
    case .vacantSeats: .vacantSeats
    }
  }

  var subject: FindingSubject {
    switch self {
    case .uncountedVote(let meeting, _, _), .openVote(let meeting, _), .failedVotes(let meeting, _, _),
      .voteWithoutCandidate(let meeting, _), .ineligibleCandidate(let meeting, _, _, _),
      .vacantSeats(let meeting, _, _, _), .notAllowed(let meeting, _, _), .overcountedVote(let meeting?, _, _, _):
      .meeting(meeting)
    case .overcountedVote(nil, .rating(let member?, _, _), _, _), .postNotWon(_, _, let member): .member(member)
    case .overcountedVote(nil, .rating(nil, let year, _), _, _): .year(year)
    case .overcountedVote(nil, _, _, _): .cell
    case .resolutionWithoutVote(let number, _): .document(number)
    case .electedWithoutPost(_, _, let member): .member(member)
    case .admissionWithoutVote(_, let member?, _), .decisionLate(_, let member?, _, _, _): .member(member)
    case .admissionWithoutVote(let name, nil, _), .decisionLate(let name, nil, _, _, _): .candidate(name)
    }
  }
}
