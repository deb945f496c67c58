import Diagnostics

/// `quy chế chi tiêu 02-QC/CB từ 20/01/2025: Quy chế chi tiêu của chi bộ nhiệm kỳ 2025-2030`
public struct SpendingRuleStatement: StatementForm {
  public static let production = "spending-rule-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .spendingRule, en: ["spending regulation"], vi: ["quy chế chi tiêu", "quy chế chi tiêu nội bộ"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "quy chế chi tiêu của chi bộ", en: "by what rule the cell spends"),
      example: "quy chế chi tiêu 02-QC/CB từ 20/01/2025: Quy chế chi tiêu của chi bộ nhiệm kỳ 2025-2030")
  ]
  public var number: Operand<DocumentLiteral>?
  /// When it was issued.
  public var date: Operand<DateLiteral>?
  public var from: Operand<DateLiteral>?
  /// What it rests on (căn cứ).
  public var bases: [Operand<CitationLiteral>] = []
  public var summary: Text?

  public init() {}

  /// spending-rule-stmt = "spending regulation" [ document-number ] { "date" date | "from" date | "basis" citation { "," citation } } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.spendingRule)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.from, &from)
      form.clause(.basis, list: &bases)
    }
    form.requiredText(&summary)
  }
}
