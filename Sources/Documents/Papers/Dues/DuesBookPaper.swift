import Diagnostics
import Domain

/// The book of dues (sổ thu, nộp đảng phí).
///
/// Columns: form S01/ĐP of 141-CV/VPTW/nb, 17/3/2011; the amounts are those of 01-QĐ/TW as the record reckons them. The income itself is
/// not kept, so its column is left to be filled in, but for a basis the rules know.
public enum DuesBookPaper: Paper {
  public static let name = Localized(vi: "sổ đảng phí", en: "the dues book")
  public static let stem = "so-dang-phi"
  public static let serves: [OrderSentence] = [.noticedInTime]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .period(let period, _) = subject { document(of: cell, for: period, on: day) } else { nil }
  }

  /// Part I, each month's members with what they owe and paid; part II, the months in sums, with those of quarters and of the year.
  public static func document(of cell: Cell, for period: Period, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    let months = cell.monthsOfDuesBook(in: period, on: day)
    var body: [Block] = [.heading(level: 1, "PHẦN I. THU ĐẢNG PHÍ CỦA ĐẢNG VIÊN")]
    for month in months { body += [.heading(level: 2, month.words.capitalised), .table(paper.duesLines(of: month))] }
    if months.isEmpty { body.append(.paragraph("Trong kỳ chưa ghi đảng phí.")) }
    body += [.heading(level: 1, "PHẦN II. TỔNG HỢP THU, NỘP ĐẢNG PHÍ"), .table(paper.duesSums(in: period))]
    return Document(
      heading: paper.heading(), title: ["SỔ THU, NỘP ĐẢNG PHÍ"], abstract: period.words, body: body, signatures: paper.duesSignatures,
      isTabular: true, isWide: true)
  }
}

extension CellPaper {
  /// Who collects the dues on the left, the secretary on the right.
  var duesSignatures: Signatures {
    var signatures = signatures
    let collector = cell.holders(of: .duesCollector, on: day).first { $0.isOnRoster(on: day) }
    signatures.left = Signature(roles: ["NGƯỜI LẬP"], name: collector.map { names.signature(of: $0.id) })
    return signatures
  }

  fileprivate func duesLines(of month: Month) -> Table {
    let lines = cell.duesLines(for: month, on: day)
    return Table(
      columns: [
        .init("STT", width: 7, .center), .init("Họ và tên", width: 26), .init("Được miễn", width: 9, .center),
        .init("Tháng, năm", width: 12, .center), .init("Thu nhập tính đóng", width: 15, .trailing),
        .init("Phải đóng tháng này", width: 14, .trailing), .init("Truy thu", width: 13, .trailing),
        .init("Cộng phải đóng", width: 14, .trailing),
        .init("Đã thu", width: 14, .trailing), .init("Chưa đóng cuối tháng", width: 14, .trailing),
      ],
      rows: lines.enumerated().map { index, line in
        let amounts =
          line.owesNothing
          ? [nil, nil, nil, nil, line.paidFreely, nil] : [line.due.wage, line.due.amount, line.arrears, line.total, line.paid, line.left]
        let start: [Inline] = [.number(index + 1), .plain(names[line.member]), line.isExempt ? "X" : "", .plain(month.short)]
        return start + amounts.map { $0.map { .number($0.amount) } ?? "" }
      } + [sum(of: lines, in: month)])
  }

  private func sum(of lines: [DuesLine], in month: Month) -> [Inline] {
    let owing = lines.filter { !$0.owesNothing }
    let start: [Inline] = ["", .bold("Cộng"), .number(lines.count(where: \.isExempt), .bold), .plain(month.short), ""]
    func sum(_ lines: [DuesLine], _ part: (DuesLine) -> Dong?) -> Inline {
      .number(lines.reduce(Dong.zero) { $0 + (part($1) ?? .zero) }.amount, .bold)
    }
    return start + [
      sum(owing, \.due.amount), sum(owing, \.arrears), sum(owing, \.total), sum(lines, \.paid), sum(owing, \.left),
    ]
  }

  /// A row a month; after the last month of a quarter that the period holds, the quarter's, and at the end the year's.
  fileprivate func duesSums(in period: Period) -> Table {
    var rows: [[Inline]] = []
    let months = cell.monthsOfDuesBook(in: period, on: day)
    for (index, month) in months.enumerated() {
      let sums = cell.duesSums(in: .month(month), on: day)
      rows.append(row(.plain(month.short), sums, .plain))
      let isLastOfQuarter = !months.dropFirst(index + 1).contains { $0.quarter == month.quarter }
      if isLastOfQuarter, period.months.count > 1 {
        rows.append(row(.bold("Cộng \(month.quarter.words)"), cell.duesSums(in: .quarter(month.quarter), on: day), .bold))
      }
    }
    if case .year = period, !months.isEmpty { rows.append(row(.bold("Cộng \(period.words)"), cell.duesSums(in: period, on: day), .bold)) }
    return Table(
      columns: [
        .init("Tháng, năm", width: 18), .init("Số đảng viên cuối tháng", width: 12, .trailing), .init("Được miễn", width: 10, .trailing),
        .init("Chưa đóng", width: 10, .trailing), .init("Đã thu", width: 15, .trailing), .init("Trích giữ lại", width: 15, .trailing),
        .init("Phải nộp cấp trên", width: 15, .trailing), .init("Đã nộp cấp trên", width: 15, .trailing),
        .init("Chưa nộp cấp trên", width: 15, .trailing),
      ], rows: rows)
  }

  private func row(_ title: Inline, _ sums: DuesSums, _ style: Run.Style) -> [Inline] {
    let counts = [sums.last?.members, sums.last?.exempt, sums.last?.unpaid].map { $0.map { Inline.number($0, style) } ?? "" }
    let shared = [sums.kept, sums.toSend].map { sums.isShareKnown ? Inline.number($0.amount, style) : "" }
    return [title] + counts + [.number(sums.collected.amount, style)] + shared
      + [.number(sums.sent.amount, style), sums.isShareKnown ? .number(sums.notSent.amount, style) : ""]
  }
}

extension DuesAmount {
  /// What the amount is a share of, where the rules or the record say it.
  fileprivate var wage: Dong? {
    for step in steps {
      switch step {
      case .shareOfWage(_, _, _, let wage, _): return wage
      case .shareOfIncome(_, _, let income, _): return income
      default: continue
      }
    }
    return nil
  }
}
