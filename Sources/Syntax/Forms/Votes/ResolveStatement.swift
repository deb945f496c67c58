import Diagnostics

/// `nghị quyết: Nghị quyết tháng 9/2026`
public struct ResolveStatement: StatementForm {
  public static let production = "resolve-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .resolve, en: ["resolve"], vi: ["nghị quyết", "thông qua nghị quyết", "ra nghị quyết"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "ghi nghị quyết, lấy số tiếp theo", en: "record a resolution under the next number"),
      example: "nghị quyết: Nghị quyết tháng 9/2026",
      help: """
        nghị quyết: Nghị quyết tháng 9/2026
        nghị quyết 02-NQ/CB ngày 05/09/2026 căn cứ 39-KH/HU, "Kế hoạch của đảng ủy": Nghị quyết tháng 9/2026
        """)
  ]
  public var draft = false
  public var thematic = false
  public var number: Operand<DocumentLiteral>?
  /// Nil for the day it is stated on.
  public var date: Operand<DateLiteral>?
  /// What it rests on (căn cứ).
  public var bases: [Operand<CitationLiteral>] = []
  public var title: Text?

  public init() {}

  /// resolve-stmt = "resolve" { "draft" | "thematic" } [ document-number ] { "date" date | "basis" citation { "," citation } } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.resolve)
    form.anyOrder { form in
      form.flag(.draft, &draft)
      form.flag(.thematic, &thematic)
    }
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.basis, list: &bases)
    }
    form.requiredText(&title)
  }
}
