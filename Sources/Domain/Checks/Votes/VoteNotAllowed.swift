/// A vote of the last twelve months on what the rules do not allow to be voted on.
///
/// Recognition is voted on after the months of probation, and of a probationary member of the cell; who is a member is not admitted; a
/// probationary member is only reprimanded or warned; only who holds a post is dismissed from it; of a visitor the home cell decides but for discipline; a
/// committee does not discipline.
/// A member is looked at as the record had it when the vote was held.
///
/// Source: 294-QĐ/TW § 4.2, § 6.3.2, § 8; 22-QĐ/TW; number: `probation.months`.
public struct VoteNotAllowed: MeetingCheck {
  public static let about = About(.voteNotAllowed, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2, § 6.3.2, § 8; 21-QĐ/TW")

  public let meeting: MeetingID
  public let ballot: Ballot
  public let bar: VoteBar

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.voted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.standingVotes(inYearUpTo: day).compactMap { meeting, vote in
      guard let (bar, parameter) = cell.bar(of: vote, in: meeting) else { return nil }
      return Finding(
        VoteNotAllowed(meeting: meeting.id, ballot: vote.fact.ballot, bar: bar), evidence: [vote.record],
        parameters: [parameter].compactMap(\.self))
    }
  }
}

/// Why something was not to be voted on.
public enum VoteBar: Sendable, Equatable {
  /// Probation lasts until the day.
  case probation(until: Day)
  /// What the member is in the cell does not go with the matter.
  case standing(Standing)
  /// Holds no post on record that could be taken away.
  case noPost
  /// Only the cell decides.
  case committee
}

extension Cell {
  fileprivate func bar(of vote: Recorded<HeldVote>, in meeting: Meeting) -> (VoteBar, RuleParameter?)? {
    let ballot = vote.fact.ballot
    let day = meeting.facts.day
    if ballot.matter.isForCellAlone, isCommitteeConvened(for: meeting) { return (.committee, nil) }
    guard let member = concerned(by: ballot, on: day), let rank = member.rank(on: day, before: vote.record),
      let standing = member.standing(on: day, before: vote.record)
    else { return nil }
    if standing.hasLeft { return ballot.matter == .admission ? nil : (.standing(standing), nil) }
    switch (ballot.matter, rank) {
    case (.recognition, .probationary):
      guard let months = rules.value(.probationMonths, on: day), let began = member.probationStart(on: day) else { return nil }
      let end = began.adding(months: months.count)
      return day < end ? (.probation(until: end), months) : nil
    case (.recognition, .official), (.recognition, .visiting), (.deletion, .visiting), (.expulsion, .visiting), (.dismissal, .visiting),
      (.expulsion, .probationary), (.dismissal, .probationary), (.admission, _):
      return (.standing(rank.standing), nil)
    case (.dismissal, .official): return member.posts(on: day).isEmpty ? (.noPost, nil) : nil
    case (.deletion, _), (.expulsion, .official), (.discipline, _), (.resolution, _): return nil
    }
  }

  /// The member a vote names, or the only one in its words; of an admission one admitted by the day who has the name it says.
  private func concerned(by ballot: Ballot, on day: Day) -> Member? {
    if let subject = ballot.subject { return member(subject) }
    switch ballot.matter {
    case .resolution: return nil
    case .admission: return members.first { ballot.admits($0.name, nil) && $0.facts.admitted.map { $0 < day } ?? true }
    case .recognition, .deletion, .expulsion, .discipline, .dismissal:
      let named = members.filter { ballot.says($0.name) }
      return named.count == 1 ? named[0] : nil
    }
  }
}

extension Matter {
  /// A committee has no power to discipline. Source: 294-QĐ/TW § 8; 21-QĐ/TW.
  fileprivate var isForCellAlone: Bool {
    switch self {
    case .expulsion, .discipline, .dismissal: true
    case .resolution, .admission, .recognition, .deletion: false
    }
  }
}

extension FindingCode {
  public static let voteNotAllowed = FindingCode("vote.not-allowed")
}
