import ArgumentParser
import Diagnostics
import Interpreter
import Journal
import Session
import Syntax

/// Answers a question in the words of the language.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: said(
        vi: "Xem danh sách: chibo show nhiệm vụ khi quá hạn theo đảng viên.", en: "Show a list: chibo show tasks where overdue by member."))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var day: DayOption

  @Argument(
    parsing: .remaining,
    help: ArgumentHelp(
      said(vi: "Câu hỏi như sau chữ “xem”.", en: "The question as after “show”."), valueName: said(vi: "câu hỏi", en: "question")))
  var words: [String] = []

  func run() throws {
    let workshop = Workshop(options, on: try day.day())
    guard !words.isEmpty else { throw ValidationError("thiếu câu hỏi, ví dụ: chibo show nhiệm vụ khi quá hạn") }
    try workshop.ask("\(Keyword.show.spelling(.vi)) \(words.joined(separator: " "))")
  }
}

/// Proposes people, assignments or an agenda, in the words of the language.
struct SuggestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest",
      abstract: said(
        vi: "Đề xuất: chibo suggest người cho \"Kế toán\"; chibo suggest chương trình.",
        en: "Suggest: chibo suggest person for \"Accounts\"; chibo suggest agenda."),
      discussion: said(
        vi: "Kết quả của “phân công” và “chương trình” là một kịch bản có thể sửa rồi chạy.",
        en: "What “assignment” and “agenda” give is a script that can be edited and run."))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var day: DayOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Tệp các việc cần phân công, mỗi dòng một việc; “-” là đầu vào chuẩn.",
        en: "A file of the tasks to be assigned, one a line; “-” is standard input."), valueName: said(vi: "tệp", en: "file")))
  var tasks: String?

  @Argument(
    parsing: .remaining,
    help: ArgumentHelp(
      said(vi: "Như sau chữ “đề xuất”.", en: "As after “suggest”."), valueName: said(vi: "điều cần đề xuất", en: "suggestion")))
  var words: [String] = []

  func run() throws {
    let workshop = Workshop(options, on: try day.day())
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
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: said(
        vi: "Giải thích một mã, một kết quả, một đảng viên: chibo explain biểu quyết ngày 03/09/2026.",
        en: "Explain a code, a result or a member: chibo explain vote date 03/09/2026."))
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var day: DayOption

  @Argument(
    parsing: .remaining,
    help: ArgumentHelp(
      said(vi: "Mã như task.overdue, hoặc như sau chữ “giải thích”.", en: "A code such as task.overdue, or as after “explain”."),
      valueName: said(vi: "mã hoặc kết quả", en: "code or result")))
  var words: [String] = []

  @Flag(help: ArgumentHelp(said(vi: "In tất cả các mã thành tài liệu Markdown.", en: "Print all codes as a Markdown document.")))
  var all = false

  func run() throws {
    let workshop = Workshop(options, on: try day.day())
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
    let session = try asking()
    do throws(Failure) { try session.run(parsed.script, from: source, isDryRun: true) } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
  }
}
