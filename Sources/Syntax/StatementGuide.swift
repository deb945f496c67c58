import Diagnostics

/// How a statement is written, for people, derived from its form by walking a blank one.
///
/// Values stand in ‹ ›, what may be left out in [ ], all in one language.
public struct StatementGuide: FormWalker {
  /// A clause, or a word that stands alone, with what comes after it.
  public struct Clause: Sendable, Equatable {
    public let word: String
    /// Empty for a word that stands alone.
    public let value: String

    public init(word: String, value: String) {
      self.word = word
      self.value = value
    }
  }

  /// What may stand in any order.
  public private(set) var clauses: [Clause] = []
  private var parts: [String] = []
  private var variants: [String] = []
  private var inClauses = false
  private let verb: Keyword
  private let language: Language

  /// - Returns: nil for a verb whose statement has no form, such as `nếu`.
  public init?(of verb: Keyword, in language: Language) {
    self.init(verb, language)
    guard Statement.made(from: verb, by: &self) != nil else { return nil }
  }

  private init(_ verb: Keyword, _ language: Language) {
    self.verb = verb
    self.language = language
  }

  /// The statement without its clauses, one line for each way to go on.
  public var lines: [String] {
    let line = parts.joined(separator: " ").replacing(" :", with: ":").replacing(" [:", with: "[:")
    return variants.isEmpty ? [line] : variants.map { line + " " + $0 }
  }

  // MARK: Words

  private func spelled(_ keyword: Keyword) -> String { keyword.spelling(language) }
  private func words<C: KeywordChoice>(of choice: C.Type) -> String { C.allCases.map { spelled($0.keyword) }.joined(separator: " | ") }
  private func name(_ production: Production) -> String { production.name?[language] ?? production.rule }
  private func place(_ production: Production) -> String { "‹\(name(production))›" }
  private var content: String { ": ‹" + (language == .vi ? "nội dung" : "text") + "›" }

  private mutating func add(_ word: String, _ value: String = "") {
    let clause = Clause(word: word, value: value)
    if !inClauses {
      parts.append(value.isEmpty ? "[\(word)]" : "[\(word) ‹\(value)›]")
    } else if !clauses.contains(clause) {
      clauses.append(clause)
    }
  }

  // MARK: Walking

  public mutating func word(_ keyword: Keyword) { parts.append(spelled(keyword)) }
  public mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {
    if languages.contains(language) { parts.append("[\(spelled(keyword))]") }
  }
  public mutating func flag(_ keyword: Keyword, _ slot: inout Bool) { add(spelled(keyword)) }
  public mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { parts.append(place(V.production)) }
  public mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) { parts.append("[\(place(V.production))]") }
  public mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) { parts.append(place(V.production) + ", …") }
  public mutating func optional<V: LiteralValue>(list slot: inout [Operand<V>]) { parts.append("[\(place(V.production)), …]") }
  public mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    // The verb of `đình chỉ`, `khai trừ` and their like is itself a choice.
    parts.append(C.allCases.contains { $0.keyword == verb } && parts.isEmpty ? spelled(verb) : "‹\(words(of: C.self))›")
  }
  public mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) { add(words(of: C.self)) }
  public mutating func alternatives<C: KeywordChoice>(_ slot: inout Choice<C>, _ body: (C, inout StatementGuide) -> Void) {
    for value in C.allCases {
      var inner = StatementGuide(verb, language)
      inner.word(value.keyword)
      body(value, &inner)
      variants += inner.lines
      clauses += inner.clauses.filter { !clauses.contains($0) }
    }
  }
  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) { add(spelled(keyword), name(V.production)) }
  public mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) { add(spelled(keyword), words(of: C.self)) }
  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    add(spelled(keyword), name(V.production) + ", …")
  }
  public mutating func anyOrder(_ body: (inout StatementGuide) -> Void) {
    inClauses = true
    body(&self)
    inClauses = false
  }
  public mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }
  public mutating func selection(_ slot: inout MemberSelection) {
    parts.append("‹\(name(HandleLiteral.production)), … | \(spelled(.all)) [\(spelled(.except)) …]›")
  }
  public mutating func text(_ slot: inout Text?) { parts.append("[\(content)]") }
  public mutating func requiredText(_ slot: inout Text?) { parts.append(content) }
  public mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { operand(&slot) }
  public mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }
}
