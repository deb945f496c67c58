import Diagnostics

/// `bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt`
public struct HandOverStatement: StatementForm {
  public static let production = "hand-over-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .handOver, en: ["hand over"], vi: ["bàn giao", "chuyển giao", "giao lại"], chapter: .assignment, level: .month,
      purpose: Localized(vi: "chuyển nhiệm vụ cho người khác", en: "hand a task to another member"),
      example: "bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt")
  ]
  public var task = Operand<TaskLiteral>()
  public var recipient = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// hand-over-stmt = "hand over" task "to" member [ "from" date ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.handOver)
    form.operand(&task)
    form.word(.recipient)
    form.operand(&recipient)
    form.clause(.from, &from)
    form.text(&reason)
  }
}
