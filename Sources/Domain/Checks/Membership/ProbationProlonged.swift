/// A probationary member on whose recognition the last vote was lost, and whose probation has gone on longer than it may be prolonged.
///
/// Probation runs from the ceremony. Without any vote it is `member.probation-over` that is found, and a vote that was carried waits for the
/// decision from above.
///
/// Source: 294-QĐ/TW § 4.2.2; a guide of Hà Nội on how long; numbers: `probation.months`, `probation.extension.months`.
public struct ProbationProlonged: MemberCheck {
  public static let about = About(
    .probationProlonged, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2.2; hướng dẫn Hà Nội", isDisputed: true)

  public let member: MemberID
  /// The day of the vote that was lost last.
  public let voted: Day
  /// The last day probation may go on.
  public let limit: Day

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.probationMonths, on: day), let extra = cell.rules.value(.probationExtensionMonths, on: day)
    else { return [] }
    let votes = cell.ownVotes.filter { $0.fact.ballot.matter == .recognition && $0.day <= day }
    return cell.members.compactMap { member in
      guard member.isOnRoster(on: day), member.rank(on: day) == .probationary, let began = member.probationStart(on: day) else {
        return nil
      }
      let limit = began.adding(months: months.count + extra.count)
      guard limit < day, let vote = votes.last(where: { cell.decides($0, .recognition, on: member) && began <= $0.day }),
        !vote.fact.result.isCarried
      else { return nil }
      return Finding(
        ProbationProlonged(member: member.id, voted: vote.day, limit: limit), evidence: [member.joining(on: day)?.record, vote.record],
        parameters: [months, extra])
    }
  }
}

extension FindingCode {
  public static let probationProlonged = FindingCode("member.probation-prolonged")
}
