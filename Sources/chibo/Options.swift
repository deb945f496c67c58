import ArgumentParser
import Diagnostics
import Domain
import Foundation
import Syntax

extension Language: ExpressibleByArgument {}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Tệp sổ ghi (mặc định: $CHIBO_STORE, nếu không thì thư mục dữ liệu); “:memory:” không giữ gì.",
        en: "The store (by default $CHIBO_STORE, else in the data folder); “:memory:” keeps nothing."),
      valueName: said(vi: "tệp", en: "file")))
  var store: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Chi bộ làm việc, khi sổ có nhiều chi bộ.", en: "The cell to work with, when the store holds several."),
      valueName: said(vi: "tên", en: "name")))
  var cell: String?

  @Option(
    name: .long,
    help: ArgumentHelp(said(vi: "Ngôn ngữ của thông báo: vi hoặc en.", en: "Language of the messages: vi or en."), valueName: "vi|en"))
  var lang: Language?

  @Option(
    name: .long,
    help: ArgumentHelp(said(vi: "Dạng kết quả: text hoặc json.", en: "Form of the results: text or json."), valueName: "text|json"))
  var format: OutputFormat = .text

  var language: Language { lang ?? Surroundings.language }
  var storePath: String { store ?? Surroundings.storePath }
}

/// The day that a command reckons to.
struct DayOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Tính đến ngày này thay cho hôm nay, ví dụ 27/12/2014.",
        en: "Reckon to this day instead of today, such as 27/12/2014."),
      valueName: said(vi: "ngày", en: "day")))
  var date: String?

  /// - Returns: nil for today.
  /// - Throws: for what is no day of the calendar.
  func day() throws(ExitCode) -> Day? {
    guard let date else { return nil }
    if case .day(let year, let month, let day)? = Parser.whole(date) as DateLiteral?, let found = Day(year: year, month: month, day: day) {
      return found
    }
    FileHandle.standardError.write(
      Data((said(vi: "“\(date)” không phải ngày; viết như 27/12/2014", en: "“\(date)” is no day; write 27/12/2014") + "\n").utf8))
    throw ExitCode(.usage)
  }
}

/// A text of the help, in the language that `--lang` asks for, else in that of the locale.
func said(vi: String, en: String) -> String { helpLanguage == .vi ? vi : en }

/// Looked up once: the help has many texts, and each start of the program makes all of them.
let helpLanguage: Language = {
  let arguments = CommandLine.arguments
  let written =
    arguments.firstIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
    ?? arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
  return written.flatMap(Language.init(rawValue:)) ?? Surroundings.language
}()
