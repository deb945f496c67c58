/// A candidate being prepared with fewer helpers than there are to be; who is not an official member on the roster does not count.
///
/// The remedy names the secretary, to be replaced by whoever helps.
///
/// Source: 294-QĐ/TW § 4; 38-HD/BTCTW (a named official member helps); number: `candidate.helpers.minimum`.
public struct CandidateWithoutHelper: Check {
  public static let about = About(.candidateWithoutHelper, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4; 38-HD/BTCTW")

  /// By name.
  public let candidate: String
  /// Helpers who are official members on the roster.
  public let has: Int
  public let needed: Int

  public var subject: FindingSubject { .candidate(candidate) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofCandidatesIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.candidateHelpersMinimum, on: day) else { return [] }
    return cell.openCandidates(on: day).compactMap { candidate in
      let helpers = candidate.helpers(on: day).filter { cell.member($0)?.standing(on: day) == .official }
      guard helpers.count < minimum.count else { return nil }
      return Finding(
        CandidateWithoutHelper(candidate: candidate.name, has: helpers.count, needed: minimum.count),
        evidence: [candidate.changes.last?.record], parameters: [minimum])
    }
  }
}

extension FindingCode {
  public static let candidateWithoutHelper = FindingCode("candidate.no-helper")
}
