import Diagnostics

/// `kết luận dấu hiệu vi phạm @cường không vi phạm ngày 20/07/2026: Đã xác minh, đơn không đúng`
public struct ConcludeSignStatement: StatementForm {
  public static let production = "conclude-sign-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .concludeSign, en: ["conclude sign of violation"], vi: ["kết luận dấu hiệu vi phạm"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "không vi phạm, hay xem xét kỷ luật", en: "no violation, or to be considered for discipline"),
      example: "kết luận dấu hiệu vi phạm @cường không vi phạm ngày 20/07/2026: Đã xác minh, đơn không đúng")
  ]
  public var member = Operand<HandleLiteral>()
  public var outcome = Choice<SignOutcomeWord>()
  /// The day of the sign meant, where not all open ones are.
  public var from: Operand<DateLiteral>?
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// conclude-sign-stmt = "conclude sign of violation" member sign-outcome { "from" date | "date" date } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.concludeSign)
    form.operand(&member)
    form.choice(&outcome)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.date, &date)
    }
    form.text(&content)
  }
}
