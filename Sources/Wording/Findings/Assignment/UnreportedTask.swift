import Diagnostics
import Domain

extension UnreportedTask: Worded {
  package static let rule = Localized(
    vi:
      "Mỗi nhiệm vụ được báo cáo trong kỳ sinh hoạt của tháng; nhiệm vụ hằng quý báo cáo vào tháng cuối quý. Việc giao ngay trong "
      + "buổi họp chưa phải báo cáo.",
    en:
      "Each task is reported on at the month's meeting, a quarterly one in the last month of the quarter; one given at the meeting "
      + "itself not yet."
  )

  package static let example = CodeExample(
    when: Localized(vi: "buổi sinh hoạt tháng 9 không có báo cáo về #2", en: "the meeting of September has no report on #2"),
    mendedBy: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ")

  package func message(_ words: CellWords) -> Localized {
    let (task, who, month) = (words.task(task), words.member(lead), Written.month(month))
    if has == 0 {
      return Localized(
        vi: "\(task.vi) của \(who.vi) chưa được báo cáo trong tháng \(month)",
        en: "\(task.en) of \(who.en) was not reported on for \(month)")
    }
    return Localized(
      vi: "\(task.vi) của \(who.vi) mới được báo cáo \(has)/\(needed) lần trong tháng \(month)",
      en: "\(task.en) of \(who.en) was reported on \(has) of \(needed) times for \(month)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.report(lead, on: task) }
}
