import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import Session
import Syntax

/// Writes minutes and resolutions of a meeting.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Xuất giấy tờ: chibo export minutes bien-ban.docx --date 03/09/2026.")

  enum Paper: String, ExpressibleByArgument, CaseIterable {
    case minutes, resolution
  }

  @OptionGroup var options: CommonOptions

  @Argument(help: ArgumentHelp("Loại giấy tờ: minutes (biên bản), resolution (nghị quyết).", valueName: "loại"))
  var paper: Paper

  @Argument(help: ArgumentHelp("Tên tệp .docx, .md hoặc .txt; “-” in ra màn hình.", valueName: "tệp"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("Ngày họp; không ghi thì buổi gần nhất.", valueName: "ngày"))
  var date: String?

  @Option(name: .long, help: ArgumentHelp("Số nghị quyết, ví dụ 08-NQ/CB; không ghi thì nghị quyết gần nhất.", valueName: "số"))
  var number: String?

  func run() throws {
    let workshop = Workshop(options)
    let host = ScriptHost(workshop.console, answers: [:], folder: ".")
    let session = try workshop.session(host: host, isReadOnly: true)
    host.session = session
    let words = [Keyword.export, paper == .minutes ? .minutes : .resolution].map { $0.spelling(.vi) }
    let statement = words + (number.map { [$0] } ?? []) + (date.map { [Keyword.date.spelling(.vi), $0] } ?? [])
    let source = SourceText(name: "chibo", statement.joined(separator: " "))
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty else {
      workshop.console.report(parsed.diagnostics, in: source)
      throw ExitCode(.usage)
    }
    do throws(Failure) { try session.run(parsed.script, from: source, isDryRun: true) } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
    guard let order = host.orders.first else { return }
    if file == "-" { return workshop.console.print(PlainTextWriter.text(of: order.document)) }
    do throws(Diagnostic) {
      let path = try Exporter.write(Exporter.Order(document: order.document, path: file, day: order.day, name: order.name))
      workshop.console.print(
        paper == .minutes
          ? Localized(vi: "Đã xuất biên bản: \(path)", en: "Wrote the minutes: \(path)")
          : Localized(vi: "Đã xuất nghị quyết: \(path)", en: "Wrote the resolution: \(path)"))
    } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
  }
}
