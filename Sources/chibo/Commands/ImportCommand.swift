import ArgumentParser
import Diagnostics
import Domain
import Foundation
import Importing
import Interpreter
import Session
import Syntax
import TextRoom

/// Reads the lists that offices send; shows what they come to, and keeps it once that is accepted.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: said(
        vi: "Nhập danh sách cấp trên gửi: chibo import members danh-sach.xlsx.",
        en: "Read a list in: chibo import members list.xlsx."),
      discussion: said(
        vi: """
          In ra các câu sẽ ghi, nêu ô và dòng không chắc; chưa được đồng ý thì không ghi gì. Người đã có trong sổ không bị đổi.
          Cột xếp thế nào cũng được, tiêu đề có dấu hay không dấu; xem docs/import.md.
          """,
        en: """
          Prints the statements it would keep and tells the cells and rows that are doubtful; nothing is kept before it is accepted, and nobody
          on record is changed. Columns may stand in any order under many headings; see docs/import.md.
          """))
  }

  enum List: String, ExpressibleByArgument, CaseIterable {
    case members
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var day: DayOption

  @Flag(name: [.short, .long], help: ArgumentHelp(said(vi: "Đồng ý ghi, không hỏi lại.", en: "Accept it without being asked.")))
  var yes = false

  @Argument(
    help: ArgumentHelp(
      said(vi: "Loại danh sách: members (đảng viên).", en: "The list: members."), valueName: said(vi: "loại", en: "list")))
  var list: List

  @Argument(
    help: ArgumentHelp(
      said(vi: "Tệp .xlsx hoặc .csv; “-” đọc đầu vào chuẩn.", en: "A file .xlsx or .csv; “-” reads standard input."),
      valueName: said(vi: "tệp", en: "file")))
  var file: String

  func run() throws {
    let workshop = Workshop(options, on: try day.day())
    switch list {
    case .members: try MemberImporter(workshop: workshop, file: file, isAccepted: yes).run()
    }
  }
}

/// Brings a list of members into the record of a cell.
private struct MemberImporter {
  let workshop: Workshop
  let file: String
  let isAccepted: Bool

  private var console: Console { workshop.console }

  func run() throws(ExitCode) {
    let bytes = try reported { () throws(Diagnostic) in try Files.content(of: file) }
    let found = try outcome(of: bytes, in: try workshop.asking())
    console.report(found.remarks, in: named(""))
    let script = found.script(in: console.language)
    try requireAccepted(script)
    if console.format == .text { console.write(script) }
    tell(found)
    let isKept = !found.entries.isEmpty && isWanted(found)
    if isKept { try keep(script, of: bytes) }
    if console.format == .json { console.print(ImportJSON(found, isKept: isKept).text) }
    if found.needsLook { throw ExitCode(.findings) }
  }

  private func named(_ text: String) -> SourceText { SourceText(name: file == "-" ? "<stdin>" : file, text) }

  /// - Throws: the exit code, after the reason was reported.
  private func reported<Value>(_ body: () throws(Diagnostic) -> Value) throws(ExitCode) -> Value {
    do throws(Diagnostic) { return try body() } catch {
      console.report([error], in: named(""))
      throw ExitCode(.stopped)
    }
  }

  private func outcome(of bytes: [UInt8], in session: Session) throws(ExitCode) -> RosterImport {
    try reported { () throws(Diagnostic) in
      guard let cell = session.interpreter.state.cell else {
        throw Diagnostic(
          InterpreterCode.noCell, at: nil,
          Localized(vi: "sổ chưa có chi bộ để nhập danh sách vào", en: "the store has no cell to read the list into"),
          hint: Localized(vi: "ghi trước: chi bộ \"Chi bộ thôn Đông\"", en: "state first: cell \"Chi bộ thôn Đông\""))
      }
      let terms = ListTerms(of: cell, on: workshop.day ?? Surroundings.today)
      return RosterImport(try MemberList(bytes, name: file, terms: terms), into: cell, terms: terms)
    }
  }

  /// What is shown must be what the record would take.
  private func requireAccepted(_ script: String) throws(ExitCode) {
    let problems = try workshop.problems(of: named(script))
    guard problems.isEmpty else {
      console.report(problems)
      throw ExitCode(.stopped)
    }
  }

  private func tell(_ found: RosterImport) {
    let (new, known) = (found.entries.count, found.known.count)
    let told =
      new == 0
      ? Localized(vi: "Không có ai mới; \(known) người đã có trong sổ.", en: "Nobody is new; \(known) are on record already.")
      : Localized(vi: "\(new) người mới, \(known) người đã có trong sổ.", en: "\(new) are new, \(known) are on record already.")
    if console.format == .text { console.complain(told[console.language]) }
  }

  /// Asked at a terminal; elsewhere only the option accepts.
  private func isWanted(_ found: RosterImport) -> Bool {
    if isAccepted { return true }
    guard console.format == .text, Surroundings.isTerminal(0), Surroundings.isTerminal(1) else {
      if console.format == .text {
        console.complain(Localized(vi: "Chưa ghi gì; thêm --yes để ghi.", en: "Nothing was kept; add --yes to keep it.")[console.language])
      }
      return false
    }
    let question = Localized(vi: "Ghi vào sổ? (Enter = có, k = không): ", en: "Keep them? (Enter = yes, n = no): ")
    Output.write(question[console.language])
    Output.flush()
    let answer = readLine().map { $0.folded }
    let isWanted = answer.map { ["", "c", "co", "y", "yes"].contains($0.trimmingCharacters(in: .whitespaces)) } ?? false
    if !isWanted { console.complain(Localized(vi: "Không ghi gì.", en: "Nothing was kept.")[console.language]) }
    return isWanted
  }

  /// Runs the script that was shown as one transaction, unless the record has become another one meanwhile.
  private func keep(_ script: String, of bytes: [UInt8]) throws(ExitCode) {
    Interrupt.hold()
    let host = ScriptHost(console, answers: [:], folder: ".")
    let session = try workshop.session(host: host)
    host.session = session
    let now = try outcome(of: bytes, in: session).script(in: console.language)
    let count = try reported { () throws(Diagnostic) in
      guard now == script else { throw Diagnostic(StoreCode.movedOn, at: nil, StoreCode.movedOn.explanation) }
      do throws(Failure) {
        return try session.run(Parser.parse(named(script)).script, from: named(script))
      } catch {
        throw error.diagnostic
      }
    }
    let cell = session.interpreter.state.cell?.facts.name ?? "–"
    session.close()
    if console.format == .text {
      console.print(Localized(vi: "Đã ghi \(count) câu vào sổ của \(cell).", en: "Recorded \(count) statements for \(cell)."))
    }
  }
}

/// What a list came to, for a program.
private struct ImportJSON: Encodable {
  let known: Int
  let new: Int
  let recorded: Bool
  let statements: [String]

  init(_ found: RosterImport, isKept: Bool) {
    known = found.known.count
    new = found.entries.count
    recorded = isKept
    statements = found.entries.map { Printer.print(.roster(.member($0.statement)), in: .vi) }
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
