/// A vote of the last twelve months on discipline, dismissal or expulsion that was not secret.
///
/// Source: 21-QĐ/TW; 294-QĐ/TW § 9.3.
func openVotes(in cell: Cell, on day: Day) -> [Finding] {
  cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote in
    guard vote.fact.ballot.matter.isSecret, !vote.fact.ballot.secret else { return nil }
    let subject = vote.fact.ballot.subject
    return Finding(
      .vote(.openVote(meeting.id, vote.fact.ballot)), evidence: [vote.record],
      remedy: subject.map { .holdVote(vote.fact.ballot.matter, $0) })
  }
}

extension Matter {
  /// To be voted by secret ballot (bỏ phiếu kín).
  fileprivate var isSecret: Bool {
    switch self {
    case .expulsion, .discipline, .dismissal: true
    case .resolution, .admission, .recognition, .deletion: false
    }
  }
}
