import Diagnostics
import Domain
import Interpreter
import TextRoom
import Wording

/// Prints answers for people: tables with ruled headings, findings one after another.
public struct AnswerRenderer: Sendable {
  let language: Language
  /// Cells a line of the screen holds; nil for a file or another program, where no line is broken.
  let columns: Int?

  private static let narrowest = 40
  /// Cells a line of bars takes where lines have no end.
  private static let chartColumns = 100

  public init(language: Language, columns: Int? = nil) {
    self.language = language
    self.columns = columns.map { max($0, Self.narrowest) }
  }

  /// - Returns: lines without a last newline; nothing in them can control a terminal.
  public func render(_ answer: Answer) -> String {
    switch answer {
    case .table(let table, .csv): CSVRenderer(language: language).render(table)
    case .table(let table, .json): AnswerJSON.text(of: table, in: language)
    case .table(let table, .chart): ChartRenderer(language: language, columns: columns ?? Self.chartColumns).render(table)
    case .table(let table, .table): render(table)
    case .text(let text): broken(text[language].printable)
    case .findings(let findings): render(findings)
    case .suggestion(let report): render(report)
    }
  }

  // MARK: Suggestions

  /// A script that says it all can be pasted or run as it stands, so what is said beside it is comment.
  private func render(_ report: SuggestionReport) -> String {
    let script = report.script.map { $0[language].printable }
    let notes = report.notes.map { $0[language].printable }
    let title = report.title[language].printable
    guard let table = report.shownTable else { return (["-- " + title] + script + notes.map { "-- " + $0 }).joined(separator: "\n") }
    let lead = Localized(vi: "Có thể ghi: ", en: "You may state: ")[language]
    return ([title, render(table)] + script.map { lead + $0 } + notes).joined(separator: "\n")
  }

  // MARK: Tables

  private func render(_ table: Table) -> String {
    let count = Localized(vi: "\(table.rows.count) dòng", en: table.rows.count == 1 ? "1 row" : "\(table.rows.count) rows")[language]
    guard !table.rows.isEmpty else { return Localized(vi: "không có dòng nào", en: "no rows")[language] }
    let titles = table.columns.map { $0[language].printable }
    let cells = table.cells.map { $0.map { $0[language].replacingLineBreaks.printable } }
    let widths = self.widths(titles, cells)
    let alignments = (0..<titles.count).map { column in
      table.rows.allSatisfy { $0[column].isQuantity } ? TextLayout.Alignment.trailing : .leading
    }
    var lines = [line(titles, widths, alignments), widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
    for row in cells { lines += wrapped(row, widths, alignments) }
    return (lines + [count]).joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int], _ alignments: [TextLayout.Alignment]) -> String {
    let padded = cells.indices.map { TextLayout.padded(cells[$0], to: widths[$0], alignments[$0]) }
    return TextLayout.trimmed(padded.joined(separator: "  "))
  }

  private func wrapped(_ row: [String], _ widths: [Int], _ alignments: [TextLayout.Alignment]) -> [String] {
    let columns = row.indices.map { TextLayout.wrap(row[$0], to: widths[$0]) }
    let height = columns.map(\.count).max() ?? 1
    return (0..<height).map { index in
      line(columns.map { index < $0.count ? $0[index] : "" }, widths, alignments)
    }
  }

  /// As wide as the widest cell; when the line is too long the widest columns give way, between words as long as that is enough.
  private func widths(_ titles: [String], _ cells: [[String]]) -> [Int] {
    let texts = titles.indices.map { column in [titles[column]] + cells.map { $0[column] } }
    var widths = texts.map { $0.map { TextLayout.width($0) }.max() ?? 1 }
    guard let columns, case let room = columns - 2 * (widths.count - 1), widths.reduce(0, +) > room else { return widths }
    let words = texts.map { $0.flatMap { $0.split(separator: " ").map { TextLayout.width($0) } }.max() ?? 1 }
    for narrowest in [words, words.map { min($0, 8) }] {
      while widths.reduce(0, +) > room,
        let widest = widths.indices.filter({ widths[$0] > narrowest[$0] }).max(by: { widths[$0] < widths[$1] })
      {
        widths[widest] -= 1
      }
    }
    return widths
  }

  // MARK: Long lines

  /// Lines too long for the screen broken between words; what goes on stands under the first word.
  private func broken(_ text: String, hanging: Int = 0) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      TextLayout.hanging(line, to: columns, by: max(line.prefix { $0 == " " }.count, hanging))
    }.joined(separator: "\n")
  }

  // MARK: Findings

  /// Open findings under what their rules serve, numbered on; then how many were accepted.
  private func render(_ findings: [FindingReport]) -> String {
    let open = findings.filter { $0.acceptance == nil }
    var lines = [Localized(vi: "Không có điều gì cần xem lại.", en: "Nothing to mend.")[language]]
    if !open.isEmpty {
      lines = [Localized(vi: "\(open.count) điều cần xem lại", en: open.count == 1 ? "1 finding" : "\(open.count) findings")[language]]
    }
    var demand: Demand?
    for (index, finding) in open.enumerated() {
      if finding.demand != demand { lines.append("\n" + finding.demand.word[language].capitalisedFirst) }
      demand = finding.demand
      lines.append(render(finding, number: index + 1))
    }
    if case let count = findings.count - open.count, count > 0 {
      lines.append(
        Localized(
          vi: "Đã chấp nhận \(count) điều (xem phát hiện khi đã chấp nhận)", en: "\(count) accepted (show findings where accepted)")[
            language])
    }
    return lines.joined(separator: "\n")
  }

  private func render(_ finding: FindingReport, number: Int) -> String {
    let said = "\(number). \(severity(finding.severity)): \(finding.message[language].printable) [\(finding.code)]"
    let source = "   \(Localized(vi: "Nguồn", en: "Source")[language]): \(finding.source[language].printable)"
    var lines = [broken(said, hanging: 3), broken(source, hanging: 3)]
    if !finding.evidence.isEmpty {
      let records = finding.evidence.prefix(8).map(String.init).joined(separator: ", ") + (finding.evidence.count > 8 ? ", …" : "")
      lines.append("   \(Localized(vi: "Bằng chứng: bản ghi", en: "Evidence: records")[language]) \(records)")
    }
    if let remedy = finding.remedy {
      let label = "   \(Localized(vi: "Có thể ghi", en: "You may state")[language]): "
      let statements = remedy[language].split(separator: "\n").map { String($0).printable }
      lines.append(label + statements.joined(separator: "\n" + String(repeating: " ", count: TextLayout.width(label))))
    }
    return lines.joined(separator: "\n")
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: Localized(vi: "Sai quy định", en: "Breach")[language]
    case .warning: Localized(vi: "Cần sửa", en: "To mend")[language]
    case .note: Localized(vi: "Lưu ý", en: "Notice")[language]
    }
  }
}

extension Value {
  /// Numbers stand flush right.
  var isQuantity: Bool {
    switch self {
    case .number, .percent, .money, .share, .mean, .nothing: true
    default: false
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  var replacingLineBreaks: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
