import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// Operators between values.
extension Interpreter {
  func binary(
    _ symbol: Expression.Operator, _ left: Expression, _ right: Expression, at span: Span, about subject: Subject?
  ) throws(Diagnostic) -> Value {
    switch symbol {
    // Written out, because the right side of && may only throw untyped errors.
    case .and: return .boolean(try truth(of: left, about: subject) ? try truth(of: right, about: subject) : false)
    case .or: return .boolean(try truth(of: left, about: subject) ? true : try truth(of: right, about: subject))
    default: break
    }
    let a = try evaluate(left, about: subject)
    let b: Value
    do throws(Diagnostic) {
      b = try evaluate(right, about: subject)
    } catch {
      throw symbol.isEquality ? error.proposingText(for: right) : error
    }
    switch symbol {
    case .equal, .notEqual:
      guard let equal = equality(of: a, b) else { throw unlike(a, b, right, at: span) }
      return .boolean(equal == (symbol == .equal))
    case .within: return .boolean(try isWithin(a, b, about: subject, at: span))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return .boolean(try compare(symbol, a, b, at: span))
    default: return try arithmetic(symbol, a, b, at: span)
    }
  }

  // MARK: Comparing

  /// Words compare without diacritics and in either language, so that `loại = "dot xuat"` holds; texts as names do, one without any marks
  /// also with each that differs in them only; of a list and one value, the list holds it. Nothing is equal to nothing only.
  ///
  /// - Returns: nil for values of unlike kinds.
  private func equality(of a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.list(let values), .nothing), (.nothing, .list(let values)): values.isEmpty
    case (.nothing, _), (_, .nothing): a == b
    case (.list, .list), (.months, .months): a == b
    case (.list(let values), let value), (let value, .list(let values)): holding(value, in: values)
    case (.months(let months, let toCome), .month(let month)), (.month(let month), .months(let months, let toCome)):
      (months + toCome).contains(month)
    case (.text(let a), .text(let b)): Self.isText(a.withoutHandleSign, equalTo: b.withoutHandleSign)
    case (.text(let text), .member(let id)), (.member(let id), .text(let text)): isMember(id, text)
    case (.text(let text), let value), (let value, .text(let text)):
      spelling(of: value).map { $0.contains { Self.isText(text, equalTo: $0) } }
    case (.word(.cellItself), .member), (.member, .word(.cellItself)): false
    // What is said is about a task, a member, or what is followed up.
    case (.task, .member), (.member, .task), (.task, .word), (.word, .task): false
    case _ where a.isMoney && b.isShare || a.isShare && b.isMoney: false
    case (.task(let id), .number(let number)), (.number(let number), .task(let id)): id.number == number
    case (.record(let id), .number(let number)), (.number(let number), .record(let id)): id.number == number
    case (.document(let a, let day), .document(let b, let other)): a == b && (day == nil || other == nil || day == other)
    case (.boolean, .boolean), (.word, .word), (.member, .member), (.meeting, .meeting), (.row, .row),
      (.group, .group):
      a == b
    default: a.isBefore(b).flatMap { less in b.isBefore(a).map { !less && !$0 } }
    }
  }

  /// - Returns: nil when the values are all of another kind.
  private func holding(_ value: Value, in values: [Value]) -> Bool? {
    let results = values.map { equality(of: $0, value) }
    return results.isEmpty || results.contains { $0 != nil } ? results.contains(true) : nil
  }

  /// Whether a text is the member's handle or name; a handle is first what it is with its marks.
  private func isMember(_ id: MemberID, _ text: String) -> Bool {
    guard let cell = state.cell, let member = cell.member(id) else { return false }
    if let meant = cell.member(handle: text.withoutHandleSign) { return meant.id == id }
    return [member.name, member.handle].contains { Self.isText(text.withoutHandleSign, equalTo: $0) }
  }

  private static func isText(_ a: String, equalTo b: String) -> Bool {
    let (x, y) = (a.nameKey, b.nameKey)
    return x == y || x.folded == y.folded && (x == x.folded || y == y.folded)
  }

  /// How a word, name or number of a document is written; nil for what is not compared with text.
  private func spelling(of value: Value) -> [String]? {
    switch value {
    case .word(.cellItself): [Localized.cellItself.vi, Localized.cellItself.en, state.cell?.facts.name].compactMap { $0 }
    case .word(let word): [word.vi, word.en] + word.formsInStatements
    case .document(let number, _): [Written.document(number), text(of: value)]
    default: nil
    }
  }

  private func compare(_ symbol: Expression.Operator, _ a: Value, _ b: Value, at span: Span) throws(Diagnostic) -> Bool {
    if a == .nothing || b == .nothing || a.isMoney && b.isShare || a.isShare && b.isMoney { return false }
    guard let less = a.isBefore(b), let greater = b.isBefore(a) else { throw mismatch(a, b, at: span) }
    return switch symbol {
    case .less: less
    case .lessOrEqual: !greater
    case .greater: greater
    default: !less
    }
  }

  private func isWithin(_ a: Value, _ b: Value, about subject: Subject?, at span: Span) throws(Diagnostic) -> Bool {
    if let months = months(of: a, within: b), let holds = period(b, about: subject) { return months.contains(where: holds) }
    switch (a, b) {
    case (.nothing, _): return false
    case (.year(let year), .number(let other)): return year == other
    case (.year(let year), .term(let term)): return term.contains(year: year)
    case (.year, .month), (.year, .quarter): return false
    case (_, .member), (_, .task): if let equal = equality(of: a, b) { return equal }
    case (_, .list(let values)): if let held = holding(a, in: values) { return held }
    default: break
    }
    throw mismatch(a, b, at: span)
  }

  /// Months of which one in a period puts the value in it; nil for what is in no period.
  private func months(of value: Value, within period: Value) -> [Month]? {
    switch (value, period) {
    case (.date(let day), _): [day.month]
    case (.month(let month), _): [month]
    case (.months(let months, let toCome), _): months + toCome
    case (.quarter, .month): nil
    case (.quarter(let quarter), _): [quarter.firstMonth]
    default: nil
    }
  }

  /// Whether a month lies in a period, of which a number is a year: that of the cell's work, for dues that of the calendar; nil when the
  /// value is none.
  private func period(_ value: Value, about subject: Subject? = nil) -> ((Month) -> Bool)? {
    let cell = subject?.collection?.isOfDues == true ? nil : state.cell
    return switch value {
    case .month(let month): { $0 == month }
    case .quarter(let quarter): { $0.quarter == quarter }
    case .number(let year): { (cell?.workYear(of: $0.firstDay) ?? $0.year) == year }
    case .term(let term): { term.contains(year: $0.year) }
    default: nil
    }
  }

  // MARK: Calculating

  func arithmetic(_ symbol: Expression.Operator, _ a: Value, _ b: Value, at span: Span) throws(Diagnostic) -> Value {
    switch (symbol, a, b) {
    case (.plus, .text(let text), _): return .text(try joined(text, self.text(of: b), at: span))
    case (.plus, .date(let day), .number(let days)): return .date(try shifted(day, by: days, at: span))
    case (.minus, .date(let day), .number(let days)): return .date(try shifted(day, by: try opposite(days, at: span), at: span))
    case (.minus, .date(let day), .date(let other)): return .number(day.days(since: other))
    case (.plus, .month(let month), .number(let months)): return .month(try shifted(month, by: months, at: span))
    case (.minus, .month(let month), .number(let months)):
      return .month(try shifted(month, by: try opposite(months, at: span), at: span))
    case (.plus, .quarter(let quarter), .number(let quarters)): return .quarter(try shifted(quarter, by: quarters, at: span))
    case (.minus, .quarter(let quarter), .number(let quarters)):
      return .quarter(try shifted(quarter, by: try opposite(quarters, at: span), at: span))
    case (.dividedBy, _, _): return try quotient(a, b, at: span)
    case (.times, .percent, _), (.times, _, .percent), (.times, .money, .money): throw mismatch(a, b, at: span)
    default: break
    }
    guard let x = a.amount, let y = b.amount else { throw mismatch(a, b, at: span) }
    let result =
      switch symbol {
      case .plus: x.addingReportingOverflow(y)
      case .minus: x.subtractingReportingOverflow(y)
      default: x.multipliedReportingOverflow(by: y)
      }
    guard !result.overflow else { throw tooLarge(at: span) }
    return quantity(result.partialValue, like: a, b)
  }

  private func joined(_ text: String, _ more: String, at span: Span) throws(Diagnostic) -> String {
    let joined = text + more
    do throws(Diagnostic) {
      try requireFitting(joined.utf8.count)
      try count(joined)
    } catch {
      throw error.located(at: span)
    }
    return joined
  }

  /// Money with a number stays money, per cent with a number per cent.
  private func quantity(_ amount: Int, like a: Value, _ b: Value) -> Value {
    switch (a, b) {
    case (.money, _), (_, .money): .money(amount)
    case (.percent, _), (_, .percent): .percent(amount)
    default: .number(amount)
    }
  }

  /// A share of two quantities of one kind; of money among so many, each part in whole đồng.
  private func quotient(_ a: Value, _ b: Value, at span: Span) throws(Diagnostic) -> Value {
    guard let x = a.amount, let y = b.amount else { throw mismatch(a, b, at: span) }
    guard y != 0 else {
      throw Diagnostic(InterpreterCode.divisionByZero, at: span, Localized(vi: "chia cho 0", en: "division by zero"))
    }
    switch (a, b) {
    case (.money, .number):
      let (part, overflow) = x.dividedReportingOverflow(by: y)
      if overflow { throw tooLarge(at: span) }
      return .money(part)
    case (.number, .number), (.money, .money), (.percent, .percent):
      return y > 0 ? .share(Ratio(x, of: y)) : .share(Ratio(try opposite(x, at: span), of: try opposite(y, at: span)))
    default: throw mismatch(a, b, at: span)
    }
  }

  func negated(_ value: Value, at span: Span) throws(Diagnostic) -> Value {
    guard let amount = value.amount else { throw mismatch(value, .number(0), at: span) }
    return quantity(try opposite(amount, at: span), like: value, value)
  }

  private func opposite(_ number: Int, at span: Span) throws(Diagnostic) -> Int {
    let (result, overflow) = 0.subtractingReportingOverflow(number)
    if overflow { throw tooLarge(at: span) }
    return result
  }

  private func shifted(_ day: Day, by days: Int, at span: Span) throws(Diagnostic) -> Day {
    // More days than there are in the calendar, and few enough to be added without overflow.
    guard (-4_000_000...4_000_000).contains(days), case let result = day.adding(days: days), (1...9999).contains(result.year) else {
      throw outsideCalendar(at: span)
    }
    return result
  }

  private func shifted(_ month: Month, by months: Int, at span: Span) throws(Diagnostic) -> Month {
    guard (-120_000...120_000).contains(months), case let index = month.year * 12 + month.month - 1 + months, index >= 12,
      let result = Month(year: index / 12, month: index % 12 + 1)
    else { throw outsideCalendar(at: span) }
    return result
  }

  private func shifted(_ quarter: Quarter, by quarters: Int, at span: Span) throws(Diagnostic) -> Quarter {
    guard (-40_000...40_000).contains(quarters) else { throw outsideCalendar(at: span) }
    return try shifted(quarter.firstMonth, by: 3 * quarters, at: span).quarter
  }

  // MARK: Messages

  /// A word of the domain compared with what a name means has been written without quotation marks.
  private func unlike(_ a: Value, _ b: Value, _ right: Expression, at span: Span) -> Diagnostic {
    let diagnostic = mismatch(a, b, at: span)
    guard case .name(let name) = right, a.isWord else { return diagnostic }
    return Diagnostic(InterpreterCode.wrongType, at: name.place.span, diagnostic.message).proposingText(for: right)
  }

  private func mismatch(_ a: Value, _ b: Value, at span: Span) -> Diagnostic {
    let left = text(of: a)
    let right = text(of: b)
    let isPeriod = months(of: a, within: b) != nil && period(b) != nil
    return Diagnostic(
      InterpreterCode.wrongType, at: span,
      Localized(vi: "“\(left)” và “\(right)” không đi với nhau ở đây", en: "“\(left)” and “\(right)” do not go together here"),
      hint: isPeriod
        ? Localized(vi: "cả kỳ \(right) thì viết: trong \(right)", en: "for the whole of \(right) write: in \(right)") : nil)
  }

  func tooLarge(at span: Span) -> Diagnostic {
    Diagnostic(InterpreterCode.impossibleValue, at: span, Localized(vi: "kết quả quá lớn", en: "the result is too large"))
  }

  private func outsideCalendar(at span: Span) -> Diagnostic {
    Diagnostic(
      InterpreterCode.impossibleDate, at: span, Localized(vi: "kết quả nằm ngoài lịch", en: "the result lies outside the calendar"))
  }
}

extension Value {
  fileprivate var isMoney: Bool { if case .money = self { true } else { false } }

  /// Of work some is reported as a share, some as money: neither is the other, nor more or less than it.
  fileprivate var isShare: Bool {
    switch self {
    case .share, .percent: true
    default: false
    }
  }
}

extension String {
  /// A handle with or without its `@`.
  fileprivate var withoutHandleSign: String { hasPrefix("@") ? String(dropFirst()) : self }
}
