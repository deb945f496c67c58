import Diagnostics

/// `đề nghị @bình năm 2026 tốt do "Công đoàn trường"`
public struct ProposeStatement: StatementForm {
  public static let production = "propose-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .propose, en: ["propose"], vi: ["đề nghị"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "mức do một tổ chức đề nghị", en: "the level a body proposes"),
      example: #"đề nghị @bình năm 2026 tốt do "Công đoàn trường""#,
      help: """
        đề nghị @bình năm 2026 tốt do "Công đoàn trường"
        đề nghị @bình năm 2026 tốt do chi ủy
        """)
  ]
  public var rated = Operand<RatedLiteral>()
  public var year = Operand<NumberLiteral>()
  public var level = Choice<LevelWord>()
  public var body: Operand<BodyLiteral>?

  public init() {}

  /// propose-stmt = "propose" rated [ "year" ] number level [ "by" body ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.propose)
    form.operand(&rated)
    form.filler(.year)
    form.operand(&year)
    form.choice(&level)
    form.clause(.by, &body)
  }
}
