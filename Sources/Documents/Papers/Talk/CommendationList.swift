import Diagnostics
import Domain

/// The list of those commended in a year (danh sách biểu dương, khen thưởng).
public enum CommendationList: Paper {
  public static let name = Localized(vi: "danh sách biểu dương", en: "the list of commendations")
  public static let stem = "danh-sach-bieu-duong"
  public static let serves: [OrderSentence] = [.praised]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .year(let year) = subject { document(of: cell, year: year, on: day) } else { nil }
  }

  /// Every commendation of the year of work until `day`, as stated; without one a row of dots.
  public static func document(of cell: Cell, year: Int, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    let days = cell.period(ofWorkYear: year)
    let commendations = cell.commendations.filter { days.contains($0.day) && $0.day <= day }
    return Document(
      heading: paper.heading(), title: ["DANH SÁCH"], abstract: "đảng viên được biểu dương, khen thưởng năm \(year)",
      body: [.table(paper.table(of: commendations))] + paper.sum(of: commendations),
      signatures: paper.signatures, recipients: paper.recipients, isTabular: true)
  }
}

extension CellPaper {
  fileprivate func table(of commendations: [Recorded<Cell.Remark>]) -> Table {
    Table(
      columns: [
        .init("STT", width: 12, .center), .init("Họ và tên", width: 34), .init("Chức vụ", width: 30), .init("Nội dung", width: 54),
        .init("Cuộc họp, ngày", width: 35),
      ],
      rows: commendations.isEmpty
        ? [["1"] + (1...4).map { _ in .plain(.blank) }]
        : commendations.enumerated().map { index, entry in [.number(index + 1)] + row(of: entry).map(Inline.plain) })
  }

  /// `Cộng: 06 đồng chí, 09 lượt.`
  fileprivate func sum(of commendations: [Recorded<Cell.Remark>]) -> [Block] {
    let members = CleanText.people(Set(commendations.map(\.fact.member)).count)
    return commendations.isEmpty ? [] : [.paragraph(.plain("Cộng: \(members), \(CleanText.count(commendations.count)) lượt."))]
  }

  private func row(of entry: Recorded<Cell.Remark>) -> [CleanText] {
    let meeting = entry.fact.meeting.flatMap(cell.meeting)
    let occasion = meeting.map { "\($0.facts.kind.vietnamese.capitalised) ngày \($0.facts.day.short)" as CleanText }
    return [
      names[entry.fact.member], CleanText.joined(posts(of: entry.fact.member)), CleanText(entry.fact.text).trimmed,
      occasion ?? entry.day.short,
    ]
  }
}
