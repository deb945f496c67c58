/// A year in which the cell prepared nobody for admission, and years without an admission, looked at in the last three months.
///
/// Admissions are those the roster shows, by their day or by entry as a probationer. A cell that began to meet in the second half of the year
/// has no year to look back on.
///
/// Source: 21-NQ/TW (new members are admitted every year); number: `candidate.source.months`.
public struct NoCandidates: Check {
  public static let about = About(.noCandidates, serves: .goodOrder, weight: .notice, source: "21-NQ/TW")

  public let year: Int
  /// Nobody was admitted after this day.
  public let since: Day

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let year = cell.workYear(of: day)
    let begin = cell.period(ofWorkYear: year).lowerBound
    guard cell.isLateInWorkYear(day), let months = cell.rules.value(.candidateSourceMonths, on: day),
      let meeting = cell.firstRegularMeeting(of: year, upTo: day), meeting.facts.day < begin.adding(months: 6),
      !cell.candidates.contains(where: { $0.isPrepared(from: begin, upTo: day) })
    else { return [] }
    let since = day.adding(months: -months.count)
    guard !cell.members.contains(where: { $0.isAdmitted(after: since, on: day) }), cell.openCandidates(on: day).isEmpty else { return [] }
    return [Finding(NoCandidates(year: year, since: since), evidence: [meeting.record], parameters: [months])]
  }
}

extension Candidate {
  /// Something was stated of the candidate in the days.
  fileprivate func isPrepared(from first: Day, upTo last: Day) -> Bool { changes.contains { first <= $0.day && $0.day <= last } }
}

extension Member {
  /// Admitted to the Party after a day, or on probation still.
  fileprivate func isAdmitted(after begin: Day, on day: Day) -> Bool {
    if rank(on: day) == .probationary, isOnRoster(on: day) { return true }
    if let admitted = facts.admitted { return begin < admitted }
    return standings.contains { $0.fact.isAdmission && begin < $0.fact.from }
  }
}

extension FindingCode {
  public static let noCandidates = FindingCode("candidate.none")
}
