import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// The thing a filter or field is about: one row of a collection.
struct Subject {
  /// Nil for a group.
  let collection: Collection?
  let value: Value

  /// - Parameter key: folded name in either language.
  func value(named key: String, in interpreter: Interpreter) -> Value? {
    if case .group(let group) = value { return group.value(named: key) }
    return collection?.field(named: key)?.value(interpreter, value)
  }

  var fieldNames: [String] {
    if case .group(let group) = value { return group.titles.flatMap { [$0.vi, $0.en] } }
    return collection?.fieldNames ?? []
  }
}

extension Interpreter {
  /// The value of an expression.
  ///
  /// - Parameter subject: inside a filter, the row being tested; its fields are found before variables.
  /// - Throws: a located message for an unknown name or field, or values that do not go together.
  func evaluate(_ expression: Expression, about subject: Subject? = nil) throws(Diagnostic) -> Value {
    try listen()
    return switch expression {
    case .missing, .nothing: .nothing
    case .boolean(let truth): .boolean(truth)
    case .number(let literal): .number(literal.value)
    case .percent(let literal): .percent(literal.value)
    case .money(let literal): .money(literal.amount)
    case .date, .month, .quarter, .time: try timeValue(of: expression)
    case .term(let literal): Term(first: literal.first, last: literal.last).map(Value.term) ?? .nothing
    case .document(let literal): .document(DocumentNumber(literal))
    case .string(let literal): .text(try string(of: literal.text, keepingLines: true))
    case .member(let literal, let place): .member(try memberID(written: literal.name, at: place.span))
    case .task(let literal, let place): .task(try taskID(Operand(.literal(literal), at: place.span)))
    case .name(let name): try value(of: name, about: subject)
    case .field(let base, let name): try field(name, of: try evaluate(base, about: subject))
    case .not(let operand): .boolean(!(try truth(of: operand, about: subject)))
    case .negative(let operand, let place): try negated(try evaluate(operand, about: subject), at: place.span)
    case .binary(let symbol, let left, let right, let place): try binary(symbol, left, right, at: place.span, about: subject)
    case .call(let name, let arguments): try call(name, arguments, about: subject)
    case .query(let query): .list(try values(of: query))
    }
  }

  /// - Throws: without a place, for these literals keep none.
  private func timeValue(of expression: Expression) throws(Diagnostic) -> Value {
    do throws(Diagnostic) {
      switch expression {
      case .date(.today): return .date(today)
      case .date(let literal): return .date(try day(Operand(literal)))
      case .month(let literal): return .month(try month(Operand(literal)))
      case .quarter(let literal): return .quarter(try quarter(Operand(literal)))
      case .time(let literal): return try time(Operand(literal)).map(Value.time) ?? .nothing
      default: return .nothing
      }
    } catch {
      throw error.withoutPlace
    }
  }

  func truth(of expression: Expression, about subject: Subject? = nil) throws(Diagnostic) -> Bool {
    let value = try evaluate(expression, about: subject)
    if case .months(let months, _) = value { return months.contains(today.month) }
    guard let truth = value.isTrue else {
      throw Diagnostic(
        InterpreterCode.wrongType, at: span(of: expression),
        Localized(vi: "“\(text(of: value))” không phải điều kiện đúng hay sai", en: "“\(text(of: value))” is neither true nor false"))
    }
    return truth
  }

  // MARK: Names and fields

  private func value(of name: Name, about subject: Subject?) throws(Diagnostic) -> Value {
    let key = name.text.folded
    if let value = subject?.value(named: key, in: self) { return value }
    if let value = variable(key) { return value }
    if let value = builtIn(key) { return value }
    // Of a row, the name of its collection is the row itself.
    if let subject, let collection = Collection.named(key), subject.collection?.holdsSame(as: collection) == true { return subject.value }
    if Collection.named(key) != nil { return .list(try rows(of: Query(collection: name))) }
    throw unknown(name, besides: subject?.fieldNames ?? [])
  }

  /// The month of the open meeting, else today's.
  private var presentMonth: Month { state.cell?.currentMeeting?.facts.month ?? today.month }

  private func builtIn(_ key: String) -> Value? {
    switch BuiltIn.all[key] {
    case .today: .date(today)
    case .month: .month(presentMonth)
    case .quarter: .quarter(presentMonth.quarter)
    case .year: .number(state.cell?.workYear(of: today) ?? today.year)
    case .secretary: state.cell?.secretary(on: today).map { .member($0.id) } ?? .nothing
    case .deputy: state.cell?.holders(of: .deputy, on: today).first.map { .member($0.id) } ?? .nothing
    case .cell: state.cell.map { .text($0.facts.name) } ?? .nothing
    case nil: nil
    }
  }

  /// A field of nothing is nothing, so that `cuối(cuộc họp).nơi` holds before the first meeting.
  func field(_ name: Name, of value: Value) throws(Diagnostic) -> Value {
    if value == .nothing { return .nothing }
    let key = name.text.folded
    if case .date(let day) = value, let part = dateField(key, of: day) { return part }
    if case .year(let year) = value, key == "nam" || key == "year" { return .number(year) }
    if case .month(let month) = value, let part = monthField(key, of: month) { return part }
    if case .quarter(let quarter) = value, let part = quarterField(key, of: quarter) { return part }
    let subject = Subject(collection: Collection(of: value), value: value)
    guard let found = subject.value(named: key, in: self) else {
      throw Diagnostic(
        InterpreterCode.unknownField, at: name.place.span,
        Localized(vi: "“\(text(of: value))” không có trường “\(name.text)”", en: "“\(text(of: value))” has no field “\(name.text)”"),
        replacement: nearest(to: name.text, among: subject.fieldNames))
    }
    return found
  }

  /// The field of a value, of a list that of each; nothing where a value has none.
  func part(_ name: Name, of value: Value) -> Value {
    if case .list(let values) = value { return .list(values.map { part(name, of: $0) }) }
    return (try? field(name, of: value)) ?? .nothing
  }

  /// - Parameter key: the folded name of a field of days, months or quarters.
  static func partOfTime(named key: String) -> Localized? { partsOfTime.first { [$0.vi.folded, $0.en.folded].contains(key) } }

  private static let partsOfTime = [
    Localized(vi: "tháng", en: "month"), Localized(vi: "quý", en: "quarter"), Localized(vi: "năm", en: "year"),
    Localized(vi: "ngày", en: "day"), Localized(vi: "thứ", en: "weekday"), Localized(vi: "số", en: "number"),
  ]

  private func dateField(_ key: String, of day: Day) -> Value? {
    switch key {
    case "thang", "month": .month(day.month)
    case "quy", "quarter": .quarter(day.month.quarter)
    case "nam", "year": .number(day.year)
    case "ngay", "day": .number(day.day)
    case "thu", "weekday": .word(day.weekdayWord)
    default: nil
    }
  }

  private func monthField(_ key: String, of month: Month) -> Value? {
    switch key {
    case "quy", "quarter": .quarter(month.quarter)
    case "nam", "year": .number(month.year)
    case "so", "number": .number(month.month)
    default: nil
    }
  }

  private func quarterField(_ key: String, of quarter: Quarter) -> Value? {
    switch key {
    case "nam", "year": .number(quarter.year)
    case "so", "number": .number(quarter.number)
    default: nil
    }
  }

  // MARK: Functions

  /// `đếm` counts a list, `cuối` gives its last value or nothing; the words of measures measure a value over a list of rows;
  /// `ngày định kỳ` and `các ngày định kỳ` give the days of a series.
  private func call(_ name: Name, _ arguments: [Expression], about subject: Subject?) throws(Diagnostic) -> Value {
    switch (name.text.folded, arguments.count) {
    case ("dem", 1), ("count", 1): return .number(try list(arguments[0], about: subject).elements.count)
    case ("cuoi", 1), ("last", 1): return try list(arguments[0], about: subject).elements.last ?? .nothing
    case ("ngay dinh ky", 2...3), ("recurring day", 2...3): return try recurringDay(name, arguments, about: subject)
    case ("cac ngay dinh ky", 3...4), ("recurring days", 3...4): return try recurringDays(name, arguments, about: subject)
    case (let key, let count):
      if let value = try practised(name, arguments, about: subject) { return value }
      guard count == 2, let word = MeasureWord.functions[key] else { throw unknownFunction(name) }
      return try measure(word, arguments)
    }
  }

  private func unknownFunction(_ name: Name) -> Diagnostic {
    Diagnostic(
      InterpreterCode.unknownName, at: name.place.span,
      Localized(vi: "không có hàm “\(name.text)” như vậy", en: "there is no such function “\(name.text)”"),
      hint: Localized(
        vi:
          "viết đếm(nhiệm vụ khi quá hạn), cuối(cuộc họp), tổng(đảng phí, số tiền), trung bình(…, …), nhỏ nhất(…, …), lớn nhất(…, …), tỷ lệ(…, …), ngày định kỳ(3, 9/2026)",
        en:
          "write count(tasks where overdue), last(meetings), total(dues, amount), average(…, …), smallest(…, …), largest(…, …), share(…, …), recurring day(3, 9/2026)"
      ))
  }

  /// What a function counts: the name of a collection is all of it, also about a row.
  func list(_ argument: Expression, about subject: Subject?) throws(Diagnostic) -> Value {
    guard case .name(let name) = argument, case let key = name.text.folded, Collection.named(key) != nil,
      subject?.value(named: key, in: self) == nil
    else { return try evaluate(argument, about: subject) }
    return try evaluate(argument)
  }

  private func measure(_ word: MeasureWord, _ arguments: [Expression]) throws(Diagnostic) -> Value {
    if let collection = Collection(measuredBy: arguments[0]) { try requireKnownNames(of: arguments[1], in: collection) }
    let rows = try evaluate(arguments[0]).elements
    guard let first = rows.first else { return word == .total ? .number(0) : .nothing }
    return try measure(word, of: arguments[1], over: rows, in: Collection(of: first))
  }

  func span(of expression: Expression) -> Span? {
    switch expression {
    case .name(let name), .field(_, let name), .call(let name, _): name.place.span
    case .binary(_, _, _, let place), .negative(_, let place), .member(_, let place), .task(_, let place): place.span
    case .not(let operand): span(of: operand)
    case .query(let query): query.collection.place.span
    default: nil
    }
  }

  // MARK: Text

  /// A text with its braces computed and its lines trimmed, without blank ones.
  func string(of text: Text, keepingLines: Bool) throws(Diagnostic) -> String {
    if let literal = text.literal { return literal }
    var result = ""
    for piece in text.pieces {
      switch piece {
      case .text(let run): result += run
      case .computed(let expression): result += self.text(of: try evaluate(expression), behind: result)
      }
      try requireFitting(result.utf8.count)
    }
    try count(result)
    let lines = result.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    return lines.joined(separator: keepingLines ? "\n" : " ")
  }

  /// A value in a text, without the word that stands before it already: `quý {quý}` is `quý 2/2026`, as `tháng {tháng}` is `tháng 5/2026`.
  private func text(of value: Value, behind written: String) -> String {
    guard case .quarter(let quarter) = value, written.last?.isWhitespace == true,
      written.split(whereSeparator: { !$0.isLetter }).last?.folded == "quy"
    else { return text(of: value) }
    return "\(quarter.number)/\(quarter.year)"
  }

  /// A value as people read it, in Vietnamese, as documents are.
  func text(of value: Value, in language: Language = .vi) -> String {
    switch value {
    case .nothing: ""
    case .boolean(let truth): (truth ? Keyword.true : .false).spelling(language)
    case .number(let number): String(number)
    case .percent(let number): "\(number)%"
    case .money(let amount): Written.money(amount)
    case .share(let ratio): Written.share(ratio)
    case .mean(let ratio, let unit): Written.mean(ratio, unit)
    case .date(let day): Written.day(day)
    case .year(let year): String(year)
    case .month(let month): Written.month(month)
    case .quarter(let quarter): Written.quarter(quarter)[language]
    case .months(let months, _): months.map(Written.month).joined(separator: ", ")
    case .time(let time): Written.time(time)
    case .term(let term): "\(term.first)-\(term.last)"
    case .document(let number, nil): Written.document(number)
    case .document(let number, let day?):
      Localized(vi: "\(Written.document(number)) ngày \(Written.day(day))", en: "\(Written.document(number)) of \(Written.day(day))")[
        language]
    case .text(let text): text
    case .word(let word): word[language]
    case .member(let id): state.cell?.member(id)?.name(on: today) ?? ""
    case .task(let id): "#\(id.number)"
    case .meeting(let id): state.cell?.meeting(id).map { Written.day($0.facts.day) } ?? ""
    case .record(let id): String(id.number)
    case .group(let group): group.values.map { text(of: $0, in: language) }.joined(separator: "; ")
    case .row(_, let values): values.map { text(of: $0, in: language) }.joined(separator: "; ")
    case .list(let values): values.map { text(of: $0, in: language) }.joined(separator: ", ")
    }
  }
}

/// The names that always mean something.
public enum BuiltIn: Sendable {
  case today, month, quarter, year, secretary, deputy, cell

  static let all: [String: BuiltIn] = [
    "hom nay": .today, "today": .today, "thang": .month, "month": .month, "quy": .quarter, "quarter": .quarter, "nam": .year, "year": .year,
    "bi thu": .secretary,
    "secretary": .secretary, "pho bi thu": .deputy, "deputy": .deputy, "chi bo": .cell, "cell": .cell,
  ]

  public static let names = [
    Localized(vi: "hôm nay", en: "today"), Localized(vi: "tháng", en: "month"), Localized(vi: "quý", en: "quarter"),
    Localized(vi: "năm", en: "year"),
    Localized(vi: "bí thư", en: "secretary"), Localized(vi: "phó bí thư", en: "deputy"), Localized(vi: "chi bộ", en: "cell"),
  ]
}
