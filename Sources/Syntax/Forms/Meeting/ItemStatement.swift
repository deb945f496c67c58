import Diagnostics

/// `mục 1 do @an: Thông tin thời sự`
public struct ItemStatement: StatementForm {
  public static let production = "item-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .item, en: ["item"], vi: ["mục"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "mở mục tiếp theo của chương trình", en: "open an item of the agenda"),
      example: "mục 1 do @an: Thông tin thời sự",
      help: """
        mục 1 do @an: Thông tin thời sự
        mục 2 do @hà, "Lê Văn Sáu" thông báo: Kết quả giám sát
        """)
  ]
  /// Unsaid it is the next one.
  public var number: Operand<NumberLiteral>?
  /// Members, and guests by name.
  public var presenters: [Operand<SpeakerLiteral>] = []
  /// Nothing is to be concluded under it (chỉ thông báo).
  public var informing = false
  public var title: Text?

  public init() {}

  /// item-stmt = "item" [ number ] { "by" speaker { "," speaker } | "for information" } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.item)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.by, list: &presenters)
      form.flag(.informing, &informing)
    }
    form.requiredText(&title)
  }
}
