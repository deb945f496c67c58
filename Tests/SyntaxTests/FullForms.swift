import Diagnostics

@testable import Syntax

/// Statements in which every part that a form allows is written, made from the forms themselves.
enum FullForms {
  /// One statement a verb, and further ones until every word of every choice has been used.
  static let statements: [Statement] = Keyword.allCases.filter(\.isVerb).flatMap { verb -> [Statement] in
    (0..<12).compactMap { round in
      guard var statement = Statement.blank(verb) else { return nil }
      var filler = Filler(verb: verb, round: round)
      statement.walk(&filler)
      return round < filler.choices ? statement : nil
    }
  }

  /// The same as texts, in both languages.
  static let sentences: [String] = statements.flatMap { statement in
    Language.allCases.map { Printer.print(statement, in: $0) }
  }

  /// A keyword of four letters or more where it stands in a sentence.
  struct KeywordPlace: CustomStringConvertible, Sendable {
    let sentence: String
    let token: Token
    var description: String { SourceText(sentence)[token.span] }
  }

  /// Every keyword of every statement once.
  static let keywords: [KeywordPlace] = {
    var seen: Set<[UInt16]> = []
    return sentences.flatMap { sentence in
      let tokens = Lexer.tokens(of: SourceText(sentence)).filter { $0.kind == .keyword }
      return tokens.filter { token in
        SourceText(sentence)[token.span].count >= 4 && seen.insert([tokens[0].spelling, token.spelling]).inserted
      }.map { KeywordPlace(sentence: sentence, token: $0) }
    }
  }()

  static let samples: [Production: String] = [
    HandleLiteral.production: "@bình", TaskLiteral.production: "#2", DateLiteral.production: "03/09/2026",
    MonthLiteral.production: "9/2026",
    TimeLiteral.production: "19:00", PercentLiteral.production: "60%", MoneyLiteral.production: "12.420", NumberLiteral.production: "3",
    CountLiteral.production: "3",
    DayRangeLiteral.production: "22 đến cuối tháng", ValueLiteral.production: "2/3", TermLiteral.production: "2025-2030",
    DocumentLiteral.production: "08-NQ/CB",
    StringLiteral.production: "\"Nhà văn hóa\"", SpeakerLiteral.production: "\"Lê Văn Sáu\"", SubjectLiteral.production: "@lan",
    TracedLiteral.production: "chỉ tiêu 2", FollowedLiteral.production: "điểm 2 của 08-NQ/CB", ConcludedLiteral.production: "mục 2",
    ReachedLiteral.production: "60%", CandidateLiteral.production: "@an 15",
    BasisLiteral.production: "quy chế", CitationLiteral.production: "12-QĐ/ĐU", CourseResultLiteral.production: "khá",
    ReviewPeriodLiteral.production: "2026", CoefficientLiteral.production: "1,5",
    DuesPeriodLiteral.production: "9/2026",
    BirthLiteral.production: "1941", DueLiteral.production: "9/2026", PeriodDayLiteral.production: "20",
    TaskPeriodLiteral.production: "2026",
    PostLiteral.production: "phó bí thư",
    NeedLiteral.production: "\"Kế toán hợp tác xã\"",
    RatedLiteral.production: "chi bộ", ReviewedLiteral.production: "chi ủy", BodyLiteral.production: "đoàn thể \"Công đoàn\"",
    CodeLiteral.production: "viec.qua-han",
    FindingLiteral.production: "viec.qua-han", ExplainedLiteral.production: "biểu quyết",
    TopicLiteral.production: "phân công",
  ]
}

private struct Filler: FormWalker {
  let verb: Keyword
  let round: Int
  /// How many rounds it takes to use every choice of the form.
  var choices = 1

  private func value<V: LiteralValue>() -> Operand<V> {
    var parser = Parser(SourceText(FullForms.samples[V.production] ?? ""))
    return V.read(&parser).map { Operand($0) } ?? Operand()
  }

  private mutating func word<C: KeywordChoice>() -> Choice<C> {
    let all = Array(C.allCases)
    // The verb of an ending is its choice.
    if let own = all.first(where: { $0.keyword == verb }) { return Choice(own) }
    choices = max(choices, all.count)
    return Choice(all[round % all.count])
  }

  mutating func word(_ keyword: Keyword) {}
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {}
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool) { slot = true }
  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { slot = value() }
  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) { slot = value() }
  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) { slot = [value(), value()] }
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) { slot = word() }
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) { slot = word() }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) { slot = value() }
  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) { slot = word() }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) { slot = [value(), value()] }
  mutating func anyOrder(_ body: (inout Filler) -> Void) { body(&self) }
  mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }
  mutating func selection(_ slot: inout MemberSelection) { slot = MemberSelection(all: true, members: [value(), value()]) }
  mutating func text(_ slot: inout Text?) { slot = Text("Đã họp, “xong” {việc}") }
  mutating func requiredText(_ slot: inout Text?) { text(&slot) }
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { slot = value() }
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { slot = value() }
}
