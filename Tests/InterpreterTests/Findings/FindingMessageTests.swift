import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Words of findings")
struct FindingMessageTests {
  @Test("print")
  func prints() throws {
    let cell = try TroubledCell.make()
    for finding in cell.findings(on: TroubledCell.lastDay) {
      print(
        finding.code.rawValue, "|", finding.message(cell: cell).vi, "|", finding.message(cell: cell).en, "|",
        finding.remedyStatement(cell: cell) ?? "-")
    }
    print(Set(FindingCode.allCases.map(\.rawValue)).subtracting(cell.findings(on: TroubledCell.lastDay).map(\.code.rawValue)))
    if let f = cell.findings(on: TroubledCell.lastDay).first { print(f.explanation(cell: cell).vi) }
  }
}
