import Diagnostics
import Domain
import Testing

@testable import Interpreter
@testable import Syntax

/// A refused text with the interpreter as it was before.
struct Refusal: CustomStringConvertible {
  let diagnostic: Diagnostic
  /// The statement, or the lines that are none.
  let text: String
  /// The place of the message within the text; nil where it lies elsewhere, such as in a template.
  let span: Span?
  private let before: Snapshot

  var description: String { "\(diagnostic.code): \(text)" }

  /// - Parameter range: of the text within its source.
  init(_ diagnostic: Diagnostic, _ range: Range<Int>, of source: SourceText, before: Snapshot) {
    self.diagnostic = diagnostic
    self.before = before
    text = String(decoding: source.bytes[range], as: UTF8.self)
    let (low, high) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    span = diagnostic.span.flatMap { low <= $0.start && $0.end <= high ? Span($0.start - low, $0.end - low) : nil }
  }

  /// Types texts, one after the other, in a fresh copy of the interpreter.
  ///
  /// - Returns: the message that refuses one of them; nil when all are accepted.
  func typing(_ texts: [String]) -> Diagnostic? {
    let copy = before.interpreter()
    for text in texts {
      let source = SourceText(text)
      let parsed = Parser.parse(source)
      if let problem = parsed.diagnostics.first { return problem }
      do throws(Failure) { try copy.run(parsed.script, from: source) } catch { return error.diagnostic }
    }
    return nil
  }

  /// The text with something else at the place of the message, which may begin a word earlier and end some later.
  func replacing(with offered: String) -> [String] {
    guard let span else { return [] }
    let source = SourceText(text)
    let tokens = Lexer.tokens(of: source).filter { $0.kind != .newline && $0.kind != .endOfFile }
    let ends = [span.end] + tokens.prefix { $0.kind != .colon }.map(\.span.end).filter { $0 > span.end }
    let starts = [span.start] + tokens.map(\.span.start).filter { $0 < span.start }.suffix(2).reversed()
    let bytes = UInt32(source.bytes.count)
    let within = tokens.map(\.span.start).filter { span.start < $0 && $0 < span.end }
    return (starts + within).flatMap { start in
      ends.flatMap { end in [" ", ""].map { source[Span(0, start)] + offered + $0 + source[Span(end, bytes)] } }
    }
  }
}

/// All that an interpreter knows at a moment.
struct Snapshot {
  private let state: State
  private let day: Day
  private let scopes: [Scope]
  private let templates: [String: Template]
  private let listed: [FindingMark]?

  init(_ interpreter: Interpreter) {
    state = interpreter.state
    day = interpreter.today
    scopes = interpreter.scopes
    templates = interpreter.templates
    listed = interpreter.listedFindings
  }

  func interpreter() -> Interpreter {
    let copy = Interpreter(state: state, host: NotingHost(), clock: { day })
    (copy.scopes, copy.templates, copy.listedFindings) = (scopes, templates, listed)
    return copy
  }
}

extension Snapshot {
  /// Types what is offered for all that is refused of a script.
  func expectOffersToBeAccepted(in script: String) {
    for refusal in Refusal.all(of: script, in: interpreter()) {
      for language in Language.allCases { refusal.expectOffersToBeAccepted(in: language) }
    }
  }
}

extension Refusal {
  /// Everything that is refused of a script, each statement in the state that those before it left.
  static func all(of script: String, in session: Session) -> [Refusal] { all(of: script, in: session.interpreter) }

  static func all(of script: String, in interpreter: Interpreter) -> [Refusal] {
    let source = SourceText(name: "thử", script)
    let parsed = Parser.parse(source)
    var found: [Refusal] = []
    var unread = parsed.diagnostics.map { (range: lines(of: $0, in: source, parsed.script), diagnostic: $0) }[...]
    let broken = unread.map(\.range)
    for sentence in parsed.script + [nil] {
      let start = sentence.map { Int($0.span.start) } ?? source.bytes.count
      let before = Snapshot(interpreter)
      while let (range, diagnostic) = unread.first, range.lowerBound <= start {
        unread.removeFirst()
        found.append(Refusal(diagnostic, range, of: source, before: before))
      }
      guard let sentence, !broken.contains(where: { $0.contains(start) }) else { continue }
      do throws(Failure) { try interpreter.run([sentence], from: source) } catch {
        var diagnostic = error.diagnostic
        if error.source.name != source.name { diagnostic.span = nil }
        found.append(Refusal(diagnostic, start..<Int(sentence.span.end), of: source, before: before))
      }
    }
    return found
  }

  /// The lines of a message, from the beginning of its statement.
  private static func lines(of diagnostic: Diagnostic, in source: SourceText, _ script: [Sentence]) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let span = diagnostic.span ?? .zero
    let line = source.bytes[..<Int(span.start)].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let statement = script.last { $0.span.start <= span.start && Int($0.span.end) >= line }.map { Int($0.span.start) } ?? line
    let end = source.bytes[Int(span.end)...].firstIndex(of: newline) ?? source.bytes.count
    return min(line, statement)..<end
  }
}
