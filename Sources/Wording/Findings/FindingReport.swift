import Diagnostics
import Domain

/// A finding in words.
public struct FindingReport: Sendable, Equatable {
  /// How it was accepted.
  public struct Acceptance: Sendable, Equatable {
    public let reason: String
    /// The record that says so.
    public let record: Int
  }

  public let code: String
  /// Changes with the facts the finding rests on.
  public let fingerprint: String
  public let severity: Severity
  /// What its rule serves.
  public let demand: Demand
  public let message: Localized
  /// Document the rule is from, and a note when its number is uncertain.
  public let source: Localized
  /// Record numbers.
  public let evidence: [Int]
  /// Statements that would mend it, one a line, with the keywords of either language.
  public let remedy: Localized?
  /// Text and numbers of the rule were seen in the document and nobody reads them otherwise.
  public let isFirm: Bool
  /// Nil while the finding is open.
  public let acceptance: Acceptance?
}

extension FindingReport {
  /// - Parameter cell: the cell the finding was made in.
  package init(_ finding: Finding, in cell: Cell) {
    code = finding.code.rawValue
    severity = finding.diagnosticSeverity
    demand = finding.about.demand
    message = finding.status(cell: cell)
    source = finding.sourceNote
    evidence = finding.evidence.map(\.number)
    remedy = finding.remedyStatement(cell: cell)
    isFirm = finding.certainty.isFirm
    let mark = finding.mark
    fingerprint = mark.fingerprint
    acceptance = cell.acceptances[mark].map { Acceptance(reason: $0.fact, record: $0.record.number) }
  }
}
