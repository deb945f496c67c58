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
}
