import Diagnostics
import Domain

extension SilentTask: Worded {
  package static let rule = Localized(
    vi:
      "Nhiệm vụ cố định nhiều kỳ liền không có báo cáo là bị bỏ quên. Chỉ tính các kỳ có sinh hoạt thường kỳ mà nhiệm vụ "
      + "phải báo cáo, và từ kỳ thứ hai trở đi. Số tháng do chi bộ đặt, chưa có văn bản quy định.",
    en:
      "A standing task on which nobody reports for several months is forgotten. Months with a regular meeting in which it "
      + "was to be reported on count, from the second on. No document sets the number; the cell may.")

  package static let example = CodeExample(
    when: Localized(vi: "nhiều tháng liền không báo cáo về #2", en: "no report on #2 for months"),
    mendedBy: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ")

  package func message(_ words: CellWords) -> Localized {
    let (task, who, list) = (words.task(task), words.member(lead), words.months(months))
    return Localized(
      vi: "\(task.vi) của \(who.vi) không có báo cáo trong \(months.count) kỳ: \(list)",
      en: "\(task.en) of \(who.en) was not reported on for \(months.count) months: \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.report(lead, on: task) }
}
