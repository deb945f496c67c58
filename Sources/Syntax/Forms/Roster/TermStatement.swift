import Diagnostics

/// `nhiệm kỳ 2025-2030 từ 15/01/2025`
public struct TermStatement: StatementForm {
  public static let production = "term-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .term, en: ["term"], vi: ["nhiệm kỳ"], chapter: .organisation, level: .year,
      purpose: Localized(vi: "nhiệm kỳ của chi bộ", en: "the cell's term"),
      example: "nhiệm kỳ 2025-2030 từ 15/01/2025")
  ]
  public var years = Operand<TermLiteral>()
  public var from: Operand<DateLiteral>?

  public init() {}

  /// term-stmt = "term" years [ "from" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.term)
    form.operand(&years)
    form.clause(.from, &from)
  }
}
