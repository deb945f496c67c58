import Diagnostics

/// `biểu dương @hoa: Hoàn thành tốt việc vận động hiến đất`
public struct CommendStatement: StatementForm {
  public static let production = "commend-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .commend, en: ["commend"], vi: ["biểu dương", "tuyên dương", "khen"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "biểu dương đảng viên", en: "praise a member"),
      example: "biểu dương @hoa: Hoàn thành tốt việc vận động hiến đất")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var content: Text?

  public init() {}

  /// commend-stmt = "commend" member { "," member } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.commend)
    form.list(&members)
    form.requiredText(&content)
  }
}
