/// `hạn 30/09/2026 sản phẩm "Phương án được duyệt" theo dõi @hà`
public struct TaskClauses: Form {
  public static let production = "task-clause"
  public var kind: Choice<TaskKindWord>?
  public var from: Operand<DateLiteral>?
  public var due: Operand<DateLiteral>?
  public var recurrence: Choice<RecurrenceWord>?
  public var days: Operand<DayRangeLiteral>?
  public var products: [Operand<StringLiteral>] = []
  /// The first is the one responsible.
  public var leads: [Operand<HandleLiteral>] = []
  /// Doers beside the members.
  public var organisations: [Operand<StringLiteral>] = []
  public var follower: Operand<HandleLiteral>?
  public var basis: Operand<BasisLiteral>?
  public var area: Operand<StringLiteral>?
  public var households: Operand<NumberLiteral>?
  public var householdNames: [Operand<StringLiteral>] = []

  public init() {}

  /// task-clause = "kind" task-kind | "from" date | "due" date | recurrence | "days" day-range | "product" string { "," string } |
  ///   "lead" member { "," member } | "organisation" string { "," string } | "follower" member | "basis" basis | "area" string | "households" number |
  ///   "household" string { "," string } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.clause(.kind, &kind)
    form.clause(.from, &from)
    form.clause(.due, &due)
    form.optional(&recurrence)
    form.clause(.days, &days)
    form.clause(.product, list: &products)
    form.clause(.lead, list: &leads)
    form.clause(.organisation, list: &organisations)
    form.clause(.follower, &follower)
    form.clause(.basis, &basis)
    form.clause(.area, &area)
    form.clause(.households, &households)
    form.clause(.household, list: &householdNames)
  }
}
