/// A resolution of the last twelve months passed outside a meeting, without a vote, or after a vote that failed; and a draft that a meeting left one.
///
/// A resolution goes by the vote its paper tells, else by the last on what it decides; a vote on the minutes or of another resolution passes nothing.
/// A draft, and one of a meeting not yet closed, is left alone; a vote whose threshold is not known counts as passed.
///
/// Source: 294-QĐ/TW § 9.3.
func resolutionsWithoutVote(in cell: Cell, on day: Day) -> [Finding] {
  let first = day.adding(months: -12)
  let passed = cell.documents.compactMap { document -> Finding? in
    guard document.fact.isPassedResolution, first < document.fact.day, document.fact.day <= day else { return nil }
    let evidence: RecordID?
    let gap: ResolutionGap
    if let meeting = document.fact.meeting.flatMap(cell.meeting) {
      let vote = cell.vote(on: document)
      guard meeting.isClosed, vote.map({ $0.fact.result.passed == false }) ?? true else { return nil }
      gap = vote.map { .failed($0.fact.ballot) } ?? .noVote(meeting.id)
      evidence = vote?.record ?? meeting.record
    } else {
      gap = .outsideMeeting
      evidence = nil
    }
    return Finding(.vote(.resolutionWithoutVote(document.fact.number, gap)), evidence: [document.record, evidence])
  }
  return passed + draftsLeft(in: cell, since: first, until: day)
}

/// Drafts laid before a meeting of the cell that closed without a vote naming them: what else was voted on did not pass them.
private func draftsLeft(in cell: Cell, since first: Day, until day: Day) -> [Finding] {
  cell.documents.compactMap { document in
    guard case .resolution(_, draft: true) = document.fact.kind, first < document.fact.day, document.fact.day <= day,
      let meeting = document.fact.meeting.flatMap(cell.meeting), meeting.isClosed, !cell.isCommitteeConvened(for: meeting),
      !cell.votes.contains(where: { document.record < $0.record && $0.fact.ballot.resolution == document.fact.number })
    else { return nil }
    return Finding(
      .vote(.resolutionWithoutVote(document.fact.number, .stillDraft(meeting.id))), evidence: [document.record, meeting.record])
  }
}

/// What a resolution lacks to have been passed.
public enum ResolutionGap: Sendable, Equatable {
  case outsideMeeting
  case noVote(MeetingID)
  case failed(Ballot)
  /// Laid before a meeting that closed, and never voted on by its number.
  case stillDraft(MeetingID)
}

extension Cell {
  /// The vote that passed a resolution of a meeting or failed to; nil when there was none.
  fileprivate func vote(on resolution: Recorded<RegisteredDocument>) -> Recorded<HeldVote>? {
    guard let matter = matter(of: resolution) else { return nil }
    if let vote = matter.vote { return vote }
    let own = Set(matter.entries.map(\.record))
    return votes.last { own.contains($0.record) } ?? voteAfter(resolution)
  }

  /// The first vote after it in its meeting that is of no other resolution.
  private func voteAfter(_ resolution: Recorded<RegisteredDocument>) -> Recorded<HeldVote>? {
    guard let meeting = resolution.fact.meeting else { return nil }
    let others = resolutions(of: meeting).filter { $0 != resolution }
    let taken = Set(others.compactMap { self.matter(of: $0)?.vote?.record })
    return votes.first { vote in
      let ballot = vote.fact.ballot
      return vote.fact.meeting == meeting && resolution.record < vote.record && ballot.matter == .resolution && ballot.resolution == nil
        && !ballot.isOnMinutesAlone && !taken.contains(vote.record) && !others.contains { $0.fact.isTitled(by: ballot.text) }
    }
  }
}

extension RegisteredDocument {
  /// A resolution that is no draft.
  var isPassedResolution: Bool {
    if case .resolution(_, draft: false) = kind { true } else { false }
  }
}
