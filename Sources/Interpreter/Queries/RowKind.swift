import Diagnostics
import Domain

/// What can be asked about: how it is called, where its rows come from, and their fields, each told in one line.
struct RowKind: Sendable {
  let names: [Localized]
  let fields: [Field]
  private let read: @Sendable (Interpreter) -> [Value]

  /// A name in both languages.
  typealias Name = (vi: String, en: String)

  private init(_ names: [Name], _ fields: [Field], _ read: @escaping @Sendable (Interpreter) -> [Value]) {
    self.names = names.map { Localized(vi: $0.vi, en: $0.en) }
    self.fields = fields
    self.read = read
  }

  /// Things with an identity, whose fields are read when they are asked for.
  ///
  /// - Parameter names: the one it is asked for by, first; other accepted ones after it.
  init(_ names: [Name], fields: [Field], rows: @escaping @Sendable (Interpreter, Cell) -> [Value]) {
    self.init(names, fields) { interpreter in interpreter.state.cell.map { rows(interpreter, $0) } ?? [] }
  }

  /// Rows without an identity of their own: each is its values.
  ///
  /// - Parameter derived: fields that are read from the values of a row and are none of them.
  init<Row>(
    _ collection: Collection, _ names: [Name], of: Row.Type, columns: [Column<Row>], derived: [Field] = [],
    rows: @escaping @Sendable (Interpreter, Cell) -> [Row]
  ) {
    self.init(collection, names, columns: columns, derived: derived) { interpreter in
      interpreter.state.cell.map { rows(interpreter, $0) } ?? []
    }
  }

  /// - Parameter anywhere: gives the rows also where there is no cell.
  init<Row>(
    _ collection: Collection, _ names: [Name], columns: [Column<Row>], derived: [Field] = [],
    anywhere rows: @escaping @Sendable (Interpreter) -> [Row]
  ) {
    let fields = columns.enumerated().map { place, column in
      Field(column.vi, column.en, showing: column.showing) { _, row in
        if case .row(_, let values) = row, values.indices.contains(place) { values[place] } else { .nothing }
      }
    }
    self.init(names, fields + derived) { interpreter in
      rows(interpreter).map { row in .row(collection, columns.map { $0.read(row) }) }
    }
  }

  /// Every row, in the natural order.
  func rows(in interpreter: Interpreter) -> [Value] { read(interpreter) }
}

/// A field of rows that are their values: its names and what it is of a row.
struct Column<Row>: Sendable {
  let vi: String
  let en: String
  let showing: Field.Showing
  let read: @Sendable (Row) -> Value

  init(_ vi: String, _ en: String, _ showing: Field.Showing = .always, _ read: @escaping @Sendable (Row) -> Value) {
    self.vi = vi
    self.en = en
    self.showing = showing
    self.read = read
  }
}

extension Interpreter {
  /// Every row of a collection, in its natural order.
  func rows(of collection: Collection) -> [Value] { collection.kind.rows(in: self) }
}
