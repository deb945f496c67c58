import Diagnostics

/// `hạn chế 1 nguyên nhân "Nhiều đồng chí đi làm xa" biện pháp "Báo lịch họp trước 7 ngày" hạn 31/12/2026: Tỷ lệ dự họp thấp`
public struct ShortcomingStatement: StatementForm {
  public static let production = "shortcoming-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .shortcoming, en: ["shortcoming"], vi: ["hạn chế"], chapter: .meeting, level: .month,
      purpose: Localized(vi: "hạn chế, nguyên nhân, biện pháp", en: "a shortcoming, its cause and remedy"),
      example: #"hạn chế 1 nguyên nhân "Nhiều đồng chí đi làm xa" biện pháp "Báo lịch họp trước 7 ngày" hạn 31/12/2026: Tỷ lệ dự họp thấp"#)
  ]
  public var number: Operand<NumberLiteral>?
  public var owner: Operand<RatedLiteral>?
  public var cause: Operand<StringLiteral>?
  public var remedy: Operand<StringLiteral>?
  public var proposal: Operand<StringLiteral>?
  public var addressees: [Operand<StringLiteral>] = []
  public var members: [Operand<HandleLiteral>] = []
  public var due: Operand<DueLiteral>?
  public var content: Text?

  public init() {}

  /// shortcoming-stmt = "shortcoming" [ number ] { "of" rated | "cause" string | "remedy" string | "proposal" string | "addressee"
  ///   string { "," string } | "by" member { "," member } | "due" due-day } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.shortcoming)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.possessive, &owner)
      form.clause(.cause, &cause)
      form.clause(.remedy, &remedy)
      form.clause(.proposal, &proposal)
      form.clause(.addressee, list: &addressees)
      form.clause(.by, list: &members)
      form.clause(.due, &due)
    }
    form.requiredText(&content)
  }
}
