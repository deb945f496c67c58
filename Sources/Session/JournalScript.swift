import Diagnostics
import Domain
import Interpreter
import Journal
import Syntax

/// The journal of a store as a script: run on an empty store it gives the same journal.
///
/// `đề ngày` stands before a statement whose day does not follow from the ones before.
public struct JournalScript {
  private let language: Language
  private var day: Day?

  public init(language: Language) { self.language = language }

  /// The lines of a record.
  public mutating func lines(of record: Record) -> [String] {
    let effective = Day(number: record.effective)
    if record.number == 1 { day = nil }
    var lines: [String] = []
    if effective != day, Lexer.verb(of: record.sentence) != .meeting {
      let civil = effective.civil
      var dated = DatedStatement()
      dated.date = Operand(.day(year: civil.year, month: civil.month, day: civil.day))
      lines.append(Printer.print(.control(.dated(dated)), in: language))
    }
    day = effective
    lines.append(language == .vi ? record.sentence : translated(record.sentence))
    return lines
  }

  private func translated(_ sentence: String) -> String {
    Parser.parse(SourceText(sentence)).script.first.map { Printer.print($0.statement, in: language) } ?? sentence
  }
}
