import Diagnostics

/// The printer's direction of a form: what the node holds is written in the order of the form.
extension Printer: FormWalker {
  public static let changesForms = false

  public mutating func word(_ keyword: Keyword) { word(of: keyword) }

  public mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {
    if languages.contains(language) { word(of: keyword) }
  }

  public mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {
    guard slot else { return }
    mayBreak()
    word(of: keyword)
  }

  public mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { write(slot) }

  public mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    if let operand = slot { write(operand) }
  }

  public mutating func optional<V: LiteralValue>(
    _ slot: inout Operand<V>?, after filler: Keyword, printedIn languages: Set<Language>
  ) {
    guard let operand = slot else { return }
    self.filler(filler, printedIn: languages)
    write(operand)
  }

  public mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) { members(slot) }

  public mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    write(slot)
  }

  private mutating func write<C: KeywordChoice>(_ choice: Choice<C>) {
    if let value = choice.value { word(of: value.keyword) } else if let value = choice.computed { part("{" + expression(value) + "}") }
  }

  public mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    guard let choice = slot else { return }
    mayBreak()
    write(choice)
  }

  public mutating func usual<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    if let choice = slot { write(choice) }
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    guard let operand = slot else { return }
    mayBreak()
    word(of: keyword)
    write(operand)
  }

  public mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {
    guard let choice = slot else { return }
    mayBreak()
    word(of: keyword)
    write(choice)
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    guard !slot.isEmpty else { return }
    mayBreak()
    word(of: keyword)
    members(slot)
  }

  public mutating func anyOrder(_ body: (inout Printer) -> Void) { body(&self) }

  public mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }

  public mutating func selection(_ slot: inout MemberSelection) {
    if slot.all { word(of: .all) }
    if slot.all, !slot.members.isEmpty { word(of: .except) }
    members(slot.members)
  }

  public mutating func text(_ slot: inout Text?) {
    if let text = slot { free(text) }
  }

  public mutating func requiredText(_ slot: inout Text?) { text(&slot) }

  public mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { write(slot) }

  public mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }

  public mutating func unformed<S: UnformedStatement>(_ statement: inout S) { statement.write(to: &self) }
}
