import Diagnostics

/// Derives the production of a form, in EBNF with English keywords, by walking a blank one.
///
/// `grammar.md` and the comments above the forms are compared with it, so that grammar and parser cannot drift.
public struct GrammarWriter: FormWalker {
  private var parts: [String] = []
  private var alternating = false

  /// `name = … .` on one line; a form of clauses only is written as alternatives.
  public static func production<F: Form>(of type: F.Type) -> String {
    var writer = GrammarWriter()
    var form = F()
    writer.alternating = F.production.hasSuffix("-clause")
    form.walk(&writer)
    return "\(F.production) = \(writer.parts.joined(separator: writer.alternating ? " | " : " ")) ."
  }

  /// The production of a choice: its words as alternatives.
  public static func production<C: KeywordChoice>(of type: C.Type) -> String {
    "\(C.production.rule) = " + C.allCases.map { "\"\($0.keyword.spelling(.en))\"" }.joined(separator: " | ") + " ."
  }

  private func quoted(_ keyword: Keyword) -> String { "\"\(keyword.spelling(.en))\"" }

  /// An absent part may be left out; among alternatives that goes without saying.
  private mutating func optionalPart(_ text: String) { parts.append(alternating ? text : "[ \(text) ]") }

  private func list(_ item: String) -> String { "\(item) { \",\" \(item) }" }

  public mutating func word(_ keyword: Keyword) { parts.append(quoted(keyword)) }
  public mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) { optionalPart(quoted(keyword)) }
  public mutating func flag(_ keyword: Keyword, _ slot: inout Bool) { optionalPart(quoted(keyword)) }
  public mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { parts.append(V.production.rule) }
  public mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) { optionalPart(V.production.rule) }
  public mutating func optional<V: LiteralValue>(
    _ slot: inout Operand<V>?, after filler: Keyword, printedIn languages: Set<Language>
  ) { optionalPart("[ \(quoted(filler)) ] \(V.production.rule)") }
  public mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) { parts.append(list(V.production.rule)) }
  public mutating func optional<V: LiteralValue>(list slot: inout [Operand<V>]) { optionalPart(list(V.production.rule)) }
  public mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) { parts.append(C.production.rule) }
  public mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) { optionalPart(C.production.rule) }
  public mutating func alternatives<C: KeywordChoice>(_ slot: inout Choice<C>, _ body: (C, inout GrammarWriter) -> Void) {
    let texts = C.allCases.map { value in
      var inner = GrammarWriter()
      inner.word(value.keyword)
      body(value, &inner)
      return inner.parts.joined(separator: " ")
    }
    parts.append("( \(texts.joined(separator: " | ")) )")
  }
  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    optionalPart("\(quoted(keyword)) \(V.production.rule)")
  }
  public mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {
    optionalPart("\(quoted(keyword)) \(C.production.rule)")
  }
  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    optionalPart("\(quoted(keyword)) \(list(V.production.rule))")
  }
  public mutating func anyOrder(_ body: (inout GrammarWriter) -> Void) {
    var inner = GrammarWriter()
    inner.alternating = true
    body(&inner)
    parts.append("{ \(inner.parts.joined(separator: " | ")) }")
  }
  public mutating func part<F: Form>(_ slot: inout F) { parts.append(F.production) }
  public mutating func selection(_ slot: inout MemberSelection) { parts.append("selection") }
  public mutating func text(_ slot: inout Text?) { optionalPart("text") }
  public mutating func requiredText(_ slot: inout Text?) { parts.append("text") }
  public mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { operand(&slot) }
  public mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }
}
