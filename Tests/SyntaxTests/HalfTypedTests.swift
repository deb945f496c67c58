import Diagnostics
import LawSupport
import Testing

@testable import Syntax

/// Parsing ends on every text, says what is missing, and reads what follows.
struct HalfTypedTests {
  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func everyPrefixEnds(_ sentence: CorpusSentence) {
    let bytes = Array(sentence.text.utf8)
    for length in 0...bytes.count {
      let half = Parser.parse(SourceText(name: "test", bytes: Array(bytes[..<length])))
      #expect(half.diagnostics.allSatisfy { $0.span.map { $0.range.upperBound <= length } ?? true })
    }
  }

  /// Every line of the cases and scripts, most of which are no statements, and the beginnings of each as a whole.
  @Test(.enabled(if: Laws.areLong), arguments: ["Tests/Cases", "scripts"])
  func everyPrefixOfEveryCaseEnds(folder: String) {
    for text in [".case", ".chibo"].flatMap({ Corpus.files(in: folder, ending: $0) }).map(Corpus.read) {
      for line in text.split(separator: "\n") { everyPrefixEnds(CorpusSentence(text: String(line))) }
      let bytes = Array(text.utf8)
      for length in stride(from: 1, through: bytes.count, by: 61) {
        let half = Parser.parse(SourceText(name: "test", bytes: Array(bytes[..<length])))
        #expect(half.diagnostics.allSatisfy { $0.span.map { $0.range.upperBound <= length } ?? true })
      }
    }
  }

  @Test(arguments: Corpus.sentences)
  func aStatementCutAfterAnyByteLeavesTheNextOneWhole(_ sentence: CorpusSentence) {
    let bytes = Array(sentence.text.utf8)
    for length in 0...bytes.count where !opensBlock(sentence) {
      let parsed = Parser.parse(SourceText(name: "test", bytes: bytes[..<length] + Array("\ntình hình\n".utf8)))
      #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())), "\(bytes[..<length])")
      #expect(parsed.diagnostics.count <= 1)
    }
  }

  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func everyChangeOfOneTokenEndsWithAtMostOneMessage(_ sentence: CorpusSentence) {
    for changed in TokenChange.all(of: sentence.text) {
      let parsed = Parser.parse(SourceText(changed + "\ntình hình\n"))
      #expect(parsed.diagnostics.count <= 1 || opensBlock(sentence), "\(changed)\n\(messages(parsed))")
      let next = parsed.script.last?.statement
      #expect(next == .asking(.status(StatusStatement())) || opensBlock(sentence), "\(changed)\n\(messages(parsed))")
    }
  }

  /// Statements that need more than their verb say so when it stands alone.
  @Test(arguments: Keyword.allCases.filter(\.isVerb))
  func aVerbAloneIsCompleteOrGetsOneMessage(_ verb: Keyword) {
    let alone: [Keyword] = [.check, .status, .offer, .undo, .redo, .help, .quit, .readBack, .close, .conclude, .score, .regulation, .sent]
    for language in Language.allCases {
      let parsed = Parser.parse(SourceText(verb.spelling(language)))
      #expect(parsed.diagnostics.count == (alone.contains(verb) ? 0 : 1), "\(messages(parsed))")
    }
  }

  /// Leaving out any part that a form requires gives exactly one message.
  @Test(arguments: Keyword.allCases.filter(\.isVerb))
  func aMissingRequiredPartIsReported(_ verb: Keyword) {
    guard let node = Statement.blank(verb), let example = Verb.of(verb)?.example?.vi else { return }
    var required = RequiredParts()
    var blank = node
    blank.walk(&required)
    let tokens = Lexer.tokens(of: SourceText(example)).filter { $0.kind != .newline && $0.kind != .endOfFile }
    #expect(required.count <= tokens.count)
    let source = SourceText(example)
    for cut in 1..<max(1, min(required.count, tokens.count)) {
      let half = source[Span(0, tokens[cut - 1].span.end)]
      let without = source[Span(0, tokens[cut].span.start)] + source[Span(tokens[cut].span.end, UInt32(source.bytes.count))]
      for text in [half, without] { #expect(Parser.parse(SourceText(text)).diagnostics.count == 1, "\(text)") }
    }
  }
}

/// Whether a sentence is a block, in which one wrong token may leave more than one statement wrong.
private func opensBlock(_ sentence: CorpusSentence) -> Bool { sentence.text.contains("\nhết") || sentence.text.contains("\nend") }

/// Deletions, repetitions and swaps of one token, of everything but line ends.
enum TokenChange {
  static func all(of text: String) -> [String] {
    let source = SourceText(text)
    let tokens = Lexer.tokens(of: source).filter { $0.kind != .newline && $0.kind != .endOfFile && $0.kind != .textBreak }
    var changed: [String] = []
    for (index, token) in tokens.enumerated() {
      let before = source[Span(0, token.span.start)]
      let word = source[token.span]
      let after = source[Span(token.span.end, UInt32(source.bytes.count))]
      changed.append(before + after)
      changed.append(before + word + " " + word + after)
      guard index + 1 < tokens.count else { continue }
      let next = tokens[index + 1]
      let between = source[Span(token.span.end, next.span.start)]
      changed.append(before + source[next.span] + between + word + source[Span(next.span.end, UInt32(source.bytes.count))])
    }
    return changed
  }
}

/// Counts the parts at the beginning of a form that cannot be left out, up to the first that can.
private struct RequiredParts: FormWalker {
  var count = 0
  private var ended = false

  private mutating func required() { count += ended ? 0 : 1 }

  mutating func word(_ keyword: Keyword) { required() }
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) { ended = true }
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool) { ended = true }
  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { required() }
  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) { ended = true }
  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    required()
    ended = true
  }
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) { required() }
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) { ended = true }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) { ended = true }
  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) { ended = true }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) { ended = true }
  mutating func anyOrder(_ body: (inout RequiredParts) -> Void) { ended = true }
  mutating func part<F: Form>(_ slot: inout F) { ended = true }
  mutating func selection(_ slot: inout MemberSelection) {
    required()
    ended = true
  }
  mutating func text(_ slot: inout Text?) { ended = true }
  mutating func requiredText(_ slot: inout Text?) { required() }
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { required() }
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?) {}
}
