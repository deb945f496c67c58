import Diagnostics

/// `quy định "meeting.minutes.minimum" 90 từ 23/07/2025 nguồn "Chỉ thị 50-CT/TW"`
public struct RuleStatement: StatementForm {
  public static let production = "rule-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .rule, en: ["rule"], vi: ["quy định"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "đặt mức của một quy định", en: "set the number of a rule"),
      example: #"quy định "meeting.minutes.minimum" 90 từ 23/07/2025 nguồn "Chỉ thị 50-CT/TW""#)
  ]
  public var name = Operand<StringLiteral>()
  public var value = Operand<ValueLiteral>()
  public var from: Operand<DateLiteral>?
  public var source: Operand<StringLiteral>?
  public var unverified = false

  public init() {}

  /// rule-stmt = "rule" string value { "from" date | "source" string | "unverified" } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.rule)
    form.operand(&name)
    form.operand(&value)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.source, &source)
      form.flag(.unverified, &unverified)
    }
  }
}
