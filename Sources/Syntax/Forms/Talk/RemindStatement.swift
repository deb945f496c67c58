import Diagnostics

/// `nhắc nhở @sơn: Vắng họp không báo cáo`
public struct RemindStatement: StatementForm {
  public static let production = "remind-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .remind, en: ["remind"], vi: ["nhắc nhở"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "nhắc nhở đảng viên", en: "remind a member"),
      example: "nhắc nhở @sơn: Vắng họp không báo cáo")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var content: Text?

  public init() {}

  /// remind-stmt = "remind" member { "," member } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.remind)
    form.list(&members)
    form.requiredText(&content)
  }
}
