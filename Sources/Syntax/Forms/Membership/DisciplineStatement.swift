import Diagnostics

/// `kỷ luật @cường khiển trách căn cứ 12-QĐ/ĐU ngày 15/09/2026`
public struct DisciplineStatement: StatementForm {
  public static let production = "discipline-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .disciplining, en: ["discipline"], vi: ["kỷ luật", "thi hành kỷ luật", "quyết định kỷ luật"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "quyết định kỷ luật đã có; không in", en: "a decision to discipline a member; not printed"),
      example: "kỷ luật @cường khiển trách căn cứ 12-QĐ/ĐU ngày 15/09/2026")
  ]
  public var member = Operand<HandleLiteral>()
  public var measure = Choice<DisciplineWord>()
  public var date: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var content: Text?

  public init() {}

  /// discipline-stmt = "discipline" member discipline-form { "basis" citation | "date" date } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.disciplining)
    form.operand(&member)
    form.choice(&measure)
    form.anyOrder { form in
      form.clause(.basis, &document)
      form.clause(.date, &date)
    }
    form.text(&content)
  }
}
