/// An admission, recognition or deletion that failed as often as the cell is to try, without a report of the cell since.
///
/// Votes on one member or candidate count together, and votes that name nobody when their words are the same; one that passed begins the count anew. A
/// vote counted again in the same meeting is one vote. A report (BC) of the cell registered on the day of the last vote or later settles it.
///
/// Source: 06-HD/TW 3.6b, 4.6, 5.1; 294-QĐ/TW § 9.3.4; number: `vote.failures.report`.
public struct RepeatedlyFailedVote: MeetingCheck {
  public static let about = About(.failedVotes, serves: .goodOrder, weight: .warning, source: "06-HD/TW 3.6b, 4.6, 5.1; 294-QĐ/TW § 9.3.4")

  /// Of the last vote.
  public let meeting: MeetingID
  /// The last of the votes.
  public let ballot: Ballot
  /// Votes on the question that failed.
  public let times: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.voted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let limit = cell.rules.value(.voteFailuresToReport, on: day) else { return [] }
    var failures: [Ballot.Question: [(meeting: Meeting, vote: Recorded<Cell.HeldVote>)]] = [:]
    for held in cell.standingVotes(of: { $0.facts.day <= day && !cell.isCommitteeConvened(for: $0) }) {
      let ballot = held.vote.fact.ballot
      guard ballot.matter.isReportedWhenFailing, let passed = held.vote.fact.result.passed else { continue }
      if passed { failures[ballot.concern] = nil } else { failures[ballot.concern, default: []].append(held) }
    }
    let reports = cell.documents.filter { $0.fact.isOfCell && $0.fact.number.type.uppercased() == "BC" }
    let exhausted = failures.values.filter { $0.count >= max(limit.count, 1) }.compactMap { votes in
      votes.last.map { (votes: votes, last: $0) }
    }
    return exhausted.sorted { $0.last.vote.record < $1.last.vote.record }.compactMap { votes, last in
      guard !reports.contains(where: { last.vote.day <= $0.fact.day }) else { return nil }
      return Finding(
        RepeatedlyFailedVote(meeting: last.meeting.id, ballot: last.vote.fact.ballot, times: votes.count),
        evidence: votes.map(\.vote.record),
        parameters: [limit])
    }
  }
}

extension Matter {
  fileprivate var isReportedWhenFailing: Bool {
    switch self {
    case .admission, .recognition, .deletion: true
    case .resolution, .expulsion, .discipline, .dismissal: false
    }
  }
}

extension FindingCode {
  public static let failedVotes = FindingCode("vote.failed")
}
