import Diagnostics

/// The form of a statement, described once and walked in three directions: the parser fills the node, the printer writes it, the
/// interpreter rewrites its operands; the grammar is derived from it too.
///
/// Invertible syntax description after Rendel and Ostermann, "Invertible Syntax Descriptions: Unifying Parsing and Pretty Printing" (2010).
public protocol Form: Sendable, Equatable {
  /// Name of the production in the grammar, for example `report-stmt`.
  static var production: String { get }
  init()
  mutating func walk(_ walker: inout some FormWalker)
}

/// A statement, which tells itself: the words that begin it, what it is for and how it looks.
public protocol StatementNode: Sendable, Equatable {
  static var verbs: [Verb] { get }
}

/// A statement whose form is walked.
public protocol StatementForm: StatementNode, Form {}

/// A statement that holds expressions, a query or other statements, which no form describes.
public protocol UnformedStatement: StatementNode {
  /// Reads it with its verb at the cursor; nil for a verb that is out of place.
  static func read(_ parser: inout Parser) -> Self?
  /// Writes its first line.
  func write(to printer: inout Printer)
}

/// Makes the statement of a kind.
public protocol StatementMaker {
  mutating func formed<F: StatementForm>() -> F
  mutating func unformed<S: UnformedStatement>() -> S?
}

/// One direction in which forms are walked.
public protocol FormWalker: StatementMaker {
  /// False for a direction that only looks, so that nothing has to be put back.
  static var changesForms: Bool { get }
  /// A keyword that must stand here.
  mutating func word(_ keyword: Keyword)
  /// A keyword that may stand here and says nothing; printed in the languages that need it.
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>)
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool)
  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>)
  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?)
  /// A part that may go unsaid where the record tells it, after a word that says nothing.
  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?, after filler: Keyword, printedIn languages: Set<Language>)
  /// One or more, with commas between.
  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>])
  /// None, one or more, with commas between.
  mutating func optional<V: LiteralValue>(list slot: inout [Operand<V>])
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>)
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?)
  /// A word that may go unsaid where it is the usual one; unlike a clause it has its place.
  mutating func usual<C: KeywordChoice>(_ slot: inout Choice<C>?)
  /// A keyword that must stand here, and after it what belongs to it alone.
  mutating func alternatives<C: KeywordChoice>(_ slot: inout Choice<C>, _ body: (C, inout Self) -> Void)
  /// A keyword with its operand, if the keyword stands here.
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?)
  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?)
  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>])
  /// Clauses and flags in any order; they may stand on lines of their own.
  mutating func anyOrder(_ body: (inout Self) -> Void)
  /// A clause, with a value of the production, without which the statement says nothing.
  mutating func demand(_ keyword: Keyword, _ production: Production, isMissing: Bool)
  /// Clauses that several statements share.
  mutating func part<F: Form>(_ slot: inout F)
  mutating func selection(_ slot: inout MemberSelection)
  /// Free text after a colon.
  mutating func text(_ slot: inout Text?)
  mutating func requiredText(_ slot: inout Text?)
  /// A handle that this statement brings into being and that is therefore not looked up.
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>)
  /// The number of a thing this statement brings into being; filled in when it is not written.
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?)
  /// A statement that has no form.
  mutating func unformed<S: UnformedStatement>(_ statement: inout S)
}

extension FormWalker {
  public static var changesForms: Bool { true }

  public mutating func alternatives<C: KeywordChoice>(_ slot: inout Choice<C>, _ body: (C, inout Self) -> Void) {
    choice(&slot)
    if let value = slot.value { body(value, &self) }
  }

  public mutating func optional<V: LiteralValue>(
    _ slot: inout Operand<V>?, after filler: Keyword, printedIn languages: Set<Language>
  ) {
    self.filler(filler, printedIn: languages)
    optional(&slot)
  }

  public mutating func optional<V: LiteralValue>(list slot: inout [Operand<V>]) {
    if !slot.isEmpty { list(&slot) }
  }

  public mutating func usual<C: KeywordChoice>(_ slot: inout Choice<C>?) { optional(&slot) }

  public mutating func demand(_ keyword: Keyword, _ production: Production, isMissing: Bool) {}

  /// A walker makes a statement by walking a blank one.
  public mutating func formed<F: StatementForm>() -> F {
    var form = F()
    form.walk(&self)
    return form
  }

  public mutating func unformed<S: UnformedStatement>() -> S? { nil }

  public mutating func unformed<S: UnformedStatement>(_ statement: inout S) {}

  mutating func filler(_ keyword: Keyword) { filler(keyword, printedIn: [.vi, .en]) }
}
