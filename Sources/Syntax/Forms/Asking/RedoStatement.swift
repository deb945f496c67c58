import Diagnostics

/// `làm lại 57: Đã kiểm tra lại`
public struct RedoStatement: StatementForm {
  public static let production = "redo-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .redo, en: ["redo"], vi: ["làm lại"], chapter: .program, level: .month,
      purpose: Localized(vi: "ghi lại câu đã hoàn tác", en: "restore what was taken back"),
      example: "làm lại 57: Đã kiểm tra lại",
      help: "làm lại")
  ]
  public var record: Operand<NumberLiteral>?
  public var reason: Text?

  public init() {}

  /// redo-stmt = "redo" [ number ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.redo)
    form.optional(&record)
    form.text(&reason)
  }
}
