import Diagnostics
import Domain
import Syntax
import TextRoom

/// The variables of a script or of one use of a template.
struct Scope {
  /// By folded name, with spaces for underscores: `người_vắng` and `nguoi vang` are one name.
  private var values: [String: (name: String, value: Value)] = [:]

  subscript(key: String) -> Value? { values[key]?.value }

  /// Bytes the values take, about.
  private(set) var weight = 0

  mutating func set(_ name: String, to value: Value) {
    let key = Scope.key(of: name)
    weight += value.weight - (values[key]?.value.weight ?? 0)
    values[key] = (name, value)
  }

  var names: [String] { values.values.map(\.name).sorted() }

  static func key(of name: String) -> String {
    name.folded.split { $0 == "_" || $0 == " " }.joined(separator: " ")
  }
}

extension Interpreter {
  /// What names of variables and parameters are compared by.
  public static func variableKey(_ name: String) -> String { Scope.key(of: name) }

  func variable(_ key: String) -> Value? { scopes.last?[Scope.key(of: key)] }

  /// Names of the variables that can be read now.
  public var variableNames: [String] { scopes.last?.names ?? [] }

  func set(_ name: Name, to value: Value) throws(Diagnostic) {
    scopes[scopes.count - 1].set(name.text, to: value)
    try requireRoom()
  }
}
