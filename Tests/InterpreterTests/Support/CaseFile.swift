import Foundation
import Testing

/// A golden file under `Tests/Cases`; what is found must equal it letter by letter.
///
/// With `UPDATE_CASES=1` the file is written anew and the test still fails, so that the difference is read.
struct CaseFile {
  let url: URL

  /// - Parameter path: under `Tests/Cases`, such as `readback/tasks.case`.
  init(_ path: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/\(path)").standardizedFileURL
  }

  var text: String { get throws { try String(contentsOf: url, encoding: .utf8) } }

  func expect(_ found: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil, (try? text) != found {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try found.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(url.lastPathComponent) was written anew: read the difference", sourceLocation: sourceLocation)
      return
    }
    let wanted = try text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = found.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, expected)) in zip(lines, wanted).enumerated() where line != expected {
      Issue.record("\(url.lastPathComponent):\(number + 1)\nexpected: \(expected)\n   found: \(line)", sourceLocation: sourceLocation)
      return
    }
    #expect(lines.count == wanted.count, "\(url.lastPathComponent) has another number of lines", sourceLocation: sourceLocation)
  }
}
