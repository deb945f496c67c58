import Diagnostics

/// `giải thích task.overdue`
public struct ExplainStatement: StatementForm {
  public static let production = "explain-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .explain, en: ["explain"], vi: ["giải thích"], chapter: .asking, level: .month,
      purpose: Localized(vi: "giải thích một kết quả, một người, một mã", en: "explain a result, a member, a code"),
      example: "giải thích task.overdue",
      help: """
        giải thích task.overdue
        giải thích xếp loại @bình năm 2026
        giải thích xếp loại @bình quý 3/2026
        giải thích @bình
        """)
  ]
  public var explained = Operand<ExplainedLiteral>()
  /// Which of the votes of a meeting.
  public var number: Operand<NumberLiteral>?
  /// The resolution of which the vote is asked.
  public var resolution: Operand<DocumentLiteral>?
  public var rated: Operand<RatedLiteral>?
  public var quarter: Operand<QuarterLiteral>?
  public var date: Operand<DateLiteral>?
  public var month: Operand<MonthLiteral>?
  public var year: Operand<NumberLiteral>?
  /// The day whose record is asked.
  public var asOf: Operand<DateLiteral>?

  public init() {}

  /// explain-stmt = "explain" explained [ number ] [ document-number ] [ rated ] [ quarter ] { "date" date | "month" month | "year" number |
  ///   "as of" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.explain)
    form.operand(&explained)
    form.optional(&number)
    form.optional(&resolution)
    form.optional(&rated)
    form.optional(&quarter)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.month, &month)
      form.clause(.year, &year)
      form.clause(.asOf, &asOf)
    }
  }
}
