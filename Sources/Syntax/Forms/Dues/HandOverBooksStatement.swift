import Diagnostics

/// `bàn giao sổ sách @an cho @bình ngày 05/10/2026 tiền quỹ 3.200.000 chứng kiến @hà: 12 quyển sổ, 1 máy chiếu`
public struct HandOverBooksStatement: StatementForm {
  public static let production = "hand-over-books-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .handOverBooks, en: ["hand over books"], vi: ["bàn giao sổ sách", "bàn giao tài liệu", "bàn giao hồ sơ"], chapter: .duesAndYear,
      level: .office,
      purpose: Localized(
        vi: "giao sổ, tiền quỹ, tài sản cho người kế nhiệm", en: "books, money and things go to a successor"),
      example: "bàn giao sổ sách @an cho @bình ngày 05/10/2026 tiền quỹ 3.200.000 chứng kiến @hà: 12 quyển sổ, 1 máy chiếu")
  ]
  public var giver = Operand<HandleLiteral>()
  public var taker = Operand<HandleLiteral>()
  public var date: Operand<DateLiteral>?
  /// The money counted when it was handed over.
  public var fund: Operand<MoneyLiteral>?
  public var witnesses: [Operand<HandleLiteral>] = []
  public var content: Text?

  public init() {}

  /// hand-over-books-stmt = "hand over books" member "to" member { "date" date | "fund" money | "witness" member { "," member } } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.handOverBooks)
    form.operand(&giver)
    form.word(.recipient)
    form.operand(&taker)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.fund, &fund)
      form.clause(.witness, list: &witnesses)
    }
    form.requiredText(&content)
  }
}
