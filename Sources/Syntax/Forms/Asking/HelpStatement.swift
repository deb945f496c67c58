import Diagnostics

/// `giúp phân công`
public struct HelpStatement: StatementForm {
  public static let production = "help-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .help, en: ["help"], vi: ["giúp", "trợ giúp", "hướng dẫn"], chapter: .asking, level: .meeting,
      purpose: Localized(vi: "cách viết các câu", en: "how statements are written"),
      example: "giúp phân công",
      help: """
        giúp phân công
        giúp "sinh hoạt thường kỳ"
        """)
  ]
  public var topic: Operand<TopicLiteral>?

  public init() {}

  /// help-stmt = "help" [ topic ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.help)
    form.optional(&topic)
  }
}
