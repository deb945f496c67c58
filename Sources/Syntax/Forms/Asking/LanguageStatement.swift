import Diagnostics

/// `ngôn ngữ tiếng anh`
public struct LanguageStatement: StatementForm {
  public static let production = "language-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .language, en: ["language"], vi: ["ngôn ngữ"], chapter: .program, level: .office,
      purpose: Localized(vi: "đổi ngôn ngữ hiển thị", en: "change the language shown"),
      example: "ngôn ngữ tiếng anh")
  ]
  public var language = Choice<LanguageWord>()

  public init() {}

  /// language-stmt = "language" language-name .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.language)
    form.choice(&language)
  }
}
