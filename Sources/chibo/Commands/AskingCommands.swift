import ArgumentParser
import Diagnostics
import Interpreter
import Session
import Syntax

/// Answers a question in the words of the language.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Xem danh sách: chibo show nhiệm vụ khi quá hạn theo đảng viên.")

  @OptionGroup var options: CommonOptions

  @Argument(parsing: .remaining, help: ArgumentHelp("Câu hỏi như sau chữ “xem”.", valueName: "câu hỏi"))
  var words: [String] = []

  func run() throws {
    let workshop = Workshop(options)
    guard !words.isEmpty else { throw ValidationError("thiếu câu hỏi, ví dụ: chibo show nhiệm vụ khi quá hạn") }
    try workshop.ask("\(Keyword.show.spelling(.vi)) \(words.joined(separator: " "))")
  }
}

/// The long text for a code of a message or finding.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "Giải thích một mã lỗi hoặc mã rà soát.")

  @OptionGroup var options: CommonOptions

  @Argument(help: ArgumentHelp("Mã, ví dụ task.overdue.", valueName: "mã"))
  var code: String

  func run() throws {
    try Workshop(options).ask("\(Keyword.explain.spelling(.vi)) \"\(code.replacing("\"", with: ""))\"")
  }
}

extension Workshop {
  /// Runs one asking statement over the store, read-only.
  func ask(_ statement: String) throws(ExitCode) {
    let source = SourceText(name: "chibo", statement)
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty else {
      console.report(parsed.diagnostics, in: source)
      throw ExitCode(.usage)
    }
    let session = try session(host: ScriptHost(console, answers: [:], folder: "."), isReadOnly: true)
    do throws(Failure) { try session.run(parsed.script, from: source, isDryRun: true) } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
  }
}
