/// Which findings of a check are the doing of a statement, and so are named as soon as it is recorded.
///
/// What was amiss before the statement is left to `rà soát`.
public enum Stake: Sendable, Equatable {
  /// The statement cannot break the rule.
  case none
  /// Those whose evidence names the record of the statement.
  case record
  /// Those about one of these, whatever their evidence.
  case subjects(Set<FindingSubject>)

  /// - Parameter record: that of the statement.
  public func covers(_ finding: Finding, record: RecordID) -> Bool {
    switch self {
    case .none: false
    case .record: finding.evidence.contains(record)
    case .subjects(let subjects): subjects.contains(finding.subject)
    }
  }

  /// What is looked at when a point, target or shortcoming is stated or adjusted.
  init(ofFollowUpsIn event: Event) {
    switch event {
    case .talk(.followUpStated): self = .record
    case .talk(.followUpAdjusted(let id, _, _)): self = .subjects([.followUp(id)])
    default: self = .none
    }
  }

  /// What is looked at when a candidate is stated.
  init(ofCandidatesIn event: Event) {
    if case .membership(.candidateChanged(let change)) = event { self = .subjects([.candidate(change.name)]) } else { self = .none }
  }
}

extension Event {
  /// Somebody is entered on the roster, or received again.
  var entersMember: Bool {
    switch self {
    case .roster(.memberAdded), .roster(.memberReturned): true
    default: false
    }
  }

  /// A member becomes exempt, goes elsewhere, is suspended or leaves.
  var takesMemberAway: Bool {
    guard case .membership(.standingChanged(_, let fact)) = self else { return false }
    return switch fact.step {
    case .exempted, .wentAway, .suspended, .left: true
    case .joined, .confirmed, .resumed: false
    }
  }
}

extension Cell {
  /// The members who had the task last.
  func holders(of id: TaskID) -> Set<FindingSubject> { Set((task(id)?.assignment.members ?? []).map(FindingSubject.member)) }
}
