import Diagnostics

/// `chỉ tiêu 1 đạt 98% hạn 31/12/2026: Tỷ lệ hộ dân tham gia bảo hiểm y tế`
public struct TargetStatement: StatementForm {
  public static let production = "target-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .target, en: ["target"], vi: ["chỉ tiêu"], chapter: .meeting, level: .month,
      purpose: Localized(vi: "chỉ tiêu cần đạt", en: "a figure to reach"),
      example: "chỉ tiêu 1 đạt 98% hạn 31/12/2026: Tỷ lệ hộ dân tham gia bảo hiểm y tế")
  ]
  public var number: Operand<NumberLiteral>?
  public var value = Operand<ValueLiteral>()
  public var unit: Operand<StringLiteral>?
  public var resolution: Operand<DocumentLiteral>?
  public var year: Operand<NumberLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var due: Operand<DueLiteral>?
  public var content: Text?

  public init() {}

  /// target-stmt = "target" [ number ] "at" value { "unit" string | "of" document-number | "year" number | "by" member { ","
  ///   member } | "due" due-day } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.target)
    form.optional(&number)
    form.word(.reaching)
    form.operand(&value)
    form.anyOrder { form in
      form.clause(.unit, &unit)
      form.clause(.possessive, &resolution)
      form.clause(.year, &year)
      form.clause(.by, list: &members)
      form.clause(.due, &due)
    }
    form.requiredText(&content)
  }
}
