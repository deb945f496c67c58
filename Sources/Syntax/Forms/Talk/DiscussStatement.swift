import Diagnostics

/// `góp ý @an về #2: Cần phối hợp với Hội Phụ nữ`
public struct DiscussStatement: StatementForm {
  public static let production = "discuss-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .discuss, en: ["discuss"], vi: ["góp ý", "đóng góp ý kiến", "trao đổi"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "ý kiến về một nhiệm vụ hoặc đảng viên", en: "an opinion on a task or a member"),
      example: "góp ý @an về #2: Cần phối hợp với Hội Phụ nữ")
  ]
  public var member = Operand<HandleLiteral>()
  public var subject = Operand<SubjectLiteral>()
  public var content: Text?

  public init() {}

  /// discuss-stmt = "discuss" member [ "on" ] subject text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.discuss)
    form.operand(&member)
    form.filler(.on, printedIn: [.vi, .en])
    form.operand(&subject)
    form.requiredText(&content)
  }
}
