/// A candidate considered or decided on while younger than may be admitted, or older than is admitted without special consent.
///
/// Source: Điều lệ Đảng; numbers: `candidate.age.minimum`, `candidate.age.maximum`.
public struct CandidateAgeOutOfBounds: Check {
  public static let about = About(.candidateAge, serves: .goodOrder, weight: .notice, source: "Điều lệ Đảng")

  /// By name.
  public let candidate: String
  public let born: Birth
  /// The day the cell considered the admission, or it was decided on.
  public let considered: Day
  /// The one not kept.
  public let bound: AgeBound

  public var subject: FindingSubject { .candidate(candidate) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofCandidatesIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.candidates.compactMap { candidate in
      guard let born = candidate.born, let step = candidate.step(.considered) ?? candidate.step(.decided),
        day.adding(months: -12) <= step.fact, let least = cell.rules.value(.candidateAgeMinimum, on: step.fact),
        let most = cell.rules.value(.candidateAgeMaximum, on: step.fact)
      else { return nil }
      let isYoung = born.age(on: step.fact) < least.count
      let isOld = born.leastAge(on: step.fact) > most.count
      guard isYoung || isOld else { return nil }
      let birth = candidate.changes.last { $0.fact.born != nil }?.record
      return Finding(
        CandidateAgeOutOfBounds(
          candidate: candidate.name, born: born, considered: step.fact, bound: isYoung ? .below(least.count) : .above(most.count)),
        evidence: [birth, step.record], parameters: [isYoung ? least : most])
    }
  }
}

/// The bound of age a candidate does not keep.
public enum AgeBound: Sendable, Equatable {
  case below(Int)
  case above(Int)
}

extension FindingCode {
  public static let candidateAge = FindingCode("candidate.age")
}
