import Diagnostics

/// `kiểm điểm @bình năm 2026 tự nhận tốt điểm 82: Một nhiệm vụ chậm`
public struct ReviewStatement: StatementForm {
  public static let production = "review-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .review, en: ["review"], vi: ["kiểm điểm", "tự kiểm điểm"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "tự kiểm điểm cuối năm", en: "the self-review of the year"),
      example: "kiểm điểm @bình năm 2026 tự nhận tốt điểm 82: Một nhiệm vụ chậm",
      help: """
        kiểm điểm @bình năm 2026 tự nhận tốt điểm 82: Một nhiệm vụ chậm
        kiểm điểm @an quý 3/2026 tự nhận tốt: Hoàn thành các việc của quý
        kiểm điểm chi bộ năm 2026: Ưu điểm, hạn chế, nguyên nhân
        kiểm điểm chi ủy năm 2026: Ưu điểm, hạn chế, nguyên nhân
        """)
  ]
  public var rated = Operand<ReviewedLiteral>()
  public var period = Operand<ReviewPeriodLiteral>()
  public var level: Choice<LevelWord>?
  public var points: Operand<NumberLiteral>?
  public var content: Text?

  public init() {}

  /// review-stmt = "review" reviewed [ "year" ] review-period { "self-rated" level | "points" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.review)
    form.operand(&rated)
    form.filler(.year, printedIn: period.literal?.isQuarter == true ? [] : [.vi, .en])
    form.operand(&period)
    form.anyOrder { form in
      form.clause(.selfRated, &level)
      form.clause(.points, &points)
    }
    form.text(&content)
  }
}
