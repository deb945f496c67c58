import Diagnostics
import Syntax

/// What the parts of a statement are called in hints and notes.
enum PartName {
  /// Signs between parts that are shown as they are.
  static let signs: [Production] = [.leftParenthesis, .rightParenthesis, .equal, .colon]
  static let content = Localized(vi: "nội dung", en: "text")

  /// Productions in the user's language; signs between parts have no name.
  static func names(of productions: [Production], in language: Language) -> [String] {
    productions.compactMap { production in
      switch production {
      case .text: ": " + content[language]
      case .string: "\"…\""
      case _ where signs.contains(production): production.rule
      default: production.name?[language]
      }
    }
  }
}
