import Diagnostics
import Domain

/// The yearly resolution that assigns tasks to each member (nghị quyết phân công), with the table as its annex.
///
/// Parts: 38-HD/BTCTW IV.2; layout: 05-HD/VPTW of 27/5/2026.
public enum AssignmentResolution: Paper {
  public static let name = Localized(vi: "nghị quyết phân công", en: "the assignment resolution")
  public static let stem = "nghi-quyet-phan-cong"
  public static let serves: [OrderSentence] = [.resolvedYearly]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .document(let record) = subject else { return nil }
    return document(of: cell, record.flatMap { cell.document(of: $0) }, on: day)
  }

  /// - Parameters:
  ///   - resolution: one of the cell's on assigning work; nil for a draft of `day` with room for a number.
  ///   - day: the day of a draft.
  public static func document(of cell: Cell, _ resolution: Recorded<RegisteredDocument>?, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: resolution?.fact.day ?? day)
    let vote = resolution.flatMap { cell.matter(of: $0)?.vote }
    return Document(
      heading: paper.heading(number: resolution?.fact.number), title: ["NGHỊ QUYẾT"],
      abstract: "về phân công nhiệm vụ cho đảng viên năm \(cell.workYear(of: paper.day))",
      body: paper.grounds(resolution) + paper.articles + paper.telling(vote),
      annexes: [.chapter("PHỤ LỤC", "BẢNG PHÂN CÔNG NHIỆM VỤ"), .table(paper.assignmentsGiven)], signatures: paper.signatures,
      recipients: paper.recipients, mark: resolution.map { $0.fact.mark(after: vote?.fact) } ?? "DỰ THẢO")
  }
}

extension CellPaper {
  fileprivate func grounds(_ resolution: Recorded<RegisteredDocument>?) -> [Block] {
    var grounds = ["Điều lệ Đảng Cộng sản Việt Nam", guide].compactMap(\.self)
    if let regulation = cell.regulation(on: day) {
      grounds.append("Quy chế làm việc của chi bộ\(regulation.fact.document.map { " số \($0.words)" as CleanText } ?? "")")
    }
    grounds += (resolution?.fact.bases ?? []).map { CleanText($0).trimmed }
    if let meeting = resolution?.fact.meeting.flatMap(cell.meeting) {
      grounds.append("kết quả \(meeting.facts.kind.vietnamese) \(meeting.facts.day.words)")
    }
    return grounds.map { .paragraph(.plain("Căn cứ \($0);")) } + [.paragraph(.bold("CHI BỘ QUYẾT NGHỊ:"))]
  }

  /// The guide on members' affairs in force on the day; nil before the first that is known.
  ///
  /// Source: 09-HD/BTCTW of 05/6/2017, 12-HD/BTCTW of 18/01/2022, 38-HD/BTCTW of 29/9/2025, each in the place of the one before.
  var guide: CleanText? {
    let guides: [(from: Day?, name: CleanText)] = [
      (Day(year: 2025, month: 9, day: 29), "Hướng dẫn số 38-HD/BTCTW ngày 29 tháng 9 năm 2025"),
      (Day(year: 2022, month: 1, day: 18), "Hướng dẫn số 12-HD/BTCTW ngày 18 tháng 01 năm 2022"),
      (Day(year: 2017, month: 6, day: 5), "Hướng dẫn số 09-HD/BTCTW ngày 05 tháng 6 năm 2017"),
    ]
    return guides.first { guide in guide.from.map { $0 <= day } ?? false }?.name
  }

  fileprivate var articles: [Block] {
    let followers = Set(cell.tasks.filter(isGiven).compactMap(\.assignment.follower)).sorted()
    let follow: CleanText =
      followers.isEmpty
      ? "Chi ủy, bí thư theo dõi, kiểm tra và báo cáo chi bộ việc thực hiện."
      : "Phân công theo dõi, kiểm tra và báo cáo chi bộ: \(names.list(followers))."
    return [
      article(1, "Phân công nhiệm vụ cho từng đảng viên theo bảng kèm theo nghị quyết này."), article(2, follow),
      article(
        3,
        CleanText(
          "Đảng viên lập kế hoạch thực hiện, báo cáo tại buổi sinh hoạt thường kỳ; chi bộ góp ý, người chủ trì kết luận từng nhiệm vụ. "
            + "Khi đảng viên thay đổi chức vụ, chuyển sinh hoạt, sức khỏe không bảo đảm thì điều chỉnh phân công ngay trong kỳ sinh hoạt "
            + "gần nhất.")
      ),
    ]
  }

  func article(_ number: Int, _ text: CleanText) -> Block { .paragraph(.bold("Điều \(number). ") + .plain(text)) }

  /// The vote that passed it, or that it was lost.
  fileprivate func telling(_ vote: Recorded<Cell.HeldVote>?) -> [Block] {
    guard let vote else { return [] }
    let (votes, base) = (vote.ballot.votes, vote.result.base)
    let share = Ratio(votes.inFavour, of: base).percent.map { " (\($0))" as CleanText } ?? ""
    let lost: CleanText = vote.result.passed == false ? ", không được thông qua" : ""
    return [.paragraph(.plain("Nghị quyết được \(CleanText.count(votes.inFavour))/\(CleanText.people(base)) tán thành\(share)\(lost)."))]
  }
}
