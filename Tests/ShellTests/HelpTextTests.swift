import Diagnostics
import Syntax
import Testing

@testable import Shell

@Suite struct HelpTextTests {
  @Test(arguments: Keyword.allCases.filter(\.isVerb))
  func everyVerbHasAnExampleThatParses(_ verb: Keyword) {
    let example = HelpText.example(of: verb)
    #expect(!example.isEmpty)
    #expect(Parser.parse(SourceText(example)).diagnostics.isEmpty, "\(example)")
    #expect(HelpText.families.contains { $0.verbs.contains(verb) })
    for language in Language.allCases { #expect(!HelpText.text(for: verb, in: language).isEmpty) }
  }
}
