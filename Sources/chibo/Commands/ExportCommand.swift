import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import Session
import Syntax

/// Writes the papers of a cell.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Xuất giấy tờ: chibo export minutes bien-ban.docx --date 03/09/2026.")

  enum Paper: String, ExpressibleByArgument, CaseIterable {
    case minutes, resolution
    case assignmentTable = "assignment-table"
    case assignmentResolution = "assignment-resolution"
    case ratingSummary = "rating-summary"
    case duesBook = "dues-book"
    case duesReport = "dues-report"
    case rollCall = "roll-call"
    case selfReview = "self-review"
    case changeSlip = "change-slip"
    case regulation, report

    fileprivate var keyword: Keyword {
      switch self {
      case .minutes: .minutes
      case .resolution: .resolution
      case .assignmentTable: .assignmentTable
      case .assignmentResolution: .assignmentResolution
      case .ratingSummary: .ratingSummary
      case .duesBook: .duesBook
      case .duesReport: .duesReport
      case .rollCall: .rollCall
      case .selfReview: .selfReview
      case .changeSlip: .changeSlip
      case .regulation: .regulation
      case .report: .report
      }
    }
  }

  enum Half: String, ExpressibleByArgument {
    case first = "1"
    case second = "2"

    fileprivate var keyword: Keyword { self == .first ? .firstHalf : .secondHalf }
  }

  @OptionGroup var options: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "Loại giấy tờ: minutes (biên bản), resolution (nghị quyết), assignment-table (bảng phân công), assignment-resolution (nghị quyết phân công), rating-summary "
        + "(bảng tổng hợp xếp loại), dues-book (sổ đảng phí), dues-report (báo cáo đảng phí), roll-call (điểm danh), self-review (bản kiểm điểm), change-slip (phiếu điều chỉnh), "
        + "regulation (quy chế làm việc), report (báo cáo của chi bộ).",
      valueName: "loại"))
  var paper: Paper

  @Argument(help: ArgumentHelp("Tên tệp .docx, .md, .txt; giấy tờ chỉ gồm bảng còn có .xlsx, .csv; “-” in ra màn hình.", valueName: "tệp"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("Ngày họp hoặc ngày của giấy tờ; không ghi thì buổi gần nhất, hôm nay.", valueName: "ngày"))
  var date: String?

  @Option(name: .long, help: ArgumentHelp("Giờ khai mạc, khi trong ngày có nhiều buổi, ví dụ 19:00.", valueName: "giờ"))
  var time: String?

  @Option(name: .long, help: ArgumentHelp("Tháng của báo cáo, sổ đảng phí, ví dụ 9/2026.", valueName: "tháng"))
  var month: String?

  @Option(name: .long, help: ArgumentHelp("Quý của báo cáo, sổ đảng phí, ví dụ 3/2026.", valueName: "quý"))
  var quarter: String?

  @Option(name: .long, help: ArgumentHelp("Năm xếp loại, năm của báo cáo, của sổ; không ghi thì năm nay.", valueName: "năm"))
  var year: String?

  @Option(name: .long, help: ArgumentHelp("Nửa năm của báo cáo, sổ đảng phí: 1 là sáu tháng đầu, 2 là sáu tháng cuối.", valueName: "1|2"))
  var half: Half?

  @Option(name: .long, help: ArgumentHelp("Đảng viên của bản kiểm điểm, phiếu điều chỉnh, ví dụ @bình.", valueName: "đảng viên"))
  var member: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Số nghị quyết, ví dụ 08-NQ/CB, không ghi thì nghị quyết gần nhất; số của báo cáo, ví dụ 05-BC/CB.", valueName: "số")
  )
  var number: String?

  func run() throws {
    let workshop = Workshop(options)
    let host = ScriptHost(workshop.console, answers: [:], folder: ".")
    let session = try workshop.session(host: host, isReadOnly: true)
    host.session = session
    let clauses = [(Keyword.quarter, quarter), (.date, date), (.at, time), (.month, month), (.year, year)].flatMap { word, value in
      value.map { [word.spelling(.vi), $0] } ?? []
    }
    let statement =
      [Keyword.export, paper.keyword].map { $0.spelling(.vi) } + [member, number].compactMap { $0 } + clauses
      + (half.map { [$0.keyword.spelling(.vi)] } ?? [])
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
      try Exporter.write(order.renamed(file), on: workshop.console)
    } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
  }
}
