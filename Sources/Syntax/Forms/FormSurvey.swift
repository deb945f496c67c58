import Diagnostics

/// What a statement has of its form and what it still lacks.
public struct FormSurvey: FormWalker {
  /// A part that the form asks for and the statement does not have.
  public struct Missing: Sendable, Equatable {
    public let production: Production
    /// The words to choose from; empty when the part is no choice.
    public let choices: [Keyword]
    /// The keyword right before the part.
    public let lead: Keyword?

    public init(production: Production, choices: [Keyword], lead: Keyword?) {
      self.production = production
      self.choices = choices
      self.lead = lead
    }
  }

  /// A clause that is written.
  public struct Clause: Sendable, Equatable {
    public let keyword: Keyword
    /// Of its value, of several the first.
    public let span: Span
  }

  /// The clauses with a value, in the order of the form.
  public private(set) var clauses: [Clause] = []
  /// The words that begin a clause, written or not, in the order of the form.
  public private(set) var words: [Keyword] = []
  /// Clause words and flags that are written and may not be written again.
  public private(set) var used: Set<Keyword> = []
  /// In the order of the form.
  public private(set) var missing: [Missing] = []
  public private(set) var members: [HandleLiteral] = []
  public private(set) var tasks: [TaskLiteral] = []
  /// Expressions in braces, in operands and text.
  public private(set) var computed: [Expression] = []
  private var lead: Keyword?
  fileprivate var hasForm = true

  public init() {}

  public mutating func word(_ keyword: Keyword) { lead = keyword }

  public mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {}

  public mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {
    words.append(keyword)
    if slot { used.insert(keyword) }
  }

  public mutating func demand(_ keyword: Keyword, _ production: Production, isMissing: Bool) {
    if isMissing { missing.append(Missing(production: production, choices: [], lead: keyword)) }
  }

  public mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) {
    switch slot.content {
    case .missing: missing.append(Missing(production: V.production, choices: [], lead: lead))
    case .literal(let value): collect(value)
    case .computed(let expression): computed.append(expression)
    }
  }

  private mutating func collect(_ value: some LiteralValue) {
    switch value {
    case let member as HandleLiteral: members.append(member)
    case let task as TaskLiteral: tasks.append(task)
    case FollowedLiteral.task(let task) as FollowedLiteral: tasks.append(task)
    case TracedLiteral.followed(.task(let task)) as TracedLiteral: tasks.append(task)
    case ConcludedLiteral.followed(.task(let task)) as ConcludedLiteral: tasks.append(task)
    case let candidate as CandidateLiteral: members.append(candidate.member)
    case SpeakerLiteral.member(let member) as SpeakerLiteral: members.append(member)
    default: break
    }
  }

  public mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    guard var operand = slot else { return }
    self.operand(&operand)
  }

  public mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    if slot.isEmpty { missing.append(Missing(production: V.production, choices: [], lead: lead)) }
    for index in slot.indices { operand(&slot[index]) }
  }

  public mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    if let expression = slot.computed { computed.append(expression) }
    guard slot.value == nil, slot.computed == nil else { return }
    missing.append(Missing(production: C.production, choices: C.allCases.map(\.keyword), lead: lead))
  }

  public mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    let keywords = C.allCases.map(\.keyword)
    words += keywords
    guard let choice = slot else { return }
    if let expression = choice.computed { computed.append(expression) }
    used.formUnion(keywords)
    if let keyword = choice.value?.keyword ?? keywords.first { clauses.append(Clause(keyword: keyword, span: choice.place.span)) }
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    words.append(keyword)
    guard let operand = slot else { return }
    use(keyword, at: operand.span)
    optional(&slot)
  }

  public mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {
    words.append(keyword)
    guard var choice = slot else { return }
    use(keyword, at: choice.place.span)
    self.choice(&choice)
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    words.append(keyword)
    guard let first = slot.first else { return }
    use(keyword, at: first.span)
    list(&slot)
  }

  private mutating func use(_ keyword: Keyword, at span: Span) {
    used.insert(keyword)
    clauses.append(Clause(keyword: keyword, span: span))
    lead = keyword
  }

  public mutating func anyOrder(_ body: (inout FormSurvey) -> Void) { body(&self) }

  public mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }

  public mutating func selection(_ slot: inout MemberSelection) {
    if !slot.all || !slot.members.isEmpty { list(&slot.members) }
  }

  public mutating func text(_ slot: inout Text?) {
    for case .computed(let expression) in slot?.pieces ?? [] { computed.append(expression) }
  }

  public mutating func requiredText(_ slot: inout Text?) {
    text(&slot)
    if slot?.isEmpty ?? true { missing.append(Missing(production: .text, choices: [], lead: lead)) }
  }

  public mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { operand(&slot) }

  public mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }

  public mutating func unformed<S: UnformedStatement>(_ statement: inout S) { hasForm = false }
}

extension Statement {
  /// What it has of its form and lacks; nil for a statement without a form.
  public var survey: FormSurvey? {
    var survey = FormSurvey()
    var statement = self
    statement.walk(&survey)
    return survey.hasForm ? survey : nil
  }
}
