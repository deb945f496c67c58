import ArgumentParser
import Diagnostics
import Interpreter
import Journal
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

/// Proposes people, assignments or an agenda, in the words of the language.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Đề xuất: chibo suggest người cho \"Kế toán\"; chibo suggest chương trình.",
    discussion: "Kết quả của “phân công” và “chương trình” là một kịch bản có thể sửa rồi chạy.")

  @OptionGroup var options: CommonOptions

  @Option(name: .long, help: ArgumentHelp("Tệp các việc cần phân công, mỗi dòng một việc; “-” là đầu vào chuẩn.", valueName: "tệp"))
  var tasks: String?

  @Argument(parsing: .remaining, help: ArgumentHelp("Như sau chữ “đề xuất”.", valueName: "điều cần đề xuất"))
  var words: [String] = []

  func run() throws {
    let workshop = Workshop(options)
    let words = words.isEmpty && tasks != nil ? [Keyword.assignment.spelling(.vi)] : words
    guard !words.isEmpty else { throw ValidationError("thiếu điều cần đề xuất, ví dụ: chibo suggest chương trình") }
    // The quotes around an argument with spaces were taken off by the shell of the system.
    let parts = words.count == 1 ? words : words.map { $0.contains(" ") && !$0.contains("\"") ? StringLiteral($0).written(in: .vi) : $0 }
    Interrupt.hold()
    try workshop.ask("\(Keyword.suggest.spelling(.vi)) \(parts.joined(separator: " "))" + (try list(workshop)))
  }

  /// The tasks of the file as the text of the statement.
  private func list(_ workshop: Workshop) throws -> String {
    guard let tasks else { return "" }
    let source: SourceText
    do throws(Diagnostic) { source = try Files.source(tasks) } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
    let lines = String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return ":" + lines.map { "\n    " + $0.replacing("{", with: "{{") }.joined()
  }
}

/// The account of a result, a member or a task, or the text for a code.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Giải thích một mã, một kết quả, một đảng viên: chibo explain biểu quyết ngày 03/09/2026.")

  @OptionGroup var options: CommonOptions

  @Argument(parsing: .remaining, help: ArgumentHelp("Mã như task.overdue, hoặc như sau chữ “giải thích”.", valueName: "mã hoặc kết quả"))
  var words: [String] = []

  @Flag(help: "In tất cả các mã thành tài liệu Markdown.")
  var all = false

  func run() throws {
    let workshop = Workshop(options)
    if all { return workshop.console.write(try workshop.reference) }
    guard !words.isEmpty else { throw ValidationError("thiếu mã, ví dụ: chibo explain task.overdue") }
    let asked = words.joined(separator: " ")
    let statement = "\(Keyword.explain.spelling(.vi)) \(asked)"
    // What is no part of the language is a code, known or not.
    let isStatement = Parser.parse(SourceText(statement)).diagnostics.isEmpty
    try workshop.ask(isStatement ? statement : "\(Keyword.explain.spelling(.vi)) \"\(asked.replacing("\"", with: ""))\"")
  }
}

extension Workshop {
  /// All codes of all targets as Markdown.
  fileprivate var reference: String {
    get throws(ExitCode) {
      let host = ScriptHost(console, answers: [:], folder: ".")
      do throws(Diagnostic) { return try session(on: MemoryJournal(), host: host).interpreter.codes.reference } catch {
        console.report(error)
        throw ExitCode(.stopped)
      }
    }
  }

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
