import Diagnostics
import Domain

/// The messages by which members are told of their tasks of a month (tin nhắn nhiệm vụ), to be copied into a telephone.
public enum TaskMessages: Paper {
  public static let name = Localized(vi: "tin nhắn nhiệm vụ", en: "the messages on tasks")
  public static let stem = "tin-nhan-nhiem-vu"
  public static let serves: [OrderSentence] = [.clearWork, .everybodyHasTask, .reportedMonthly]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .memberMonth(let member, let month) = subject { document(of: cell, for: member, in: month, on: day) } else { nil }
  }

  /// What each is to do, and nothing of anybody else, nor of what was found or concluded: a message is easily sent on.
  public static func document(of cell: Cell, for member: MemberID?, in month: Month, on day: Day) -> Document {
    let paper = MonthPaper(of: cell, in: month, on: day)
    return Document(heading: nil, title: [], body: [.messages(paper.members(member).flatMap(paper.messages))])
  }
}

extension MonthPaper {
  fileprivate func messages(to member: MemberID) -> [[CleanText]] {
    let tasks = tasks(of: member)
    guard !tasks.isEmpty else {
      let none: CleanText =
        "\(month.words.capitalised) chi bộ chưa giao nhiệm vụ nào cho đồng chí. Đề nghị đồng chí dự sinh hoạt, góp ý kiến."
      return MessageText(greeting: "Kính gửi đồng chí \(names[member]),", lines: [none], closing: cellName).messages
    }
    let lines = tasks.enumerated().map { index, task in "\(index + 1). \(words(of: task))" as CleanText }
    let report: [CleanText] =
      tasks.contains { $0.mustReport(in: month) } ? ["Đề nghị đồng chí chuẩn bị báo cáo kết quả tại buổi sinh hoạt chi bộ."] : []
    return MessageText(
      greeting: "Kính gửi đồng chí \(names[member]), nhiệm vụ của đồng chí trong \(month.words):", lines: lines + report, closing: cellName
    ).messages
  }

  private func words(of task: AssignedTask) -> CleanText {
    let assignment = task.assignment(on: day)
    let parts = [
      told(content(of: assignment)).closed, product(of: assignment).map(told), time(of: assignment).capitalised.closed,
      follower(of: assignment),
    ]
    return .joined(parts.compactMap { $0 }, by: " ")
  }
}
