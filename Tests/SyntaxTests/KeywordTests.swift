import Diagnostics
import Testing
import TextRoom

@testable import Syntax

/// No two keywords of one position fold to the same form, so that typing without marks is safe.
struct KeywordTests {
  @Test func everyKeywordHasSpellingsInBothLanguages() {
    #expect(KeywordTable.entries.map(\.keyword) == Keyword.allCases)
    #expect(Keyword.allCases.count <= KeywordSet.capacity)
    for entry in KeywordTable.entries { #expect(!entry.vi.isEmpty && !entry.en.isEmpty) }
  }

  @Test func everyVerbIsToldByItsStatement() {
    #expect(Verb.all.map(\.keyword) == Keyword.allCases.filter(\.isVerb))
    #expect(Set(Verb.all.map(\.level)).count == Verb.Level.allCases.count)
  }

  @Test func noTwoVerbsFoldToTheSame() { expectDistinct(Keyword.allCases.filter(\.isVerb), "verbs") }

  @Test(arguments: Keyword.allCases.filter { Statement.blank($0) != nil })
  func whatAVerbBeginsIsWalked(_ verb: Keyword) {
    #expect(Statement.blank(verb)?.survey != nil)
  }

  @Test(arguments: Keyword.allCases.filter { Statement.blank($0) != nil })
  func noTwoWordsOfAFormsPositionFoldToTheSame(_ verb: Keyword) {
    var form = Statement.blank(verb)
    var positions = PositionCollector()
    form?.walk(&positions)
    for position in positions.sets { expectDistinct(position, "\(verb): \(position)") }
  }

  @Test func noTwoWordsOfAChoiceFoldToTheSame() {
    let choices: [[Keyword]] = [
      PartyPost.allCases.map(\.keyword), SexWord.allCases.map(\.keyword), TheoryWord.allCases.map(\.keyword),
      SignOutcomeWord.allCases.map(\.keyword),
      DisciplineWord.allCases.map(\.keyword), ExemptionKind.allCases.map(\.keyword),
      TaskKindWord.allCases.map(\.keyword), RecurrenceWord.allCases.map(\.keyword), PaperWord.allCases.map(\.keyword),
      HalfYearWord.allCases.map(\.keyword),
      RatingBodyWord.allCases.map(\.keyword), GradeWord.allCases.map(\.keyword),
      DuesBasisWord.allCases.map(\.keyword),
      GroupKindWord.allCases.map(\.keyword), MeetingKindWord.allCases.map(\.keyword),
      ExcuseWord.allCases.map(\.keyword), OutcomeWord.allCases.map(\.keyword), MatterWord.allCases.map(\.keyword),
      LevelWord.allCases.map(\.keyword), EndingWord.allCases.map(\.keyword), FundWord.allCases.map(\.keyword),
      OutputWord.allCases.map(\.keyword),
      LanguageWord.allCases.map(\.keyword), TypeWord.allCases.map(\.keyword) + [.choice],
    ]
    for choice in choices { expectDistinct(choice, "\(choice)") }
  }

  @Test func whatCanBeAdjustedOfATaskFollowsFromItsClauses() {
    #expect(
      FollowedLiteral.task(TaskLiteral(2)).adjustable == [
        .due, .product, .follower, .kind, .from, .weekly, .monthly, .quarterly, .yearly, .days, .beforeDay, .onDay, .coefficient, .lead,
        .organisation,
        .basis, .area, .households, .household, .including, .predecessor, .note,
        .adding, .removing, .content,
      ])
  }

  /// What the parser itself notes as acceptable, after every token of every sentence.
  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func noTwoWordsThatMayComeNextFoldToTheSame(_ sentence: CorpusSentence) {
    let source = SourceText(sentence.text)
    for token in Lexer.tokens(of: source) {
      var parser = Parser(SourceText(source[Span(0, token.span.end)]))
      _ = parser.block(endedBy: [])
      expectDistinct(parser.expected.keywords, source[Span(0, token.span.end)])
    }
  }

  @Test func aKeywordIsOneTokenInEverySpelling() {
    for keyword in Keyword.allCases {
      for spelling in KeywordTable.shared.spellings(of: keyword) {
        for written in [spelling, spelling.folded, spelling.uppercased()] {
          let tokens = Lexer.tokens(of: SourceText(written))
          #expect(tokens.first.map { $0.spells(keyword) && $0.span.range.count == written.utf8.count } == true, "\(written)")
        }
      }
    }
  }

  private func expectDistinct(_ keywords: [Keyword], _ place: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var seen: [String: Keyword] = [:]
    for keyword in Set(keywords) {
      for spelling in Set(KeywordTable.shared.spellings(of: keyword).map(\.folded)) {
        let other = seen.updateValue(keyword, forKey: spelling)
        #expect(other == nil || (keyword, other) == (.nothing, .not), "“\(spelling)” in \(place)", sourceLocation: sourceLocation)
      }
    }
  }
}

/// The sets of keywords that may stand at one position of a form: each required word closes a set and begins the next.
private struct PositionCollector: FormWalker {
  private(set) var sets: [[Keyword]] = [[]]

  private mutating func may(_ keywords: [Keyword]) { sets[sets.count - 1] += keywords }
  private mutating func must(_ keywords: [Keyword]) {
    may(keywords)
    sets.append([])
  }

  /// The keywords a literal may begin with.
  private func first<V: LiteralValue>(of type: V.Type) -> [Keyword] {
    switch V.production {
    case DateLiteral.production: [.today]
    case BasisLiteral.production: [.regulation]
    case PostLiteral.production: PartyPost.allCases.map(\.keyword)
    case RatedLiteral.production: [.cell]
    case ReviewedLiteral.production: [.cell, .committee]
    default: []
    }
  }

  mutating func word(_ keyword: Keyword) { must([keyword]) }
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) { may([keyword]) }
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool) { may([keyword]) }
  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { must(first(of: V.self)) }
  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) { may(first(of: V.self)) }
  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) { must(first(of: V.self)) }
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) { must(C.allCases.map(\.keyword)) }
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) { may(C.allCases.map(\.keyword)) }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) { may([keyword]) }
  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) { may([keyword]) }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) { may([keyword]) }
  mutating func anyOrder(_ body: (inout PositionCollector) -> Void) { body(&self) }
  mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }
  mutating func selection(_ slot: inout MemberSelection) { must([.all]) }
  mutating func text(_ slot: inout Text?) {}
  mutating func requiredText(_ slot: inout Text?) {}
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { must([]) }
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?) {}
}
