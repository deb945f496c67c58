import Domain
import Foundation
import Interpreter
import Testing
import Wording

/// The examples of `docs/nine-demands.md` run and find what they say.
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
}
