import Diagnostics
import Domain

/// The table of who has which task (bảng phân công nhiệm vụ).
///
/// Columns: 38-HD/BTCTW IV.2 and the tables of cells.
public enum AssignmentTable: Paper {
  public static let name = Localized(vi: "bảng phân công", en: "the assignment table")
  public static let stem = "bang-phan-cong"
  public static let serves: [OrderSentence] = [.clearWork, .everybodyHasTask, .standingAndSeasonal]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    subject == .cell ? document(of: cell, on: day) : nil
  }

  /// Every member who is to have tasks on `day`, in the order of the roster, with each open task; one without any has a row of dots.
  public static func document(of cell: Cell, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    return Document(
      heading: paper.heading(), title: ["BẢNG PHÂN CÔNG NHIỆM VỤ"], abstract: "cho đảng viên năm \(cell.workYear(of: day))",
      body: [.table(paper.assignments), .paragraph(.plain(paper.sum))], signatures: paper.signatures, recipients: paper.recipients,
      isTabular: true, isWide: true)
  }
}

extension CellPaper {
  /// Each task in force on the day.
  var assignments: Table { table { cell.openTasks(of: $0, on: day) } }

  /// Each task given until the day and not ended, those that begin later among them: what a resolution of the day assigns.
  var assignmentsGiven: Table {
    table { id in
      (cell.member(id)?.tasks ?? []).compactMap(cell.task).filter { task in
        isGiven(task) && task.members(on: max(day, task.assignment.from)).contains(id)
      }
    }
  }

  /// Given until the day and not ended.
  func isGiven(_ task: AssignedTask) -> Bool { task.origin.day <= day && task.endDay.map { day < $0 } ?? true }

  private func table(of tasks: (MemberID) -> [AssignedTask]) -> Table {
    let rows = members.flatMap { member -> [[CleanText]] in
      let tasks = tasks(member.id)
      return tasks.isEmpty ? [unassigned(member)] : tasks.map { row(of: $0, member) }
    }
    return Table(
      columns: [
        .init("STT", width: 10, .center), .init("Họ và tên", width: 20), .init("Chức vụ", width: 15), .init("Nhiệm vụ", width: 32),
        .init("Loại", width: 12), .init("Từ ngày", width: 14), .init("Đến ngày", width: 14), .init("Kết quả, sản phẩm", width: 20),
        .init("Người theo dõi", width: 16), .init("Căn cứ", width: 16), .init("Ghi chú", width: 16),
      ],
      rows: rows.enumerated().map { index, row in ["\(index + 1)"] + row.map(Inline.plain) })
  }

  private var members: [Member] { cell.roster(on: day).filter { $0.standing(on: day)?.isGivenTasks == true } }

  /// `Cộng: 12 đồng chí, 26 nhiệm vụ; 01 đồng chí chưa được phân công.`
  fileprivate var sum: CleanText {
    let held = members.map { cell.openTasks(of: $0.id, on: day) }
    let tasks = Set(held.flatMap { $0.map(\.id) }).count
    let without = held.count { $0.isEmpty }
    let left: CleanText = without == 0 ? "" : "; \(CleanText.people(without)) chưa được phân công"
    return "Cộng: \(CleanText.people(held.count)), \(CleanText.count(tasks)) nhiệm vụ\(left)."
  }

  private func unassigned(_ member: Member) -> [CleanText] {
    [names[member.id], CleanText.joined(posts(of: member.id)), .blank, "", "", "", "", "", "", "chưa phân công"]
  }

  private func row(of task: AssignedTask, _ member: Member) -> [CleanText] {
    let assignment = task.assignment
    return [
      names[member.id], CleanText.joined(posts(of: member.id)), content(of: assignment), assignment.kind?.vietnamese ?? "",
      assignment.from.short,
      assignment.due?.short ?? recurrence(of: assignment), products(assignment.products),
      assignment.follower.map { names[$0] } ?? "", assignment.basis.map { words(of: $0) } ?? "",
      .joined([note(on: task, member.id)] + remarks(on: assignment), by: "; "),
    ]
  }

  /// Whether the member leads, or leads beside the one responsible, and the number of the task.
  private func note(on task: AssignedTask, _ member: MemberID) -> CleanText {
    let members = task.members(on: day)
    guard members.count > 1 else { return "số \(task.id.number)" }
    let part: CleanText =
      switch task.leads(on: day).firstIndex(of: member) {
      case 0?: "chủ trì"
      case _?: "cùng chủ trì"
      case nil: "cùng thực hiện"
      }
    return "số \(task.id.number); \(part)"
  }
}
