/// `hạn 30/09/2026 sản phẩm "Phương án được duyệt" theo dõi @hà`
public struct TaskClauses: Form {
  public static let production = "task-clause"
  public var kind: Choice<TaskKindWord>?
  public var from: Operand<DateLiteral>?
  public var due: Operand<DueLiteral>?
  public var recurrence: Choice<RecurrenceWord>?
  public var days: Operand<DayRangeLiteral>?
  /// The day before which each period is done.
  public var before: Operand<PeriodDayLiteral>?
  /// The day by which each period is done.
  public var by: Operand<PeriodDayLiteral>?
  public var products: [Operand<StringLiteral>] = []
  /// How much the product weighs among those of a quarter.
  public var coefficient: Operand<CoefficientLiteral>?
  /// The first is the one responsible.
  public var leads: [Operand<HandleLiteral>] = []
  /// Doers beside the members.
  public var organisations: [Operand<StringLiteral>] = []
  public var follower: Operand<HandleLiteral>?
  public var basis: Operand<BasisLiteral>?
  public var area: Operand<StringLiteral>?
  public var households: Operand<NumberLiteral>?
  public var householdNames: [Operand<StringLiteral>] = []

  /// Steps it is made of (việc nhỏ).
  public var parts: [Operand<StringLiteral>] = []
  /// The task it takes up.
  public var predecessor: Operand<TaskLiteral>?
  public var note: Operand<StringLiteral>?

  public init() {}

  /// task-clause = "kind" task-kind | "from" date | "due" due-day | recurrence | "days" day-range | "before day" period-day |
  ///   "day" period-day | "product" string { "," string } | "coefficient" coefficient |
  ///   "lead" member { "," member } | "organisation" string { "," string } | "follower" member | "basis" basis | "area" string | "households" number |
  ///   "household" string { "," string } | "including" string { "," string } | "continuing" task | "note" string .
  public mutating func walk(_ form: inout some FormWalker) {
    form.clause(.kind, &kind)
    form.clause(.from, &from)
    form.clause(.due, &due)
    form.optional(&recurrence)
    form.clause(.days, &days)
    form.clause(.beforeDay, &before)
    form.clause(.onDay, &by)
    form.clause(.product, list: &products)
    form.clause(.coefficient, &coefficient)
    form.clause(.lead, list: &leads)
    form.clause(.organisation, list: &organisations)
    form.clause(.follower, &follower)
    form.clause(.basis, &basis)
    form.clause(.area, &area)
    form.clause(.households, &households)
    form.clause(.household, list: &householdNames)
    form.clause(.including, list: &parts)
    form.clause(.predecessor, &predecessor)
    form.clause(.note, &note)
  }
}
