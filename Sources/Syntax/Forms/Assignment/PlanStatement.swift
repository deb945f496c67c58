import Diagnostics

/// `kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát, tuần 2 vận động`
public struct PlanStatement: StatementForm {
  public static let production = "plan-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .plan, en: ["plan"], vi: ["kế hoạch", "lập kế hoạch"], chapter: .assignment, level: .month,
      purpose: Localized(vi: "kế hoạch thực hiện của đảng viên", en: "the member's own plan for a task"),
      example: "kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát, tuần 2 vận động")
  ]
  public var task = Operand<TaskLiteral>()
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// plan-stmt = "plan" task [ "date" date ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.plan)
    form.operand(&task)
    form.clause(.date, &date)
    form.requiredText(&content)
  }
}
