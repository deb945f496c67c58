import Diagnostics

/// `biểu quyết tán thành 17 không tán thành 0 không ý kiến 1: Thông qua nghị quyết tháng 9`
public struct VoteStatement: StatementForm {
  public static let production = "vote-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .vote, en: ["vote"], vi: ["biểu quyết"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "ghi số phiếu, kết quả tự tính", en: "count the votes; the result is computed"),
      example: "biểu quyết tán thành 17 không tán thành 0 không ý kiến 1: Thông qua nghị quyết tháng 9")
  ]
  public var matter: Choice<MatterWord>?
  public var resolution: Operand<DocumentLiteral>?
  /// By name.
  public var candidate: Operand<StringLiteral>?
  public var subject: Operand<HandleLiteral>?
  public var round: Operand<NumberLiteral>?
  public var way: Choice<VotingWayWord>?
  public var inFavour: Operand<CountLiteral>?
  public var against: Operand<NumberLiteral>?
  public var abstaining: Operand<NumberLiteral>?
  public var content: Text?

  public init() {}

  /// vote-stmt = "vote" { matter | document-number | string | "of" member | "round" number | voting-way | "for" count | "against" number |
  ///   "abstain" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.vote)
    form.anyOrder { form in
      form.optional(&matter)
      form.optional(&resolution)
      form.optional(&candidate)
      form.clause(.of, &subject)
      form.clause(.round, &round)
      form.optional(&way)
      form.clause(.inFavour, &inFavour)
      form.clause(.against, &against)
      form.clause(.abstain, &abstaining)
    }
    form.demand(.inFavour, CountLiteral.production, isMissing: inFavour == nil && against == nil && abstaining == nil)
    form.text(&content)
  }
}
