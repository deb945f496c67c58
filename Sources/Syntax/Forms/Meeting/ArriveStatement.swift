import Diagnostics

/// `vào họp @lan lúc 19:30`
public struct ArriveStatement: StatementForm {
  public static let production = "arrive-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .arrive, en: ["arrive"], vi: ["vào họp", "đến họp", "đến muộn"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "người đến sau", en: "who comes later"),
      example: "vào họp @lan lúc 19:30")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var time: Operand<TimeLiteral>?

  public init() {}

  /// arrive-stmt = "arrive" member { "," member } [ "at" time ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.arrive)
    form.list(&members)
    form.clause(.at, &time)
  }
}
