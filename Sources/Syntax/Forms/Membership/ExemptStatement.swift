import Diagnostics

/// `miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026: Có đơn và giấy xác nhận`
public struct ExemptStatement: StatementForm {
  public static let production = "exempt-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .exempt, en: ["exempt"], vi: ["miễn sinh hoạt", "miễn công tác và sinh hoạt"], chapter: .organisation, level: .month,
      purpose: Localized(vi: "miễn công tác và sinh hoạt", en: "exempt from work and activity"),
      example: "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026: Có đơn và giấy xác nhận")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var kind = Choice<ExemptionKind>()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var medical: Operand<StringLiteral>?
  /// When the base committee decided.
  public var decided: Operand<DateLiteral>?
  /// When the higher committee was told.
  public var told: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// exempt-stmt = "exempt" member { "," member } exemption { "from" date | "until" date | "basis" citation | "medical" string | "decided" date | "told"
  ///   date } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.exempt)
    form.list(&members)
    form.choice(&kind)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.basis, &document)
      form.clause(.medical, &medical)
      form.clause(.decided, &decided)
      form.clause(.told, &told)
    }
    form.text(&reason)
  }
}
