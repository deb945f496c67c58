import Diagnostics
import Domain

/// A check with its words, which stand in one file of their own.
package protocol Worded: Check {
  /// What the rule asks for, and what it does not count.
  static var rule: Localized { get }

  /// What leaves a finding behind, and statements that mend it.
  static var example: CodeExample { get }

  /// One line that says what was found, with names, numbers and dates.
  func message(_ words: CellWords) -> Localized

  /// What may be done about it; nil when nothing can be stated.
  func remedy(_ writer: RemedyWriter) -> Remedy?
}

extension Worded {
  package func remedy(_ writer: RemedyWriter) -> Remedy? { nil }

  /// What a list calls it: its rule up to the first colon, semicolon or full stop.
  package static var title: Localized { Localized(vi: Self.clause(of: rule.vi), en: Self.clause(of: rule.en)) }

  private static func clause(of text: String) -> String {
    let words = text.split(separator: " ")
    let end = words.firstIndex { $0.last.map { ":;.".contains($0) } ?? false } ?? words.count - 1
    let clause = words.prefix(end + 1).joined(separator: " ")
    return clause.last.map { ":;.".contains($0) } ?? false ? String(clause.dropLast()) : clause
  }
}
