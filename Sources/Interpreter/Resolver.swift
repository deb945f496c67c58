import Diagnostics
import Domain
import Syntax
import Vietnamese

/// The interpreter's direction of a form: every operand becomes a literal in canonical spelling.
///
/// Braces are computed, `hôm nay` becomes a date, a handle typed without diacritics becomes the member's own.
struct Resolver: FormWalker {
  let interpreter: Interpreter
  /// The first thing that could not be resolved.
  var problem: Diagnostic?

  mutating func word(_ keyword: Keyword) {}
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {}
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {}
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    guard problem == nil, let expression = slot.computed else { return }
    do throws(Diagnostic) {
      slot = Choice(try word(for: try interpreter.evaluate(expression), at: slot.place.span), at: slot.place.span)
    } catch {
      problem = error
    }
  }

  /// A computed word that is nothing leaves the part out.
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    guard problem == nil, let choice = slot, let expression = choice.computed else { return }
    do throws(Diagnostic) {
      let value = try interpreter.evaluate(expression)
      slot = value == .nothing ? nil : Choice(try word(for: value, at: choice.place.span), at: choice.place.span)
    } catch {
      problem = error
    }
  }

  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) { optional(&slot) }

  /// The word of a choice that a value spells, in either language and without regard to marks.
  private func word<C: KeywordChoice>(for value: Value, at span: Span) throws(Diagnostic) -> C {
    let texts: [String]
    if case .word(let word) = value { texts = [word.vi.folded, word.en.folded] } else { texts = [interpreter.text(of: value).folded] }
    let words = Array(C.allCases)
    let found = words.first { word in
      KeywordTable.shared.spellings(of: word.keyword).contains { texts.contains($0.folded) }
    }
    if let found { return found }
    let shown = interpreter.text(of: value)
    let list = { (language: Language) in words.map { "“\($0.keyword.spelling(language))”" }.joined(separator: ", ") }
    throw Diagnostic(
      InterpreterCode.wrongType, at: span,
      Localized(vi: "cần một trong \(list(.vi)), ở đây là “\(shown)”", en: "needs one of \(list(.en)), this is “\(shown)”"))
  }
  mutating func anyOrder(_ body: (inout Resolver) -> Void) { body(&self) }
  mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }

  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) {
    guard problem == nil else { return }
    do throws(Diagnostic) {
      switch slot.content {
      case .missing: throw Diagnostic.partMissing(at: slot.span)
      case .literal(let value):
        if !V.isPlain { slot.content = .literal(try value.resolved(by: interpreter, at: slot.span)) }
      case .computed(let expression): slot.content = .literal(try compute(expression, at: slot.span))
      }
    } catch {
      problem = error
    }
  }

  /// A computed value that is nothing leaves the part out.
  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    guard problem == nil, var operand = slot else { return }
    guard case .computed(let expression) = operand.content else {
      self.operand(&operand)
      slot = operand
      return
    }
    do throws(Diagnostic) {
      let value = try interpreter.evaluate(expression)
      if value == .nothing {
        slot = nil
      } else {
        slot?.content = .literal(try literal(value, at: operand.span))
      }
    } catch {
      problem = error
    }
  }

  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) { optional(&slot) }
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) { list(&slot) }

  /// A computed list in the place of one operand stands for all its values.
  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    if slot.count == 1, case .literal = slot[0].content { return operand(&slot[0]) }
    var resolved: [Operand<V>] = []
    for var operand in slot {
      if case .computed(let expression) = operand.content {
        do throws(Diagnostic) {
          for value in try interpreter.evaluate(expression).elements {
            resolved.append(Operand(.literal(try literal(value, at: operand.span)), at: operand.span))
          }
        } catch {
          problem = problem ?? error
        }
      } else {
        self.operand(&operand)
        resolved.append(operand)
      }
    }
    slot = resolved
  }

  mutating func selection(_ slot: inout MemberSelection) {
    if !slot.members.isEmpty { list(&slot.members) }
  }

  /// The handle is only checked for its letters: it is brought into being here.
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>) {
    guard case .computed(let expression) = slot.content else { return }
    do throws(Diagnostic) {
      let value = try interpreter.evaluate(expression)
      guard let handle = HandleLiteral(written: interpreter.text(of: value)) else { throw misfit(HandleLiteral.self, value, at: slot.span) }
      slot.content = .literal(handle)
    } catch {
      problem = problem ?? error
    }
  }

  /// A text that comes out empty is no text.
  mutating func text(_ slot: inout Text?) {
    guard problem == nil, let text = slot else { return }
    do throws(Diagnostic) {
      let said: String
      if let literal = text.literal { said = literal.trimmed } else { said = try interpreter.string(of: text, keepingLines: true) }
      slot = said.isEmpty ? nil : Text(said)
      slot?.place = text.place
    } catch {
      problem = error
    }
  }

  mutating func requiredText(_ slot: inout Text?) {
    let place = slot?.place
    text(&slot)
    guard problem == nil, slot == nil else { return }
    problem = Diagnostic(
      SyntaxCode.missing, at: place?.span,
      Localized(vi: "thiếu nội dung sau dấu hai chấm (: …)", en: "the text after the colon (: …) is missing"))
  }

  private func compute<V: LiteralValue>(_ expression: Expression, at span: Span) throws(Diagnostic) -> V {
    try literal(try interpreter.evaluate(expression), at: span)
  }

  private func literal<V: LiteralValue>(_ value: Value, at span: Span) throws(Diagnostic) -> V {
    if let type = V.self as? any Computable.Type, let literal = type.literal(of: value, in: interpreter) as? V { return literal }
    throw misfit(V.self, value, at: span)
  }

  private func misfit<V: LiteralValue>(_ type: V.Type, _ value: Value, at span: Span) -> Diagnostic {
    let wanted = ProductionName.names[V.production] ?? Localized(vi: V.production, en: V.production)
    return Diagnostic(
      InterpreterCode.wrongType, at: span,
      Localized(
        vi: "cần \(wanted.vi), ở đây là “\(interpreter.text(of: value))”",
        en: "needs \(wanted.en), this is “\(interpreter.text(of: value))”"))
  }
}

extension Interpreter: LiteralResolver {
  public func resolve(_ handle: HandleLiteral, at span: Span) throws(Diagnostic) -> HandleLiteral {
    if handle.isName { return HandleLiteral(try member(byName: handle.name, at: span).handle) }
    let id = try memberID(written: handle.name, at: span)
    guard let index = state.current, state.cells[index].cell.memberID(handle: handle.name) != id else { return handle }
    return HandleLiteral(state.cells[index].cell.member(id)?.handle ?? handle.name)
  }

  public func resolve(_ date: DateLiteral) -> DateLiteral { date == .today ? DateLiteral(today) : date }

  /// All who may vote and are present in the open meeting.
  public func resolve(_ count: CountLiteral, at span: Span) throws(Diagnostic) -> CountLiteral {
    guard count == .all else { return count }
    guard let cell = state.cell, let meeting = cell.currentMeeting else { throw diagnostic(for: Rejection.noOpenMeeting, at: span) }
    let none = Votes(inFavour: 0, against: 0, abstaining: 0)
    return .number(NumberLiteral(cell.voteResult(of: none, on: .resolution, in: meeting).mayVote))
  }

  public func resolve(_ string: StringLiteral) throws(Diagnostic) -> StringLiteral {
    string.text.literal == nil ? StringLiteral(try self.string(of: string.text, keepingLines: false)) : string
  }
}

/// A literal that a computed value can become.
protocol Computable {
  /// Nil when the value is of another kind.
  static func literal(of value: Value, in interpreter: Interpreter) -> Self?
}

extension HandleLiteral: Computable {
  /// - Parameter text: with or without its `@`.
  /// - Returns: nil when the language cannot write such a handle.
  fileprivate init?(written text: String) {
    let source = SourceText(text.hasPrefix("@") ? text : "@" + text)
    guard let token = Lexer.tokens(of: source).first, token.kind == .handle, token.span.range == 0..<source.bytes.count else { return nil }
    self.init(String(source[token.span].dropFirst()))
  }

  static func literal(of value: Value, in interpreter: Interpreter) -> HandleLiteral? {
    guard case .member(let id) = value, let member = interpreter.state.cell?.member(id) else { return nil }
    return HandleLiteral(member.handle)
  }
}

extension DateLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> DateLiteral? {
    if case .date(let day) = value { DateLiteral(day) } else { nil }
  }

  init(_ day: Day) {
    let civil = day.civil
    self = .day(year: civil.year, month: civil.month, day: civil.day)
  }
}

extension StringLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> StringLiteral? {
    StringLiteral(interpreter.text(of: value).split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}

extension SpeakerLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> SpeakerLiteral? {
    if let member = HandleLiteral.literal(of: value, in: interpreter) { return .member(member) }
    return StringLiteral.literal(of: value, in: interpreter).map(SpeakerLiteral.guest)
  }
}

extension SubjectLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> SubjectLiteral? {
    if let member = HandleLiteral.literal(of: value, in: interpreter) { return .member(member) }
    return TaskLiteral.literal(of: value, in: interpreter).map(SubjectLiteral.task)
  }
}

extension NeedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> NeedLiteral? {
    if let task = TaskLiteral.literal(of: value, in: interpreter) { return .task(task) }
    return StringLiteral.literal(of: value, in: interpreter).map(NeedLiteral.text)
  }
}

extension RatedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> RatedLiteral? {
    if case .text(let text) = value, case .cell? = Parser.whole(text) as RatedLiteral? { return .cell }
    return HandleLiteral.literal(of: value, in: interpreter).map(RatedLiteral.member)
  }
}

extension TaskLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TaskLiteral? {
    if case .task(let id) = value { TaskLiteral(id.number) } else { nil }
  }
}

extension MonthLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> MonthLiteral? {
    switch value {
    case .month(let month): MonthLiteral(year: month.year, month: month.month)
    case .date(let day): MonthLiteral(year: day.month.year, month: day.month.month)
    default: nil
    }
  }
}

extension TimeLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TimeLiteral? {
    if case .time(let time) = value { TimeLiteral(hour: time.hour, minute: time.minute) } else { nil }
  }
}

extension PercentLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> PercentLiteral? { value.amount.map { PercentLiteral($0) } }
}

extension ValueLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ValueLiteral? {
    switch value {
    case .percent(let percent): ValueLiteral(part: percent, whole: 100)
    case .share(let ratio): ValueLiteral(part: ratio.part, whole: ratio.whole)
    default: value.amount.map { ValueLiteral(part: $0, whole: 1) }
    }
  }
}

extension ReachedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ReachedLiteral? {
    switch value {
    case .percent(let percent): .percent(percent)
    case .share(let ratio): ReachedLiteral(ValueLiteral(part: ratio.part, whole: ratio.whole), .fraction)
    case .money(let amount): ReachedLiteral(ValueLiteral(part: amount, whole: 1), .money)
    default: value.amount.map { ReachedLiteral(ValueLiteral(part: $0, whole: 1), .number) }
    }
  }
}

extension FollowedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> FollowedLiteral? {
    if let task = TaskLiteral.literal(of: value, in: interpreter) { return .task(task) }
    return interpreter.followUpID(ofRow: value).map { FollowedLiteral($0, in: interpreter.state.cell) }
  }
}

extension TracedLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TracedLiteral? {
    if let member = HandleLiteral.literal(of: value, in: interpreter) { return .member(member) }
    if case .document = value { return DocumentLiteral.literal(of: value, in: interpreter).map(TracedLiteral.document) }
    if let followed = FollowedLiteral.literal(of: value, in: interpreter) { return .followed(followed) }
    return StringLiteral.literal(of: value, in: interpreter).map(TracedLiteral.candidate)
  }
}

extension ConcludedLiteral: Computable {
  /// An item has no value of its own, so it is computed as it is written: `"mục {m}"`.
  static func literal(of value: Value, in interpreter: Interpreter) -> ConcludedLiteral? {
    if case .text(let text) = value, case let words = text.split(separator: " "), words.count == 2, let number = Int(words[1]),
      Language.allCases.contains(where: { words[0].folded == Keyword.item.spelling($0).folded })
    {
      return .item(number)
    }
    return FollowedLiteral.literal(of: value, in: interpreter).map(ConcludedLiteral.followed)
  }
}

extension MoneyLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> MoneyLiteral? { value.amount.map { MoneyLiteral($0) } }
}

extension NumberLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> NumberLiteral? { value.amount.map { NumberLiteral($0) } }
}

extension CountLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> CountLiteral? {
    NumberLiteral.literal(of: value, in: interpreter).map(CountLiteral.number)
  }
}

extension TermLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> TermLiteral? {
    if case .term(let term) = value { TermLiteral(first: term.first, last: term.last) } else { nil }
  }
}

extension DocumentLiteral: Computable {
  /// A text that is written like a number of a document counts as one, so that one can be put together.
  static func literal(of value: Value, in interpreter: Interpreter) -> DocumentLiteral? {
    switch value {
    case .document(let number, _): DocumentLiteral(number: number.number, type: number.type, issuer: number.issuer)
    case .text(let text): Parser.whole(text)
    default: nil
    }
  }
}

extension BasisLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> BasisLiteral? {
    if let number = DocumentLiteral.literal(of: value, in: interpreter) { return .document(number) }
    if case .text(let text) = value, let written: BasisLiteral = Parser.whole(text) { return written }
    return StringLiteral.literal(of: value, in: interpreter).map(BasisLiteral.other)
  }
}

extension CitationLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> CitationLiteral? {
    if let number = DocumentLiteral.literal(of: value, in: interpreter) { return .document(number) }
    return StringLiteral.literal(of: value, in: interpreter).map(CitationLiteral.other)
  }
}

extension ReviewPeriodLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> ReviewPeriodLiteral? {
    if case .quarter(let quarter) = value { return .quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)) }
    return NumberLiteral.literal(of: value, in: interpreter).map(ReviewPeriodLiteral.year)
  }
}

extension DuesPeriodLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> DuesPeriodLiteral? {
    if case .quarter(let quarter) = value { return .quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)) }
    return MonthLiteral.literal(of: value, in: interpreter).map(DuesPeriodLiteral.month)
  }
}

extension BirthLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> BirthLiteral? {
    switch value {
    case .year(let year): .year(NumberLiteral(year))
    case .number(let year): .year(NumberLiteral(year))
    default: DateLiteral.literal(of: value, in: interpreter).map(BirthLiteral.day)
    }
  }
}

extension PostLiteral: Computable {
  static func literal(of value: Value, in interpreter: Interpreter) -> PostLiteral? {
    if let written: PostLiteral = Parser.whole(interpreter.text(of: value)) { return written }
    return StringLiteral.literal(of: value, in: interpreter).map(PostLiteral.other)
  }
}
