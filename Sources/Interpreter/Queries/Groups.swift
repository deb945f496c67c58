import Diagnostics
import Domain
import Syntax
import TextRoom

/// Rows counted and measured by groups: `xem đảng phí theo tháng tổng số tiền`.
extension Interpreter {
  /// Rows with the same values of the fields grouped by.
  private struct Group {
    let values: [Value]
    var rows: [Value]
  }

  /// The groups with their fields, their number of rows and the measures asked for; the largest first unless an order is given.
  func groupTable(of query: Query, in collection: Collection) throws(Diagnostic) -> Table {
    var inner = query
    let orderings = groupOrderings(of: query, in: collection)
    // What does not order groups orders the rows they are made of.
    inner.orderings = orderings == nil ? query.orderings : []
    inner.limit = nil
    let rows = try rows(of: inner)
    let fields = try query.groupings.map { name throws(Diagnostic) in try field(name, in: collection) }
    for column in query.columns where column.measure == nil { try requireGrouped(column, fields, in: collection) }
    let groups = fields.isEmpty ? [Group(values: [], rows: rows)] : groups(of: rows, by: fields)
    let measures = query.columns.filter { $0.measure != nil }
    var columns = fields.map(\.name) + [Localized(vi: "số lượng", en: "count")] + measures.map { title(of: $0, in: collection) }
    let parts = groups.map { group in group.rows.count { collection.isPart($0, in: self) } }
    let total = parts.reduce(0, +)
    var values: [[Value]] = []
    for (group, part) in zip(groups, parts) {
      let measured = try measures.map { column throws(Diagnostic) in try measure(column, over: group.rows, in: collection) }
      let share: [Value] = measures.isEmpty ? [part == 0 ? .nothing : .share(Ratio(part, of: total))] : []
      values.append(group.values + [.number(group.rows.count)] + measured + share)
    }
    if measures.isEmpty { columns.append(Localized(vi: "tỷ lệ", en: "share")) }
    let keys = orderings ?? usualOrder(of: values, fields: fields.count)
    values = sorted(values, by: keys.map { key in (read: { self.sortKey(of: $0[key.column]) }, descending: key.descending) })
    if let limit = query.limit?.value { values = Array(values.prefix(limit)) }
    return table(columns, values)
  }

  /// The columns of groups that the query orders by; nil when it orders by something else or not at all.
  private func groupOrderings(of query: Query, in collection: Collection) -> [(column: Int, descending: Bool)]? {
    let measures = query.columns.filter { $0.measure != nil }
    let fields = query.groupings.map { collection.field(named: $0.text.folded)?.name }
    let titles = fields + [Localized(vi: "số lượng", en: "count")] + measures.map { title(of: $0, in: collection) }
    let keys = query.orderings.map { ordering in
      titles.firstIndex { title in
        if let field = collection.field(named: ordering.field.text.folded), field.name == title { return true }
        return title.map { [$0.vi.folded, $0.en.folded].contains(ordering.field.text.folded) } ?? false
      }.map { (column: $0, descending: ordering.descending) }
    }
    let found = keys.compactMap { $0 }
    return found.isEmpty || found.count < keys.count ? nil : found
  }

  /// Days and months one after the other, anything else the largest group first; equal ones by their fields.
  private func usualOrder(of rows: [[Value]], fields: Int) -> [(column: Int, descending: Bool)] {
    let byFields = (0..<fields).map { (column: $0, descending: false) }
    let isInTime =
      fields > 0
      && rows.allSatisfy { row in
        switch row[0] {
        case .date, .month, .quarter, .nothing: true
        default: false
        }
      }
    return isInTime ? byFields : [(column: fields, descending: true)] + byFields
  }

  private func requireGrouped(_ column: Query.Column, _ fields: [Field], in collection: Collection) throws(Diagnostic) {
    if case .name(let name) = column.value, let field = collection.field(named: name.text.folded),
      fields.contains(where: { $0.name == field.name })
    {
      return
    }
    let title = title(of: column, in: collection)
    throw Diagnostic(
      InterpreterCode.ungroupedColumn, at: span(of: column.value),
      Localized(vi: "“\(title.vi)” khác nhau giữa các dòng của một nhóm", en: "“\(title.en)” differs within a group"),
      hint: Localized(
        vi: "viết tổng, trung bình, nhỏ nhất, lớn nhất hoặc tỷ lệ trước nó, hoặc thêm nó vào sau “theo”",
        en: "put total, average, smallest, largest or share before it, or add it after “by”"))
  }

  /// A row with several values belongs to a group of each; one without to that of nothing.
  private func groups(of rows: [Value], by fields: [Field]) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    // Rows of a group often follow each other, and to compare values costs less than to spell them.
    var last: (values: [Value], place: Int)?
    for row in rows {
      let read = fields.map { $0.value(self, row) }
      if let last, last.values == read {
        groups[last.place].rows.append(row)
        continue
      }
      last = nil
      for values in combinations(read.map(spread)) {
        let key = values.map(groupKey).joined(separator: "\u{1F}")
        let place = places[key] ?? groups.count
        if place == groups.count {
          places[key] = place
          groups.append(Group(values: values, rows: []))
        }
        groups[place].rows.append(row)
        if values == read { last = (read, place) }
      }
    }
    return groups
  }

  /// Texts in different spellings of one name are of one group, as they are equal in a condition.
  private func groupKey(_ value: Value) -> String {
    if case .text(let text) = value { text.nameKey } else { text(of: value) }
  }

  private func spread(_ value: Value) -> [Value] {
    if case .list(let values) = value, !values.isEmpty { return values }
    return [value]
  }

  private func combinations(_ lists: [[Value]]) -> [[Value]] {
    lists.reduce([[]]) { done, values in done.flatMap { head in values.map { head + [$0] } } }
  }

  // MARK: Measures

  /// The name of a field in both languages, or the expression as it is written.
  func title(of column: Query.Column, in collection: Collection) -> Localized {
    let value: Localized
    if case .name(let name) = column.value, let field = collection.field(named: name.text.folded) {
      value = field.name
    } else {
      value = Localized(vi: Printer.print(column.value, in: .vi), en: Printer.print(column.value, in: .en))
    }
    guard let measure = column.measure?.value?.keyword else { return value }
    return Localized(vi: "\(measure.spelling(.vi)) \(value.vi)", en: "\(measure.spelling(.en)) \(value.en)")
  }

  private func measure(_ column: Query.Column, over rows: [Value], in collection: Collection) throws(Diagnostic) -> Value {
    guard let word = column.measure?.value else { return .nothing }
    return try measure(word, of: column.value, over: rows, in: collection)
  }

  /// The sum, mean, least, greatest or share of an expression over rows; what is nothing counts in none but the share.
  func measure(_ word: MeasureWord, of value: Expression, over rows: [Value], in collection: Collection?) throws(Diagnostic) -> Value {
    var held = 0
    var whole = 0
    var amounts: [Value] = []
    for row in rows {
      let subject = Subject(collection: collection, value: row)
      if word == .share {
        if collection?.isPart(row, in: self) == false { continue }
        whole += 1
        if try truth(of: value, about: subject) { held += 1 }
      } else {
        let amount = try evaluate(value, about: subject)
        if amount != .nothing { amounts.append(amount) }
      }
    }
    if word == .share { return .share(Ratio(held, of: whole)) }
    if word == .least || word == .greatest { return extreme(of: amounts, isGreatest: word == .greatest) }
    if word == .average, let mean = try meanShare(of: amounts, at: span(of: value)) { return mean }
    let sum = try sum(of: amounts, at: span(of: value))
    guard word == .average, let sum else { return sum ?? .nothing }
    return .mean(of: sum, over: amounts.count)
  }

  /// What stands first or last in the order of the values; nothing when there is none.
  private func extreme(of amounts: [Value], isGreatest: Bool) -> Value {
    let keyed = amounts.map { (value: $0, key: sortKey(of: $0)) }
    guard var found = keyed.first else { return .nothing }
    for next in keyed.dropFirst() where next.key.precedes(found.key, descending: isGreatest) == true { found = next }
    return found.value
  }

  /// The exact mean of shares; nil when they are none.
  private func meanShare(of amounts: [Value], at span: Span?) throws(Diagnostic) -> Value? {
    var sum = Ratio(0, of: 1)
    var count = 0
    for case .share(let share) in amounts where share.whole > 0 {
      guard let next = sum.adding(share) else { throw tooLarge(at: span ?? .zero) }
      sum = next
      count += 1
    }
    guard count > 0, amounts.allSatisfy({ if case .share = $0 { true } else { false } }) else { return nil }
    let (whole, overflow) = sum.whole.multipliedReportingOverflow(by: count)
    if overflow { throw tooLarge(at: span ?? .zero) }
    return .share(Ratio(sum.part, of: whole))
  }

  private func sum(of amounts: [Value], at span: Span?) throws(Diagnostic) -> Value? {
    if let odd = amounts.first(where: { $0.amount == nil }) { throw notAQuantity(odd, at: span) }
    guard var sum = amounts.first else { return nil }
    for amount in amounts.dropFirst() { sum = try arithmetic(.plus, sum, amount, at: span ?? .zero) }
    return sum
  }

  private func notAQuantity(_ value: Value, at span: Span?) -> Diagnostic {
    Diagnostic(
      InterpreterCode.wrongType, at: span,
      Localized(vi: "“\(text(of: value))” không phải số để cộng", en: "“\(text(of: value))” is no number to be added"))
  }
}
