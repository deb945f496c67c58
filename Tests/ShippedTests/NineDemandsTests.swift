import Diagnostics
import Domain
import Foundation
import Interpreter
import Syntax
import Testing
import Wording

/// `docs/nine-demands.md`: its examples run and find what they say, and its table names every check where it belongs.
@Suite struct NineDemandsTests {
  private static let text: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "docs/nine-demands.md"), encoding: .utf8)) ?? ""
  }()

  /// The examples in order; the first one is the cell the others begin with.
  static let examples: [String] = text.components(separatedBy: "```chibo\n").dropFirst().map { part in
    part.components(separatedBy: "```")[0]
  }

  @Test func everyDemandHasAnExample() { #expect(Self.examples.count == 1 + Demand.allCases.count - 1) }

  @Test(arguments: 1..<10) func theExampleRunsAndFindsWhatItSays(_ number: Int) throws {
    let store = try Store(today: try day(2026, 1, 5))
    try store.run(Self.examples[0])
    var script = ""
    for line in Self.examples[number].split(separator: "\n") {
      guard line.hasPrefix("-- rà soát") else {
        script += line + "\n"
        continue
      }
      try store.run(script)
      script = ""
      let parts = line.split(separator: ":")
      let found = Set(try store.cell.findings(on: store.session.interpreter.today).map(\.code.rawValue))
      for code in parts[1].split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
        #expect(Checks.named(code) != nil, "\(code)")
        #expect(found.contains(code) == !line.contains("không thấy"), "\(line)")
      }
    }
    try store.run(script)
  }

  @Test(arguments: Demand.allCases.filter { $0 != .record }) func theTableNamesEveryCheckOfTheDemand(_ demand: Demand) throws {
    let row = try #require(Self.text.split(separator: "\n").first { $0.hasPrefix("| [\(demand.rawValue). ") })
    let named = row.split(separator: "`").filter { Checks.named(String($0)) != nil }.map(String.init)
    #expect(named.sorted() == Checks.all.filter { $0.about.demand == demand }.map { $0.about.code.rawValue }.sorted())
  }

  @Test func theTableNamesStatementsThatExist() {
    let rows = Self.text.split(separator: "\n").filter { $0.hasPrefix("| [") }
    for row in rows {
      let statements = row.split(separator: "|")[1].split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      for statement in statements where !statement.hasPrefix("--") {
        let codes = Parser.parse(SourceText(String(statement))).diagnostics.map(\.code)
        #expect(!codes.contains(SyntaxCode.unknownVerb.rawValue), "\(statement)")
      }
    }
  }
}
