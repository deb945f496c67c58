import Diagnostics
import Domain

/// The slips on which members find their tasks of a month and write what they did (phiếu nhiệm vụ tháng), for who has no telephone.
///
/// Source: 38-HD/BTCTW IV.2 (members report at meetings).
public enum TaskSlips: Paper {
  public static let name = Localized(vi: "phiếu nhiệm vụ", en: "the task slips")
  public static let stem = "phieu-nhiem-vu"
  public static let serves: [OrderSentence] = [.clearWork, .everybodyHasTask, .reportedMonthly]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .memberMonth(let member, let month) = subject { document(of: cell, for: member, in: month, on: day) } else { nil }
  }

  /// A slip for the member, or for each who is to be told of the work of the month, in the order of the roster.
  public static func document(of cell: Cell, for member: MemberID?, in month: Month, on day: Day) -> Document {
    let paper = MonthPaper(of: cell, in: month, on: day)
    return Document(heading: nil, title: [], body: [.slips(paper.members(member).map(paper.slip))])
  }
}

/// The work of a month, as it is handed to members.
struct MonthPaper: PaperContext {
  let cell: Cell
  let month: Month
  /// The day of the month the work is looked at on.
  let day: Day
  let names: MemberNames
  /// The day of the paper.
  private let today: Day

  init(of cell: Cell, in month: Month, on today: Day) {
    self.cell = cell
    self.month = month
    self.today = today
    day = cell.dayOfWork(in: month, on: today)
    names = MemberNames(of: cell, on: day)
  }

  func members(_ member: MemberID?) -> [MemberID] { member.map { [$0] } ?? cell.membersAtWork(in: month, on: today).map(\.id) }

  func tasks(of member: MemberID) -> [AssignedTask] { cell.work(of: member, in: month, on: today) }

  /// Until when: `hạn 31/12/2026`, `hằng tháng, trước ngày 25`, `thường xuyên`.
  func time(of assignment: Assignment) -> CleanText {
    let parts = [assignment.due.map { "hạn \($0.short)" as CleanText }, recurrence(of: assignment).uncapitalised].compactMap { $0 }
    let stated = parts.filter { !$0.isEmpty }
    return stated.isEmpty ? "thường xuyên" : .joined(stated)
  }

  /// Who follows the task; nil where nobody was named.
  func follower(of assignment: Assignment) -> CleanText? { assignment.follower.map { "Người theo dõi: \(names[$0])." } }

  func product(of assignment: Assignment) -> CleanText? {
    assignment.products.isEmpty ? nil : "Sản phẩm: \(products(assignment.products).closed)"
  }
}

extension MonthPaper {
  /// As many lines as leave room for all tasks on half a page.
  private func lines(among tasks: Int) -> Int { tasks <= 1 ? 6 : tasks == 2 ? 2 : 1 }

  fileprivate func slip(of member: MemberID) -> [Block] {
    let tasks = tasks(of: member)
    let head: [Block] = [
      .heading(level: 1, "PHIẾU NHIỆM VỤ \(CleanText(month.words.text.uppercased()))"),
      .paragraph("Đồng chí: " + .bold(names[member]) + .plain(" – \(cellName)")),
    ]
    guard !tasks.isEmpty else {
      return head + [
        .paragraph("Trong tháng này chi bộ chưa giao nhiệm vụ nào cho đồng chí."),
        .dots("Việc đồng chí nhận làm, ý kiến:", lines: 7),
      ]
    }
    return head + tasks.enumerated().flatMap { index, task in part(of: task, index + 1, lines: lines(among: tasks.count)) }
  }

  private func part(of task: AssignedTask, _ number: Int, lines: Int) -> [Block] {
    let assignment = task.assignment(on: day)
    let terms = [product(of: assignment), time(of: assignment).capitalised.closed, follower(of: assignment)].compactMap { $0 }
    let head: [Block] = [
      .point(number, .bold("\(told(content(of: assignment))) (số \(task.id.number))")), .paragraph(.plain(.joined(terms, by: " "))),
    ]
    let concluded = task.lastConclusion(by: day).map { [Block.paragraph(.plain(words(of: $0)))] } ?? []
    guard task.mustReport(in: month) else { return head + concluded + [.paragraph("Tháng này chưa phải báo cáo.")] }
    return head + concluded + [.dots("Kết quả đã làm:", lines: lines)]
  }

  /// `Kết luận gần nhất (03/11/2026): Đúng tiến độ, đạt 88%. Gặp hai đồng chí.`
  private func words(of decision: Recorded<AssignedTask.Decision>) -> CleanText {
    let fact = decision.fact
    let parts = [
      fact.outcome.map { CleanText($0.word.vi) }, fact.period.map { "kỳ \($0.short)" }, fact.reached.map { "đạt \(words(of: $0))" },
    ].compactMap { $0 }
    let said = [CleanText.joined(parts).capitalised, CleanText(fact.text).trimmed].filter { !$0.isEmpty }.map(\.closed)
    return "Kết luận gần nhất (\(decision.day.short)): \(said.isEmpty ? "chưa ghi nội dung." : CleanText.joined(said, by: " "))"
  }
}
