import Diagnostics

/// `quy chế 01-QC/CB từ 20/01/2025 gồm #1, #2: Quy chế làm việc nhiệm kỳ 2025-2030`
public struct RegulationStatement: StatementForm {
  public static let production = "regulation-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .regulation, en: ["regulation"], vi: ["quy chế", "quy chế làm việc"], chapter: .organisation, level: .year,
      purpose: Localized(vi: "quy chế làm việc và nhiệm vụ ghi trong đó", en: "the working regulation and its tasks"),
      example: "quy chế 01-QC/CB từ 20/01/2025 gồm #1, #2: Quy chế làm việc nhiệm kỳ 2025-2030")
  ]
  public var number: Operand<DocumentLiteral>?
  /// When it was issued.
  public var date: Operand<DateLiteral>?
  public var from: Operand<DateLiteral>?
  /// What it rests on (căn cứ).
  public var bases: [Operand<CitationLiteral>] = []
  public var tasks: [Operand<TaskLiteral>] = []
  public var summary: Text?

  public init() {}

  /// regulation-stmt = "regulation" [ document-number ] { "date" date | "from" date | "basis" citation { "," citation } | "including" task { "," task } } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.regulation)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.from, &from)
      form.clause(.basis, list: &bases)
      form.clause(.including, list: &tasks)
    }
    form.text(&summary)
  }
}
