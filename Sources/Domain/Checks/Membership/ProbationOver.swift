/// A probationary member whose probation is over and on whose recognition the cell has not voted in time.
///
/// Probation runs from the ceremony; a vote since then settles the matter for this rule, whatever came of it, and the decision of the
/// higher committee is not waited for here. Working days are Monday to Friday, as public holidays are not known. A member of whom no day
/// of admission is known is not measured.
///
/// Source: 294-QĐ/TW § 4.2.2; numbers: `probation.months`, `probation.recognition.workdays`.
public struct ProbationOver: MemberCheck {
  public static let about = About(.probationOver, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2.2")

  public let member: MemberID
  /// The day probation ended.
  public let ended: Day
  /// The last day to vote on recognition.
  public let limit: Day

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.probationMonths, on: day), let workdays = cell.rules.value(.recognitionWorkdays, on: day)
    else { return [] }
    let votes = cell.ownVotes
    return cell.members.compactMap { member in
      guard member.isOnRoster(on: day), member.rank(on: day) == .probationary, let began = member.probationStart(on: day) else {
        return nil
      }
      let ended = began.adding(months: months.count)
      let limit = ended.adding(workdays: workdays.count)
      guard limit < day, !votes.contains(where: { cell.decides($0, .recognition, on: member) && began <= $0.day }) else { return nil }
      return Finding(
        ProbationOver(member: member.id, ended: ended, limit: limit), evidence: [member.joining(on: day)?.record],
        parameters: [months, workdays])
    }
  }
}

extension Member {
  /// The step that brought the member onto the roster last.
  func joining(on day: Day) -> Recorded<StandingFact>? {
    standings.last { entry in
      if case .joined = entry.fact.step { entry.fact.from <= day } else { false }
    }
  }

  /// The day of the admission ceremony, or of entry as a probationer who is admitted here; nil when neither was stated.
  func probationStart(on day: Day) -> Day? {
    if let admitted = facts.admitted { return admitted }
    guard let joining = joining(on: day), joining.fact.from > .beginning, joining.fact.isAdmission else { return nil }
    return joining.fact.from
  }
}

extension Day {
  /// The day from which a member without any date is on the roster.
  static let beginning = Day(year: 1, month: 1, day: 1) ?? Day(number: .min)
}

extension Cell {
  /// Whether a vote was held on the matter and the member; one that names nobody, in its words neither, is taken to be on whoever it could
  /// concern.
  func decides(_ vote: Recorded<HeldVote>, _ matter: Matter, on member: Member) -> Bool {
    let ballot = vote.fact.ballot
    guard ballot.matter == matter else { return false }
    if let subject = ballot.subject { return subject == member.id }
    return ballot.says(member.name) || !members.contains { ballot.says($0.name) }
  }
}

extension [Recorded<Cell.HeldVote>] {
  /// One of them was carried, and none lost after it on the same person.
  ///
  /// - Parameter names: the person is meant by the words or the subject of the vote.
  func carry(lostBy names: (Ballot) -> Bool) -> Bool {
    let lost = last { !$0.fact.result.isCarried && names($0.fact.ballot) }?.record
    return contains { vote in vote.fact.result.isCarried && lost.map { $0 < vote.record } ?? true }
  }
}

extension FindingCode {
  public static let probationOver = FindingCode("member.probation-over")
}
