import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

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
      if text.isBlank { throw Diagnostic.blankLeft(at: text.place.span) }
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
    let wanted = V.production.name ?? Localized(vi: V.production.rule, en: V.production.rule)
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
    if string.text.isBlank { throw Diagnostic.blankLeft(at: string.text.place.span) }
    return string.text.literal == nil ? StringLiteral(try self.string(of: string.text, keepingLines: false)) : string
  }
}
