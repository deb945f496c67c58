import Diagnostics

/// `xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1`
public struct ClassifyStatement: StatementForm {
  public static let production = "classify-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .classify, en: ["classify"], vi: ["xếp loại", "đánh giá xếp loại"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "xếp loại chất lượng cuối năm", en: "the quality rating of the year"),
      example: "xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1",
      help: """
        xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1
        xếp loại @bình quý 3/2026 tốt
        xếp loại @bình, @hà năm 2026 tốt kín tán thành 17 không tán thành 1
        """)
  ]
  public var rated: [Operand<RatedLiteral>] = []
  public var period = Operand<ReviewPeriodLiteral>()
  public var level = Choice<LevelWord>()
  public var secret = false
  public var inFavour: Operand<CountLiteral>?
  public var against: Operand<NumberLiteral>?
  public var abstaining: Operand<NumberLiteral>?
  public var points: Operand<NumberLiteral>?
  public var round: Operand<NumberLiteral>?
  public var reason: Text?

  public init() {}

  /// classify-stmt = "classify" rated { "," rated } [ "year" ] review-period level { "round" number | "secret" | "for" count | "against" number |
  ///   "abstain" number | "points" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.classify)
    form.list(&rated)
    form.filler(.year, printedIn: period.literal?.isQuarter == true ? [] : [.vi, .en])
    form.operand(&period)
    form.choice(&level)
    form.anyOrder { form in
      form.clause(.round, &round)
      form.flag(.secret, &secret)
      form.clause(.inFavour, &inFavour)
      form.clause(.against, &against)
      form.clause(.abstain, &abstaining)
      form.clause(.points, &points)
    }
    form.text(&reason)
  }
}
