import Diagnostics
import Domain

/// The slip of changed assignments (phiếu điều chỉnh phân công nhiệm vụ).
///
/// Columns: 38-HD/BTCTW IV.2: what a member had to do, what instead, why, from when, and the meeting that said so.
public enum ChangeSlip: Paper {
  public static let name = Localized(vi: "phiếu điều chỉnh phân công", en: "the change slip")
  public static let stem = "phieu-dieu-chinh"
  public static let serves: [OrderSentence] = [.adjustedOnChange]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .member(let member) = subject { document(of: cell, for: member, on: day) } else { nil }
  }

  /// The changes stated in the year of work of `day` until then, or those that concern `member`.
  public static func document(of cell: Cell, for member: MemberID?, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    let year = cell.workYear(of: day)
    let changes = cell.assignmentChanges(in: cell.period(ofWorkYear: year).lowerBound...day).filter { change in
      member.map(change.members.contains) ?? true
    }
    let whose = member.map { "của \(paper.comrade($0)) " as CleanText } ?? ""
    return Document(
      heading: paper.heading(), title: ["PHIẾU ĐIỀU CHỈNH PHÂN CÔNG NHIỆM VỤ"], abstract: "\(whose)năm \(year)",
      body: [.table(paper.table(of: changes))], signatures: paper.signatures, recipients: paper.recipients, isTabular: true, isWide: true)
  }
}

extension CellPaper {
  fileprivate func table(of changes: [AssignmentChange]) -> Table {
    Table(
      columns: [
        .init("STT", width: 8, .center), .init("Nhiệm vụ", width: 34), .init("Trước khi điều chỉnh", width: 30),
        .init("Sau khi điều chỉnh", width: 30), .init("Lý do", width: 28), .init("Từ ngày", width: 14), .init("Cuộc họp", width: 22),
      ],
      rows: changes.isEmpty
        ? [["1"] + (1...6).map { _ in .plain(.blank) }]
        : changes.enumerated().map { index, change in [.number(index + 1)] + row(of: change).map(Inline.plain) })
  }

  private func row(of change: AssignmentChange) -> [CleanText] {
    let text = CleanText(change.before.text).trimmed
    let (before, after, reason) = words(of: change)
    let meeting = change.meeting.flatMap(cell.meeting).map {
      "\($0.facts.kind.vietnamese.capitalised) ngày \($0.facts.day.short)" as CleanText
    }
    return ["\(text) (số \(change.task.number))", before, after, CleanText(reason).trimmed, change.from.short, meeting ?? ""]
  }

  private func words(of change: AssignmentChange) -> (before: CleanText, after: CleanText, reason: String) {
    let held = comrades(change.before.members)
    switch change.change.fact {
    case .adjusted(let clauses, let reason):
      let members: CleanText? = clauses.joining.isEmpty && clauses.leaving.isEmpty ? nil : "thực hiện: \(held)"
      let earlier = (change.earlierClauses.map { words(of: $0, before: clauses) } ?? []) + [members].compactMap(\.self)
      return (.joined(earlier, by: "; "), words(of: clauses) ?? "", reason)
    case .handedOver(let from, let to, _, let reason): return (comrade(from), comrade(to), reason)
    case .stopped(_, let reason): return (held, "thôi phân công", reason)
    }
  }
}
