import Diagnostics

/// `văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã": Kế hoạch công tác năm`
public struct DocumentStatement: StatementForm {
  public static let production = "document-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .document, en: ["document"], vi: ["văn bản"], chapter: .organisation, level: .month,
      purpose: Localized(vi: "vào sổ văn bản đến, đi", en: "register a document"),
      example: #"văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã": Kế hoạch công tác năm"#)
  ]
  public var number = Operand<DocumentLiteral>()
  public var date: Operand<DateLiteral>?
  public var issuer: Operand<StringLiteral>?
  public var due: Operand<DueLiteral>?
  public var summary: Text?

  public init() {}

  /// document-stmt = "document" document-number { "date" date | "issuer" string | "due" due-day } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.document)
    form.operand(&number)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.issuer, &issuer)
      form.clause(.due, &due)
    }
    form.requiredText(&summary)
  }
}
