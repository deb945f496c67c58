import Diagnostics

/// `nhận xét nơi cư trú @hạnh năm 2026: Gương mẫu, tham gia đầy đủ`
public struct ResidenceStatement: StatementForm {
  public static let production = "residence-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .residence, en: ["residence"], vi: ["nhận xét nơi cư trú"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "nhận xét của nơi cư trú", en: "the comment from the place of residence"),
      example: "nhận xét nơi cư trú @hạnh năm 2026: Gương mẫu, tham gia đầy đủ")
  ]
  public var member = Operand<HandleLiteral>()
  public var year = Operand<NumberLiteral>()
  public var content: Text?

  public init() {}

  /// residence-stmt = "residence" member [ "year" ] number text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.residence)
    form.operand(&member)
    form.filler(.year)
    form.operand(&year)
    form.requiredText(&content)
  }
}
