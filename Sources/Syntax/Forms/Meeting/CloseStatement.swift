import Diagnostics

/// `bế mạc lúc 20:45`
public struct CloseStatement: StatementForm {
  public static let production = "close-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .close, en: ["close"], vi: ["bế mạc", "kết thúc họp", "kết thúc cuộc họp"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "kết thúc cuộc họp", en: "close the meeting"),
      example: "bế mạc lúc 20:45")
  ]
  public var time: Operand<TimeLiteral>?
  public var irregular = false
  public var reason: Text?

  public init() {}

  /// close-stmt = "close" { "at" time | "irregular" } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.close)
    form.anyOrder { form in
      form.clause(.at, &time)
      form.flag(.irregular, &irregular)
    }
    form.text(&reason)
  }
}
