import Diagnostics
import Domain
import Syntax
import Vietnamese

/// Answers questions over collections.
extension Interpreter {
  /// The rows of a query in order, before any grouping.
  ///
  /// - Throws: a located message for an unknown collection or field, or a filter that is neither true nor false.
  func rows(of query: Query) throws(Diagnostic) -> [Value] {
    if query.asOf != nil { return try asOf(query).rows(of: query.withoutDate) }
    let collection = try collection(named: query.collection)
    if state.current == nil { throw noCell() }
    var rows = rows(of: collection)
    if let filter = query.filter {
      var kept: [Value] = []
      for row in rows where try truth(of: filter, about: Subject(collection: collection, value: row)) { kept.append(row) }
      rows = kept
    }
    if let ordering = query.ordering {
      let field = try field(ordering, in: collection)
      rows = sorted(rows, by: field, descending: query.descending)
    }
    if let limit = query.limit?.value { rows = Array(rows.prefix(limit)) }
    return rows
  }

  /// A query as a table: the rows with their columns, or with `theo` a count for each value.
  func table(of query: Query) throws(Diagnostic) -> Table {
    if query.asOf != nil { return try asOf(query).table(of: query.withoutDate) }
    let collection = try collection(named: query.collection)
    guard let grouping = query.grouping else {
      return table(collection.columns.map { field in (field.name, { field.value(self, $0) }) }, rows: try rows(of: query))
    }
    let field = try field(grouping, in: collection)
    let groups = counted(try rows(of: query), by: field)
    let total = groups.reduce(0) { $0 + $1.count }
    let columns = [field.name, Localized(vi: "số lượng", en: "count"), Localized(vi: "tỷ lệ", en: "share")]
    return table(columns, groups.map { [$0.value, .number($0.count), .share(Ratio($0.count, of: total))] })
  }

  private func table(_ columns: [(name: Localized, value: (Value) -> Value)], rows: [Value]) -> Table {
    table(columns.map(\.name), rows.map { row in columns.map { $0.value(row) } })
  }

  func table(_ columns: [Localized], _ rows: [[Value]]) -> Table {
    Table(columns: columns, rows: rows, cells: rows.map { $0.map(shown) })
  }

  func shown(_ value: Value) -> Localized { Localized(vi: text(of: value, in: .vi), en: text(of: value, in: .en)) }

  // MARK: Names

  private func collection(named name: Name) throws(Diagnostic) -> Collection {
    if let collection = Collection.named(name.text.folded) { return collection }
    let names = Collection.allCases.map(\.name)
    throw Diagnostic(
      InterpreterCode.unknownCollection, at: name.place.span,
      Localized(vi: "không có danh sách “\(name.text)”", en: "there is no collection “\(name.text)”"),
      hint: Localized(vi: "có: \(names.map(\.vi).joined(separator: ", "))", en: "there are: \(names.map(\.en).joined(separator: ", "))"),
      replacement: nearest(to: name.text, among: Collection.allNames))
  }

  private func field(_ name: Name, in collection: Collection) throws(Diagnostic) -> Field {
    if let field = collection.field(named: name.text.folded) { return field }
    let names = collection.fields.map(\.name)
    throw Diagnostic(
      InterpreterCode.unknownField, at: name.place.span,
      Localized(vi: "\(collection.name.vi) không có trường “\(name.text)”", en: "\(collection.name.en) have no field “\(name.text)”"),
      hint: Localized(vi: "có: \(names.map(\.vi).joined(separator: ", "))", en: "there are: \(names.map(\.en).joined(separator: ", "))"),
      replacement: nearest(to: name.text, among: collection.fieldNames))
  }

  // MARK: Order and groups

  /// Rows by a field, those without a value last; equal ones stay in their order.
  private func sorted(_ rows: [Value], by field: Field, descending: Bool) -> [Value] {
    let isName = field.name.en == "name"
    let keyed = rows.map { row in (row: row, key: sortKey(of: field.value(self, row), isName: isName)) }
    let indexed = keyed.enumerated().sorted { a, b in
      if let before = a.element.key.precedes(b.element.key, descending: descending) { return before }
      return a.offset < b.offset
    }
    return indexed.map(\.element.row)
  }

  private func sortKey(of value: Value, isName: Bool) -> SortKey {
    switch value {
    case .nothing: .none
    case .text(let text): .text(isName ? CollationKey(personName: text) : CollationKey(text))
    case .word(let word): .text(CollationKey(word.vi))
    case .member: .text(CollationKey(personName: text(of: value)))
    case .boolean(let truth): .value(.number(truth ? 1 : 0))
    case .list, .row, .months: .text(CollationKey(text(of: value)))
    default: .value(value)
    }
  }

  private func counted(_ rows: [Value], by field: Field) -> [(value: Value, count: Int)] {
    var order: [Value] = []
    var counts: [String: Int] = [:]
    for row in rows {
      for value in grouped(field.value(self, row)) {
        let key = text(of: value)
        if counts[key] == nil { order.append(value) }
        counts[key, default: 0] += 1
      }
    }
    return order.map { ($0, counts[text(of: $0)] ?? 0) }.sorted { $0.1 > $1.1 }
  }

  /// A row with several values counts under each; one without under nothing.
  private func grouped(_ value: Value) -> [Value] {
    if case .list(let values) = value, !values.isEmpty { return values }
    return [value]
  }

  // MARK: As of a past date

  /// An interpreter over the cell as it stood at the end of a day.
  ///
  /// What happened after the day is left out; facts of the roster carry their own dates and stay.
  private func asOf(_ query: Query) throws(Diagnostic) -> Interpreter {
    guard let index = state.current else { throw noCell() }
    guard var operand = query.asOf else { return self }
    try resolve(&operand)
    let day = try day(operand)
    var history = state.cells[index].history
    for number in history.indices where history[number].day > day && !history[number].isDatedByItself { history[number].isVoided = true }
    var past = State(rules: state.rules)
    do throws(ReplayFailure) {
      past.add(try CellState.replaying(history, rules: state.rules, isLenient: true))
    } catch {
      throw error.diagnostic.withoutPlace
    }
    past.current = 0
    let reader = Interpreter(state: past, host: host, clock: { day })
    reader.scopes = scopes
    return reader
  }
}

/// A value made comparable once.
private enum SortKey {
  case none
  case text(CollationKey)
  case value(Value)

  /// Nil when neither comes first.
  func precedes(_ other: SortKey, descending: Bool) -> Bool? {
    switch (self, other) {
    case (.none, .none): return nil
    case (.none, _): return false
    case (_, .none): return true
    case (.text(let a), .text(let b)): return a < b ? !descending : b < a ? descending : nil
    case (.value(let a), .value(let b)):
      if a.isBefore(b) == true { return !descending }
      return b.isBefore(a) == true ? descending : nil
    default: return nil
    }
  }
}

extension Query {
  fileprivate var withoutDate: Query {
    var query = self
    query.asOf = nil
    return query
  }
}

extension CellState.Entry {
  /// Whether the statement states from which day its fact holds, as those of the roster do.
  fileprivate var isDatedByItself: Bool {
    let parsed = Parser.parse(SourceText(sentence))
    return switch parsed.script.first?.statement {
    case .cell, .term, .member, .receive, .role, .update, .group, .candidate, .exempt, .resume, .transfer, .confirm, .ending, .rule: true
    default: false
    }
  }
}
