import Diagnostics
import Domain
import Wording

/// Tasks with what was stated of them, and the points, targets and shortcomings that are followed up.
extension RowKind {
  static let tasks = RowKind([("nhiệm vụ", "tasks"), ("phân công", "task")], fields: Field.tasks) { _, cell in
    cell.tasks.map { .task($0.id) }
  }

  static let reports = RowKind(
    .reports, [("báo cáo", "reports"), ("báo cáo", "report")], of: (task: TaskID, report: Recorded<AssignedTask.Report>).self,
    columns: [
      Column("ngày", "date") { .date($0.report.day) },
      Column("người", "member") { .member($0.report.fact.member) },
      Column("nhiệm vụ", "task") { .task($0.task) },
      Column("đạt", "progress") { .reached($0.report.fact.reached) },
      Column("kết quả", "result") { .text($0.report.fact.result) },
      Column("bản ghi", "record") { .record($0.report.record) },
      Column("kỳ", "period", .never) { $0.report.fact.period.map(Value.of) ?? .nothing },
      Column("ngày xong", "finished", .never) { .of($0.report.fact.finished) },
    ],
    rows: { _, cell in
      let reports = cell.tasks.flatMap { task in task.reports.map { (task: task.id, report: $0) } }
      return reports.sorted { $0.report.record < $1.report.record }
    })

  static let taskPeriods = RowKind(
    .taskPeriods, [("kỳ nhiệm vụ", "task periods"), ("kỳ nhiệm vụ", "task period")], of: JudgedPeriod.self,
    columns: [
      Column("nhiệm vụ", "task") { .task($0.period.task) },
      Column("người", "holder", .never) { .people($0.holders) },
      Column("kỳ", "period") { .of($0.period.period) },
      Column("hạn", "due") { .date($0.period.due) },
      Column("ngày báo cáo", "reported") { .of($0.period.reports.last?.day) },
      Column("ngày xong", "finished") { .of($0.period.finished) },
      Column("đạt", "reached") { .reached($0.period.reached) },
      Column("mức", "level") { .of($0.level) },
      Column("kết luận", "outcome") { .of($0.period.outcome?.word) },
      Column("chậm", "late") { .boolean($0.isLate) },
    ],
    rows: { interpreter, cell in
      let today = interpreter.today
      return cell.tasks.flatMap { task in
        task.periods(until: today).map { period in
          let level = period.reached?.share.flatMap { cell.resultLevel(of: $0, on: today) }?.word
          return JudgedPeriod(period: period, holders: task.members(on: today), level: level, isLate: cell.isLate(period, on: today))
        }
      }
    })

  /// A period of recurring work with what is made of it.
  private struct JudgedPeriod {
    let period: TaskPeriod
    let holders: [MemberID]
    let level: Localized?
    let isLate: Bool
  }

  static let plans = RowKind(
    .plans, [("kế hoạch", "plans"), ("kế hoạch", "plan")], of: TaskNote.self, columns: noteColumns,
    rows: { _, cell in cell.notes(\.plans) })

  static let supports = RowKind(
    .supports, [("tháo gỡ", "supports"), ("tháo gỡ", "support")], of: TaskNote.self, columns: noteColumns,
    rows: { _, cell in cell.notes(\.supports) })

  private typealias TaskNote = (task: AssignedTask, note: AssignedTask.Note)

  private static let noteColumns: [Column<TaskNote>] = [
    Column("ngày", "date") { .date($0.note.on) },
    Column("nhiệm vụ", "task") { .task($0.task.id) },
    Column("người", "holder") { .people($0.task.assignment.members) },
    Column("nội dung", "content") { .text($0.note.text) },
  ]

  static let inspections = RowKind(
    .inspections, [("kiểm tra", "inspections"), ("kiểm tra", "inspect")], of: (task: TaskID, fact: AssignedTask.Inspection).self,
    columns: [
      Column("ngày", "date") { .date($0.fact.on) },
      Column("nhiệm vụ", "task") { .task($0.task) },
      Column("người kiểm tra", "inspectors") { .people($0.fact.by) },
      Column("nội dung", "content") { .text($0.fact.text) },
    ],
    rows: { _, cell in cell.tasks.flatMap { task in task.inspections.map { (task.id, $0.fact) } } })

  static let documents = RowKind(
    .documents, [("văn bản", "documents"), ("văn bản", "document")], of: NamedDocument.self,
    columns: [
      Column("số", "number") { $0.number },
      Column("ngày", "date") { .date($0.fact.day) },
      Column("nơi ban hành", "issuer") { .of($0.fact.issuer) },
      Column("trích yếu", "summary") { .text($0.fact.summary) },
      Column("loại", "type") { .text($0.fact.number.type) },
      Column("dự thảo", "draft") { .boolean($0.resolution?.isDraft ?? false) },
      Column("hạn", "due") { .of($0.fact.due) },
      Column("nhiệm vụ", "tasks") { .list($0.tasks.map(Value.task)) },
      Column("ngày gửi", "sent", .never) { .of($0.fact.sent?.fact) },
      Column("nhiệm kỳ", "term", .never) { .of($0.fact.term) },
    ],
    rows: { _, cell in
      let named = NumberedDocuments(of: cell)
      return cell.documents.map { NamedDocument($0, named, tasks: cell.tasks(restingOn: $0).map(\.id)) }
    })
}

extension Field {
  private static func task(
    _ vi: String, _ en: String, aliases: [String] = [], showing: Showing = .never,
    _ read: @escaping @Sendable (Interpreter, Cell, AssignedTask) -> Value
  ) -> Field {
    Field(vi, en, aliases: aliases, showing: showing) { interpreter, value in
      guard case .task(let id) = value, let cell = interpreter.state.cell, let task = cell.task(id) else { return .nothing }
      return read(interpreter, cell, task)
    }
  }

  static let tasks: [Field] = [
    task("số", "number", showing: .always) { .task($2.id) },
    task("người", "holder", aliases: ["đảng viên", "member", "members", "holders"], showing: .always) { .people($2.assignment.members) },
    task("người chủ trì", "lead", aliases: ["leads"]) { .one(of: $2.assignment.leads.map(Value.member)) },
    task("đơn vị", "organisations") { .list($2.assignment.organisations.map(Value.text)) },
    task("nội dung", "content", aliases: ["text"], showing: .always) { .text($2.assignment.text) },
    task("loại", "kind", showing: .always) { .of($2.assignment.kind?.word) },
    task("từ", "from") { .date($2.assignment.from) },
    task("hạn", "due", showing: .always) { .of($2.assignment.due) },
    task("định kỳ", "recurrence") { .of($2.assignment.recurrence?.word) },
    task("các ngày", "days") { .of($2.assignment.days?.word) },
    task("hạn mỗi kỳ", "period deadline") { .of($2.assignment.deadline?.word($2.assignment.recurrence)) },
    task("sản phẩm", "product") { .of($2.assignment.product) },
    task("hệ số", "coefficient") { .of($2.assignment.coefficient.map(Written.coefficient)) },
    task("theo dõi", "follower", aliases: ["người theo dõi"]) { .of($2.assignment.follower) },
    task("căn cứ", "basis") { .of($2.assignment.basis?.shown) },
    task("địa bàn", "area") { .of($2.assignment.area) },
    task("số hộ", "households") { .of($2.assignment.householdCount) },
    task("hộ", "household") { .list($2.assignment.householdNames.map(Value.text)) },
    task("việc nhỏ", "steps") { .list($2.assignment.parts.map(Value.text)) },
    task("tiếp nối", "predecessor") { .of($2.assignment.predecessor) },
    task("việc nối tiếp", "successors") { _, cell, task in .list(cell.successors(of: task.id).map(Value.task)) },
    task("ghi chú", "note") { .of($2.assignment.note) },
    task("tiến độ", "progress", showing: .always) { .reached($2.reached) },
    task("mức đạt", "reached") { .reached($2.conclusions.reached?.reached) },
    task("mức hoàn thành", "result level") { interpreter, cell, task in
      .of(task.conclusions.reached?.reached?.share.flatMap { cell.resultLevel(of: $0, on: interpreter.today) }?.word)
    },
    task("tình trạng", "status", showing: .always) { .word($2.status.word) },
    task("đang thực hiện", "open", aliases: ["còn mở"]) { interpreter, _, task in .boolean(task.isOpen(on: interpreter.today)) },
    task("quá hạn", "overdue") { interpreter, _, task in .boolean(task.isOverdue(on: interpreter.today)) },
    task("đến kỳ", "scheduled") { interpreter, _, task in .boolean(task.isInDays(on: interpreter.today)) },
    task("chậm", "late") { interpreter, cell, task in .boolean(cell.isLate(task, on: interpreter.today)) },
    task("kỳ đã kết luận", "periods concluded") { _, _, task in
      .months(task.conclusions.filter { $0.fact.outcome?.endsTask ?? false }.flatMap { $0.fact.period?.months ?? [] })
    },
    task("chờ kết luận", "to conclude") { .boolean($1.currentMeeting?.tasksToConclude.contains($2.id) ?? false) },
    task("phải báo cáo", "must report") { interpreter, _, task in .months(task.months(until: interpreter.today) { task.mustReport(in: $0) })
    },
    task("đã báo cáo", "reported") { _, cell, task in .months(task.reports.compactMap { cell.meeting($0.fact.meeting)?.facts.month }) },
  ]
}

extension AssignedTask {
  /// The months from its start to a year after `day`, or to its end, for which `holds` is true.
  fileprivate func months(until day: Day, where holds: (Month) -> Bool) -> [Month] {
    var months: [Month] = []
    var month = assignment.from.month
    let last = min(day.month.adding(12), endDay?.month ?? day.month.adding(12))
    while month <= last {
      if holds(month) { months.append(month) }
      month = month.adding(1)
    }
    return months
  }
}

extension Cell {
  /// What was noted of each task.
  fileprivate func notes(
    _ notes: (AssignedTask) -> [Recorded<AssignedTask.Note>]
  ) -> [(task: AssignedTask, note: AssignedTask.Note)] {
    tasks.flatMap { task in notes(task).map { (task, $0.fact) } }
  }
}
