import Diagnostics
import Domain
import Syntax
import TextRoom

/// Answers questions over collections.
extension Interpreter {
  /// The rows of a query in order, before any grouping.
  ///
  /// - Throws: a located message for an unknown collection or field, or a filter that is neither true nor false.
  func rows(of query: Query) throws(Diagnostic) -> [Value] {
    if let day = query.asOf { return try asOf(day).rows(of: query.withoutDate) }
    let collection = try collection(named: query.collection)
    if state.current == nil, collection != .templates { throw noCell() }
    try requireKnownNames(of: query, in: collection)
    try requireGoingOn()
    var rows = rows(of: collection)
    if let filter = query.filter {
      var kept: [Value] = []
      for row in rows where try truth(of: filter, about: Subject(collection: collection, value: row)) { kept.append(row) }
      rows = kept
    }
    let keys = try query.orderings.map { ordering throws(Diagnostic) in
      (read: try reader(of: ordering.field, in: collection), descending: ordering.descending)
    }
    if !keys.isEmpty { rows = sorted(rows, by: keys) }
    if let limit = query.limit?.value { rows = Array(rows.prefix(limit)) }
    return rows
  }

  /// What a query within an expression gives: the rows, or with groups a row for each.
  func values(of query: Query) throws(Diagnostic) -> [Value] {
    if let day = query.asOf { return try asOf(day).values(of: query.withoutDate) }
    guard query.isGrouped else { return try rows(of: query) }
    let collection = try collection(named: query.collection)
    let groups = try groupTable(of: query, in: collection)
    return groups.rows.map { .group(GroupRow(collection: collection, titles: groups.columns, values: $0)) }
  }

  /// A query as a table: the rows with their columns, or with groups or measures a row for each group.
  func table(of query: Query) throws(Diagnostic) -> Table {
    if let day = query.asOf { return try asOf(day).table(of: query.withoutDate) }
    let collection = try collection(named: query.collection)
    if query.isGrouped { return try groupTable(of: query, in: collection) }
    let rows = try rows(of: query)
    guard !query.columns.isEmpty else {
      let columns = collection.columns(of: rows, in: self)
      return table(columns.map(\.name), rows.map { row in columns.map { $0.value(self, row) } })
    }
    var values: [[Value]] = []
    for row in rows {
      let subject = Subject(collection: collection, value: row)
      values.append(try query.columns.map { column throws(Diagnostic) in try evaluate(column.value, about: subject) })
    }
    return table(query.columns.map { title(of: $0, in: collection) }, values)
  }

  func table(_ columns: [Localized], _ rows: [[Value]]) -> Table {
    Table(columns: columns, rows: rows, cells: rows.map { $0.map(shown) })
  }

  func shown(_ value: Value) -> Localized {
    if case .boolean(let truth) = value { return truth ? Localized(vi: "có", en: "yes") : Localized(vi: "không", en: "no") }
    return Localized(vi: text(of: value, in: .vi), en: text(of: value, in: .en))
  }

  // MARK: Names

  func collection(named name: Name) throws(Diagnostic) -> Collection {
    if let collection = Collection.named(name.text.folded) { return collection }
    let names = Collection.allCases.map(\.name)
    throw Diagnostic(
      InterpreterCode.unknownCollection, at: name.place.span,
      Localized(vi: "không có danh sách “\(name.text)”", en: "there is no collection “\(name.text)”"),
      hint: Localized(vi: "có: \(names.map(\.vi).joined(separator: ", "))", en: "there are: \(names.map(\.en).joined(separator: ", "))"),
      replacement: nearest(to: name.text, among: Collection.allNames))
  }

  func field(_ name: Name, in collection: Collection) throws(Diagnostic) -> Field {
    if let field = collection.field(named: name.text.folded) { return field }
    throw Diagnostic(
      InterpreterCode.unknownField, at: name.place.span,
      Localized(vi: "\(collection.name.vi) không có trường “\(name.text)”", en: "\(collection.name.en) have no field “\(name.text)”"),
      hint: collection.namesOfFields, replacement: nearest(to: name.text, among: collection.fieldNames))
  }

  // MARK: As of a past date

  /// An interpreter over the cell as it stood at the end of a day.
  ///
  /// What happened after the day is left out; facts of the roster carry their own dates and stay.
  func asOf(_ date: Operand<DateLiteral>) throws(Diagnostic) -> Interpreter {
    guard let index = state.current else { throw noCell() }
    try requireGoingOn()
    var operand = date
    try resolve(&operand)
    let day = try day(operand)
    var past = State(rules: state.rules)
    past.add(try state.cell(index, asOf: day))
    past.current = 0
    let reader = Interpreter(state: past, host: host, clock: { day })
    reader.scopes = scopes
    return reader
  }
}

extension State {
  /// All cells as they stood at the end of a day.
  public func asOf(_ day: Day) throws(Diagnostic) -> State {
    var past = State(rules: rules)
    for index in cells.indices { past.add(try cell(index, asOf: day)) }
    past.current = current
    return past
  }

  fileprivate func cell(_ index: Int, asOf day: Day) throws(Diagnostic) -> CellState {
    var history = cells[index].history
    for number in history.indices where history[number].day > day && !history[number].isDatedByItself { history[number].isVoided = true }
    do throws(ReplayFailure) { return try CellState.replaying(history, rules: rules, isLenient: true) } catch {
      throw error.diagnostic.withoutPlace
    }
  }
}

extension Query {
  /// Whether a row of the answer stands for several of the collection.
  var isGrouped: Bool { !groupings.isEmpty || columns.contains { $0.measure != nil } }

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
    case .roster, .membership: true
    case .assignment, .meeting, .talk, .votes, .dues, .year, .asking, .control, nil: false
    }
  }
}
