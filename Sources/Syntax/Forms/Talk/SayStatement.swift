import Diagnostics

/// `phát biểu @hoa: Đề nghị quan tâm việc phòng chống bão lũ`
public struct SayStatement: StatementForm {
  public static let production = "say-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .say, en: ["say"], vi: ["phát biểu", "phát biểu ý kiến", "ý kiến"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "ý kiến của đảng viên hoặc khách", en: "words of a member or guest"),
      example: "phát biểu @hoa: Đề nghị quan tâm việc phòng chống bão lũ")
  ]
  public var speaker = Operand<SpeakerLiteral>()
  public var content: Text?

  public init() {}

  /// say-stmt = "say" speaker text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.say)
    form.operand(&speaker)
    form.requiredText(&content)
  }
}
