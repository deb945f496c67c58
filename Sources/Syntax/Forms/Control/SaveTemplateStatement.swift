import Diagnostics

/// `lưu mẫu "Họp thôn" ngày 03/09/2026`
public struct SaveTemplateStatement: StatementForm {
  public static let production = "save-template-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .saveTemplate, en: ["save template"], vi: ["lưu mẫu"], chapter: .templates, level: .office,
      purpose: Localized(vi: "lưu một cuộc họp đã qua thành mẫu", en: "save a past meeting as a template"),
      example: #"lưu mẫu "Họp thôn" ngày 03/09/2026"#)
  ]
  public var name = Operand<StringLiteral>()
  public var date: Operand<DateLiteral>?

  public init() {}

  /// save-template-stmt = "save template" string [ "date" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.saveTemplate)
    form.operand(&name)
    form.clause(.date, &date)
  }
}
