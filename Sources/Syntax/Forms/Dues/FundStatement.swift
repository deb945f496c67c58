import Diagnostics

/// `chi tiền 350.000 ngày 03/09/2026 do @hà căn cứ 02-QC/CB: Thăm hai đồng chí ốm`
public struct FundStatement: StatementForm {
  public static let production = "fund-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .takeIn, en: ["take in"], vi: ["thu tiền", "thu quỹ"], chapter: .duesAndYear, level: .month,
      purpose: Localized(vi: "tiền vào quỹ chi bộ, ngoài đảng phí", en: "money that came into the cell's fund beside dues"),
      example: "thu tiền 2.000.000 ngày 03/09/2026: Đảng ủy xã hỗ trợ đại hội"),
    Verb(
      .spend, en: ["spend"], vi: ["chi tiền", "chi quỹ"], chapter: .duesAndYear, level: .month,
      purpose: Localized(vi: "tiền chi từ quỹ chi bộ", en: "money spent of the cell's fund"),
      example: "chi tiền 350.000 ngày 03/09/2026 do @hà căn cứ 02-QC/CB: Thăm hai đồng chí ốm"),
  ]
  public var direction = Choice<FundWord>()
  public var amount = Operand<MoneyLiteral>()
  public var date: Operand<DateLiteral>?
  /// Who took it in or spent it.
  public var by: Operand<HandleLiteral>?
  public var document: Operand<CitationLiteral>?
  public var content: Text?

  public init() {}

  /// fund-stmt = fund-direction money { "date" date | "by" member | "basis" citation } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.choice(&direction)
    form.operand(&amount)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.by, &by)
      form.clause(.basis, &document)
    }
    form.requiredText(&content)
  }
}
