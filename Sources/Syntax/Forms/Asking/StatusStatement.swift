import Diagnostics

/// `tình hình`
public struct StatusStatement: StatementForm {
  public static let production = "status-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .status, en: ["status"], vi: ["tình hình"], chapter: .asking, level: .meeting,
      purpose: Localized(vi: "toàn cảnh chi bộ", en: "the cell at a glance"),
      example: "tình hình")
  ]

  public init() {}

  /// status-stmt = "status" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.status)
  }
}
