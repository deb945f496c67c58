import Diagnostics

/// `rời họp @lan lúc 20:30`
public struct LeaveStatement: StatementForm {
  public static let production = "leave-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .leave, en: ["leave"], vi: ["rời họp", "về sớm"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "người về trước", en: "who leaves early"),
      example: "rời họp @lan lúc 20:30")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var time: Operand<TimeLiteral>?

  public init() {}

  /// leave-stmt = "leave" member { "," member } [ "at" time ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.leave)
    form.list(&members)
    form.clause(.at, &time)
  }
}
