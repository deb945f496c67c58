import Diagnostics

/// `tài sản "Máy chiếu" số lượng 1 trị giá 6.000.000 từ 05/03/2026 do @hà: Đảng ủy xã cấp`
public struct AssetStatement: StatementForm {
  public static let production = "asset-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .asset, en: ["asset"], vi: ["tài sản"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "tài sản của chi bộ, ai giữ", en: "a thing the cell owns and who keeps it"),
      example: #"tài sản "Máy chiếu" số lượng 1 trị giá 6.000.000 từ 05/03/2026 do @hà: Đảng ủy xã cấp"#)
  ]
  public var name = Operand<StringLiteral>()
  /// Unsaid it is one; none means that the cell has it no longer.
  public var quantity: Operand<NumberLiteral>?
  /// What all of it is worth.
  public var worth: Operand<MoneyLiteral>?
  public var from: Operand<DateLiteral>?
  /// Who keeps it.
  public var keeper: Operand<HandleLiteral>?
  public var remark: Text?

  public init() {}

  /// asset-stmt = "asset" string { "quantity" number | "worth" money | "from" date | "by" member } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.asset)
    form.operand(&name)
    form.anyOrder { form in
      form.clause(.quantity, &quantity)
      form.clause(.worth, &worth)
      form.clause(.from, &from)
      form.clause(.by, &keeper)
    }
    form.text(&remark)
  }
}
