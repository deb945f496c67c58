import Diagnostics

/// `vắng @cường có lý do: Đi công tác`
public struct AbsentStatement: StatementForm {
  public static let production = "absent-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .absent, en: ["absent"], vi: ["vắng", "vắng mặt", "vắng họp", "điểm danh vắng mặt", "điểm danh vắng"], chapter: .meeting,
      level: .meeting,
      purpose: Localized(vi: "người vắng, có hoặc không có lý do", en: "who is absent, with or without reason"),
      example: "vắng @cường có lý do: Đi công tác")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var excuse: Choice<ExcuseWord>?
  public var reason: Text?

  public init() {}

  /// absent-stmt = "absent" member { "," member } [ excuse ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.absent)
    form.list(&members)
    form.optional(&excuse)
    form.text(&reason)
  }
}
