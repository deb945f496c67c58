import Diagnostics
import Domain
import Syntax

/// What `đề xuất` proposes, in words; nothing is recorded by it.
public struct SuggestionReport: Sendable, Equatable {
  public let title: Localized
  /// Everything proposed, one row each.
  public let table: Table
  /// How many rows are worth showing to a person beside the script; 0 when the script says it all.
  let rowsShown: Int
  /// Statements ready to run, with the reasons as comments above them, one a line.
  public let script: [Localized]
  /// What is to be said with it, one a line.
  public let notes: [Localized]

  /// The part of the table that is worth showing to a person; nil when the script says it all.
  public var shownTable: Table? {
    rowsShown == 0
      ? nil : Table(columns: table.columns, rows: Array(table.rows.prefix(rowsShown)), cells: Array(table.cells.prefix(rowsShown)))
  }

  /// Without the comments.
  public var statements: [Localized] { script.filter { !$0.vi.isComment } }
}

extension Localized {
  /// A line of a script that says something to the reader; whatever it holds, it stays one line.
  static func comment(_ text: Localized) -> Localized { Localized(vi: "-- " + text.vi.onOneLine, en: "-- " + text.en.onOneLine) }

  static func joined(_ parts: [Localized], with separator: String = "; ") -> Localized {
    Localized(vi: parts.map(\.vi).joined(separator: separator), en: parts.map(\.en).joined(separator: separator))
  }

  static func printed(_ statement: Statement) -> Localized {
    Localized(vi: Printer.print(statement, in: .vi), en: Printer.print(statement, in: .en))
  }
}

extension String {
  fileprivate var isComment: Bool { hasPrefix("-- ") }
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
