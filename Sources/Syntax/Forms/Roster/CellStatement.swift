import Diagnostics

/// `chi bộ "Thôn Đông" thuộc "Đảng bộ xã Tân Lập"`
public struct CellStatement: StatementForm {
  public static let production = "cell-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .cell, en: ["cell"], vi: ["chi bộ"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "khai hoặc chọn chi bộ", en: "declare or select a cell"),
      example: #"chi bộ "Thôn Đông" thuộc "Đảng bộ xã Tân Lập""#)
  ]
  public var name = Operand<StringLiteral>()
  public var superior: Operand<StringLiteral>?
  public var kind: Operand<StringLiteral>?
  public var code: Operand<StringLiteral>?
  public var founded: Operand<DateLiteral>?
  public var location: Operand<StringLiteral>?

  public init() {}

  /// cell-stmt = "cell" string { "under" string | "kind" string | "code" string | "founded" date | "place" string } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.cell)
    form.operand(&name)
    form.anyOrder { form in
      form.clause(.under, &superior)
      form.clause(.kind, &kind)
      form.clause(.code, &code)
      form.clause(.founded, &founded)
      form.clause(.place, &location)
    }
  }
}
