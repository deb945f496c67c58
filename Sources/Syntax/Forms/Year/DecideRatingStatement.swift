import Diagnostics

/// `quyết định xếp loại @bình năm 2026 tốt do "Đảng ủy xã" căn cứ 45-QĐ/ĐU ngày 20/12/2026`
public struct DecideRatingStatement: StatementForm {
  public static let production = "decide-rating-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .decideRating, en: ["decide rating"], vi: ["quyết định xếp loại"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "mức cấp trên đã quyết định", en: "the level the committee above decided"),
      example: #"quyết định xếp loại @bình năm 2026 tốt do "Đảng ủy xã" căn cứ 45-QĐ/ĐU ngày 20/12/2026"#)
  ]
  public var rated = Operand<RatedLiteral>()
  public var period = Operand<ReviewPeriodLiteral>()
  public var level = Choice<LevelWord>()
  public var body: Operand<BodyLiteral>?
  public var document: Operand<CitationLiteral>?
  /// Of the decision.
  public var date: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// decide-rating-stmt = "decide rating" rated [ "year" ] review-period level { "by" body | "basis" citation | "date" date } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.decideRating)
    form.operand(&rated)
    form.filler(.year, printedIn: period.literal?.isQuarter == true ? [] : [.vi, .en])
    form.operand(&period)
    form.choice(&level)
    form.anyOrder { form in
      form.clause(.by, &body)
      form.clause(.basis, &document)
      form.clause(.date, &date)
    }
    form.text(&reason)
  }
}
