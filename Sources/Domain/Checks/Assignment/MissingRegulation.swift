/// A cell that has met or given tasks, without a working regulation (quy chế làm việc) since its term began.
///
/// Source: 7619-CV/BTCTW; 38-HD/BTCTW IV.2.
public struct MissingRegulation: Check {
  public static let about = About(.noRegulation, serves: .inRegulation, weight: .warning, source: "38-HD/BTCTW IV.2; 7619-CV/BTCTW")

  /// Nil when no term is on record either.
  public let term: Term?

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard !cell.tasks.isEmpty || !cell.meetings.isEmpty else { return [] }
    let term = cell.terms.newest(on: day, from: \.from)
    let regulation = cell.regulation(on: day)
    if let regulation, regulation.isOf(term) { return [] }
    return [
      Finding(
        MissingRegulation(term: term?.fact.term), evidence: [term?.record, regulation?.record])
    ]
  }
}

extension Recorded<Regulation> {
  /// In force since the term began, or of no term on record.
  func isOf(_ term: Recorded<TermFact>?) -> Bool { term.map { $0.fact.from <= fact.from } ?? true }
}

extension FindingCode {
  public static let noRegulation = FindingCode("assignment.no-regulation")
}
