import Diagnostics

/// `thoát`
public struct QuitStatement: StatementForm {
  public static let production = "quit-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .quit, en: ["quit", "exit"], vi: ["thoát"], chapter: .program, level: .meeting,
      purpose: Localized(vi: "ra khỏi chương trình", en: "leave the program"),
      example: "thoát")
  ]

  public init() {}

  /// quit-stmt = "quit" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.quit)
  }
}
