import Diagnostics
import Domain
import Interpreter
import Journal
import LawSupport
import Session
import Shipped
import Syntax
import Testing
import Wording

@testable import Training

/// Cells that follow from a seed.
@Suite struct InventedCellTests {
  static func session(_ script: [String], day: Day, rules: RuleBook) throws -> Session {
    let source = SourceText(name: "bịa", script.joined(separator: "\n"))
    let parsed = Parser.parse(source)
    #expect(parsed.diagnostics.map(\.message.vi) == [])
    let session = try Session(journal: MemoryJournal(), rules: rules, host: SilentHost(), author: "", day: { day }, now: { 0 })
    do throws(Failure) {
      try session.enter(parsed.script, from: source)
    } catch {
      let line = error.diagnostic.span.map { source.position(of: $0.start).line } ?? 0
      Issue.record("\(error.diagnostic.message.vi): \(line > 0 ? script[line - 1] : "")")
    }
    return session
  }

  @Test(arguments: [InventedCell.Season.midYear, .yearEnd]) func nothingIsFoundInACleanCell(_ season: InventedCell.Season) throws {
    let rules = try ShippedExerciseTests.rules()
    for seed in Laws.seeds(15) {
      let invented = InventedCell(seed: seed, season: season)
      let session = try Self.session(invented.script, day: invented.day, rules: rules)
      let cell = try #require(session.interpreter.state.cell)
      let found = cell.findings(on: invented.day)
      #expect(found.map { "\($0.code.rawValue) \($0.subject)" } == [], "seed \(seed)")
    }
  }
}
