import Diagnostics

/// `điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Xây dựng phương án phòng chống bão lũ`
public struct PointStatement: StatementForm {
  public static let production = "point-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .point, en: ["point"], vi: ["điểm"], chapter: .meeting, level: .month,
      purpose: Localized(vi: "một điểm của nghị quyết: ai, việc gì, hạn", en: "a point of a resolution: who, what, by when"),
      example: "điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Xây dựng phương án phòng chống bão lũ")
  ]
  public var number: Operand<NumberLiteral>?
  public var resolution: Operand<DocumentLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var due: Operand<DueLiteral>?
  public var reportMonth: Operand<MonthLiteral>?
  public var product: Operand<StringLiteral>?
  public var content: Text?

  public init() {}

  /// point-stmt = "point" [ number ] { "of" document-number | "by" member { "," member } | "due" due-day | "report" month | "product"
  ///   string } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.point)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.possessive, &resolution)
      form.clause(.by, list: &members)
      form.clause(.due, &due)
      form.clause(.report, &reportMonth)
      form.clause(.product, &product)
    }
    form.requiredText(&content)
  }
}
