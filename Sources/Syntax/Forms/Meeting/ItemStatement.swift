import Diagnostics

/// `mục 1 do @an: Thông tin thời sự`
public struct ItemStatement: StatementForm {
  public static let production = "item-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .item, en: ["item"], vi: ["mục"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "mở mục tiếp theo của chương trình", en: "open an item of the agenda"),
      example: "mục 1 do @an: Thông tin thời sự")
  ]
  public var number = Operand<NumberLiteral>()
  public var presenter: Operand<HandleLiteral>?
  public var title: Text?

  public init() {}

  /// item-stmt = "item" number [ "by" member ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.item)
    form.operand(&number)
    form.clause(.by, &presenter)
    form.requiredText(&title)
  }
}
