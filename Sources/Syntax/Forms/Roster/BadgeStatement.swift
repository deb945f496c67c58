import Diagnostics

/// `trao huy hiệu @an 40 năm ngày 03/02/2027 căn cứ 15-QĐ/TU`
public struct BadgeStatement: StatementForm {
  public static let production = "badge-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .badge, en: ["award badge"], vi: ["trao huy hiệu", "trao huy hiệu đảng", "tặng huy hiệu", "tặng huy hiệu đảng"],
      chapter: .organisation, level: .office,
      purpose: Localized(vi: "ai được trao Huy hiệu Đảng, bao nhiêu năm", en: "who was given the Party badge, of how many years"),
      example: "trao huy hiệu @an 40 năm ngày 03/02/2027 căn cứ 15-QĐ/TU")
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var years = Operand<NumberLiteral>()
  public var date: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var remark: Text?

  public init() {}

  /// badge-stmt = "award badge" member { "," member } number [ "years" ] { "date" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.badge)
    form.list(&members)
    form.operand(&years)
    form.filler(.badgeYears)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.basis, &document)
    }
    form.text(&remark)
  }
}
