import Diagnostics

/// `rà soát`
public struct CheckStatement: StatementForm {
  public static let production = "check-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .check, en: ["check"], vi: ["rà soát"], chapter: .asking, level: .meeting,
      purpose: Localized(vi: "đối chiếu với quy định", en: "check the record against the rules"),
      example: "rà soát")
  ]

  public init() {}

  /// check-stmt = "check" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.check)
  }
}
