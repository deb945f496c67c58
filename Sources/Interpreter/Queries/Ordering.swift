import Diagnostics
import Domain
import Syntax
import TextRoom

/// The order of rows.
extension Interpreter {
  /// What a field of a row is, made comparable.
  func reader(of name: Name, in collection: Collection) throws(Diagnostic) -> (Value) -> SortKey {
    let field = try field(name, in: collection)
    let isName = field.name.en == "name"
    return { row in self.sortKey(of: field.value(self, row), isName: isName) }
  }

  /// In the order of the first key, of equal ones in that of the next; those without a value last, and equal ones stay in their order.
  func sorted<Row>(_ rows: [Row], by keys: [(read: (Row) -> SortKey, descending: Bool)]) -> [Row] {
    let keyed = rows.map { row in (row: row, keys: keys.map { $0.read(row) }) }
    let indexed = keyed.enumerated().sorted { a, b in
      for (index, key) in keys.enumerated() {
        if let before = a.element.keys[index].precedes(b.element.keys[index], descending: key.descending) { return before }
      }
      return a.offset < b.offset
    }
    return indexed.map(\.element.row)
  }

  func sortKey(of value: Value, isName: Bool = false) -> SortKey {
    switch value {
    case .nothing: .none
    case .text(let text): .text(isName ? CollationKey(personName: text) : CollationKey(text))
    case .word(let word): .text(CollationKey(word.vi))
    case .member: .text(CollationKey(personName: text(of: value)))
    case .boolean(let truth): .value(.number(truth ? 1 : 0))
    case .list, .row, .group, .months: .text(CollationKey(text(of: value)))
    default: .value(value)
    }
  }
}

/// A value made comparable once.
enum SortKey {
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
