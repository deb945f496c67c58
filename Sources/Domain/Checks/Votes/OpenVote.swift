/// A vote of the last twelve months on discipline, dismissal or expulsion that was not secret.
///
/// Source: 21-QĐ/TW; 294-QĐ/TW § 9.3.
public struct OpenVote: MeetingCheck {
  public static let about = About(.openVote, serves: .goodOrder, weight: .warning, source: "21-QĐ/TW; 294-QĐ/TW § 9.3")

  public let meeting: MeetingID
  /// By show of hands.
  public let ballot: Ballot

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.voted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote in
      guard vote.fact.ballot.matter.isSecret, vote.fact.ballot.way != .secret else { return nil }
      return Finding(OpenVote(meeting: meeting.id, ballot: vote.fact.ballot), evidence: [vote.record])
    }
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

extension FindingCode {
  public static let openVote = FindingCode("vote.not-secret")
}
