import Diagnostics

/// `quá trình #2`
public struct HistoryStatement: StatementForm {
  public static let production = "history-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .history, en: ["history"], vi: ["quá trình", "lịch sử"], chapter: .asking, level: .month,
      purpose: Localized(vi: "mọi việc đã ghi về một người, một nhiệm vụ", en: "all that is recorded of a member or task"),
      example: "quá trình #2")
  ]
  public var subject = Operand<TracedLiteral>()
  /// Of documents of one number the one meant, by its day or one of its term.
  public var date: Operand<DateLiteral>?

  public init() {}

  /// history-stmt = "history" traced [ "date" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.history)
    form.operand(&subject)
    form.clause(.date, &date)
  }
}
