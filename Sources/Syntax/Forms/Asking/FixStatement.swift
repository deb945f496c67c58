import Diagnostics

/// `sửa task.overdue #36`
public struct FixStatement: StatementForm {
  public static let production = "fix-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .fix, en: ["fix"], vi: ["sửa"], chapter: .asking, level: .month,
      purpose: Localized(vi: "câu sửa một điều rà soát tìm thấy", en: "the statement that mends a finding"),
      example: "sửa task.overdue #36",
      help: "sửa 3")
  ]
  public var finding = Operand<FindingLiteral>()
  public var subject: Operand<SubjectLiteral>?

  public init() {}

  /// fix-stmt = "fix" finding [ subject ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.fix)
    form.operand(&finding)
    form.optional(&subject)
  }
}
