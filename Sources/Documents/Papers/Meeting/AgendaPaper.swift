import Diagnostics
import Domain

/// The programme of a meeting (chương trình), and who is to report on what.
public enum AgendaPaper: Paper {
  public static let name = Localized(vi: "chương trình", en: "the agenda")
  public static let stem = "chuong-trinh"
  public static let serves: [OrderSentence] = [.reportedMonthly]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .comingMeeting(let coming) = subject { document(of: coming, in: cell, on: day) } else { nil }
  }

  /// Of a regular meeting also the tasks without a report for its month.
  public static func document(of coming: ComingMeeting, in cell: Cell, on day: Day) -> Document {
    let calling = CallingPaper(coming, of: cell, on: day)
    return Document(
      heading: calling.paper.heading(), title: ["CHƯƠNG TRÌNH"], abstract: calling.event,
      body: calling.circumstances + [.table(calling.programme)] + calling.reports, signatures: calling.paper.signatures,
      recipients: ["Lưu Chi bộ."])
  }
}

extension CallingPaper {
  fileprivate var programme: Table {
    Table(
      columns: [.init("STT", width: 12, .center), .init("Nội dung", width: 100), .init("Người trình bày", width: 53)],
      rows: agenda.enumerated().map { index, item in
        [.number(index + 1), .plain(item.title), .plain(item.presenters.isEmpty ? .blank : item.presenters)]
      })
  }

  fileprivate var reports: [Block] {
    let needs = cell.agendaNeeds(for: coming.kind, in: coming.month, on: day, findings: [])
    let rows = needs.toReport.compactMap { report -> [Inline]? in
      guard let task = cell.task(report.task) else { return nil }
      let members = task.members(on: day)
      return [.plain(names.list(members)), .plain("\(CleanText(task.assignment.text).trimmed) (số \(task.id.number))")]
    }
    guard coming.kind == .regular, !rows.isEmpty else { return [] }
    let table = Table(
      columns: [.init("STT", width: 12, .center), .init("Người báo cáo", width: 53), .init("Nhiệm vụ", width: 100)],
      rows: rows.enumerated().map { index, row in [.number(index + 1)] + row })
    return [.heading(level: 1, "Các nhiệm vụ báo cáo tại buổi sinh hoạt"), .table(table)]
  }
}
