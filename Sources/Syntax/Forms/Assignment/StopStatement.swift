import Diagnostics

/// `thôi phân công #2 từ 01/08/2026: Không còn phù hợp`
public struct StopStatement: StatementForm {
  public static let production = "stop-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .stop, en: ["stop"], vi: ["thôi phân công", "thôi nhiệm vụ"], chapter: .assignment, level: .month,
      purpose: Localized(vi: "thôi giao một nhiệm vụ", en: "stop a task"),
      example: "thôi phân công #2 từ 01/08/2026: Không còn phù hợp")
  ]
  public var task = Operand<TaskLiteral>()
  public var from: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// stop-stmt = "stop" task [ "from" date ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.stop)
    form.operand(&task)
    form.clause(.from, &from)
    form.text(&reason)
  }
}
