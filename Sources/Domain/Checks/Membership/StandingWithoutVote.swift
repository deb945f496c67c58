/// A recognition, deletion or expulsion on record without a vote of the cell on it that passed, or after a later one that did not.
///
/// Only what was stated after the first meeting on record is looked at, for a vote before it is not known. A vote that names nobody is
/// taken to be on the member; one whose threshold is not known counts as passed. A vote counts when it was held between the member's
/// entry and the statement. What cannot be voted on is left to `EndingNotAllowed`.
///
/// Source: 294-QĐ/TW § 4.2.3, § 8.2, § 9.3; 06-HD/TW 4.6, 11.1.
public struct StandingWithoutVote: MemberCheck {
  public static let about = About(
    .standingWithoutVote, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2.3, § 8.2, § 9.3; 06-HD/TW 4.6, 11.1")

  public let member: MemberID
  /// Recognition, deletion or expulsion.
  public let matter: Matter
  public let from: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .membership(.standingChanged(_, let fact)) = event, fact.step == .confirmed { return .record }
    return event.takesMemberAway ? .record : .none
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let first = cell.meetings.lazy.map(\.facts.day).min() else { return [] }
    let votes = cell.ownVotes
    return cell.members.flatMap { member in
      member.standings.compactMap { step -> Finding? in
        guard let matter = step.fact.step.matter, first <= step.fact.from, step.fact.from <= day else { return nil }
        if case .left(let departure) = step.fact.step, let rank = member.rank(on: step.fact.from), departure.isBarred(for: rank) {
          return nil
        }
        let entered = member.joining(on: step.fact.from)?.fact.from ?? .beginning
        let held = votes.filter { vote in
          cell.decides(vote, matter, on: member) && entered <= vote.day && vote.day <= max(step.day, step.fact.from)
        }
        guard !held.carry(lostBy: { $0.subject == member.id || $0.says(member.name) }) else { return nil }
        return Finding(StandingWithoutVote(member: member.id, matter: matter, from: step.fact.from), evidence: [step.record])
      }
    }
  }
}

extension StandingStep {
  /// What the cell votes on before the step.
  fileprivate var matter: Matter? {
    switch self {
    case .confirmed: .recognition
    case .left(.removed): .deletion
    case .left(.expelled): .expulsion
    case .joined, .exempted, .wentAway, .suspended, .resumed, .left: nil
    }
  }
}

extension FindingCode {
  public static let standingWithoutVote = FindingCode("member.no-vote")
}
