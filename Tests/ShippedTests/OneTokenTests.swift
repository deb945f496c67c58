import Diagnostics
import Interpreter
import Session
import Syntax
import Testing

/// Deleting, swapping or misspelling any one token of a shipped script yields a message at that place, and the rest is still checked.
///
/// What counts, precisely. After the change
/// 1. there is exactly one message, of form or of meaning, and its place lies on the lines of the statement that was changed. Two sorts of
///    changes may be told elsewhere: of a word that opens or closes a block, anywhere in that block; of a name that the statement brings into
///    being (a handle, a task, a template), where the name is first missed, once; or
/// 2. there is no message, because the change made another legal program: a clause fewer, other free text, another number, a filler word, a
///    name in a template that is looked up only when the template is used.
/// In either case every other statement reads as before, so that the rest of the file is checked as before.
///
/// Each combination of statement, token and neighbour is tried where it first occurs, with the statements beside it.
struct OneTokenTests {
  @Test func oneMessageAtThePlaceAndTheRestIsRead() throws {
    var seen: Set<String> = []
    var wrong: [String] = []
    for source in try Scripts.all() {
      let script = Parser.parse(source).script
      for change in OneTokenChange.all(of: source) where seen.insert("\(change.kind) \(change.shape)").inserted {
        guard let index = script.firstIndex(where: { $0.span.end >= change.span.end }) else { continue }
        if let problem = OneTokenTests.problem(of: change, at: index, in: script, source) { wrong.append("\(source.name): \(problem)") }
      }
    }
    #expect(seen.count > 1000)
    #expect(wrong.isEmpty, "\(wrong.count)\n\(wrong.joined(separator: "\n"))")
  }

  /// The law for the form: the changed statement between its neighbours.
  private static func problem(of change: OneTokenChange, at index: Int, in script: [Sentence], _ source: SourceText) -> String? {
    let (before, after) = (max(0, index - 1), min(script.count - 1, index + 1))
    let range = Int(script[before].span.start)..<Int(script[after].span.end)
    let window = SourceText(name: source.name, bytes: change.applied(to: source, in: range) + [UInt8(ascii: "\n")])
    let parsed = Parser.parse(window)
    let place =
      "\(change)\n  " + parsed.diagnostics.map { "\(window.position(of: $0.span?.start ?? 0)) \($0.message.en)" }.joined(separator: "; ")
    if parsed.diagnostics.count > 1 { return "several: \(place)" }
    let isBlock = script[index].holdsStatements
    if let span = parsed.diagnostics.first?.span {
      let lines = isBlock ? Int(script[index].span.start)..<Int(script[index].span.end) : change.lines(in: source, of: script[index])
      let offset = Int(span.start) + range.lowerBound
      if !(lines.lowerBound...lines.upperBound + change.replacement.utf8.count).contains(offset) { return "elsewhere: \(place)" }
    }
    // What lost its verb and begins with a clause goes on with the statement above.
    if parsed.diagnostics.isEmpty, change.kind == .leftOut, change.span.start == script[index].span.start { return nil }
    if before < index, parsed.script.first?.statement != script[before].statement { return "before: \(place)" }
    if after > index, !isBlock, parsed.script.last?.statement != script[after].statement { return "after: \(place)" }
    return nil
  }
}

extension OneTokenChange {
  /// The bytes of the statement's lines.
  func lines(in source: SourceText, of sentence: Sentence) -> Range<Int> {
    let bytes = source.bytes
    var end = Int(sentence.span.end)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return Int(sentence.span.start)..<end
  }
}

extension Sentence {
  fileprivate var holdsStatements: Bool {
    switch statement {
    case .control(.template), .control(.forEach), .control(.if): true
    default: false
    }
  }
}
