import Diagnostics

/// `kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ`
public struct InspectStatement: StatementForm {
  public static let production = "inspect-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .inspect, en: ["inspect"], vi: ["kiểm tra"], chapter: .assignment, level: .month,
      purpose: Localized(vi: "kiểm tra một nhiệm vụ", en: "inspect a task"),
      example: "kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ")
  ]
  public var task = Operand<TaskLiteral>()
  public var inspectors: [Operand<HandleLiteral>] = []
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// inspect-stmt = "inspect" task { "by" member { "," member } | "date" date } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.inspect)
    form.operand(&task)
    form.anyOrder { form in
      form.clause(.by, list: &inspectors)
      form.clause(.date, &date)
    }
    form.requiredText(&content)
  }
}
