import Domain
import Interpreter
import Testing

/// A small cell whose record provokes the codes of one field of the checks.
///
/// It ends in an open meeting, so that every mending statement can be made.
struct TroubledCell: Sendable, CustomTestStringConvertible {
  /// Names its golden file.
  let name: String
  /// The findings it is for; others come of its being small.
  let codes: Set<FindingCode>
  let script: String

  static let lastDay = day(2026, 12, 20)
  /// Together they provoke every code.
  static let all = [
    assignment, following, standing, meetings, yearEnd, groups, dues, fund, admission, smallOrganisation, largeOrganisation, followUps,
    elections, procedure, sending, counts, quarters, beforeThird, inspectedSchool, inspectedVillage,
  ]

  var testDescription: String { name }

  func session() throws -> Session {
    try Session(rules: try Shipped.rules(), today: Self.lastDay, script)
  }

  /// What the cell is for, as found on the last day.
  func findings(in cell: Cell) -> [Finding] { cell.findings(of: codes, on: Self.lastDay) }
}
