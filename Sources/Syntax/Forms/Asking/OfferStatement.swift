import Diagnostics

/// `đề xuất việc cho @cường`
public struct OfferStatement: StatementForm {
  public static let production = "offer-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .offer, en: ["suggest task"], vi: ["đề xuất việc", "đề xuất nhiệm vụ"], chapter: .asking, level: .month,
      purpose: Localized(vi: "gợi ý việc hợp với đảng viên", en: "suggest tasks that suit a member"),
      example: "đề xuất việc cho @cường",
      help: """
        đề xuất việc cho @cường
        đề xuất việc
        """)
  ]
  /// Whom tasks are sought for; none for all who have too few.
  public var members: [Operand<HandleLiteral>] = []
  public var output: Choice<OutputWord>?

  public init() {}

  /// offer-stmt = "suggest task" { "for" member { "," member } | "as" output } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.offer)
    form.anyOrder { form in
      form.clause(.purpose, list: &members)
      form.clause(.as, &output)
    }
  }
}
