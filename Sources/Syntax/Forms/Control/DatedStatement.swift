import Diagnostics

/// `đề ngày 05/01/2026`
public struct DatedStatement: StatementForm {
  public static let production = "dated-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .dated, en: ["dated"], vi: ["đề ngày"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "đặt ngày cho các câu sau", en: "set the day of what follows"),
      example: "đề ngày 05/01/2026")
  ]
  public var date = Operand<DateLiteral>()

  public init() {}

  /// dated-stmt = "dated" date .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.dated)
    form.operand(&date)
  }
}
