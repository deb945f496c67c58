import Diagnostics

/// `tháo gỡ #2: Chi bộ cử thêm đồng chí Hà cùng đi vận động`
public struct SupportStatement: StatementForm {
  public static let production = "support-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .support, en: ["support"], vi: ["tháo gỡ", "tháo gỡ khó khăn", "hỗ trợ"], chapter: .assignment, level: .month,
      purpose: Localized(vi: "chi bộ gỡ khó cho một nhiệm vụ", en: "what the cell does about a difficulty"),
      example: "tháo gỡ #2: Chi bộ cử thêm đồng chí Hà cùng đi vận động")
  ]
  public var task = Operand<TaskLiteral>()
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// support-stmt = "support" task [ "date" date ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.support)
    form.operand(&task)
    form.clause(.date, &date)
    form.requiredText(&content)
  }
}
