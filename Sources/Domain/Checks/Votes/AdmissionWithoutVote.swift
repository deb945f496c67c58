import TextRoom

/// An admission, held or decided on, without a vote on the candidate that passed, or after a later one that did not.
///
/// A vote counts when it names the candidate, or names nobody and has the name in its words, and was held by then. What the cell may have
/// voted on before its first meeting on record is left aside: an admission considered before it or, when that day is not stated, one within
/// the working days after it that decision and ceremony may take. A vote whose threshold is not known counts as passed.
///
/// Source: 294-QĐ/TW § 4, § 9.3; 06-HD/TW 3.6b; numbers: `admission.decision.workdays`, `admission.ceremony.workdays`.
public struct AdmissionWithoutVote: Check {
  public static let about = About(
    .admissionWithoutVote, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4, § 9.3; 06-HD/TW 3.6b")

  public let name: String
  /// Nil for a candidate who is not admitted yet.
  public let member: MemberID?
  /// Of the admission, or of the decision on it when there is no such member.
  public let admitted: Day

  public var subject: FindingSubject { member.map(FindingSubject.member) ?? .candidate(name) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.entersMember ? .record : Stake(ofCandidatesIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let first = cell.meetings.lazy.map(\.facts.day).min() else { return [] }
    let decision = cell.rules.value(.decisionWorkdays, on: day)?.count ?? 0
    let ceremony = cell.rules.value(.ceremonyWorkdays, on: day)?.count ?? 0
    let isKnown = { (candidate: Candidate?, admission: Day, workdays: Int) in
      candidate?.step(.considered).map { first <= $0.fact } ?? (first.adding(workdays: workdays) < admission)
    }
    let members = cell.members.compactMap { member -> Finding? in
      guard let joining = member.joining(on: day), joining.fact.isAdmission, let admitted = member.facts.admitted,
        admitted <= day, isKnown(cell.candidate(of: member), admitted, decision + ceremony),
        !cell.hasAdmitted(member.name, member.id, by: admitted)
      else { return nil }
      return Finding(AdmissionWithoutVote(name: member.name, member: member.id, admitted: admitted), evidence: [joining.record])
    }
    let candidates = cell.candidates.compactMap { candidate -> Finding? in
      guard cell.member(of: candidate) == nil, let decided = candidate.step(.decided), decided.fact <= day,
        isKnown(candidate, decided.fact, decision), !cell.hasAdmitted(candidate.name, nil, by: decided.fact)
      else { return nil }
      return Finding(AdmissionWithoutVote(name: candidate.name, member: nil, admitted: decided.fact), evidence: [decided.record])
    }
    return members + candidates
  }
}

extension Cell {
  /// The votes of the cell on the admission of a candidate, in the order held.
  public func votes(on candidate: String) -> [Recorded<HeldVote>] { ownVotes.filter { $0.fact.ballot.admits(candidate, nil) } }

  /// A vote on the admission of the person that passed by the day, with none lost after it.
  fileprivate func hasAdmitted(_ name: String, _ member: MemberID?, by day: Day) -> Bool {
    ownVotes.filter { $0.day <= day && $0.fact.ballot.admits(name, member) }.carry { _ in true }
  }
}

extension Ballot {
  /// On the admission of the person; one that names nobody is when the name stands in its words.
  func admits(_ name: String, _ member: MemberID?) -> Bool {
    guard matter == .admission else { return false }
    if let candidate { return candidate.isName(name) }
    if let subject { return subject == member }
    return says(name)
  }

  /// Has the name in its words.
  func says(_ name: String) -> Bool { " \(text.nameKey) ".contains(" \(name.nameKey) ") }
}

extension FindingCode {
  public static let admissionWithoutVote = FindingCode("candidate.no-vote")
}
