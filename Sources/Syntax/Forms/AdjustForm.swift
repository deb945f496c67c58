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
  public var addressee: Operand<StringLiteral>?

  public init() {}

  /// followed-clause = "by" member { "," member } | "at" value | "unit" string | "report" month | "cause" string | "remedy" string |
  ///   "proposal" string | "addressee" string .
  public mutating func walk(_ form: inout some FormWalker) {
    form.clause(.by, list: &members)
    form.clause(.reaching, &value)
    form.clause(.unit, &unit)
    form.clause(.report, &reportMonth)
    form.clause(.cause, &cause)
    form.clause(.remedy, &remedy)
    form.clause(.proposal, &proposal)
    form.clause(.addressee, &addressee)
  }
}

/// `điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài`
public struct AdjustStatement: Form {
  public static let production = "adjust-stmt"
  public var subject = Operand<FollowedLiteral>()
  public var content: Operand<StringLiteral>?
  public var followed = FollowUpClauses()
  public var clauses = TaskClauses()
  public var joining: [Operand<HandleLiteral>] = []
  public var leaving: [Operand<HandleLiteral>] = []
  public var reason: Text?

  public init() {}

  /// adjust-stmt = "adjust" followed { "content" string | followed-clause | task-clause | "adding" member { "," member } | "removing"
  ///   member { "," member } } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.adjust)
    form.operand(&subject)
    form.anyOrder { form in
      form.clause(.content, &content)
      form.part(&followed)
      form.part(&clauses)
      form.clause(.adding, list: &joining)
      form.clause(.removing, list: &leaving)
    }
    form.text(&reason)
  }
}

extension FollowedLiteral {
  /// The clauses in which anything can be adjusted.
  public static let allAdjustable = Set(
    [FollowedLiteral.task(TaskLiteral(1)), .point(1, of: nil), .target(1), .shortcoming(1)].flatMap(\.adjustable))

  /// The clauses in which it can be adjusted, the usual ones first.
  public var adjustable: [Keyword] {
    switch self {
    case .task:
      [
        .due, .product, .follower, .kind, .from, .monthly, .quarterly, .yearly, .days, .lead, .basis, .area, .households, .household,
        .adding, .removing, .content,
      ]
    case .point: [.due, .by, .product, .report, .content]
    case .target: [.due, .reaching, .unit, .by, .content]
    case .shortcoming: [.due, .remedy, .cause, .proposal, .addressee, .by, .content]
    }
  }
}
