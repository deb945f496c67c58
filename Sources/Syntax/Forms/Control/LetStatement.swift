import Diagnostics

/// `gán số nhiệm vụ = đếm(nhiệm vụ)`
public struct LetStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .let, en: ["let"], vi: ["gán"], chapter: .templates, level: .office,
      purpose: Localized(vi: "đặt tên cho một giá trị", en: "name a value"),
      example: "gán số nhiệm vụ = đếm(nhiệm vụ)",
      help: "gán x = đếm(nhiệm vụ khi quá hạn)",
      englishHelp: "let x = count(tasks where overdue)",
      outline: Localized(vi: "gán ‹tên› = ‹giá trị›", en: "let ‹name› = ‹value›"))
  ]
  public var name: Name
  public var value: Expression

  public init(name: Name, value: Expression) {
    self.name = name
    self.value = value
  }
}
