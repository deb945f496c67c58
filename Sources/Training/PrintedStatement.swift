import Diagnostics
import Syntax
import TextRoom

extension Localized {
  /// A statement with the keywords of either language; what does not read stays as it is.
  init(statement text: String) {
    guard let sentence = Parser.parse(SourceText(text)).script.first else {
      self.init(vi: text, en: text)
      return
    }
    self.init(vi: Printer.print(sentence.statement, in: .vi), en: Printer.print(sentence.statement, in: .en))
  }
}
