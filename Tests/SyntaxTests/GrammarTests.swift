import Diagnostics
import Testing

@testable import Syntax

/// `grammar.md`, the comments of the parser and the forms say the same, and every example in it is true.
struct GrammarTests {
  @Test func everyRuleIsTheCommentOfExactlyOneMethodOrChoice() {
    let written = GrammarFile.rules.filter { $0.name != "statement" }.map(\.text).sorted()
    let commented = GrammarFile.commented.map(\.text).sorted()
    #expect(Set(commented).subtracting(written).sorted() == [])
    #expect(Set(written).subtracting(commented).sorted() == [])
    #expect(GrammarFile.rules.count == Set(GrammarFile.rules.map(\.name)).count && commented.count == written.count)
  }

  @Test func everyFormHasTheRuleThatFollowsFromIt() {
    var rules = RuleCollector()
    for kind in Statement.Kind.all { _ = Statement.made(kind, by: &rules) }
    for rule in rules.rules { expectRule(rule) }
    expectRule(GrammarWriter.production(of: MemberClauses.self))
    expectRule(GrammarWriter.production(of: TaskClauses.self))
  }

  @Test func everyChoiceHasTheRuleThatFollowsFromIt() {
    let choices: [any KeywordChoice.Type] = [
      PartyPost.self, SexWord.self, TheoryWord.self, SignOutcomeWord.self, DisciplineWord.self, ExemptionKind.self, TaskKindWord.self,
      RecurrenceWord.self, PaperWord.self, HalfYearWord.self,
      RatingBodyWord.self, GradeWord.self,
      DuesBasisWord.self,
      GroupKindWord.self,
      MeetingKindWord.self,
      ExcuseWord.self,
      OutcomeWord.self, MatterWord.self, LevelWord.self, EndingWord.self, FundWord.self, OutputWord.self, LanguageWord.self, TypeWord.self,
    ]
    for choice in choices { expectRule(production(of: choice)) }
  }

  /// The terminals described in words.
  @Test func everyNameIsARuleOrATerminal() {
    let terminals: Set<String> = ["letter", "digit", "character", "tab", "wide-space", "line-feed"]
    let names = Set(GrammarFile.rules.map(\.name)).union(terminals)
    for rule in GrammarFile.rules {
      let unquoted = rule.text.replacing(/"[^"]*"|'[^']*'|“[^“]*?”|“|”/, with: " ")
      for word in unquoted.split(separator: " ").dropFirst(2) where word.first?.isLetter == true {
        #expect(names.contains(String(word)), "\(word) in \(rule.text)")
      }
    }
    let used = Set(GrammarFile.rules.flatMap { $0.text.split(separator: " ").dropFirst(2).map(String.init) })
    #expect(names.subtracting(used).subtracting(["script"]) == [])
  }

  @Test func everyStatementHasASection() {
    let statements = GrammarFile.rules.first { $0.name == "statement" }.map {
      $0.text.split(separator: " ").filter { $0.hasSuffix("-stmt") }
    }
    #expect(statements?.map(String.init) == GrammarFile.sections.map(\.rule.name))
    #expect(GrammarFile.sections.count == Statement.Kind.all.count)
    for section in GrammarFile.sections { #expect(section.purpose.contains(" / "), "\(section.rule.name)") }
  }

  @Test(arguments: GrammarFile.sections.map(\.rule.name))
  func theExamplesOfAStatementAreCanonicalAndTheSame(_ name: String) throws {
    let section = try #require(GrammarFile.sections.first { $0.rule.name == name })
    #expect(section.vi.count == section.en.count && !section.vi.isEmpty)
    for (vi, en) in zip(section.vi, section.en) {
      let (first, second) = (Parser.parse(SourceText(vi)), Parser.parse(SourceText(en)))
      #expect(messages(first) == [] && messages(second) == [])
      #expect((first.script == second.script) == true, "\(vi)")
      #expect(first.script.map { Printer.print($0.statement, in: .vi) } == [vi])
      #expect(second.script.map { Printer.print($0.statement, in: .en) } == [en])
      let verb = Lexer.tokens(of: SourceText(vi)).first?.verb
      #expect(verb.flatMap { Verb.of($0)?.example } == Localized(vi: vi, en: en))
    }
  }

  @Test func theExamplesAboveTheStatementsAreThoseOfTheGrammar() {
    for example in Corpus.examples where !example.text.contains("\n") {
      let verb = Lexer.tokens(of: SourceText(example.text)).first?.verb
      #expect(verb.flatMap { Verb.of($0)?.example?.vi } == example.text, "\(example.type)")
    }
  }

  @Test func theTableOfKeywordsIsComplete() {
    let written = GrammarFile.keywords
    #expect(written == KeywordTable.entries.map { [$0.en, $0.vi] })
  }

  private func production<C: KeywordChoice>(of choice: C.Type) -> String { GrammarWriter.production(of: choice) }

  private func expectRule(_ rule: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(GrammarFile.rules.contains { $0.text == rule }, "\(rule)", sourceLocation: sourceLocation)
  }
}

/// The rules of the statements that have a form.
private struct RuleCollector: StatementMaker {
  var rules: [String] = []

  mutating func formed<F: StatementForm>() -> F {
    rules.append(GrammarWriter.production(of: F.self))
    return F()
  }

  mutating func unformed<S: UnformedStatement>() -> S? { nil }
}
