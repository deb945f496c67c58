import Diagnostics
import Domain
import Syntax
import TextRoom

/// The names of a query, looked up before any row is read: a slip is told when the collection is empty too, and when no row reaches it.
extension Interpreter {
  /// - Throws: a located message for the first name of the filter or a column that is unknown.
  func requireKnownNames(of query: Query, in collection: Collection) throws(Diagnostic) {
    if let filter = query.filter { try requireKnownNames(of: filter, in: collection) }
    for column in query.columns { try requireKnownNames(of: column.value, in: collection) }
  }

  /// - Parameter collection: whose rows the expression is about; nil when it is about none, or about groups.
  func requireKnownNames(of expression: Expression, in collection: Collection?) throws(Diagnostic) {
    switch expression {
    case .name(let name): try requireKnown(name, in: collection)
    case .field(let base, let name):
      try requireKnownNames(of: base, in: collection)
      try requireKnownField(name, of: base, in: collection)
    case .not(let operand), .negative(let operand, _): try requireKnownNames(of: operand, in: collection)
    case .binary(let symbol, let left, let right, _):
      if symbol.isEquality, let collection { for side in [left, right] { try requireOne(side, in: collection) } }
      try requireKnownNames(of: left, in: collection)
      do throws(Diagnostic) {
        try requireKnownNames(of: right, in: collection)
      } catch {
        throw symbol.isEquality ? error.proposingText(for: right) : error
      }
    case .call(let name, let arguments): try requireKnownNames(of: arguments, of: name, in: collection)
    case .query(let inner): try requireKnownNames(of: inner, in: try self.collection(named: inner.collection))
    case .string(let literal):
      for case .computed(let computed) in literal.text.pieces { try requireKnownNames(of: computed, in: nil) }
    case .missing, .nothing, .boolean, .number, .percent, .money, .date, .month, .quarter, .time, .term, .document, .member, .task: break
    }
  }

  /// A value is compared with one, not with a whole collection: that would hold for every row, or for none.
  private func requireOne(_ side: Expression, in collection: Collection) throws(Diagnostic) {
    guard case .name(let name) = side, case let key = name.text.folded, collection.field(named: key) == nil, variable(key) == nil,
      BuiltIn.all[key] == nil, let whole = Collection.named(key), !collection.holdsSame(as: whole)
    else { return }
    let fields = collection.fields.map(\.name)
    throw Diagnostic(
      InterpreterCode.wrongType, at: name.place.span,
      Localized(
        vi: "“\(whole.name.vi)” ở đây là cả danh sách, không phải một mục",
        en: "“\(whole.name.en)” is the whole collection here, not one of it"),
      hint: Localized(
        vi: "\(collection.name.vi) có: \(fields.map(\.vi).joined(separator: ", "))",
        en: "\(collection.name.en) have: \(fields.map(\.en).joined(separator: ", "))"))
  }

  private func requireKnown(_ name: Name, in collection: Collection?) throws(Diagnostic) {
    let key = name.text.folded
    let isKnown =
      collection?.field(named: key) != nil || variable(key) != nil || BuiltIn.all[key] != nil || Collection.named(key) != nil
    if isKnown { return }
    var unknown = unknown(name, besides: collection?.fieldNames ?? [])
    unknown.hint = collection.map(\.namesOfFields)
    throw unknown
  }

  /// What a variable holds is not looked at: groups have fields of their own.
  private func requireKnownField(_ name: Name, of base: Expression, in collection: Collection?) throws(Diagnostic) {
    guard let collection, base.isField(of: collection) else { return }
    let key = name.text.folded
    let isKnown = Interpreter.partOfTime(named: key) != nil || Collection.allCases.contains { $0.field(named: key) != nil }
    if !isKnown { throw unknown(name, besides: []) }
  }

  private func requireKnownNames(of arguments: [Expression], of name: Name, in collection: Collection?) throws(Diagnostic) {
    guard MeasureWord.functions[name.text.folded] != nil, arguments.count == 2 else {
      for argument in arguments { try requireKnownNames(of: argument, in: collection) }
      return
    }
    try requireKnownNames(of: arguments[0], in: nil)
    if let measured = Collection(measuredBy: arguments[0]) { try requireKnownNames(of: arguments[1], in: measured) }
  }

  func unknown(_ name: Name, besides fields: [String]) -> Diagnostic {
    let near = nearest(to: name.text, among: fields + variableNames + BuiltIn.names.flatMap { [$0.vi, $0.en] })
    return Diagnostic(
      InterpreterCode.unknownName, at: name.place.span,
      Localized(vi: "không biết “\(name.text)”", en: "“\(name.text)” is unknown"), replacement: near)
  }
}

extension Expression.Operator {
  var isEquality: Bool { self == .equal || self == .notEqual }
}

extension Expression {
  fileprivate func isField(of collection: Collection) -> Bool {
    switch self {
    case .name(let name): collection.field(named: name.text.folded) != nil
    case .field(let base, _): base.isField(of: collection)
    default: false
    }
  }
}

extension MeasureWord {
  /// The functions that measure a value over a list of rows.
  static let functions: [String: MeasureWord] = {
    var table: [String: MeasureWord] = [:]
    for word in allCases {
      for spelling in Language.allCases.flatMap(word.keyword.spellings) { table[spelling.folded] = word }
    }
    return table
  }()
}

extension Collection {
  /// Whose rows a function measures; nil when only the value tells.
  init?(measuredBy rows: Expression) {
    switch rows {
    case .name(let name): if let collection = Collection.named(name.text.folded) { self = collection } else { return nil }
    case .query(let query) where !query.isGrouped:
      if let collection = Collection.named(query.collection.text.folded) { self = collection } else { return nil }
    default: return nil
    }
  }
}

extension Diagnostic {
  /// For a word compared with that nothing is called: as text, in quotation marks.
  func proposingText(for expression: Expression) -> Diagnostic {
    guard case .name(let name) = expression, span == name.place.span else { return self }
    var diagnostic = self
    let text = "\"\(name.text)\""
    diagnostic.hint = Localized(
      vi: "chữ để so sánh thì viết trong dấu ngoặc kép: \(text)", en: "text to compare with stands in quotation marks: \(text)")
    // To so short a word anything is near.
    if name.text.count < 5 || replacement == nil { diagnostic.replacement = text }
    return diagnostic
  }
}
