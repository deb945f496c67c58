import Diagnostics

/// `dấu hiệu vi phạm @cường ngày 10/06/2026 theo dõi @an hạn 31/07/2026: Đơn của dân về đất đai`
public struct ViolationSignStatement: StatementForm {
  public static let production = "violation-sign-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .violationSign, en: ["sign of violation"], vi: ["dấu hiệu vi phạm"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "dấu hiệu vi phạm cần xem xét; không in", en: "a sign of violation to look into; not printed"),
      example: "dấu hiệu vi phạm @cường ngày 10/06/2026 theo dõi @an hạn 31/07/2026: Đơn của dân về đất đai")
  ]
  public var member = Operand<HandleLiteral>()
  public var date: Operand<DateLiteral>?
  public var follower: Operand<HandleLiteral>?
  public var due: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// violation-sign-stmt = "sign of violation" member { "date" date | "follower" member | "due" date } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.violationSign)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.follower, &follower)
      form.clause(.due, &due)
    }
    form.requiredText(&content)
  }
}
