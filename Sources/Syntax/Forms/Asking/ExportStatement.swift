import Diagnostics

/// `xuất biên bản ngày 03/09/2026 "bien-ban-2026-09.docx"`
public struct ExportStatement: StatementForm {
  public static let production = "export-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .export, en: ["export"], vi: ["xuất"], chapter: .program, level: .meeting,
      purpose: Localized(vi: "xuất biên bản, bảng biểu, nghị quyết ra tệp", en: "write minutes, tables and resolutions to a file"),
      example: #"xuất biên bản ngày 03/09/2026 "bien-ban-2026-09.docx""#,
      help: """
        xuất biên bản ngày 03/09/2026 "bien-ban-2026-09.docx"
        xuất bảng phân công
        xuất bảng xếp loại năm 2026
        """)
  ]
  public var paper = Choice<PaperWord>()
  public var member: Operand<HandleLiteral>?
  public var number: Operand<DocumentLiteral>?
  public var quarter: Operand<QuarterLiteral>?
  public var half: Choice<HalfYearWord>?
  public var date: Operand<DateLiteral>?
  public var time: Operand<TimeLiteral>?
  public var month: Operand<MonthLiteral>?
  public var year: Operand<NumberLiteral>?
  public var file: Operand<StringLiteral>?

  public init() {}

  /// export-stmt = "export" paper [ member ] [ document-number ] [ quarter ] { half-year | "date" date | "at" time | "month" month | "year" number }
  ///   [ string ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.export)
    form.choice(&paper)
    form.optional(&member)
    form.optional(&number)
    form.optional(&quarter)
    form.anyOrder { form in
      form.optional(&half)
      form.clause(.date, &date)
      form.clause(.at, &time)
      form.clause(.month, &month)
      form.clause(.year, &year)
    }
    form.optional(&file)
  }
}
