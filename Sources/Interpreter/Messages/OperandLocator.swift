import Diagnostics
import Domain
import Syntax
import Wording

/// Finds the operand of a statement that a rejection is about, by walking its form.
struct OperandLocator: FormWalker {
  static let changesForms = false

  private let rejection: Rejection
  private let part: Rejection.Part
  private let handle: String?
  private let task: Int?
  /// The operand that holds the very member, task, number or day at fault.
  private var exact: Span?
  /// The day of `exact`.
  private var day: DateLiteral?
  /// Operands of the kind at fault, in order.
  private var candidates: [Span] = []
  /// The word of the clause an operand stands in.
  private var clauseWord: Keyword?

  /// - Parameter handle: of the member at fault, nil when no member is.
  static func span(of rejection: Rejection, handle: String?, in statement: Statement) -> Span? {
    let locator = OperandLocator(rejection, handle: handle, walking: statement)
    guard let first = locator.candidates.first, let last = locator.candidates.last else { return locator.exact }
    switch rejection.part {
    // Several counts make the sum that is too large.
    case .votes: return first.union(last)
    case .member where rejection.isOfAll: return first.union(last)
    case .date: return locator.exact ?? last
    default: return locator.exact ?? first
    }
  }

  /// Of two days in the wrong order the one that should come first is the one shown.
  static func showsFirstDay(of rejection: Rejection, in statement: Statement) -> Bool {
    guard case .datesReversed(let first, _) = rejection else { return false }
    return OperandLocator(rejection, handle: nil, walking: statement).day == DateLiteral(first)
  }

  private init(_ rejection: Rejection, handle: String?, walking statement: Statement) {
    self.rejection = rejection
    part = rejection.part
    self.handle = handle
    task = rejection.task?.number
    var statement = statement
    statement.walk(&self)
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

  mutating func text(_ slot: inout Text?) {}

  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    if var operand = slot { self.operand(&operand) }
  }

  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    for var operand in slot { self.operand(&operand) }
  }

  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    clauseWord = keyword
    optional(&slot)
    clauseWord = nil
  }

  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) { list(&slot) }

  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) {
    // What the interpreter filled in by itself stands nowhere.
    guard let literal = slot.literal, !slot.span.range.isEmpty else { return }
    switch literal {
    case let member as HandleLiteral: note(.member, slot.span, member.name)
    case SpeakerLiteral.member(let member) as SpeakerLiteral: note(.member, slot.span, member.name)
    case is SpeakerLiteral: note(.member, slot.span)
    case SubjectLiteral.member(let member) as SubjectLiteral: note(.member, slot.span, member.name)
    case let candidate as CandidateLiteral: note(candidate, slot.span)
    case RatedLiteral.member(let member) as RatedLiteral: note(.member, slot.span, member.name)
    case ReviewedLiteral.member(let member) as ReviewedLiteral: note(.member, slot.span, member.name)
    case SubjectLiteral.task(let task) as SubjectLiteral: note(.task, slot.span, number: task.number)
    case FollowedLiteral.task(let task) as FollowedLiteral: note(.task, slot.span, number: task.number)
    case ConcludedLiteral.followed(.task(let task)) as ConcludedLiteral: note(.task, slot.span, number: task.number)
    case is FollowedLiteral, is ConcludedLiteral: note(.followUp, slot.span)
    case let task as TaskLiteral: note(.task, slot.span, number: task.number)
    case let date as DateLiteral: note(date, slot.span)
    case DueLiteral.day(let date) as DueLiteral: note(date, slot.span)
    case DueLiteral.month(let month) as DueLiteral: note(DateLiteral.day(year: month.year, month: month.month, day: 1), slot.span)
    case DueLiteral.quarter(let quarter) as DueLiteral:
      note(DateLiteral.day(year: quarter.year, month: quarter.quarter * 3, day: 1), slot.span)
    case is MonthLiteral, is DuesPeriodLiteral, is TaskPeriodLiteral: note(.month, slot.span)
    case is TimeLiteral: note(.time, slot.span)
    case is MoneyLiteral: note(.money, slot.span)
    case let document as DocumentLiteral: note(document, slot.span)
    case CitationLiteral.document(let document) as CitationLiteral: note(document, slot.span)
    case BasisLiteral.document(let document) as BasisLiteral: note(document, slot.span)
    case let number as NumberLiteral: note(number.value, slot.span)
    case CountLiteral.number(let number) as CountLiteral: note(number.value, slot.span)
    case ReviewPeriodLiteral.year(let year) as ReviewPeriodLiteral: note(year.value, slot.span)
    case BirthLiteral.day(let date) as BirthLiteral: note(date, slot.span)
    case BirthLiteral.year(let year) as BirthLiteral: note(DateLiteral.day(year: year.value, month: 1, day: 1), slot.span)
    case is ReviewPeriodLiteral: note(.number, slot.span)
    case is PercentLiteral: note(.percent, slot.span)
    case let value as ValueLiteral: note(value.part, slot.span)
    case is CoefficientLiteral: note(.number, slot.span)
    case is ReachedLiteral: note(.number, slot.span)
    case let string as StringLiteral: note(string, slot.span)
    default: break
    }
  }

  private mutating func note(_ kind: Rejection.Part, _ span: Span, _ name: String? = nil, number: Int? = nil) {
    guard kind == part || kind == .member && part == .otherMember else { return }
    candidates.append(span)
    guard name != nil && name == handle || number != nil && number == task else { return }
    // Of two that name the same the second is at fault.
    exact = rejection.isRepetition || part == .otherMember ? span : exact ?? span
  }

  private mutating func note(_ candidate: CandidateLiteral, _ span: Span) {
    note(.member, span, candidate.member.name)
    note(candidate.votes.value, span)
  }

  private mutating func note(_ number: Int, _ span: Span) {
    let isCounting = clauseWord.map { [Keyword.inFavour, .against, .abstain].contains($0) } ?? false
    if part == (isCounting ? .votes : .number) { candidates.append(span) }
    guard part == .number, number == rejection.number else { return }
    // Equal numbers may stand in other clauses.
    if rejection.clause == nil || rejection.clause == clauseWord { exact = exact ?? span }
  }

  private mutating func note(_ document: DocumentLiteral, _ span: Span) {
    note(.document, span)
    if part == .document, let number = rejection.document, DocumentLiteral(number) == document { exact = exact ?? span }
  }

  private mutating func note(_ string: StringLiteral, _ span: Span) {
    note(.text, span)
    guard part == .text, let text = rejection.text, string.text.literal == text else { return }
    exact = rejection.isRepetition ? span : exact ?? span
  }

  private mutating func note(_ date: DateLiteral, _ span: Span) {
    note(.date, span)
    if case .notBorn(_, let day, _) = rejection, date == DateLiteral(day) { exact = exact ?? span }
    if case .datesReversed(let first, let second) = rejection, date == DateLiteral(first) || date == DateLiteral(second) {
      exact = span
      day = date
    }
  }
}

extension ScoreCriterion {
  /// The word before its points.
  fileprivate var keyword: Keyword {
    switch self {
    case .timing: .timing
    case .attendance: .attendance
    case .preparation: .preparation
    case .conduct: .conduct
    case .principles: .principles
    case .results: .results
    case .closing: .closing
    }
  }
}

extension Rejection {
  /// The number at fault.
  fileprivate var number: Int? {
    switch self {
    case .pointsOutOfRange(let number), .regionOutOfRange(let number), .roundOutOfRange(let number), .yearAhead(let number),
      .itemNumberUsed(let number):
      number
    case .numberOutOfRange(let number), .countTooHigh(let number, _, _): number
    case .followUpNumberUsed(let id): id.number
    default: nil
    }
  }

  /// The word of the clause in which the number at fault stands; nil for one that stands by itself.
  fileprivate var clause: Keyword? {
    switch self {
    case .countTooHigh(_, _, .given): .given
    case .countTooHigh(_, _, .collected): .collected
    case .countTooHigh(_, _, .valid): .valid
    case .countTooHigh(_, _, .points(let criterion)): criterion.keyword
    case .roundOutOfRange: .round
    case .regionOutOfRange: .region
    default: nil
    }
  }

  /// The document at fault.
  fileprivate var document: DocumentNumber? {
    switch self {
    case .unknownResolution(let number), .unknownDocument(let number): number
    default: nil
    }
  }

  /// The words at fault.
  fileprivate var text: String? {
    switch self {
    case .unknownParameter(let text), .unknownCandidate(let text), .duplicateHousehold(let text), .emptyText(let text): text
    default: nil
    }
  }

  /// What all operands of the kind at fault make together is wrong.
  fileprivate var isOfAll: Bool {
    if case .countTooHigh(_, _, .allVotes) = self { true } else { false }
  }

  /// Names one thing twice.
  fileprivate var isRepetition: Bool {
    switch self {
    case .duplicateMember, .duplicateTask, .duplicateHousehold: true
    default: false
    }
  }
}
