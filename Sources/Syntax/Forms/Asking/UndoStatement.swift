import Diagnostics

/// `hoàn tác 57: Nhập nhầm người`
public struct UndoStatement: StatementForm {
  public static let production = "undo-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .undo, en: ["undo"], vi: ["hoàn tác"], chapter: .program, level: .meeting,
      purpose: Localized(vi: "lấy lại câu vừa ghi", en: "take back a record"),
      example: "hoàn tác 57: Nhập nhầm người",
      help: """
        hoàn tác
        hoàn tác 57: Nhập nhầm người
        """)
  ]
  public var record: Operand<NumberLiteral>?
  /// The item of the open meeting to go back to.
  public var item: Operand<NumberLiteral>?
  public var reason: Text?

  public init() {}

  /// undo-stmt = "undo" [ number ] [ "item" number ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.undo)
    form.optional(&record)
    form.clause(.item, &item)
    form.text(&reason)
  }
}
