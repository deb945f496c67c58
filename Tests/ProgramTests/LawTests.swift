import Foundation
import Testing

/// Inputs that once failed, ordered by the law they broke, with all that the program prints of them.
///
/// With `UPDATE_CASES=1` a file is written anew and the test still fails, so that the difference is read.
@Suite struct LawTests {
  static let folder = URL(filePath: Program.projectFile("Tests/Cases/laws"))

  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".case") }.sorted()
  }

  @Test(arguments: try Self.files())
  func printsWhatIsRight(file: String) throws {
    let url = Self.folder.appending(path: file)
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
