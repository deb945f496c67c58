/// A candidate whose admission the cell considered, or was decided on, with a step before it that is not on record or lies after it.
///
/// Also steps stated in another order than they are to be taken in. Looked at until a year after the last step.
///
/// Source: 294-QĐ/TW § 3, § 4; 06-HD/TW 3.
public struct IrregularCandidateSteps: Check {
  public static let about = About(.candidateSteps, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 3, § 4; 06-HD/TW 3")

  /// By name.
  public let candidate: String
  /// Before the last one, and not on record.
  public let missing: [CandidateStep]
  /// After the step they should come before.
  public let late: [CandidateStep]

  public var subject: FindingSubject { .candidate(candidate) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofCandidatesIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.candidates.compactMap { candidate in
      let taken = CandidateStep.allCases.compactMap { step in candidate.step(step).map { (step: step, entry: $0) } }
      guard let last = taken.last, last.step >= .considered, day.adding(months: -12) <= last.entry.fact else { return nil }
      let missing = CandidateStep.allCases.filter { step in step < last.step && !taken.contains { $0.step == step } }
      let reversed = zip(taken, taken.dropFirst()).filter { $1.entry.fact < $0.entry.fact }.map(\.0.step)
      guard !missing.isEmpty || !reversed.isEmpty else { return nil }
      return Finding(
        IrregularCandidateSteps(candidate: candidate.name, missing: missing, late: reversed), evidence: taken.map(\.entry.record))
    }
  }
}

extension FindingCode {
  public static let candidateSteps = FindingCode("candidate.steps")
}
