import Diagnostics

/// `trích nộp 9/2026 350.000 ngày 05/10/2026`
public struct RemitStatement: StatementForm {
  public static let production = "remit-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .remit, en: ["remit"], vi: ["trích nộp", "trích nộp đảng phí"], chapter: .duesAndYear, level: .month,
      purpose: Localized(vi: "đảng phí nộp lên cấp trên", en: "dues sent up"),
      example: "trích nộp 9/2026 350.000 ngày 05/10/2026")
  ]
  public var month = Operand<MonthLiteral>()
  public var amount = Operand<MoneyLiteral>()
  public var date: Operand<DateLiteral>?

  public init() {}

  /// remit-stmt = "remit" month money [ "date" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.remit)
    form.operand(&month)
    form.operand(&amount)
    form.clause(.date, &date)
  }
}
