import Diagnostics

/// `đọc lại`
public struct ReadBackStatement: StatementForm {
  public static let production = "read-back-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .readBack, en: ["read back"], vi: ["đọc lại", "thông qua biên bản", "đọc lại biên bản"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "đọc lại biên bản đến lúc này", en: "read back the minutes so far"),
      example: "đọc lại")
  ]

  public init() {}

  /// read-back-stmt = "read back" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.readBack)
  }
}
