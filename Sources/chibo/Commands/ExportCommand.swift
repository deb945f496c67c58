import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import Session
import Syntax

/// Writes the papers of a cell.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: said(
        vi: "Xuất giấy tờ: chibo export minutes bien-ban.docx --date 03/09/2026.",
        en: "Write a paper: chibo export minutes minutes.docx --date 03/09/2026."))
  }

  enum Half: String, ExpressibleByArgument {
    case first = "1"
    case second = "2"

    fileprivate var keyword: Keyword { self == .first ? .firstHalf : .secondHalf }
  }

  @OptionGroup var options: CommonOptions

  @Argument(
    help: ArgumentHelp(
      said(
        vi: "Loại giấy tờ: \(PaperWord.allCases.map { "\($0.defaultValueDescription) (\($0.paper.name.vi))" }.joined(separator: ", ")).",
        en: "The paper: \(PaperWord.allValueStrings.dropLast().joined(separator: ", ")) or \(PaperWord.allValueStrings.last ?? "")."),
      valueName: said(vi: "loại", en: "paper")))
  var paper: PaperWord

  @Argument(
    help: ArgumentHelp(
      said(
        vi: "Tên tệp .docx, .md, .txt; giấy tờ chỉ gồm bảng còn có .xlsx, .csv; tin nhắn chỉ .txt; “-” in ra màn hình.",
        en: "A file .docx, .md or .txt; papers that are tables also .xlsx, .csv; messages .txt alone; “-” prints it."),
      valueName: said(vi: "tệp", en: "file")))
  var file: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Ngày họp hoặc ngày của giấy tờ; không ghi thì buổi gần nhất, hôm nay.",
        en: "Day of the meeting or of the paper; by default the last meeting, today."), valueName: said(vi: "ngày", en: "day")))
  var date: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Giờ khai mạc, khi trong ngày có nhiều buổi, ví dụ 19:00.", en: "When the meeting began, if the day has several, such as 19:00."
      ),
      valueName: said(vi: "giờ", en: "time")))
  var time: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Loại cuộc họp của giấy mời, chương trình, tin nhắn; không ghi thì thường kỳ.",
        en: "Kind of the meeting of an invitation, agenda or message; by default a regular one.")))
  var kind: MeetingKindWord?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Nơi họp của giấy mời, chương trình, tin nhắn; không ghi thì nơi họp lần trước.",
        en: "Place of the meeting of an invitation, agenda or message; by default that of the last."),
      valueName: said(vi: "nơi", en: "place")))
  var place: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Chủ đề của buổi họp trong giấy mời, tin nhắn.", en: "Topic of the meeting in an invitation or message."),
      valueName: said(vi: "chủ đề", en: "topic")))
  var topic: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Tháng của báo cáo, sổ đảng phí, phiếu nhiệm vụ, ví dụ 9/2026.",
        en: "Month of a report, the dues book or task slips, such as 9/2026."),
      valueName: said(vi: "tháng", en: "month")))
  var month: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Quý xếp loại, của báo cáo, sổ đảng phí, ví dụ 3/2026.",
        en: "Quarter of the ratings, a report or the dues book, such as 3/2026."),
      valueName: said(vi: "quý", en: "quarter")))
  var quarter: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Năm xếp loại, năm của báo cáo, của sổ; không ghi thì năm nay.",
        en: "Year of the ratings, a report or the book; by default this year."), valueName: said(vi: "năm", en: "year")))
  var year: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Nửa năm của báo cáo, sổ đảng phí: 1 là sáu tháng đầu, 2 là sáu tháng cuối.",
        en: "Half-year of a report or the dues book: 1 is the first, 2 the last six months."), valueName: "1|2"))
  var half: Half?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Đảng viên của bản kiểm điểm, phiếu điều chỉnh, phiếu nhiệm vụ, ví dụ @bình.",
        en: "Member of a self-review, change slip or task slip, such as @bình."),
      valueName: said(vi: "đảng viên", en: "member")))
  var member: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Số nghị quyết, ví dụ 08-NQ/CB, không ghi thì nghị quyết gần nhất; số của quy chế, của báo cáo, ví dụ 05-BC/CB.",
        en: "Number of a resolution, such as 08-NQ/CB, by default the last one; of a regulation or report, such as 05-BC/CB."),
      valueName: said(vi: "số", en: "number"))
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
      + (half.map { [$0.keyword.spelling(.vi)] } ?? []) + (kind.map { [$0.keyword.spelling(.vi)] } ?? [])
      + [(Keyword.in, place), (.topic, topic)].flatMap { word, text in
        text.map { [word.spelling(.vi), StringLiteral($0).written(in: .vi)] } ?? []
      }
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
    if file == "-" {
      workshop.console.print(PlainTextWriter.text(of: order.document))
      // Beside the paper, which another program may read.
      if let blanks = order.blanks { workshop.console.complain(blanks[workshop.console.language].printable) }
      return
    }
    do throws(Diagnostic) {
      try Exporter.write(order.renamed(file), on: workshop.console)
    } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
  }
}
