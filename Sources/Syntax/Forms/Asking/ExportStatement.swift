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
        xuất bảng xếp loại quý 3/2026
        xuất phiếu nhiệm vụ tháng 12/2026
        xuất giấy mời ngày 03/10/2026 lúc 19:00 tại "Nhà văn hóa"
        xuất tin nhắn mời họp ngày 03/10/2026 "tin.txt"
        """)
  ]
  public var paper = Choice<PaperWord>()
  public var member: Operand<HandleLiteral>?
  public var number: Operand<DocumentLiteral>?
  public var quarter: Operand<QuarterLiteral>?
  public var half: Choice<HalfYearWord>?
  /// Of a meeting that is not on record yet: its kind, place and topic.
  public var meetingKind: Choice<MeetingKindWord>?
  public var location: Operand<StringLiteral>?
  public var topic: Operand<StringLiteral>?
  public var date: Operand<DateLiteral>?
  public var time: Operand<TimeLiteral>?
  public var month: Operand<MonthLiteral>?
  public var year: Operand<NumberLiteral>?
  public var file: Operand<StringLiteral>?

  public init() {}

  /// export-stmt = "export" paper [ member ] [ document-number ] [ quarter ] { half-year | "date" date | "at" time | "in" string
  ///   | "topic" string | meeting-kind | "month" month | "year" number } [ string ] .
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
      form.clause(.`in`, &location)
      form.clause(.topic, &topic)
      // Not before the day: a slip in “chuyên đề ngày” would be read as “đề ngày”.
      form.optional(&meetingKind)
      form.clause(.month, &month)
      form.clause(.year, &year)
    }
    form.optional(&file)
  }
}
