import Diagnostics
import Domain
import Syntax
import TextRoom

/// One thing that can be asked of a row.
public struct Field: Sendable {
  public let name: Localized
  let aliases: [String]
  let showing: Showing
  private let read: @Sendable (Interpreter, Value) -> Value

  /// Whether a table has it as a column when none are asked for.
  enum Showing: Sendable {
    case always
    /// Where a row says something in it.
    case whenSaid
    case never
  }

  init(
    _ vi: String, _ en: String, aliases: [String] = [], showing: Showing = .always,
    _ read: @escaping @Sendable (Interpreter, Value) -> Value
  ) {
    name = Localized(vi: vi, en: en)
    self.aliases = aliases
    self.showing = showing
    self.read = read
  }

  func value(_ interpreter: Interpreter, _ row: Value) -> Value { read(interpreter, row) }

  /// A field of this field's value; nil when nothing is called so.
  func part(named key: String) -> Field? {
    guard let name = Interpreter.partOfTime(named: key) ?? Collection.allCases.lazy.compactMap({ $0.field(named: key)?.name }).first else {
      return nil
    }
    return Field("\(name.vi) của \(self.name.vi)", "\(name.en) of \(self.name.en)") { interpreter, row in
      interpreter.part(Name(key), of: read(interpreter, row))
    }
  }
}
