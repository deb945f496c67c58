import Diagnostics
import Testing

@testable import Syntax

/// `parse(print(tree)) == tree`, and printing twice is printing once, in both languages.
struct RoundTripTests {
  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func aPrintedTreeReadsBackAsItself(_ sentence: CorpusSentence) {
    let parsed = Parser.parse(SourceText(sentence.text))
    #expect(parsed.script.count == 1 && messages(parsed) == [])
    for language in Language.allCases {
      for node in parsed.script { expectRoundTrip(of: node.statement, in: language) }
    }
  }

  @Test(arguments: Corpus.scripts.map(\.name))
  func everyScriptReadsBackAsItself(_ name: String) {
    let parsed = Parser.parse(SourceText(name: name, Corpus.read(name)))
    #expect(messages(parsed) == [])
    for language in Language.allCases {
      let printed = parsed.script.map { Printer.print($0.statement, in: language) }.joined(separator: "\n")
      let again = Parser.parse(SourceText(printed))
      #expect(messages(again) == [])
      #expect((again.script == parsed.script) == true)
    }
  }
}

/// Fails unless the printed statement parses to the same tree and prints the same again.
func expectRoundTrip(of statement: Statement, in language: Language, sourceLocation: SourceLocation = #_sourceLocation) {
  let printed = Printer.print(statement, in: language)
  let again = Parser.parse(SourceText(printed))
  #expect(messages(again) == [], "\(printed)", sourceLocation: sourceLocation)
  let isSame = again.script.map(\.statement) == [statement]
  #expect(isSame, "\(printed)", sourceLocation: sourceLocation)
  #expect(again.script.map { Printer.print($0.statement, in: language) } == [printed], sourceLocation: sourceLocation)
}

/// The English messages of a text, with their lines and columns and what would mend them.
func messages(_ text: String) -> [String] {
  let source = SourceText(text)
  return Parser.parse(source).diagnostics.map { diagnostic in
    let place = source.position(of: diagnostic.span?.start ?? 0)
    return "\(place.line):\(place.column) \(diagnostic.message.en)" + (diagnostic.replacement.map { " → \($0)" } ?? "")
  }
}

func messages(_ result: Parser.Result) -> [String] {
  result.diagnostics.map { $0.message.en + ($0.replacement.map { " → \($0)" } ?? "") }
}
