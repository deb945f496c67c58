import Foundation
import Testing

/// Compares with the text kept in `Tests/Cases/documents`; `UPDATE_CASES=1` rewrites it and fails, so that the change is read.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let file = tests.appendingPathComponent("Cases/documents/" + name)
  if ProcessInfo.processInfo.environment["UPDATE_CASES"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("rewrote \(name)", sourceLocation: sourceLocation)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  for (number, lines) in zip(kept.components(separatedBy: "\n"), text.components(separatedBy: "\n")).enumerated() where lines.0 != lines.1 {
    Issue.record("\(name):\(number + 1): “\(lines.0)” has become “\(lines.1)”", sourceLocation: sourceLocation)
    return
  }
  #expect(Array(kept.utf8) == Array(text.utf8), sourceLocation: sourceLocation)
}
