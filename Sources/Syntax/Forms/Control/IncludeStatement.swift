import Diagnostics

/// `gộp "danh-sach.chibo"`
public struct IncludeStatement: StatementForm {
  public static let production = "include-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .include, en: ["include"], vi: ["gộp"], chapter: .templates, level: .office,
      purpose: Localized(vi: "chạy một tệp khác", en: "run another file"),
      example: #"gộp "danh-sach.chibo""#)
  ]
  public var file = Operand<StringLiteral>()

  public init() {}

  /// include-stmt = "include" string .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.include)
    form.operand(&file)
  }
}
