import Diagnostics
import Domain
import Interpreter
import Session
import Syntax
import Testing

extension OneTokenTests {
  /// The same law for the meaning: each changed statement of the sample year is rehearsed with those that follow, where it stands in the year.
  @Test(arguments: [
    ["01-danh-sach", "02-phan-cong", "03-quy-1", "04-quy-2", "05-quy-3", "06-quy-4", "07-cuoi-nam"], ["dai-hoi"], ["english-quarter"],
  ])
  func oneMessageOfMeaning(names: [String]) throws {
    let store = try Store(today: try day(2026, 1, 1))
    var seen: Set<String> = []
    var wrong: [String] = []
    for name in names {
      let source = try Scripts.source("samples/\(name).chibo")
      let script = Parser.parse(source).script
      var changes = OneTokenChange.all(of: source)[...]
      for (index, sentence) in script.enumerated() {
        while let change = changes.first, change.span.end <= sentence.span.end {
          changes.removeFirst()
          guard seen.insert("\(change.kind) \(change.shape)").inserted else { continue }
          if let problem = problem(of: change, at: index, in: script, source, store) { wrong.append("\(name): \(problem)") }
        }
        try store.session.run([sentence], from: source)
      }
    }
    #expect(seen.count > 300)
    #expect(wrong.isEmpty, "\(wrong.count)\n\(wrong.joined(separator: "\n"))")
  }

  private func problem(of change: OneTokenChange, at index: Int, in script: [Sentence], _ source: SourceText, _ store: Store) -> String? {
    let last = min(script.count - 1, index + 12)
    let range = Int(script[index].span.start)..<Int(script[last].span.end)
    let window = SourceText(name: source.name, bytes: change.applied(to: source, in: range) + [UInt8(ascii: "\n")])
    let parsed = Parser.parse(window)
    let found = parsed.diagnostics + store.session.rehearse(parsed, from: window).map(\.diagnostic)
    let told = found.map { "\(window.position(of: $0.span?.start ?? 0).line): \($0.message.en) [\($0.code)]" }.joined(separator: "; ")
    let place = "\(change)\n  \(window.line(1))\n  \(told)"
    if found.count > 1 { return "several: \(place)" }
    let lines = change.lines(in: source, of: script[index])
    guard let start = found.first?.span?.start, Int(start) > lines.count + change.replacement.utf8.count else { return nil }
    // What the statement brings into being is missed where it is used first.
    if ["member.unknown", "task.unknown", "followup.unknown"].contains(found.first?.code) { return nil }
    return "elsewhere: \(place)"
  }
}

extension SourceText {
  fileprivate func line(_ number: Int) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(number - 1).first.map(
      String.init) ?? ""
  }
}
