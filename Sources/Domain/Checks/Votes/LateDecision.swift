/// An admission or recognition the cell voted for whose decision is not on record though the deciding authority's working days are over.
///
/// They count from the vote, as the day the file was sent up is not known; for a recognition the days it may be prolonged by are added.
/// Working days are Monday to Friday, as public holidays are not known.
///
/// Source: a guide of Hà Nội; numbers: `admission.decision.workdays`, `recognition.decision.workdays`, `recognition.decision.extension`.
public struct LateDecision: Check {
  public static let about = About(.decisionLate, serves: .goodOrder, weight: .notice, source: "hướng dẫn Hà Nội")

  public let name: String
  /// Nil for a candidate.
  public let member: MemberID?
  /// Admission or recognition.
  public let matter: Matter
  public let voted: Day
  /// The last of the working days.
  public let limit: Day

  public var subject: FindingSubject { member.map(FindingSubject.member) ?? .candidate(name) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let admissions = cell.openCandidates(on: day).compactMap { candidate -> Finding? in
      guard candidate.step(.decided) == nil, let vote = cell.votes(on: candidate.name).last else { return nil }
      return lateDecision(on: vote, .admission, candidate.name, nil, cell.rules.numbers([.decisionWorkdays], on: vote.day), day)
    }
    let votes = cell.ownVotes
    let recognitions = cell.members.compactMap { member -> Finding? in
      guard member.isOnRoster(on: day), member.rank(on: day) == .probationary, let began = member.probationStart(on: day),
        let vote = votes.last(where: {
          $0.fact.ballot.subject == member.id && $0.fact.ballot.matter == .recognition && began <= $0.day
        })
      else { return nil }
      let names: [ParameterName] = [.recognitionDecisionWorkdays, .recognitionDecisionExtension]
      return lateDecision(on: vote, .recognition, member.name, member.id, cell.rules.numbers(names, on: vote.day), day)
    }
    return admissions + recognitions
  }
}

private func lateDecision(
  on vote: Recorded<Cell.HeldVote>, _ matter: Matter, _ name: String, _ member: MemberID?, _ numbers: [RuleParameter], _ day: Day
) -> Finding? {
  let limit = vote.day.adding(workdays: numbers.reduce(0) { $0 + $1.count })
  guard !numbers.isEmpty, vote.fact.result.passed == true, limit < day else { return nil }
  return Finding(
    LateDecision(name: name, member: member, matter: matter, voted: vote.day, limit: limit), evidence: [vote.record], parameters: numbers)
}

extension RuleBook {
  fileprivate func numbers(_ names: [ParameterName], on day: Day) -> [RuleParameter] { names.compactMap { value($0, on: day) } }
}

extension FindingCode {
  public static let decisionLate = FindingCode("vote.decision-late")
}
