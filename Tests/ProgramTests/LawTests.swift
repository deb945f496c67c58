import Foundation
import Testing

/// The program's own cases: inputs that once failed, ordered by the law they broke, and what released versions ran.
///
/// With `UPDATE_CASES=1` a file is written anew and the test still fails, so that the difference is read; `CHIBO_CASES=law17` tries only
/// the cases whose names begin so.
@Suite struct LawTests {
  /// Paths in the project.
  static func files() throws -> [String] {
    let wanted = ProcessInfo.processInfo.environment["CHIBO_CASES"]
    let frozen = try FileManager.default.contentsOfDirectory(atPath: Program.projectFile("Tests/Frozen")).filter { !$0.hasSuffix(".md") }
      .map { "Tests/Frozen/\($0)/cases" }
    return try (["Tests/Cases/laws"] + frozen).flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: Program.projectFile(folder)).filter { $0.hasSuffix(".case") }.map {
        "\(folder)/\($0)"
      }
    }.filter { file in wanted.map { file.contains("/" + $0) } ?? true }.sorted()
  }

  @Test(arguments: try Self.files())
  func printsWhatIsRight(file: String) throws {
    let url = URL(filePath: Program.projectFile(file))
    let text = try String(contentsOf: url, encoding: .utf8)
    let found = try Transcript(text).run(in: Program())
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil, found != text {
      try found.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(file) was written anew: read the difference")
      return
    }
    let lines = zip(found.split(separator: "\n"), text.split(separator: "\n"))
    let first = lines.first { $0 != $1 }.map { "found: \($0)\nexpected: \($1)" }
    #expect(found == text, "\(file)\n\(first ?? "")")
  }
}
