import Diagnostics

/// `trở lại @lan từ 01/08/2026`
public struct ResumeStatement: StatementForm {
  public static let production = "resume-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .resume, en: ["resume"], vi: ["trở lại", "trở lại sinh hoạt"], chapter: .organisation, level: .month,
      purpose: Localized(vi: "trở lại sinh hoạt", en: "come back to activity"),
      example: "trở lại @lan từ 01/08/2026")
  ]
  public var member = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// resume-stmt = "resume" member { "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.resume)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}
