import Diagnostics
import Syntax

/// Statements of several rows.
extension Completer {
  private static let step = "    "

  /// Nil when a text is a whole statement, or wrong; otherwise the indentation of the row that must follow.
  ///
  /// A row follows a header that ends in a colon, and goes on being asked for until one is left empty; and it follows while a block is open.
  public func continuation(of text: String) -> String? {
    if let indentation = textIndentation(after: text) { return indentation }
    let unclosed = Parser.parse(SourceText(typed: text), names: memberNames).diagnostics.count {
      $0.code == SyntaxCode.unclosedBlock.rawValue
    }
    return unclosed > 0 ? String(repeating: Completer.step, count: unclosed) : nil
  }

  /// The indentation of a next row of free text; nil where free text does not go on.
  private func textIndentation(after text: String) -> String? {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let last = rows.last, !last.allSatisfy(\.isWhitespace) else { return nil }
    guard let outlook = Parser.outlook(atEndOf: SourceText(typed: text), names: memberNames), outlook.statement != nil else { return nil }
    let header = text.utf8.prefix(outlook.start).lastIndex(of: UInt8(ascii: "\n")).map { text[text.index(after: $0)...] } ?? text[...]
    let above = header.prefix { $0 == " " || $0 == "\t" }
    let own = last.prefix { $0 == " " || $0 == "\t" }
    let indentation = own.count > above.count ? String(own) : above + Completer.step
    return CursorPlace(atEndOf: text + "\n" + indentation).kind == .text ? indentation : nil
  }
}
