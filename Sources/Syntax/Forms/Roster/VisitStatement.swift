import Diagnostics

/// `gặp gỡ @cường ngày 28/12/2026 do @an: Muốn nhận việc gần nhà, không đi đêm được`
public struct VisitStatement: StatementForm {
  public static let production = "visit-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .visit, en: ["visit"], vi: ["gặp gỡ"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "nguyện vọng, hoàn cảnh biết được; không in", en: "wishes and circumstances learnt; not printed"),
      example: "gặp gỡ @cường ngày 28/12/2026 do @an: Muốn nhận việc gần nhà, không đi đêm được")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var date: Operand<DateLiteral>?
  /// Who called on them.
  public var visitors: [Operand<HandleLiteral>] = []
  public var content: Text?

  public init() {}

  /// visit-stmt = "visit" member { "," member } { "date" date | "by" member { "," member } } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.visit)
    form.list(&members)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.by, list: &visitors)
    }
    form.requiredText(&content)
  }
}
