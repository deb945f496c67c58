import Diagnostics
import Domain
import Syntax

/// Finds the operand of a statement that a rejection is about, by walking its form.
struct OperandLocator: FormWalker {
  private let part: Rejection.Part
  private let handle: String?
  private let task: Int?
  /// The operand that names the member or task at fault.
  private var exact: Span?
  /// Operands of the kind at fault, in order.
  private var candidates: [Span] = []

  /// - Parameter handle: of the member at fault, nil when no member is.
  static func span(of rejection: Rejection, handle: String?, in statement: Statement) -> Span? {
    var locator = OperandLocator(part: rejection.part, handle: handle, task: rejection.task?.number)
    var statement = statement
    _ = statement.walk(&locator)
    if let exact = locator.exact { return exact }
    return rejection.part == .date ? locator.candidates.last : locator.candidates.first
  }

  private init(part: Rejection.Part, handle: String?, task: Int?) {
    self.part = part
    self.handle = handle
    self.task = task
  }

  mutating func word(_ keyword: Keyword) {}
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {}
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {}
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {}
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {}
  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {}
  mutating func anyOrder(_ body: (inout OperandLocator) -> Void) { body(&self) }
  mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }
  mutating func selection(_ slot: inout MemberSelection) { list(&slot.members) }
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { operand(&slot) }
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }
  mutating func requiredText(_ slot: inout Text?) { text(&slot) }

  mutating func text(_ slot: inout Text?) {
    if part == .text, let text = slot { candidates.append(text.place.span) }
  }

  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    if var operand = slot { self.operand(&operand) }
  }

  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    for var operand in slot { self.operand(&operand) }
  }

  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) { optional(&slot) }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) { list(&slot) }

  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) {
    guard let literal = slot.literal else { return }
    switch literal {
    case let member as HandleLiteral: note(.member, slot.span, member.name)
    case SpeakerLiteral.member(let member) as SpeakerLiteral: note(.member, slot.span, member.name)
    case is SpeakerLiteral: note(.member, slot.span)
    case SubjectLiteral.member(let member) as SubjectLiteral: note(.member, slot.span, member.name)
    case RatedLiteral.member(let member) as RatedLiteral: note(.member, slot.span, member.name)
    case SubjectLiteral.task(let task) as SubjectLiteral: note(.task, slot.span, number: task.number)
    case let task as TaskLiteral: note(.task, slot.span, number: task.number)
    case is DateLiteral: note(.date, slot.span)
    case is MonthLiteral: note(.month, slot.span)
    case is TimeLiteral: note(.time, slot.span)
    case is PercentLiteral: note(.percent, slot.span)
    case is MoneyLiteral: note(.money, slot.span)
    case is DocumentLiteral: note(.document, slot.span)
    case is NumberLiteral, is ValueLiteral: noteNumber(slot.span)
    case is StringLiteral: note(.text, slot.span)
    default: break
    }
  }

  private mutating func note(_ kind: Rejection.Part, _ span: Span, _ name: String? = nil, number: Int? = nil) {
    if name != nil && name == handle || number != nil && number == task { exact = exact ?? span }
    if kind == part || kind == .member && part == .otherMember { candidates.append(span) }
  }

  private mutating func noteNumber(_ span: Span) {
    if part == .number || part == .votes { candidates.append(span) }
  }
}
