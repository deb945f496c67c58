import Diagnostics
import Domain
import Wording

/// Fields of the things with an identity: members, tasks, meetings, records.
extension Field {
  private static func member(
    _ vi: String, _ en: String, aliases: [String] = [], isColumn: Bool = false,
    _ read: @escaping @Sendable (Interpreter, Cell, Member) -> Value
  ) -> Field {
    Field(vi, en, aliases: aliases, isColumn: isColumn) { interpreter, value in
      guard case .member(let id) = value, let cell = interpreter.state.cell, let member = cell.member(id) else { return .nothing }
      return read(interpreter, cell, member)
    }
  }

  static let members: [Field] = [
    member("mã", "handle", isColumn: true) { .text("@" + $2.handle) },
    member("họ tên", "name", aliases: ["tên"], isColumn: true) { .text($2.name(on: $0.today)) },
    member("sinh", "born", aliases: ["ngày sinh"], isColumn: true) { .of($2.facts.born) },
    member("giới", "sex", aliases: ["giới tính"]) { .of($2.facts.sex?.word) },
    member("tuổi", "age") { interpreter, _, member in .of(member.facts.born.map { $0.age(on: interpreter.today) }) },
    member("kết nạp", "admitted", aliases: ["ngày kết nạp"]) { .of($2.facts.admitted) },
    member("chính thức", "official", aliases: ["ngày chính thức"]) { .of($2.facts.official) },
    member("nghề", "job", aliases: ["nghề nghiệp"]) { .of($2.facts(on: $0.today).job) },
    member("sở trường", "strengths") { .of($2.facts(on: $0.today).strengths) },
    member("hoàn cảnh", "circumstances") { .of($2.facts(on: $0.today).circumstances) },
    member("tổ", "group", aliases: ["tổ đảng"]) { interpreter, cell, member in
      let names = cell.groupNames(of: member, on: interpreter.today).map(Value.text)
      return names.count > 1 ? .list(names) : names.first ?? .nothing
    },
    member("thẻ", "card", aliases: ["số thẻ"]) { .of($2.facts(on: $0.today).card) },
    member("giúp đỡ", "helpers", aliases: ["người giúp đỡ"]) { interpreter, cell, member in
      member.rank(on: interpreter.today) == .probationary
        ? .one(of: cell.helpers(of: member, on: interpreter.today).map(Value.member)) : .nothing
    },
    member("tình trạng", "standing", isColumn: true) { interpreter, _, member in .of(member.dueStanding(on: interpreter.today)?.word) },
    member("chức vụ", "posts", aliases: ["post"], isColumn: true) { interpreter, _, member in
      .list(member.posts(on: interpreter.today).map { .word($0.word) })
    },
    member("nhiệm vụ", "tasks", aliases: ["task"]) { interpreter, cell, member in
      .list(cell.openTasks(of: member.id, on: interpreter.today).map { .task($0.id) })
    },
    member("số nhiệm vụ", "task count", isColumn: true) { interpreter, cell, member in
      .number(cell.openTasks(of: member.id, on: interpreter.today).count)
    },
    member("được phân công", "assigned", aliases: ["có nhiệm vụ", "đã phân công"]) { interpreter, cell, member in
      .boolean(!cell.openTasks(of: member.id, on: interpreter.today).isEmpty)
    },
    member("vắng không lý do", "unexcused months") { interpreter, cell, member in
      .number(cell.unexcusedAbsence(of: member.id, upTo: interpreter.today).calendarYear.count)
    },
    member("chưa đóng đảng phí", "dues unpaid") { interpreter, cell, member in
      let today = interpreter.today
      let toCome = (1...12).map(today.month.adding).filter { cell.owesDues(member.id, for: $0, on: today) }
      return .months(cell.monthsUnpaid(by: member.id, on: today), toCome: toCome)
    },
    member("nợ đảng phí", "unpaid months") { interpreter, cell, member in
      .number(cell.unpaidDues(of: member.id, upTo: interpreter.today).calendarYear.count)
    },
    member("đảng phí", "dues") { interpreter, cell, member in
      .of(cell.duesDue(of: member.id, for: interpreter.today.month, on: interpreter.today)?.amount)
    },
    member("miễn giảm đảng phí", "dues relief") { interpreter, cell, member in
      .of(cell.duesRelief(of: member.id, in: interpreter.today.month)?.fact.word)
    },
    member("xếp loại", "rating") { interpreter, cell, member in
      .of(cell.rating(of: member.id, year: cell.workYear(of: interpreter.today))?.level.word)
    },
    member("phải xếp loại", "to be rated") { interpreter, cell, member in
      .boolean(cell.membersToRate(on: interpreter.today).contains(member.id))
    },
    member("năm đã kiểm điểm", "reviewed years") { _, cell, member in .list(cell.reviewedYears(of: member.id).map(Value.number)) },
  ]

  private static func task(
    _ vi: String, _ en: String, aliases: [String] = [], isColumn: Bool = false,
    _ read: @escaping @Sendable (Interpreter, Cell, AssignedTask) -> Value
  ) -> Field {
    Field(vi, en, aliases: aliases, isColumn: isColumn) { interpreter, value in
      guard case .task(let id) = value, let cell = interpreter.state.cell, let task = cell.task(id) else { return .nothing }
      return read(interpreter, cell, task)
    }
  }

  static let tasks: [Field] = [
    task("số", "number", isColumn: true) { .task($2.id) },
    task("người", "holder", aliases: ["đảng viên", "member", "members", "holders"], isColumn: true) { .people($2.assignment.members) },
    task("người chủ trì", "lead") { .of($2.lead) },
    task("nội dung", "content", aliases: ["text"], isColumn: true) { .text($2.assignment.text) },
    task("loại", "kind", isColumn: true) { .of($2.assignment.kind?.word) },
    task("từ", "from") { .date($2.assignment.from) },
    task("hạn", "due", isColumn: true) { .of($2.assignment.due) },
    task("định kỳ", "recurrence") { .of($2.assignment.recurrence?.word) },
    task("các ngày", "days") { .of($2.assignment.days?.word) },
    task("sản phẩm", "product") { .of($2.assignment.product) },
    task("theo dõi", "follower", aliases: ["người theo dõi"]) { .of($2.assignment.follower) },
    task("căn cứ", "basis") { .of($2.assignment.basis?.shown) },
    task("địa bàn", "area") { .of($2.assignment.area) },
    task("số hộ", "households") { .of($2.assignment.householdCount) },
    task("hộ", "household") { .list($2.assignment.householdNames.map(Value.text)) },
    task("tiến độ", "progress", isColumn: true) { .reached($2.reached) },
    task("mức đạt", "reached") { .reached($2.conclusions.reached?.reached) },
    task("mức hoàn thành", "result level") { interpreter, cell, task in
      .of(task.conclusions.reached?.reached?.share.flatMap { cell.resultLevel(of: $0, on: interpreter.today) }?.word)
    },
    task("tình trạng", "status", isColumn: true) { .word($2.status.word) },
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

  private static func meeting(
    _ vi: String, _ en: String, aliases: [String] = [], isColumn: Bool = false, _ read: @escaping @Sendable (Cell, Meeting) -> Value
  ) -> Field {
    Field(vi, en, aliases: aliases, isColumn: isColumn) { interpreter, value in
      guard case .meeting(let id) = value, let cell = interpreter.state.cell, let meeting = cell.meeting(id) else { return .nothing }
      return read(cell, meeting)
    }
  }

  static let meetings: [Field] = [
    meeting("ngày", "date", isColumn: true) { .date($1.facts.day) },
    meeting("loại", "kind", isColumn: true) { .word($1.facts.kind.word) },
    meeting("tháng", "month") { .month($1.facts.month) },
    meeting("quý", "quarter") { .quarter($1.facts.month.quarter) },
    meeting("bắt đầu", "start", isColumn: true) { .of($1.facts.start) },
    meeting("kết thúc", "end", isColumn: true) { .of($1.end?.fact.time) },
    meeting("nơi", "place") { .of($1.facts.place) },
    meeting("chủ trì", "chair", isColumn: true) { .of($1.facts.chair) },
    meeting("thư ký", "clerk") { .of($1.facts.clerk) },
    meeting("người chuẩn bị", "preparers") { .people($1.facts.preparers) },
    meeting("chủ đề", "topic") { .of($1.facts.topic) },
    meeting("gửi tài liệu", "material sent") { .of($1.facts.materialSent) },
    meeting("tại tổ đảng", "in party groups") { .boolean($1.facts.isByGroups) },
    meeting("gửi điểm", "score sent") { .of($1.scoreSent?.fact) },
    meeting("có mặt", "present", isColumn: true) { .number($0.attendance(of: $1).present) },
    meeting("cơ số", "base", isColumn: true) { .number($0.attendance(of: $1).base) },
    meeting("tỷ lệ", "share", isColumn: true) { .share($0.attendance(of: $1).ratio) },
    meeting("người phát biểu", "speakers") { .list($1.speakers.map(Value.member)) },
    meeting("phần phát biểu", "speaking share") { .share($0.speaking(in: $1)) },
    meeting("số phút", "minutes", isColumn: true) { .of($1.minutes) },
    meeting("điểm", "score", isColumn: true) { .of($0.scorePoints(of: $1)) },
    meeting("đã bế mạc", "closed") { .boolean($1.isClosed) },
    meeting("được biểu quyết", "may vote") {
      .number($0.voteResult(of: Votes(inFavour: 0, against: 0, abstaining: 0), on: .resolution, in: $1).mayVote)
    },
    meeting("mục đang bàn", "open item") { .of($1.items.last?.title) },
    meeting("mục kế tiếp", "next item") { .number(($1.items.map(\.number).max() ?? 0) + 1) },
    meeting("mục chưa kết luận", "items to conclude") { .list($1.itemsToConclude.map(Value.number)) },
  ]

  private static func record(_ vi: String, _ en: String, _ read: @escaping @Sendable (Int, CellState.Entry) -> Value) -> Field {
    Field(vi, en) { interpreter, value in
      guard case .record(let id) = value, let current = interpreter.state.current else { return .nothing }
      let history = interpreter.state.cells[current].history
      return history.indices.contains(id.number - 1) ? read(id.number, history[id.number - 1]) : .nothing
    }
  }

  static let records: [Field] = [
    record("số", "number") { number, _ in .number(number) },
    record("ngày", "date") { .date($1.day) },
    record("câu", "statement") { .text($1.sentence) },
    record("đã hoàn tác", "undone") { .boolean($1.isVoided) },
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

extension Value {
  static func of(_ term: Term?) -> Value { term.map(Value.term) ?? .nothing }

  static func of(_ day: Day?) -> Value { day.map(Value.date) ?? .nothing }
  static func of(_ birth: Birth?) -> Value {
    switch birth {
    case .day(let day)?: .date(day)
    case .year(let year)?: .year(year)
    case nil: .nothing
    }
  }
  static func of(_ time: TimeOfDay?) -> Value { time.map(Value.time) ?? .nothing }
  static func of(_ text: String?) -> Value { text.map(Value.text) ?? .nothing }
  static func of(_ number: Int?) -> Value { number.map(Value.number) ?? .nothing }
  static func of(_ boolean: Bool?) -> Value { boolean.map(Value.boolean) ?? .nothing }

  /// Of work without a figure, whose amounts are money.
  static func reached(_ reached: Reached?) -> Value {
    switch reached {
    case .share(let ratio)?: ratio.whole == 100 ? .percent(ratio.part) : .share(ratio)
    case .amount(let amount)?: .money(amount)
    case nil: .nothing
    }
  }

  static func of(_ amount: Dong?) -> Value { amount.map { .money($0.amount) } ?? .nothing }
  static func of(_ word: Localized?) -> Value { word.map(Value.word) ?? .nothing }
  static func of(_ member: MemberID?) -> Value { member.map(Value.member) ?? .nothing }

  /// One member as itself, several as a list.
  static func people(_ members: [MemberID]) -> Value { members.count == 1 ? .member(members[0]) : .list(members.map(Value.member)) }
}
