import Diagnostics
import Domain
import Syntax
import Wording

/// From what is written to what it means, after the operands are resolved; a value that cannot be is a located message.
extension Interpreter {
  func day(_ operand: Operand<DateLiteral>) throws(Diagnostic) -> Day {
    guard case .day(let year, let month, let day)? = operand.literal, let value = Day(year: year, month: month, day: day) else {
      var message = impossible(InterpreterCode.impossibleDate, operand, vi: "lịch không có ngày", en: "the calendar has no day")
      message.replacement = operand.literal?.nearestDay.map { DateLiteral($0).written(in: .vi) }
      throw message
    }
    return value
  }

  func day(_ operand: Operand<DateLiteral>?) throws(Diagnostic) -> Day? {
    guard let operand else { return nil }
    let value: Day = try day(operand)
    return value
  }

  /// The day, or the last day of the month or quarter.
  func due(_ operand: Operand<DueLiteral>?) throws(Diagnostic) -> Day? {
    let span = operand?.span ?? .zero
    switch operand?.literal {
    case .day(let date)?:
      // The type names the overload.
      let value: Day = try day(Operand(.literal(date), at: span))
      return value
    case .month(let written)?: return try month(Operand(.literal(written), at: span)).lastDay
    case .quarter(let written)?: return try quarter(Operand(.literal(written), at: span)).lastMonth.lastDay
    case nil: return nil
    }
  }

  func birth(_ operand: Operand<BirthLiteral>?) throws(Diagnostic) -> Birth? {
    switch operand?.literal {
    case .day(let date)?: return .day(try day(Operand(.literal(date), at: operand?.span ?? .zero)))
    case .year(let year)?: return .year(year.value)
    case nil: return nil
    }
  }

  /// The date of a clause; when it is not written, today, which is then written into the statement.
  func dayOrToday(_ operand: inout Operand<DateLiteral>?) throws(Diagnostic) -> Day {
    if let written = operand { return try day(written) }
    operand = Operand(DateLiteral(today))
    return today
  }

  func month(_ operand: Operand<MonthLiteral>) throws(Diagnostic) -> Month {
    guard let literal = operand.literal, let value = Month(year: literal.year, month: literal.month) else {
      throw impossible(InterpreterCode.impossibleDate, operand, vi: "lịch không có tháng", en: "the calendar has no month")
    }
    return value
  }

  func quarter(_ operand: Operand<QuarterLiteral>) throws(Diagnostic) -> Quarter {
    guard let literal = operand.literal, let value = Quarter(year: literal.year, number: literal.quarter) else {
      throw impossible(InterpreterCode.impossibleDate, operand, vi: "một năm có quý 1 đến quý 4, không có", en: "a year has Q1 to Q4, not")
    }
    return value
  }

  func time(_ operand: Operand<TimeLiteral>?) throws(Diagnostic) -> TimeOfDay? {
    guard let operand else { return nil }
    guard let literal = operand.literal, let value = TimeOfDay(hour: literal.hour, minute: literal.minute) else {
      throw impossible(InterpreterCode.impossibleDate, operand, vi: "đồng hồ không có giờ", en: "the clock has no time")
    }
    return value
  }

  /// The time of a clause; when it is not written and the meeting is being held, now, which is then written into the statement.
  func timeOrNow(_ operand: inout Operand<TimeLiteral>?) throws(Diagnostic) -> TimeOfDay? {
    if operand == nil, let now = timeInMeeting { operand = Operand(TimeLiteral(hour: now.hour, minute: now.minute)) }
    return try time(operand)
  }

  func percent(_ operand: Operand<PercentLiteral>?) throws(Diagnostic) -> Percent? {
    guard let operand else { return nil }
    guard let value = operand.literal.flatMap({ Percent($0.value) }) else { throw noPercentage(operand) }
    return value
  }

  func noPercentage<V>(_ operand: Operand<V>) -> Diagnostic {
    impossible(InterpreterCode.impossibleValue, operand, vi: "tỷ lệ phải từ 0% đến 100%, không phải", en: "a percentage is 0% to 100%, not")
  }

  func money(_ operand: Operand<MoneyLiteral>?) throws(Diagnostic) -> Dong? {
    guard let operand else { return nil }
    guard let literal = operand.literal, literal.amount <= 1_000_000_000_000, let value = Dong(literal.amount) else {
      throw impossible(
        InterpreterCode.impossibleValue, operand, vi: "số tiền phải từ 0 đến 1.000.000.000.000 đồng, không phải",
        en: "an amount is 0 to 1.000.000.000.000 đồng, not")
    }
    return value
  }

  func number(_ operand: Operand<NumberLiteral>) throws(Diagnostic) -> Int {
    guard let value = operand.literal?.value, (0...1_000_000).contains(value) else {
      throw impossible(
        InterpreterCode.impossibleValue, operand, vi: "số phải từ 0 đến 1000000, không phải", en: "a number is 0 to 1000000, not")
    }
    return value
  }

  func number(_ operand: Operand<NumberLiteral>?) throws(Diagnostic) -> Int? {
    guard let operand else { return nil }
    // The type names the overload: without it this would call itself.
    let value: Int = try number(operand)
    return value
  }

  func year(_ operand: Operand<NumberLiteral>) throws(Diagnostic) -> Int {
    guard let value = operand.literal?.value, (1900...9999).contains(value) else {
      throw impossible(InterpreterCode.impossibleDate, operand, vi: "năm viết bốn chữ số, không phải", en: "a year has four digits, not")
    }
    return value
  }

  func string(_ operand: Operand<StringLiteral>) -> String { operand.literal?.text.literal ?? "" }
  func string(_ operand: Operand<StringLiteral>?) -> String? { operand.map { string($0) } }
  func string(_ text: Text?) -> String { text?.literal ?? "" }

  func document(_ operand: Operand<DocumentLiteral>) -> DocumentNumber {
    operand.literal.map(DocumentNumber.init) ?? DocumentNumber(number: 0, type: "", issuer: "")
  }

  /// A cited paper as text.
  /// As written, in the order named.
  func citations(_ operands: [Operand<CitationLiteral>]) -> [String] { operands.compactMap { citation($0) } }

  func citation(_ operand: Operand<CitationLiteral>?) -> String? {
    switch operand?.literal {
    case .document(let literal)?: Written.document(DocumentNumber(literal))
    case .other(let name)?: name.text.literal
    case nil: nil
    }
  }

  // MARK: Members and tasks

  func memberID(_ operand: Operand<HandleLiteral>) throws(Diagnostic) -> MemberID {
    try memberID(written: operand.literal?.name ?? "", at: operand.span)
  }

  func memberID(_ operand: Operand<HandleLiteral>?) throws(Diagnostic) -> MemberID? {
    guard let operand else { return nil }
    let id: MemberID = try memberID(operand)
    return id
  }

  func memberIDs(_ operands: [Operand<HandleLiteral>]) throws(Diagnostic) -> [MemberID] {
    var ids: [MemberID] = []
    ids.reserveCapacity(operands.count)
    for operand in operands { ids.append(try memberID(operand)) }
    return ids
  }

  func selection(_ node: MemberSelection) throws(Diagnostic) -> Selection {
    let ids = try memberIDs(node.members)
    return node.all ? .all(except: ids) : .members(ids)
  }

  func taskID(_ operand: Operand<TaskLiteral>) throws(Diagnostic) -> TaskID {
    let id = TaskID(operand.literal?.number ?? 0)
    guard state.hasTask(id) else { throw unknownTask(id, at: operand.span) }
    return id
  }

  func unknownTask(_ id: TaskID, at span: Span?) -> Diagnostic {
    let last = (state.nextTask?.number ?? 1) - 1
    let range =
      last == 0
      ? Localized(vi: "chi bộ chưa phân công nhiệm vụ nào", en: "the cell has assigned no task yet")
      : Localized(vi: "các số đã dùng: #1 đến #\(last)", en: "the numbers in use are #1 to #\(last)")
    return Diagnostic(
      InterpreterCode.unknownTask, at: span,
      Localized(vi: "chưa có nhiệm vụ #\(id.number)", en: "there is no task #\(id.number)"), hint: range)
  }

  // MARK: Votes

  /// Counted votes, or nil when none is written; counts not written are 0.
  func votes(
    _ inFavour: Operand<CountLiteral>?, _ against: Operand<NumberLiteral>?, _ abstaining: Operand<NumberLiteral>?
  ) throws(Diagnostic) -> Votes? {
    if inFavour == nil, against == nil, abstaining == nil { return nil }
    let counted = inFavour.map { operand in
      if case .number(let number)? = operand.literal { Operand(.literal(number), at: operand.span) } else { Operand<NumberLiteral>() }
    }
    return Votes(inFavour: try number(counted) ?? 0, against: try number(against) ?? 0, abstaining: try number(abstaining) ?? 0)
  }

  func impossible<V>(_ code: InterpreterCode, _ operand: Operand<V>, vi: String, en: String) -> Diagnostic {
    let written = operand.literal
    let shown = (written?.written(in: .vi) ?? "", written?.written(in: .en) ?? "")
    return Diagnostic(code, at: operand.span, Localized(vi: "\(vi) \(shown.0)", en: "\(en) \(shown.1)"))
  }
}

extension DateLiteral {
  /// For a day no calendar has: the same with day and month exchanged, else the last day of the month.
  fileprivate var nearestDay: Day? {
    guard case .day(let year, let month, let day) = self else { return nil }
    if month > 12 { return Day(year: year, month: day, day: month) }
    return (29...31).contains(day) ? Month(year: year, month: month)?.lastDay : nil
  }
}

// MARK: Words

extension PartyPost {
  var post: Post {
    switch self {
    case .secretary: .secretary
    case .deputy: .deputy
    case .committeeMember: .committeeMember
    case .groupLeader: .groupLeader
    case .duesCollector: .duesCollector
    }
  }
}

extension TaskKindWord {
  var kind: TaskKind {
    switch self {
    case .fixed: .fixed
    case .adHoc: .adHoc
    case .seasonal: .seasonal
    }
  }
}

extension RecurrenceWord {
  var recurrence: Recurrence {
    switch self {
    case .weekly: .weekly
    case .monthly: .monthly
    case .quarterly: .quarterly
    case .yearly: .yearly
    }
  }
}

extension MeetingKindWord {
  var kind: MeetingKind {
    switch self {
    case .regular: .regular
    case .thematic: .thematic
    case .committee: .committee
    case .congress: .congress
    case .yearEnd: .yearEnd
    }
  }
}

extension VotingWayWord {
  var way: VotingWay {
    switch self {
    case .secret: .secret
    case .byHand: .hands
    case .byCard: .cards
    case .byApp: .app
    }
  }
}

extension OutcomeWord {
  var outcome: TaskOutcome {
    switch self {
    case .done: .done
    case .exceeded: .exceeded
    case .faulty: .faulty
    case .onTrack: .onTrack
    case .late: .late
    case .notMet: .notMet
    }
  }
}

extension MatterWord {
  var matter: Matter {
    switch self {
    case .resolution: .resolution
    case .admission: .admission
    case .recognition: .recognition
    case .deletion: .deletion
    case .expulsion: .expulsion
    case .discipline: .discipline
    case .dismissal: .dismissal
    }
  }
}

extension LevelWord {
  var level: Level {
    switch self {
    case .excellent: .excellent
    case .good: .good
    case .complete: .complete
    case .notComplete: .notComplete
    }
  }
}

extension EndingWord {
  var change: StandingChange {
    switch self {
    case .suspend: .suspend
    case .remove: .remove
    case .expel: .expel
    case .withdraw: .withdraw
    case .deceased: .decease
    }
  }
}

extension DocumentNumber {
  init(_ literal: DocumentLiteral) {
    self.init(
      number: literal.number, type: literal.type, issuer: literal.issuer, year: literal.year, original: literal.original)
  }
}

extension Diagnostic {
  /// A part that the form asks for is not written.
  /// A statement was typed as it was offered, with the blank that only people can fill in.
  static func blankLeft(at span: Span) -> Diagnostic {
    Diagnostic(
      SyntaxCode.missing, at: span,
      Localized(vi: "chỗ trống “…” chưa điền", en: "the blank “…” is not filled in"))
  }

  static func partMissing(at span: Span) -> Diagnostic {
    Diagnostic(SyntaxCode.missing, at: span, Localized(vi: "câu còn thiếu một phần", en: "a part is missing"))
  }
}
