import Diagnostics

/// `đã gửi 08-NQ/CB ngày 05/09/2026`
public struct SentStatement: StatementForm {
  public static let production = "sent-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .sent, en: ["sent"], vi: ["đã gửi"], chapter: .meeting, level: .month,
      purpose: Localized(vi: "ngày đã gửi nghị quyết, báo cáo điểm", en: "when a resolution or a score was sent up"),
      example: "đã gửi 08-NQ/CB ngày 05/09/2026",
      help: """
        đã gửi 08-NQ/CB ngày 05/09/2026
        đã gửi chấm điểm 03/09/2026 ngày 07/09/2026
        """)
  ]
  public var document: Operand<DocumentLiteral>?
  public var scored: Operand<DateLiteral>?
  public var date: Operand<DateLiteral>?

  public init() {}

  /// sent-stmt = "sent" [ document-number ] { "score" date | "date" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.sent)
    form.optional(&document)
    form.anyOrder { form in
      form.clause(.score, &scored)
      form.clause(.date, &date)
    }
  }
}
