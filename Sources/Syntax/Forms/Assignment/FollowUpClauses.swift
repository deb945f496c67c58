/// `do @bình đạt 95% biện pháp "Báo lịch họp trước 7 ngày"`
public struct FollowUpClauses: Form {
  public static let production = "followed-clause"
  public var members: [Operand<HandleLiteral>] = []
  public var value: Operand<ValueLiteral>?
  public var unit: Operand<StringLiteral>?
  public var reportMonth: Operand<MonthLiteral>?
  public var cause: Operand<StringLiteral>?
  public var remedy: Operand<StringLiteral>?
  public var proposal: Operand<StringLiteral>?
  public var addressees: [Operand<StringLiteral>] = []

  public init() {}

  /// followed-clause = "by" member { "," member } | "at" value | "unit" string | "report" month | "cause" string | "remedy" string |
  ///   "proposal" string | "addressee" string { "," string } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.clause(.by, list: &members)
    form.clause(.reaching, &value)
    form.clause(.unit, &unit)
    form.clause(.report, &reportMonth)
    form.clause(.cause, &cause)
    form.clause(.remedy, &remedy)
    form.clause(.proposal, &proposal)
    form.clause(.addressee, list: &addressees)
  }
}
