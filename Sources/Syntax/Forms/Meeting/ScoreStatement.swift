import Diagnostics

/// `chấm điểm 92: Trừ điểm giờ giấc`
public struct ScoreStatement: StatementForm {
  public static let production = "score-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .score, en: ["score"], vi: ["chấm điểm"], chapter: .meeting, level: .month,
      purpose: Localized(vi: "chấm điểm chất lượng buổi sinh hoạt", en: "score the meeting's quality"),
      example: "chấm điểm 92: Trừ điểm giờ giấc",
      help: """
        chấm điểm 92: Trừ điểm giờ giấc
        chấm điểm chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết thúc 5
        """)
  ]
  public var points: Operand<NumberLiteral>?
  public var timing: Operand<NumberLiteral>?
  public var attendance: Operand<NumberLiteral>?
  public var preparation: Operand<NumberLiteral>?
  public var conduct: Operand<NumberLiteral>?
  public var principles: Operand<NumberLiteral>?
  public var results: Operand<NumberLiteral>?
  public var closing: Operand<NumberLiteral>?
  public var remark: Text?

  public init() {}

  /// score-stmt = "score" [ number ] { "timing" number | "attendance" number | "preparation" number | "conduct" number | "principles"
  ///   number | "results" number | "closing" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.score)
    form.optional(&points)
    form.anyOrder { form in
      form.clause(.timing, &timing)
      form.clause(.attendance, &attendance)
      form.clause(.preparation, &preparation)
      form.clause(.conduct, &conduct)
      form.clause(.principles, &principles)
      form.clause(.results, &results)
      form.clause(.closing, &closing)
    }
    form.text(&remark)
  }
}
