/// A resolution of the last twelve months passed outside a meeting, without a vote, or after a vote that failed; and a draft that a meeting left one.
///
/// A resolution goes by the vote its paper tells, else by the last on what it decides; a vote on the minutes, of another resolution or on
/// another matter passes nothing.
/// A draft, and one of a meeting not yet closed, is left alone; a vote whose threshold is not known counts as passed.
///
/// Source: 294-QĐ/TW § 9.3.
public struct ResolutionWithoutVote: Check {
  public static let about = About(.resolutionWithoutVote, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 9.3")

  public let resolution: DocumentNumber
  public let gap: ResolutionGap

  public var subject: FindingSubject { .document(resolution) }
  public var weight: FindingSeverity {
    if case .failed = gap { .breach } else { Self.about.weight }
  }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .votes(.resolved): .record
    case .meeting(.closed): .subjects(cell.resolutionsOfLastMeeting)
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let first = day.adding(months: -12)
    let passed = cell.documents.compactMap { document -> Finding? in
      guard document.fact.isPassedResolution, first < document.fact.day, document.fact.day <= day else { return nil }
      let evidence: RecordID?
      let gap: ResolutionGap
      if let meeting = document.fact.meeting.flatMap(cell.meeting) {
        let vote = cell.passing(document)?.vote
        guard meeting.isClosed, vote.map({ $0.fact.result.passed == false }) ?? true else { return nil }
        gap = vote.map { .failed($0.fact.ballot) } ?? .noVote(meeting.id)
        evidence = vote?.record ?? meeting.record
      } else {
        gap = .outsideMeeting
        evidence = nil
      }
      return Finding(
        ResolutionWithoutVote(resolution: document.fact.number, gap: gap), evidence: [document.record, evidence])
    }
    return passed + draftsLeft(in: cell, since: first, until: day)
  }
}

/// Drafts laid before a meeting of the cell that closed without a vote naming them: what else was voted on did not pass them.
private func draftsLeft(in cell: Cell, since first: Day, until day: Day) -> [Finding] {
  cell.documents.compactMap { document in
    guard case .resolution(_, draft: true) = document.fact.kind, first < document.fact.day, document.fact.day <= day,
      let meeting = document.fact.meeting.flatMap(cell.meeting), meeting.isClosed, !cell.isCommitteeConvened(for: meeting),
      !cell.votes.contains(where: { document.record < $0.record && $0.fact.ballot.resolution == document.fact.number })
    else { return nil }
    return Finding(
      ResolutionWithoutVote(resolution: document.fact.number, gap: .stillDraft(meeting.id)), evidence: [document.record, meeting.record])
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
  fileprivate var resolutionsOfLastMeeting: Set<FindingSubject> {
    guard let meeting = meetings.last else { return [] }
    return Set(documents.lazy.filter { $0.fact.meeting == meeting.id }.map { .document($0.fact.number) })
  }
}

extension RegisteredDocument {
  /// A resolution that is no draft.
  var isPassedResolution: Bool {
    if case .resolution(_, draft: false) = kind { true } else { false }
  }
}

extension FindingCode {
  public static let resolutionWithoutVote = FindingCode("resolution.no-vote")
}
