import Diagnostics

/// `hạn 30/09/2026 sản phẩm "Phương án được duyệt" theo dõi @hà`
public struct TaskClauses: Form {
  public static let production = "task-clause"
  public var kind: Choice<TaskKindWord>?
  public var from: Operand<DateLiteral>?
  public var due: Operand<DateLiteral>?
  public var recurrence: Choice<RecurrenceWord>?
  public var days: Operand<DayRangeLiteral>?
  public var products: [Operand<StringLiteral>] = []
  public var lead: Operand<HandleLiteral>?
  public var follower: Operand<HandleLiteral>?
  public var basis: Operand<BasisLiteral>?
  public var area: Operand<StringLiteral>?
  public var households: Operand<NumberLiteral>?
  public var householdNames: [Operand<StringLiteral>] = []

  public init() {}

  /// task-clause = "kind" task-kind | "from" date | "due" date | recurrence | "days" day-range | "product" string { "," string } |
  ///   "lead" member | "follower" member | "basis" basis | "area" string | "households" number | "household" string { "," string } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.clause(.kind, &kind)
    form.clause(.from, &from)
    form.clause(.due, &due)
    form.optional(&recurrence)
    form.clause(.days, &days)
    form.clause(.product, list: &products)
    form.clause(.lead, &lead)
    form.clause(.follower, &follower)
    form.clause(.basis, &basis)
    form.clause(.area, &area)
    form.clause(.households, &households)
    form.clause(.household, list: &householdNames)
  }
}

/// `phân công @bình hạn 30/09/2026 sản phẩm "Phương án": Xây dựng phương án phòng chống bão lũ`
public struct AssignStatement: Form {
  public static let production = "assign-stmt"
  public var number: Operand<TaskLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var clauses = TaskClauses()
  public var content: Text?

  public init() {}

  /// assign-stmt = "assign" [ task ] [ "to" ] member { "," member } { task-clause } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.assign)
    form.newTask(&number)
    form.filler(.recipient, printedIn: [])
    form.list(&members)
    form.anyOrder { form in
      form.part(&clauses)
    }
    form.requiredText(&content)
  }
}

/// `bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt`
public struct HandOverStatement: Form {
  public static let production = "hand-over-stmt"
  public var task = Operand<TaskLiteral>()
  public var recipient = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// hand-over-stmt = "hand over" task "to" member [ "from" date ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.handOver)
    form.operand(&task)
    form.word(.recipient)
    form.operand(&recipient)
    form.clause(.from, &from)
    form.text(&reason)
  }
}

/// `thôi phân công #2 từ 01/08/2026: Không còn phù hợp`
public struct StopStatement: Form {
  public static let production = "stop-stmt"
  public var task = Operand<TaskLiteral>()
  public var from: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// stop-stmt = "stop" task [ "from" date ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.stop)
    form.operand(&task)
    form.clause(.from, &from)
    form.text(&reason)
  }
}

/// `kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát, tuần 2 vận động`
public struct PlanStatement: Form {
  public static let production = "plan-stmt"
  public var task = Operand<TaskLiteral>()
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// plan-stmt = "plan" task [ "date" date ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.plan)
    form.operand(&task)
    form.clause(.date, &date)
    form.requiredText(&content)
  }
}

/// `tháo gỡ #2: Chi bộ cử thêm đồng chí Hà cùng đi vận động`
public struct SupportStatement: Form {
  public static let production = "support-stmt"
  public var task = Operand<TaskLiteral>()
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// support-stmt = "support" task [ "date" date ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.support)
    form.operand(&task)
    form.clause(.date, &date)
    form.requiredText(&content)
  }
}

/// `kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ`
public struct InspectStatement: Form {
  public static let production = "inspect-stmt"
  public var task = Operand<TaskLiteral>()
  public var inspectors: [Operand<HandleLiteral>] = []
  public var date: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// inspect-stmt = "inspect" task { "by" member { "," member } | "date" date } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.inspect)
    form.operand(&task)
    form.anyOrder { form in
      form.clause(.by, list: &inspectors)
      form.clause(.date, &date)
    }
    form.requiredText(&content)
  }
}
