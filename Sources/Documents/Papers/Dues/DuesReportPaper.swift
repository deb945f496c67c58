import Diagnostics
import Domain

/// The report of dues to the higher committee (báo cáo thu, nộp đảng phí).
///
/// Rows 01 to 14: form B01/ĐP of 141-CV/VPTW/nb, 17/3/2011. What higher organisations keep is not known to a cell, so those rows stay empty.
public enum DuesReportPaper: Paper {
  public static let name = Localized(vi: "báo cáo đảng phí", en: "the dues report")
  public static let stem = "bao-cao-dang-phi"
  public static let serves: [OrderSentence] = [.noticedInTime]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .period(let period, _) = subject { document(of: cell, for: period, on: day) } else { nil }
  }

  /// The sums of the period and of the year up to its end, as the dues book has them.
  public static func document(of cell: Cell, for period: Period, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    return Document(
      heading: paper.heading(), title: ["BÁO CÁO THU, NỘP ĐẢNG PHÍ"], abstract: period.words, body: [.table(paper.duesReport(for: period))],
      signatures: paper.duesSignatures, recipients: paper.superiorCommittee.map { ["\($0) (để báo cáo),", "Lưu Chi bộ."] } ?? [],
      isTabular: true)
  }
}

extension CellPaper {
  fileprivate func duesReport(for period: Period) -> Table {
    let sums = cell.duesSums(in: period, on: day)
    let year = cell.duesSumsFromNewYear(toEndOf: period, on: day)
    let members = sums.last.map { Inline.number($0.members) } ?? ""
    func kept(_ sums: DuesSums, _ amount: Dong) -> Inline { sums.isShareKnown ? .number(amount.amount) : "" }
    let rows: [(label: CleanText, unit: CleanText, value: Inline)] = [
      ("Tổng số đảng viên đến cuối kỳ báo cáo", "người", members), ("Đảng phí đã thu trong kỳ", "đồng", .number(sums.collected.amount)),
      ("Đảng phí đã thu từ đầu năm đến cuối kỳ", "đồng", .number(year.collected.amount)),
      ("Đảng phí trích giữ lại trong kỳ", "đồng", kept(sums, sums.kept)), ("Trong đó: ở chi bộ", "đồng", kept(sums, sums.kept)),
      ("Ở tổ chức cơ sở đảng", "đồng", ""), ("Ở cấp trên", "đồng", ""),
      ("Đảng phí trích giữ lại từ đầu năm đến cuối kỳ", "đồng", kept(year, year.kept)),
      ("Trong đó: ở chi bộ", "đồng", kept(year, year.kept)),
      ("Ở tổ chức cơ sở đảng", "đồng", ""), ("Ở cấp trên", "đồng", ""),
      ("Đảng phí phải nộp cấp trên trong kỳ (02 - 04)", "đồng", kept(sums, sums.toSend)),
      ("Đảng phí phải nộp cấp trên từ đầu năm đến cuối kỳ (03 - 08)", "đồng", kept(year, year.toSend)),
      ("Đảng phí còn phải nộp cấp trên", "đồng", kept(year, year.notSent)),
    ]
    return Table(
      columns: [
        .init("STT", width: 13, .center), .init("Chỉ tiêu", width: 67), .init("Đơn vị tính", width: 15, .center),
        .init("Mã số", width: 12, .center), .init("Số liệu", width: 25, .trailing), .init("Ghi chú", width: 25),
      ],
      rows: rows.enumerated().map { index, row in
        [.number(index + 1), .plain(row.label), .plain(row.unit), .plain(.twoDigits(index + 1)), row.value, ""]
      })
  }
}
