import Diagnostics

/// `bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 17 ứng cử @an 15, @hà 2`
public struct ElectStatement: StatementForm {
  public static let production = "elect-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .elect, en: ["elect"], vi: ["bầu"], chapter: .meeting, level: .year,
      purpose: Localized(vi: "kiểm phiếu bầu, ai trúng cử tự tính", en: "count an election; who is elected is computed"),
      example: "bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 17 ứng cử @an 15, @hà 2")
  ]
  public var post = Operand<PostLiteral>()
  public var round: Operand<NumberLiteral>?
  public var seats: Operand<NumberLiteral>?
  public var given: Operand<NumberLiteral>?
  public var collected: Operand<NumberLiteral>?
  public var valid: Operand<NumberLiteral>?
  public var candidates: [Operand<CandidateLiteral>] = []
  public var remark: Text?

  public init() {}

  /// elect-stmt = "elect" post { "round" number | "seats" number | "given" number | "collected" number | "valid" number | "candidates"
  ///   candidate { "," candidate } } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.elect)
    form.operand(&post)
    form.anyOrder { form in
      form.clause(.round, &round)
      form.clause(.seats, &seats)
      form.clause(.given, &given)
      form.clause(.collected, &collected)
      form.clause(.valid, &valid)
      form.clause(.candidates, list: &candidates)
    }
    form.text(&remark)
  }
}
